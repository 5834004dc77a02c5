import path from 'node:path';
// jsonc-parser: VS Code's own reader of settings files, which may hold comments and trailing commas.
import { parse } from 'jsonc-parser';
import type { ClaimKind } from '../engine';
import { readExcludeSetting, readKindsSetting, readNamesSetting, readSourcesSetting, readToleranceSetting } from '../library';
import { readText } from './files';
import type { Notices } from './notices';
import type { World } from './world';

/** Where a setting stands: the workspace folder, by its absolute path, and the settings file, for messages. */
interface Stand {
  readonly folder?: string;
  readonly file?: string;
}

/** What the settings of the workspace around a draft say, so that terminal and editor agree. */
export interface WorkspaceSettings {
  readonly sources: Stand & { readonly entries: readonly string[] };
  readonly preferNewerSource: boolean;
  readonly ignoreNames: readonly string[];
  /** Kinds of claims that are left out. */
  readonly kindsOff: ReadonlySet<ClaimKind>;
  /** Per cent by which a figure may miss its source's. */
  readonly tolerance: number;
  /** Drafts that are left out. */
  readonly exclude: Stand & { readonly patterns: readonly string[] };
}

/** A settings file above a draft. */
interface SettingsFile {
  readonly place: string;
  readonly file: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Settings that may also stand under "[markdown]", where they come first. */
const OF_LANGUAGE = ['factCheck.kinds', 'factCheck.tolerance'];

/**
 * The settings, each from the nearest `.vscode/settings.json` that has it, upward from an absolute folder. What of a value cannot be used is told of, and counts
 * as not there.
 */
export async function settingsAround(folder: string, show: (path: string) => string, world: World, notices: Notices): Promise<WorkspaceSettings> {
  const files: SettingsFile[] = [];
  for (const place of upward(folder)) {
    const file = show(path.join(place, '.vscode', 'settings.json'));
    files.push({ place, file, settings: await readSettings(file, world) });
  }

  function read<T extends { readonly problem?: string }>(name: string, reading: (value: unknown) => T): T & Stand {
    const found = files.find(({ settings }) => Object.hasOwn(settings, name));
    const value = reading(found?.settings[name]);
    if (found && value.problem !== undefined) notices.tell(found.file, `The setting ${name}: ${value.problem}`);
    return { ...value, ...(found && { folder: found.place, file: found.file }) };
  }

  return {
    sources: read('factCheck.sources', readSourcesSetting),
    preferNewerSource: read('factCheck.preferNewerSource', readSwitch).on,
    ignoreNames: read('factCheck.ignoreNames', readNamesSetting).names,
    kindsOff: read('factCheck.kinds', readKindsSetting).off,
    tolerance: read('factCheck.tolerance', readToleranceSetting).tolerance,
    exclude: read('factCheck.exclude', readExcludeSetting),
  };
}

function readSwitch(value: unknown): { readonly on: boolean; readonly problem?: string } {
  return { on: value === true, ...(value !== undefined && typeof value !== 'boolean' && { problem: 'It is true or false; it is not used.' }) };
}

/** The entries of a settings file; none where there is no such file or it cannot be read: it is the editor's, and the editor tells of its faults. */
async function readSettings(file: string, world: World): Promise<Readonly<Record<string, unknown>>> {
  if (await world.stat(file) !== 'file') return {};
  const read = await readText(file, world);
  const settings = 'text' in read ? entriesOf(parse(read.text, [], { allowTrailingComma: true })) : {};
  const own = Object.entries(entriesOf(settings['[markdown]'])).filter(([name]) => OF_LANGUAGE.includes(name));
  return { ...settings, ...Object.fromEntries(own) };
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function* upward(folder: string): Generator<string> {
  for (let place = folder; ; place = path.dirname(place)) {
    yield place;
    if (path.dirname(place) === place) return;
  }
}
