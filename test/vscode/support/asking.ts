import * as vscode from 'vscode';
import { rangeOf } from './drafts';

/** More entries than any menu of ours has; they are handed over complete, with their edits. */
const mostResolved = 10;

/** The quick fixes of ours that VS Code offers on some words, in its order. */
export async function actions(draft: vscode.TextDocument, words: string, kind = vscode.CodeActionKind.QuickFix): Promise<vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, rangeOf(draft, words), kind.value, mostResolved);
  return all.filter((action) => action.kind?.value.startsWith('quickfix.factCheck'));
}

/** Where *Go to Definition* leads from some words. */
export function definitions(document: vscode.TextDocument, words: string): Thenable<vscode.LocationLink[]> {
  return vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, rangeOf(document, words).start);
}

/** What *Find All References* lists from some words. */
export function references(document: vscode.TextDocument, words: string): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand('vscode.executeReferenceProvider', document.uri, rangeOf(document, words).start);
}

/** What stands at a place. */
export async function textAt(uri: vscode.Uri, range: vscode.Range): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}
