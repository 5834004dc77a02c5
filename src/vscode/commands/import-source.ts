import { commands, l10n, ProgressLocation, Uri, window, workspace, type Disposable } from 'vscode';
import type { EvidenceJson, FactTableJson, Source } from '../../engine';
import type { Importers } from '../../importers';
import { isDraft } from '../drafts';
import { loadEngine, loadSourceTools, readSource } from '../engine';
import { origins, type Material, type Origin, type OriginKind } from '../import-origins';
import { fileName } from '../reading-copies';
import { askForTable } from '../save-table';
import { tell } from '../tell';
import { nameOf } from './choose-sources';
import { facts, names } from './counts';

export const importSourceCommand = 'factCheck.importSource';

/** What a caller may say beforehand; what he leaves out, the writer is asked. A web address is always asked for. */
interface ImportArguments {
  readonly from?: OriginKind;
  readonly file?: Uri;
  readonly to?: Uri;
}

/**
 * *Import Source…*: reads a file, the selection, the clipboard or a page of the web, writes what it says as a fact table beside the source or where the
 * writer chooses, and opens that. Returns where it is; undefined where nothing was written.
 */
export function registerImportSource(importers: () => Promise<Importers>): Disposable {
  return commands.registerCommand(importSourceCommand, async ({ from, file, to }: ImportArguments = {}): Promise<Uri | undefined> => {
    const draft = window.activeTextEditor?.document;
    const origin = from === undefined ? await chooseOrigin() : origins()[from];
    const material = await origin?.find(file);
    if (!material) return undefined;
    if ('problem' in material) return sorry(material.problem);
    const whole = await read(material, importers);
    const { unread } = await loadEngine();
    const { factTableOf, printFactTable, toImport } = await loadSourceTools();
    const reason = unread(whole);
    if (reason) return sorry(l10n.t('{0}: {1}', material.name, reason.message));
    const { source, note } = toImport(whole);
    if (source.facts.length + source.entities.length === 0) return sorry(l10n.t('No figures and no names were found in {0}; nothing was written.', material.name));
    const target = to ?? await chooseTarget(material, draft && isDraft(draft) && draft.uri.scheme !== 'untitled' ? draft.uri : undefined);
    if (!target) return undefined;
    const table = placedIn(material, factTableOf(source, seenFrom(target, material)));
    try {
      await workspace.fs.writeFile(target, new TextEncoder().encode(printFactTable(table)));
    } catch {
      return sorry(l10n.t('{0} cannot be written there.', fileName(target)));
    }
    await window.showTextDocument(target, { preview: false });
    tell(l10n.t('Fact Check: {0} and {1} imported.', facts(table.facts.length), names(table.entities.length)));
    if (note !== undefined) void window.showInformationMessage(l10n.t('Fact Check: {0}.', note));
    return target;
  });
}

async function chooseOrigin(): Promise<Origin | undefined> {
  const isSelected = window.activeTextEditor?.selection.isEmpty === false;
  const offered = Object.entries(origins()).filter(([kind]) => kind !== 'selection' || isSelected).map(([, origin]) => origin);
  return window.showQuickPick(offered, { title: l10n.t('Import Source'), placeHolder: l10n.t('What is to become a fact table?') });
}

async function read({ name, bytes }: Material, importers: () => Promise<Importers>): Promise<Source> {
  const engine = await loadEngine();
  return window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Reading {0}', name) }, () => engine.readSourceFile(name, bytes, { engine: { readSource }, importers }));
}

/** Beside the source, else beside the draft, else in the workspace; the writer may choose another place. */
async function chooseTarget({ name, from }: Material, draft: Uri | undefined): Promise<Uri | undefined> {
  const beside = from instanceof Uri && workspace.fs.isWritableFileSystem(from.scheme) ? from : draft;
  const folder = beside ? Uri.joinPath(beside, '..') : workspace.workspaceFolders?.[0]?.uri;
  const tableName = `${name.replace(/(?:\.facts)?\.\w+$/u, '')}.facts.json`;
  return askForTable(l10n.t('Import Source'), l10n.t('Write Fact Table'), folder && Uri.joinPath(folder, tableName));
}

/** A table made of a part of a file, its places counted in the whole file. */
function placedIn({ begins }: Material, table: FactTableJson): FactTableJson {
  if (!begins) return table;
  const moved = (place: EvidenceJson): EvidenceJson => ({ ...place, start: place.start + begins.characters, end: place.end + begins.characters, ...(place.line === undefined ? {} : { line: place.line + begins.lines }) });
  return {
    ...table, facts: table.facts.map((fact) => ({ ...fact, evidence: moved(fact.evidence) })),
    entities: table.entities.map((entity) => (entity.roles ? { ...entity, roles: entity.roles.map((role) => (role.evidence ? { ...role, evidence: moved(role.evidence) } : role)) } : entity)),
  };
}

/** What the table calls its original: the path from where the table is, else the whole address. */
export function seenFrom(table: Uri, { name, from }: Pick<Material, 'name' | 'from'>): string {
  if (!(from instanceof Uri)) return from ?? name;
  return nameOf(from, Uri.joinPath(table, '..')) ?? from.toString();
}

function sorry(reason: string): undefined {
  void window.showWarningMessage(l10n.t('Fact Check: {0}', reason));
  return undefined;
}
