import { workspace, type Uri } from 'vscode';
import type { CheckOptions, CheckSession, DraftInput, DraftReport } from '../engine';
import { homeOf } from './drafts';
import type { Engine } from './engine';
import { headOf } from './front-matter';
import type { Holdings } from './library';
import { folderFor, type Settings } from './settings';

/** Judges a draft's text against what it rests on, as its settings say; afresh by the engine, or by a session with what that knows. */
export const judge = (uri: Uri, text: string, { facts }: Holdings, settings: Settings, engine: Engine, checker: Pick<CheckSession, 'check'> = engine): DraftReport => checker.check(draftOf(uri, text), facts, optionsOf(uri, settings, engine));

/** The same in steps, of which each yields the share that is done: of a draft that is checked again and again, with what its session knows. */
export const judgeInSteps = (uri: Uri, text: string, { facts }: Holdings, settings: Settings, engine: Engine, session: CheckSession): Generator<number, DraftReport> => session.steps(draftOf(uri, text), facts, optionsOf(uri, settings, engine));

const draftOf = (uri: Uri, text: string): DraftInput => ({ path: workspace.asRelativePath(homeOf(uri)), text });

/** A notebook's cell has the day of the notebook's first cell. */
function optionsOf(uri: Uri, { preferNewerSource, ignoreNames, kindsOff, tolerance }: Settings, engine: Engine): CheckOptions {
  const head = headOf(uri);
  const date = head && engine.readFrontMatter(head.getText()).date;
  return { ...clocks(), ...(date !== undefined && { today: date }), preferNewer: preferNewerSource, ignoreNames, kindsOff, tolerance };
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
