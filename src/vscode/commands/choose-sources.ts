import { commands, RelativePattern, Uri, window, workspace, WorkspaceEdit, type Disposable, type QuickPickItem, type TextDocument } from 'vscode';
import type { Choice } from '../../library';
import { toRange } from '../convert';
import { isDraft } from '../drafts';
import { loadEngine } from '../engine';
import type { Library } from '../library';
import { label } from '../plain';
import { folderOf, isBelow } from '../source-world';

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
    const folder = document && isDraft(document) ? folderOf(document.uri) : undefined;
    if (!document || !folder) {
      window.setStatusBarMessage(`Fact Check: ${document && isDraft(document) ? 'save this draft first, so that sources can be named as seen from it.' : 'open a markdown draft to choose its sources.'}`, 6000);
      return false;
    }
    const engine = await loadEngine();
    const { choice } = await library.choiceFor(document.uri, engine.readFrontMatter(document.getText()), engine);
    const offered = candidates(document, folder, choice);
    const names = choose ? choose((await offered).map(({ name }) => name)) : (await window.showQuickPick(offered, {
      title: 'Sources for This Draft', placeHolder: 'Tick the files this draft is to be checked against', canPickMany: true, matchOnDescription: true,
    }))?.map(({ name }) => name);
    if (!names) return false;
    const naming = engine.nameSources(document.getText(), names);
    if ('problem' in naming) {
      void window.showWarningMessage(`Fact Check: the sources cannot be named in this draft: ${naming.problem}.`);
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

/** What counts now, in its order and ticked, as it is written; then every other file that can be a source, the nearest first. */
async function candidates({ uri: draft }: TextDocument, folder: Uri, { rule, entries, sources, faults }: Choice): Promise<Candidate[]> {
  const { SOURCE_EXTENSIONS } = await loadEngine();
  const bad = new Map(faults.map(({ entry, message }) => [entry, message] as const));
  const written = rule === 'front-matter' ? entries : sources.flatMap(({ place }) => nameOf(Uri.parse(place), folder) ?? []);
  const ticked = [...new Set(written)].map((name, entry): Candidate => {
    const matched = sources.filter((source) => source.entry === entry).length;
    const fault = rule === 'front-matter' ? bad.get(entry) : undefined;
    const description = fault === undefined && rule === 'front-matter' && sources.every((source) => source.name !== name) ? `pattern, ${matched} of the files` : '';
    return { name, label: label(name), description, picked: true, ...(fault !== undefined && { detail: label(fault) }) };
  });
  const inWorkspace = workspace.getWorkspaceFolder(draft) !== undefined || draft.scheme === 'untitled';
  const pattern = `**/*.{${SOURCE_EXTENSIONS.join(',')}}`;
  const files = await workspace.findFiles(inWorkspace ? pattern : new RelativePattern(folder, pattern), '**/node_modules/**', most);
  const counted = new Set([draft.toString(), ...(rule === 'bundled' ? [] : sources.filter(({ name }) => written.includes(name)).map(({ place }) => place))]);
  const names = files.flatMap((file) => (counted.has(file.toString()) ? [] : nameOf(file, folder) ?? [])).filter((name) => !written.includes(name));
  const far = (name: string): number => name.split('../').length;
  return [...ticked, ...names.sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1)).map((name) => ({ name, label: label(name) }))];
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
