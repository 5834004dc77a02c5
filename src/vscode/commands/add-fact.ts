import { commands, Uri, window, workspace, WorkspaceEdit, type Disposable, type QuickPickItem, type TextDocument, type TextEditor } from 'vscode';
import type { FactTableJson, Span } from '../../engine';
import { toRange } from '../convert';
import { loadEngine } from '../engine';
import { label } from '../plain';
import { askForTable } from '../save-table';
import { fileName, fileOfReadingCopy } from '../reading-copies';
import { many } from './counts';
import { seenFrom } from './import-source';

export const addFactCommand = 'factCheck.addFact';

/** Tables that are offered to be chosen from. */
const most = 200;

/**
 * *Add Fact from Selection*: adds the facts of the selected sentence, in a source or a draft, to a fact table of the workspace; where there is none, to a
 * new one. The table's own lines stay as they are, and one undo takes the facts back. `to` saves the question which table. Returns how many facts were added.
 */
export function registerAddFact(): Disposable {
  return commands.registerCommand(addFactCommand, async (to?: Uri): Promise<number> => {
    const editor = window.activeTextEditor;
    if (!editor || /\.facts\.\w+$/u.test(editor.document.fileName)) return tell('select a sentence in a source or in a draft.');
    const file = fileOfReadingCopy(editor.document.uri) ?? editor.document.uri;
    const table = to ?? await chooseTable(file);
    if (!table) return 0;
    const found = await factsSelected(editor, seenFrom(table, { name: fileName(file), from: file }));
    if (found.facts.length + found.entities.length === 0) return tell('no figure was found there; select the sentence that states it.');
    const document = await openTable(table);
    const { appendToFactTable } = await loadEngine();
    const text = document?.getText() ?? NEW_TABLE;
    const added = appendToFactTable(text, found);
    if ('problem' in added) {
      void window.showWarningMessage(`Fact Check: ${added.problem}`);
      return 0;
    }
    if (added.facts + added.entities === 0) return tell(`${fileName(table)} has this already.`);
    const edit = new WorkspaceEdit();
    if (document) {
      const change = difference(text, added.text);
      edit.replace(table, toRange(document, change), change.text);
    } else edit.createFile(table, { contents: new TextEncoder().encode(added.text) });
    if (!await workspace.applyEdit(edit)) return tell(`${fileName(table)} could not be changed.`);
    tell(`${many(added.facts, 'fact')} added to ${fileName(table)}.`);
    return added.facts;
  });
}

const NEW_TABLE = '{\n  "entities": [],\n  "facts": []\n}\n';

function tell(what: string): 0 {
  window.setStatusBarMessage(`Fact Check: ${what}`, 6000);
  return 0;
}

/** The facts of the sentences, or the table's rows, that the selection touches, and whom they are about. */
async function factsSelected({ document, selection }: TextEditor, original: string): Promise<Pick<FactTableJson, 'entities' | 'facts'>> {
  const { readSource, factTableOf } = await loadEngine();
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const isSelected = (place: Span | undefined): boolean => place !== undefined && place.start <= end && start <= place.end;
  const { context, entities, facts } = factTableOf(readSource({ id: nameOf(document), text: document.getText() }), original);
  const chosen = facts.filter(({ evidence }) => isSelected(evidence)).map((fact) => (context === undefined ? fact : { ...fact, context: [context, ...(fact.context === undefined ? [] : [fact.context])].join(' — ') }));
  const holders = entities.filter(({ roles = [] }) => roles.some(({ evidence }) => isSelected(evidence)));
  const named = new Set([...chosen.map(({ subject }) => subject), ...holders.flatMap(({ id, roles = [] }) => [id, ...roles.map(({ of }) => of)])]);
  return { facts: chosen, entities: entities.filter(({ id }) => named.has(id)) };
}

/** A name that tells the format: unsaved documents have no ending, and a reading copy is read as its file was. */
function nameOf({ uri, languageId }: TextDocument): string {
  const file = fileOfReadingCopy(uri);
  if (file) return fileName(file);
  return languageId === 'markdown' ? 'selection.md' : languageId === 'plaintext' ? 'selection.txt' : fileName(uri);
}

interface TableItem extends QuickPickItem {
  readonly uri: Uri;
}

/** The one table of the workspace, or one of several, or a new one beside the document. */
async function chooseTable(file: Uri): Promise<Uri | undefined> {
  const tables = (await workspace.findFiles('**/*.facts.json', '**/node_modules/**', most)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (tables.length === 1) return tables[0];
  const folder = workspace.fs.isWritableFileSystem(file.scheme) ? Uri.joinPath(file, '..') : workspace.workspaceFolders?.[0]?.uri;
  const fresh = folder && Uri.joinPath(folder, `${fileName(file).replace(/\.\w+$/u, '')}.facts.json`);
  if (tables.length === 0) return fresh ?? askForTable('Add Fact from Selection', 'Make Fact Table');
  const items: TableItem[] = tables.map((uri) => ({ uri, label: label(workspace.asRelativePath(uri)) }));
  if (fresh && !tables.some((uri) => uri.toString() === fresh.toString())) items.push({ uri: fresh, label: '$(add) A New Fact Table', description: label(workspace.asRelativePath(fresh)) });
  return (await window.showQuickPick(items, { title: 'Add Fact from Selection', placeHolder: 'To which fact table?' }))?.uri;
}

/** The table as a document; undefined where there is no such file yet. */
async function openTable(table: Uri): Promise<TextDocument | undefined> {
  const isThere = await workspace.fs.stat(table).then(() => true, () => false);
  return isThere ? workspace.openTextDocument(table) : undefined;
}

/** The one replacement that makes one text of the other: what both begin and end with stays. */
function difference(before: string, after: string): Span & { readonly text: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let [end, to] = [before.length, after.length];
  while (end > start && to > start && before[end - 1] === after[to - 1]) [end, to] = [end - 1, to - 1];
  return { start, end, text: after.slice(start, to) };
}
