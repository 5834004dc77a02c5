import { commands, l10n, Uri, window, workspace, WorkspaceEdit, type Disposable, type QuickPickItem, type TextDocument } from 'vscode';
import type { Claim, FactTableJson, Span } from '../../engine';
import type { Checker } from '../checker';
import { toOffset, toRange } from '../convert';
import { loadSourceTools } from '../engine';
import { findAgain, type FindingArguments } from '../find-again';
import type { Library } from '../library';
import { label, oneLine } from '../plain';
import { askForTable } from '../save-table';
import { fileName, fileOfReadingCopy } from '../reading-copies';
import { tell } from '../tell';
import { chooseSourcesCommand } from './choose-sources';
import { seenFrom } from './import-source';

export const addFactCommand = 'factCheck.addFact';

/** Tables that are offered to be chosen from. */
const most = 200;

/** Where facts are read from: a document, and what is meant in it. */
interface Place {
  readonly document: TextDocument;
  readonly span: Span;
  /** A figure, role or name of a draft, rather than the sentences that a selection touches. */
  readonly finding?: Pick<Claim, 'kind' | 'text'>;
}

/**
 * *Add Fact from Selection*: adds the facts of the selected sentence, in a source or a draft, to a fact table of the workspace; where there is none, to a
 * new one. The table's own lines stay as they are, and one undo takes the facts back. `to` saves the question which table; `finding` stands for the selection:
 * a claim of a draft that its writer knows to be right; of a name, what is added is who or what bears it. Returns how many facts were added, or names.
 */
export function registerAddFact(checker: Checker, library: Library): Disposable {
  return commands.registerCommand(addFactCommand, async (to?: Uri, finding?: FindingArguments): Promise<number> => {
    const place = finding ? findingPlace(checker, finding) : selectedPlace();
    if (!place) return nothing(finding ? l10n.t('Fact Check: nothing was added, for the draft has changed here.') : l10n.t('Fact Check: select a sentence in a source or in a draft.'));
    const { document: { uri } } = place;
    const file = fileOfReadingCopy(uri) ?? uri;
    const table = to ?? await chooseTable(file, tablesInForce(checker, uri));
    if (!table) return 0;
    const found = await factsAt(place, seenFrom(table, { name: fileName(file), from: file }));
    if (found.facts.length + found.entities.length === 0) return nothing(l10n.t('Fact Check: no figure was found there; select the sentence that states it.'));
    const document = await openTable(table);
    const { appendToFactTable } = await loadSourceTools();
    const text = document?.getText() ?? NEW_TABLE;
    const added = appendToFactTable(text, found);
    if ('problem' in added) {
      void window.showWarningMessage(l10n.t('Fact Check: {0}', added.problem));
      return 0;
    }
    if (added.facts + added.entities === 0) return nothing(l10n.t('Fact Check: {0} has this already.', fileName(table)));
    const edit = new WorkspaceEdit();
    if (document) {
      const change = difference(text, added.text);
      edit.replace(table, toRange(document, change), change.text);
    } else edit.createFile(table, { contents: new TextEncoder().encode(added.text) });
    if (!await workspace.applyEdit(edit)) return nothing(l10n.t('Fact Check: {0} could not be changed.', fileName(table)));
    if (added.facts === 0 && place.finding?.kind === 'name') tell(l10n.t('Fact Check: the name “{0}” was added to {1}.', oneLine(place.finding.text), fileName(table)));
    else tell(added.facts === 1 ? l10n.t('Fact Check: 1 fact added to {0}.', fileName(table)) : l10n.t('Fact Check: {0} facts added to {1}.', added.facts, fileName(table)));
    if (finding) void tellIfIdle(table, place.document, checker, library);
    return place.finding?.kind === 'name' ? added.entities : added.facts;
  });
}

const NEW_TABLE = '{\n  "entities": [],\n  "facts": []\n}\n';

function nothing(why: string): 0 {
  tell(why);
  return 0;
}

function selectedPlace(): Place | undefined {
  const editor = window.activeTextEditor;
  if (!editor || /\.facts\.\w+$/u.test(editor.document.fileName)) return undefined;
  const { document, selection } = editor;
  return { document, span: { start: toOffset(document, selection.start), end: toOffset(document, selection.end) } };
}

