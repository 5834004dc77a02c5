import * as vscode from 'vscode';
import type { FactCheckApi } from '../../../src/vscode/extension';
import { ok } from './assert';

export const extension = (): vscode.Extension<FactCheckApi> => {
  const found = vscode.extensions.getExtension<FactCheckApi>('draft-fact-check.draft-fact-check');
  ok(found, 'the extension is not installed');
  return found;
};

/** The folder that is open; every run of the suite has an empty one to itself. */
export const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  ok(first, 'no folder is open');
  return first.uri;
};

/** A sentence that the bundled article contradicts, and one that it bears out. */
export const wrong = 'Alibaba will invest $35 billion in AI infrastructure over three years.';
export const right = 'Alibaba will invest $53 billion in AI infrastructure over three years.';

/** A draft whose front matter names its sources. */
export const naming = (sources: readonly string[], text: string): string => `---\nsources: [${sources.join(', ')}]\n---\n\n${text}\n`;

let unsaved = 0;

/**
 * An unsaved draft, shown in the editor. Each has a name of its own: VS Code keeps backups of unsaved files, and may give a new one of the
 * same name the text of the last.
 */
export async function untitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: `draft-${++unsaved}.md` }));
  const [text, ends] = [new vscode.WorkspaceEdit(), new vscode.WorkspaceEdit()];
  ends.set(document.uri, [vscode.TextEdit.setEndOfLine(content.includes('\r\n') ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF)]);
  text.insert(document.uri, new vscode.Position(0, 0), content);
  ok(await vscode.workspace.applyEdit(ends) && await vscode.workspace.applyEdit(text), 'the draft was not written');
  return show(document);
}

/** Writes a file into the folder. The folders it lies in are made one after another: VS Code's watcher may never see what lies in folders made in one go. */
export async function write(name: string, content: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  for (const { index } of name.matchAll(/\//g)) {
    const above = vscode.Uri.joinPath(folder(), name.slice(0, index));
    if (await vscode.workspace.fs.stat(above).then(() => true, () => false)) continue;
    await vscode.workspace.fs.createDirectory(above);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** A draft with a file of its own, shown in the editor. */
export async function saved(name: string, content: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument(await write(name, content)));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Our diagnostics of a draft once it has been checked as it is now. */
export async function findings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  const api = await extension().activate();
  await api.whenChecked(document.uri);
  return shown(document.uri);
}

/** Our diagnostics of a file at this moment. */
export function shown(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Fact Check');
}

/** Where some words stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `${words} is not in the draft`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Puts other words in the place of some, as an edit from outside the keyboard. */
export async function replace(document: vscode.TextDocument, words: string, others: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), others);
  ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
}

/** What our hover over some words says, in markdown; empty where there is none. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, rangeOf(document, words).start);
  return hovers.flatMap(({ contents }) => contents).find((content) => content instanceof vscode.MarkdownString && content.value.includes('**')) as vscode.MarkdownString | undefined;
}

/** Waits until something holds, half a minute at most, for a machine that runs the tests may be slow; tells what did not, if it never does. `again` is done
 * every three seconds: what is written in the first moments of a file watcher may go unnoticed. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, again?: () => PromiseLike<unknown>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return;
    if (again && tries % 60 === 59) await again();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never happened: ${what}`);
}

/** Closes every tab and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
