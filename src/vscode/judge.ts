import { workspace, type Uri } from 'vscode';
import type { DraftReport } from '../engine';
import { homeOf } from './drafts';
import type { Engine } from './engine';
import { headOf } from './front-matter';
import type { Holdings } from './library';
import { folderFor, type Settings } from './settings';

/** Judges a draft's text against what it rests on, as its settings say. */
export function judge(uri: Uri, text: string, { facts }: Holdings, { preferNewerSource, ignoreNames, kindsOff, tolerance }: Settings, engine: Engine): DraftReport {
  const path = workspace.asRelativePath(homeOf(uri));
  const head = headOf(uri);
  const date = head && engine.readFrontMatter(head.getText()).date;
  return engine.check({ path, text }, facts, { ...clocks(), ...(date !== undefined && { today: date }), preferNewer: preferNewerSource, ignoreNames, kindsOff, tolerance });
}

/** Whether the setting leaves a draft out, by its name as seen from its workspace folder; a loose file goes by its whole path. */
export function isExcluded(uri: Uri, { exclude }: Settings, engine: Engine): boolean {
  if (exclude.length === 0) return false;
  const [folder, { path }] = [folderFor(uri), homeOf(uri)];
  const inFolder = folder !== undefined && path.startsWith(`${folder.path}/`);
  return engine.matchesAny(exclude, inFolder ? path.slice(folder.path.length + 1) : path.replace(/^\/+/, ''));
}

/** Today as the writer's wall has it (the Swedish way of writing a date is ISO's), and a clock for the report. */
function clocks(): { readonly today: string; readonly clock: () => number } {
  return { today: new Date().toLocaleDateString('sv-SE'), clock: () => performance.now() };
}
