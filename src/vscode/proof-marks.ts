import { Disposable, ThemeColor, window, type Range, type TextEditor, type TextEditorDecorationType, type Uri } from 'vscode';
import type { Checker } from './checker';
import { groupOf, type GroupId } from './claims-view/outline';
import { toRange } from './convert';
import type { ReadSettings } from './settings';

function mark(borderStyle: string, color: string): TextEditorDecorationType {
  return window.createTextEditorDecorationType({ borderWidth: '0 0 1.5px 0', borderStyle, borderColor: new ThemeColor(color) });
}

/** Marks, where the setting asks for it, every figure and name that is verified, and every one of which no source says enough, as a checker's pencil does. */
export function registerProofMarks(checker: Checker, readSettings: ReadSettings): Disposable {
  // Each has a shape of its own, so that nobody has to tell them by their colours.
  const types = { verified: mark('solid', 'factCheck.verifiedMark'), unsourced: mark('dotted', 'factCheck.unsourcedMark') };
  const marked = new WeakSet<TextEditor>();
  const draw = (editor: TextEditor): void => {
    const checked = checker.latest(editor.document.uri);
    const claims = checked && readSettings(editor.document.uri).proofMarks ? checked.claims : [];
    if (claims.length === 0 && !marked.has(editor)) return;
    marked.add(editor);
    const ranges = (group: GroupId): Range[] => claims.filter((claim) => groupOf(claim) === group).map((claim) => toRange(editor.document, claim));
    editor.setDecorations(types.verified, ranges('verified'));
    editor.setDecorations(types.unsourced, ranges('unsourced'));
  };
  const drawIn = (uri: Uri): void => window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString()).forEach(draw);
  return Disposable.from(types.verified, types.unsourced, checker.onDidChange(drawIn), window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)));
}
