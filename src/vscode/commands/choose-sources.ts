import { commands, l10n, RelativePattern, Uri, window, workspace, WorkspaceEdit, type Disposable, type QuickPickItem, type TextDocument } from 'vscode';
import type { Choice } from '../../library';
import { toRange } from '../convert';
import { homeOf, isDraft } from '../drafts';
import { loadEngine, loadSeldomTools, type Engine } from '../engine';
import { frontMatterOf } from '../front-matter';
import type { Library } from '../library';
import { label } from '../plain';
import { folderOf, isBelow } from '../source-world';
import { tell } from '../tell';

export const chooseSourcesCommand = 'factCheck.chooseSources';

/** Files that are offered; whoever has more writes a pattern. */
const most = 2000;

interface Candidate extends QuickPickItem {
  /** As it will stand in the front matter. */
  readonly name: string;
}

/**
 * *Choose Sources for This Draft*: offers the files of the workspace that can be sources, ticks those that count now, and names the chosen ones in the draft's
 * front matter, whose comments and formatting stay. One undo takes it back. A caller in this process may choose in the writer's stead, among the names
 * offered. Returns whether the draft was changed.
 */
export function registerChooseSources(library: Library): Disposable {
  return commands.registerCommand(chooseSourcesCommand, async (choose?: (offered: readonly string[]) => readonly string[]): Promise<boolean> => {
    const document = window.activeTextEditor?.document;
    const folder = document && isDraft(document) ? folderOf(homeOf(document.uri)) : undefined;
    if (!document || !folder) {
      tell(document && isDraft(document) ? l10n.t('Fact Check: save this draft first, so that sources can be named as seen from it.') : l10n.t('Fact Check: open a markdown draft to choose its sources.'));
      return false;
    }
    const engine = await loadEngine();
    const { choice } = await library.choiceFor(document.uri, (await frontMatterOf(document.uri, document.getText(), engine)).front, engine);
    const offered = candidates(document, folder, choice, engine);
    const names = choose ? choose((await offered).map(({ name }) => name)) : (await window.showQuickPick(offered, {
      title: l10n.t('Sources for This Draft'), placeHolder: l10n.t('Tick the files this draft is to be checked against'), canPickMany: true, matchOnDescription: true,
    }))?.map(({ name }) => name);
    if (!names) return false;
    const naming = (await loadSeldomTools()).nameSources(document.getText(), names);
    if ('problem' in naming) {
      void window.showWarningMessage(l10n.t('Fact Check: the sources cannot be named in this draft: {0}.', naming.problem));
      return false;
    }
    const { text, ...span } = naming.replacement;
    const range = toRange(document, span);
    if (document.getText(range) === text) return false;
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, range, text);
    return workspace.applyEdit(edit);
  });
}

/** What counts now, ticked; then every other file that can be a source, the nearest first. */
async function candidates({ uri }: TextDocument, folder: Uri, choice: Choice, engine: Engine): Promise<Candidate[]> {
  const draft = homeOf(uri);
  const ticked = counting(folder, choice);
  const taken = new Set(ticked.map(({ name }) => name));
  const inWorkspace = workspace.getWorkspaceFolder(draft) !== undefined || draft.scheme === 'untitled';
  const pattern = `**/*.{${engine.SOURCE_EXTENSIONS.join(',')}}`;
  const files = await workspace.findFiles(inWorkspace ? pattern : new RelativePattern(folder, pattern), '**/node_modules/**', most);
  const names = files.flatMap((file) => (file.toString() === draft.toString() ? [] : nameOf(file, folder) ?? []));
  return [...ticked, ...names.filter((name) => !taken.has(name)).sort(byNearness).map((name) => ({ name, label: label(name) }))];
}

/** What counts now, in its order: as the front matter has it, faults included; what it does not name as it would have to. */
function counting(folder: Uri, { rule, entries, sources, faults }: Choice): Candidate[] {
  if (rule !== 'front-matter') {
    return sources.flatMap(({ place }) => nameOf(Uri.parse(place), folder) ?? []).map((name) => ({ name, label: label(name), picked: true }));
  }
  return [...new Set(entries)].map((name) => {
    const entry = entries.indexOf(name);
    const fault = faults.find((one) => one.entry === entry)?.message;
    const matches = sources.filter((source) => source.entry === entry && source.name !== name).length;
    return { name, label: label(name), picked: true, ...(matches > 0 && { description: matches === 1 ? l10n.t('1 file') : l10n.t('{0} files', matches) }), ...(fault !== undefined && { detail: label(fault) }) };
  });
}

function byNearness(a: string, b: string): number {
  return a.split('../').length - b.split('../').length || (a < b ? -1 : 1);
}

/** A file's name as seen from a folder; undefined where no relative path leads from one to the other. */
export function nameOf(file: Uri, folder: Uri): string | undefined {
  if (file.scheme !== folder.scheme || file.authority !== folder.authority) return undefined;
  let up = 0;
  for (let at = folder; !isBelow(file, at); at = Uri.joinPath(at, '..')) up++;
  const above = folder.path.split('/').filter((part) => part !== '');
  const parts = file.path.split('/').filter((part) => part !== '');
  return [...Array<string>(up).fill('..'), ...parts.slice(above.length - up)].join('/');
}
