import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, l10n, languages, type Range, type Uri } from 'vscode';
import type { Claim } from '../engine';
import type { Checked, Checker } from './checker';
import { toRange } from './convert';
import { evidencePlaces } from './evidence';
import { oneLine } from './plain';
import type { ReadSettings } from './settings';
import type { Typing } from './typing';

/** Underlines what the sources refute, what else the settings ask for, and front-matter sources that cannot be read. */
export function registerDiagnostics(checker: Checker, readSettings: ReadSettings, typing: Typing): Disposable {
  const collection = languages.createDiagnosticCollection('factCheck');
  const publish = (uri: Uri): void => {
    const checked = checker.latest(uri);
    if (!checked) return collection.delete(uri);
    const { markingOf, maxFindings } = readSettings(uri);
    const found = checked.claims.flatMap((claim): Finding[] => {
      const severity = claim.code === 'unknown.let-stand' ? undefined : markingOf(claim.verdict, claim.kind);
      return severity === undefined || typing.isTyping(uri, claim) ? [] : [{ claim, severity }];
    });
    const shown = mostImportant(found, maxFindings).map(({ claim, severity }) => toDiagnostic(claim, checked, severity));
    collection.set(uri, [...frontMatterFaults(checked), ...shown, ...hiddenOnes(found.length - shown.length, shown.at(-1))]);
  };
  return Disposable.from(collection, checker.onDidChange(publish), typing.onDidRelease(publish));
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

function toDiagnostic(claim: Claim, checked: Checked, severity: DiagnosticSeverity): Diagnostic {
  const diagnostic = ours(toRange(checked.places, claim), claim.message, severity, claim.code);
  diagnostic.relatedInformation = evidencePlaces(claim.evidence, checked).map(({ location, text }) => new DiagnosticRelatedInformation(location, oneLine(text)));
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

function ours(range: Range, message: string, severity: DiagnosticSeverity, code: string): Diagnostic {
  const diagnostic = new Diagnostic(range, oneLine(message), severity);
  diagnostic.source = 'Fact Check';
  diagnostic.code = code;
  return diagnostic;
}
