import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Disposable, languages, type Range, type Uri } from 'vscode';
import type { Claim } from '../engine';
import type { Checked, Checker } from './checker';
import { toRange } from './convert';
import { evidencePlaces } from './evidence';
import { briefly } from './finding-words';
import { oneLine } from './plain';
import type { ReadSettings } from './settings';
import type { Typing } from './typing';

/** VS Code itself shows no more than a thousand of a file; a page of five hundred underlines is read by nobody. */
const most = 500;

/** Underlines what the sources refute, and front-matter sources that cannot be read. The other verdicts show nothing unasked. */
export function registerDiagnostics(checker: Checker, readSettings: ReadSettings, typing: Typing): Disposable {
  const collection = languages.createDiagnosticCollection('factCheck');
  const publish = (uri: Uri): void => {
    const checked = checker.latest(uri);
    if (!checked) return collection.delete(uri);
    const { severity } = readSettings(uri);
    const refuted = checked.claims.filter((claim) => claim.verdict === 'refuted' && !typing.isTyping(uri, claim));
    const shown = refuted.slice(0, most).map((claim) => toDiagnostic(claim, checked, severity));
    collection.set(uri, [...frontMatterFaults(checked), ...shown, ...hiddenOnes(refuted.length - shown.length, shown.at(-1))]);
  };
  return Disposable.from(collection, checker.onDidChange(publish), typing.onDidRelease(publish));
}

function toDiagnostic(claim: Claim, checked: Checked, severity: DiagnosticSeverity): Diagnostic {
  const diagnostic = ours(toRange(checked.places, claim), briefly(claim), severity, claim.code);
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
  return [ours(last.range, `${count} more findings in this draft are not shown.`, DiagnosticSeverity.Information, 'findings.hidden')];
}

function ours(range: Range, message: string, severity: DiagnosticSeverity, code: string): Diagnostic {
  const diagnostic = new Diagnostic(range, oneLine(message), severity);
  diagnostic.source = 'Fact Check';
  diagnostic.code = code;
  return diagnostic;
}
