import { commands, Disposable, l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { Claim } from '../../engine';
import type { Checker } from '../checker';
import { toOffset, toRange } from '../convert';
import { isDraft } from '../drafts';
import { tell } from '../tell';

/** *Next Finding* and *Previous Finding*: take the caret to what contradicts the sources, around the end and the beginning, and show what they say. No key of VS Code's is taken. */
export function registerNextFinding(checker: Checker): Disposable {
  return Disposable.from(
    commands.registerCommand('factCheck.nextFinding', () => go(checker, (findings, caret) => findings.find(({ start }) => start > caret) ?? findings[0])),
    commands.registerCommand('factCheck.previousFinding', () => go(checker, (findings, caret) => findings.findLast(({ start }) => start < caret) ?? findings.at(-1))),
  );
}

async function go(checker: Checker, pick: (findings: readonly Claim[], caret: number) => Claim | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) return;
  const findings = (checker.latest(editor.document.uri)?.claims ?? []).filter(({ verdict }) => verdict === 'refuted');
  const finding = pick(findings, toOffset(editor.document, editor.selection.active));
  if (!finding) {
    tell(l10n.t('Fact Check: nothing in this draft contradicts its sources.'));
    return;
  }
  const range = toRange(editor.document, finding);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}
