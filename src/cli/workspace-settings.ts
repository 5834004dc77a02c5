import path from 'node:path';
// jsonc-parser: VS Code's own reader of settings files, which may hold comments and trailing commas.
import { parse } from 'jsonc-parser';
import { readNamesSetting, readSourcesSetting } from '../library';
import { readText } from './files';
import type { Notices } from './notices';
import type { World } from './world';

/** What the settings of the workspace around a draft say, so that terminal and editor agree. */
export interface WorkspaceSettings {
  readonly sources: { readonly entries: readonly string[]; /** The workspace folder, by its absolute path. */ readonly folder?: string; /** The settings file, for messages. */ readonly file?: string };
  readonly preferNewerSource: boolean;
  readonly ignoreNames: readonly string[];
}

/**
 * The settings in the nearest `.vscode/settings.json` that has them, upward from an absolute folder. One that cannot be used is told of, and counts as not there.
 */
export async function settingsAround(folder: string, show: (path: string) => string, world: World, notices: Notices): Promise<WorkspaceSettings> {
  let sources: WorkspaceSettings['sources'] | undefined;
  let preferNewerSource: boolean | undefined;
  let ignoreNames: readonly string[] | undefined;
  for (const place of upward(folder)) {
    if (sources !== undefined && preferNewerSource !== undefined && ignoreNames !== undefined) break;
    const file = show(path.join(place, '.vscode', 'settings.json'));
    const settings = await readSettings(file, world);
    if (sources === undefined && Object.hasOwn(settings, 'factCheck.sources')) {
      const { entries, problem } = readSourcesSetting(settings['factCheck.sources']);
      if (problem !== undefined) notices.tell(file, `The setting factCheck.sources: ${problem}`);
      sources = { entries, folder: place, file };
    }
    if (ignoreNames === undefined && Object.hasOwn(settings, 'factCheck.ignoreNames')) {
      const { names, problem } = readNamesSetting(settings['factCheck.ignoreNames']);
      if (problem !== undefined) notices.tell(file, `The setting factCheck.ignoreNames: ${problem}`);
      ignoreNames = names;
    }
    const prefer = settings['factCheck.preferNewerSource'];
    if (prefer !== undefined && typeof prefer !== 'boolean') notices.tell(file, 'The setting factCheck.preferNewerSource is true or false; it is not used.');
    if (typeof prefer === 'boolean') preferNewerSource ??= prefer;
  }
  return { sources: sources ?? { entries: [] }, preferNewerSource: preferNewerSource ?? false, ignoreNames: ignoreNames ?? [] };
}

/** The entries of a settings file; none where there is no such file or it cannot be read: it is the editor's, and the editor tells of its faults. */
async function readSettings(file: string, world: World): Promise<Readonly<Record<string, unknown>>> {
  if (await world.stat(file) !== 'file') return {};
  const read = await readText(file, world);
  const settings: unknown = 'text' in read ? parse(read.text, [], { allowTrailingComma: true }) : undefined;
  return typeof settings === 'object' && settings !== null ? { ...settings } : {};
}

function* upward(folder: string): Generator<string> {
  for (let place = folder; ; place = path.dirname(place)) {
    yield place;
    if (path.dirname(place) === place) return;
  }
}