function findingPlace(checker: Checker, [draft, text, near]: FindingArguments): Place | undefined {
  const found = findAgain(checker, Uri.parse(draft), text, near);
  return found && { document: found.document, span: found.claim, finding: found.claim };
}

/** The facts of the sentences, or the table's rows, that a selection touches, and whom they are about; of a finding, its own. */
async function factsAt({ document, span, finding }: Place, original: string): Promise<Pick<FactTableJson, 'entities' | 'facts'>> {
  const { readSource, factTableOf } = await loadSourceTools();
  const touches = (place: Span | undefined): boolean => place !== undefined && place.start <= span.end && span.start <= place.end;
  const source = readSource({ id: nameOf(document), text: document.getText() });
  if (finding?.kind === 'name') return { facts: [], entities: [bearerOf(finding.text, factTableOf(source, original).entities)] };
  const meant = finding ? { ...source, facts: source.facts.filter(({ evidence: { figure } }) => figure !== undefined && figure.start < span.end && span.start < figure.end) } : source;
  const { context, entities, facts } = factTableOf(meant, original);
  const chosen = facts.filter(({ evidence }) => touches(evidence)).map((fact) => (context === undefined ? fact : { ...fact, context: [context, ...(fact.context === undefined ? [] : [fact.context])].join(' — ') }));
  const holders = finding && chosen.length > 0 ? [] : entities.filter(({ roles = [] }) => roles.some(({ evidence }) => touches(evidence)));
  const named = new Set([...chosen.map(({ subject }) => subject), ...holders.flatMap(({ id, roles = [] }) => [id, ...roles.map(({ of }) => of)])]);
  return { facts: chosen, entities: entities.filter(({ id }) => named.has(id)) };
}

/** Who or what bears a name that stands in a draft, as far as the draft tells; what else is said of them there is not vouched for. */
function bearerOf(name: string, entities: FactTableJson['entities']): FactTableJson['entities'][number] {
  const { roles: _unproven, ...known } = entities.find((entity) => entity.name === name || entity.aliases.includes(name)) ?? { id: name.toLowerCase(), name, type: 'organisation' as const, aliases: [] };
  return known;
}

/** The fact tables that a draft is checked against. */
function tablesInForce(checker: Checker, draft: Uri): Uri[] {
  return [...checker.latest(draft)?.holdings.files.values() ?? []].flatMap(({ uri }) => (/\.facts\.json$/iu.test(uri.path) ? [uri] : []));
}

/** A fact in a table that is none of the draft's sources changes nothing: that is worth a word, and a way out. */
async function tellIfIdle(table: Uri, draft: TextDocument, checker: Checker, library: Library): Promise<void> {
  library.lookAgain();
  const checked = await checker.check(draft);
  if (!checked || [...checked.holdings.files.values()].some(({ uri }) => uri.toString() === table.toString())) return;
  const choose = l10n.t('Choose Sources for This Draft');
  const chosen = await window.showInformationMessage(l10n.t('The fact was added to {0}, which is none of this draft’s sources yet.', fileName(table)), choose);
  if (chosen === choose) await commands.executeCommand(chooseSourcesCommand);
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

/** The one table that is in force, else the one of the workspace, or one of several, or a new one beside the document. */
async function chooseTable(file: Uri, inForce: readonly Uri[]): Promise<Uri | undefined> {
  if (inForce.length === 1) return inForce[0];
  const tables = (await workspace.findFiles('**/*.facts.json', '**/node_modules/**', most)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (tables.length === 1) return tables[0];
  const folder = workspace.fs.isWritableFileSystem(file.scheme) ? Uri.joinPath(file, '..') : workspace.workspaceFolders?.[0]?.uri;
  const fresh = folder && Uri.joinPath(folder, `${fileName(file).replace(/\.\w+$/u, '')}.facts.json`);
  if (tables.length === 0) return fresh ?? askForTable(l10n.t('Add a Fact'), l10n.t('Make Fact Table'));
  const items: TableItem[] = tables.map((uri) => ({ uri, label: label(workspace.asRelativePath(uri)) }));
  if (fresh && !tables.some((uri) => uri.toString() === fresh.toString())) items.push({ uri: fresh, label: `$(add) ${l10n.t('A New Fact Table')}`, description: label(workspace.asRelativePath(fresh)) });
  return (await window.showQuickPick(items, { title: l10n.t('Add a Fact'), placeHolder: l10n.t('To which fact table?') }))?.uri;
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
