import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, l10n, languages, type Range, type Uri } from 'vscode';
import type { Claim } from '../engine';
import type { Checked, Checker } from './checker';
import { toRange } from './convert';
import { evidencePlaces, otherInDraft } from './evidence';
import { briefly } from './finding-words';
import { oneLine } from './plain';
import type { ReadSettings } from './settings';
import type { Typing } from './typing';

/** Places are told anew when the draft has rested this long, in milliseconds. */
const rest = 400;
const breath = 50;

/** Underlines what the sources refute, what else the settings ask for, and front-matter sources that cannot be read. */
export function registerDiagnostics(checker: Checker, readSettings: ReadSettings, typing: Typing): Disposable {
  const published = new Publications();
  const publish = (uri: Uri): void => {
    const checked = checker.latest(uri);
    if (!checked) return published.delete(uri);
    const { markingOf, maxFindings } = readSettings(uri);
    const found = checked.claims.flatMap((claim): Finding[] => {
      const severity = claim.code === 'unknown.let-stand' ? undefined : markingOf(claim.verdict, claim.kind);
      return severity === undefined || typing.isTyping(uri, claim) ? [] : [{ claim, severity }];
    });
    const shown = mostImportant(found, maxFindings).map(({ claim, severity }) => toDiagnostic(claim, checked, severity));
    published.set(uri, [...frontMatterFaults(checked), ...shown, ...hiddenOnes(found.length - shown.length, shown.at(-1))]);
  };
  return Disposable.from(published, checker.onDidChange(publish), typing.onDidRelease(publish));
}

interface Finding {
  readonly claim: Claim;
  readonly severity: DiagnosticSeverity;
}

/** VS Code itself shows no more than a thousand of a file. Where there are too many, the gravest and what contradicts a source come before the rest; all in the order of the draft. */
function mostImportant(found: readonly Finding[], most: number): readonly Finding[] {
  if (found.length <= most) return found;
  const weight = ({ claim, severity }: Finding): number => 2 * severity + (claim.verdict === 'refuted' ? 0 : 1);
  return found.toSorted((a, b) => weight(a) - weight(b)).slice(0, most).sort((a, b) => a.claim.start - b.claim.start);
}

/**
 * What is underlined. While one types, VS Code itself moves underlines with their words; a place that we told it meanwhile would be that of a key or two ago, and
 * the underline would jump back and forth. So findings that come or go are told at once, but such as have only moved when the typing rests.
 */
class Publications implements Disposable {
  readonly #collection = languages.createDiagnosticCollection('factCheck');
  readonly #states = new Map<string, { readonly said: string; timer?: ReturnType<typeof setTimeout> }>();

  set(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    const said = JSON.stringify(diagnostics.map(({ code, message, severity, relatedInformation = [] }) => [code, message, severity, relatedInformation.map((one) => one.message)]));
    const state = this.#states.get(uri.toString());
    clearTimeout(state?.timer);
    if (state?.said === said) {
      // Keys that were pressed while we were busy are heard of between the two, and begin the rest anew.
      state.timer = setTimeout(() => {
        state.timer = setTimeout(() => this.#collection.set(uri, diagnostics), breath);
      }, rest);
    } else {
      this.#states.set(uri.toString(), { said });
      this.#collection.set(uri, diagnostics);
    }
  }

  delete(uri: Uri): void {
    clearTimeout(this.#states.get(uri.toString())?.timer);
    this.#states.delete(uri.toString());
    this.#collection.delete(uri);
  }

  dispose(): void {
    for (const { timer } of this.#states.values()) clearTimeout(timer);
    this.#states.clear();
    this.#collection.dispose();
  }
}

/** The words of the source are not repeated here: VS Code shows this above our hover, which quotes them. */
function toDiagnostic(claim: Claim, checked: Checked, severity: DiagnosticSeverity): Diagnostic {
  const diagnostic = ours(toRange(checked.places, claim), briefly(claim), severity, claim.code);
  const other = otherInDraft(claim, checked);
  diagnostic.relatedInformation = [
    ...(other ? [new DiagnosticRelatedInformation(other.location, l10n.t('What the draft says elsewhere'))] : []),
    ...evidencePlaces(claim.evidence, checked).map(({ location }) => new DiagnosticRelatedInformation(location, l10n.t('What the source says'))),
  ];
  return diagnostic;
}

/** What is wrong with the draft's own front matter is no matter of taste: always a warning. */
function frontMatterFaults({ holdings, places }: Checked): Diagnostic[] {
  return holdings.issues.map((issue) => {
    const diagnostic = ours(toRange(places, issue), issue.message, DiagnosticSeverity.Warning, issue.code);
    diagnostic.relatedInformation = (issue.related ?? []).map(({ location, message }) => new DiagnosticRelatedInformation(location, oneLine(message)));
    return diagnostic;
  });
}

function hiddenOnes(count: number, last: Diagnostic | undefined): Diagnostic[] {
  if (count <= 0 || !last) return [];
  const message = count === 1
    ? l10n.t('One more finding in this draft is not shown here; the Claims view lists all.')
    : l10n.t('{0} more findings in this draft are not shown here; the Claims view lists all.', count);
  return [ours(last.range, message, DiagnosticSeverity.Information, 'findings.hidden')];
}

/** Whether a diagnostic is that of a claim; where it lies may be that of a moment ago. */
export function isOf({ code, message }: Diagnostic, claim: Claim): boolean {
  return code === claim.code && message === oneLine(briefly(claim));
}

function ours(range: Range, message: string, severity: DiagnosticSeverity, code: string): Diagnostic {
  const diagnostic = new Diagnostic(range, oneLine(message), severity);
  diagnostic.source = 'Fact Check';
  diagnostic.code = code;
  return diagnostic;
}
