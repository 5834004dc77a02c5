import { l10n, TextEdit, type TextDocument } from 'vscode';
import type { Claim } from '../engine';
import type { Checker } from './checker';
import { toRange } from './convert';
import { loadedEngine, loadEngine } from './engine';
import { oneLine } from './plain';

/** What the replacement of a claim that has one is called. */
export function replaceTitle(claim: Claim): string {
  return l10n.t('Replace with “{0}”', oneLine(loadedEngine()?.correctedWords(claim) ?? claim.fix?.text ?? ''));
}

/** The edit that puts a claim right; undefined if there is no such edit, or the text there is no longer what was judged. */
export function fixEdit({ fix, text, ...claim }: Claim, document: TextDocument): TextEdit | undefined {
  if (!fix || document.getText(toRange(document, claim)) !== text) return undefined;
  return TextEdit.replace(toRange(document, fix), fix.text);
}

/** The edits that make every plain replacement in a draft as it is now, which is checked first where it has changed since it was; none if it changes meanwhile. */
export async function allFixes(checker: Checker, document: TextDocument): Promise<TextEdit[]> {
  const engine = await loadEngine();
  const known = checker.latest(document.uri);
  const checked = known?.version === document.version ? known : await checker.check(document);
  if (checked?.version !== document.version) return [];
  const fixes = engine.settledFixes(document.getText(), checker.wouldClaim(checked, engine));
  return fixes.map((fix) => TextEdit.replace(toRange(document, fix), fix.text));
}
