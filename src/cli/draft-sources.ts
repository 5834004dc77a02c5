import path from 'node:path';
import { whichSources, type Rule, type SourceFault, type SourceWorld } from '../library';
import { lineIndex, type FrontMatter } from '../engine';
import type { Notices } from './notices';
import type { WorkspaceSettings } from './workspace-settings';
import type { World } from './world';

/** The sources that count for a draft, as `--source` would name them; with rule `bundled`, none. */
export interface DraftSources {
  readonly rule: Rule;
  readonly paths: readonly string[];
}

/**
 * The sources of a draft for which no `--source` was given: its front matter's, else the setting's, else those in a folder `sources` beside it, else the bundled
 * facts. What leads to nothing is complained of where it is written. Whoever starts the program vouches for the drafts: their sources may lie anywhere.
 */
export async function sourcesOf(draft: string, text: string, front: FrontMatter, settings: WorkspaceSettings, world: World, notices: Notices): Promise<DraftSources> {
  const show = shownAs(draft, world);
  const { sources: setting } = settings;
  const { rule, sources, faults } = await whichSources({
    draft: show(path.resolve(world.folder, draft)),
    folder: folderOf(draft, world),
    frontMatter: front.sources,
    setting: { entries: setting.entries, ...(setting.folder !== undefined && { folder: setting.folder }) },
  }, files(show, world));
  for (const fault of faults) notices.complain(rule === 'front-matter' ? placeOf(fault, draft, text, front) : setting.file ?? draft, fault.message);
  return { rule, paths: sources.map(({ place }) => place) };
}

/** The folder a draft lies in, absolute; of standard input, the working folder. */
export function folderOf(draft: string, world: World): string {
  return draft === '-' ? world.folder : path.resolve(world.folder, path.dirname(draft));
}

/** How a file is named to the user: as seen from the working folder or, if that is how the draft was named, from the top of the disk. */
export function shownAs(draft: string, world: World): (absolute: string) => string {
  return (absolute) => (path.isAbsolute(draft) ? absolute : path.relative(world.folder, absolute) || '.');
}

function files(show: (absolute: string) => string, world: World): SourceWorld {
  return { locate: (folder, name) => (path.isAbsolute(name) ? path.normalize(name) : show(path.resolve(world.folder, folder, name))), stat: world.stat, list: world.list };
}

/** "draft.md:4:5". */
function placeOf({ entry }: SourceFault, draft: string, text: string, { sourceSpans }: FrontMatter): string {
  const { line, column } = lineIndex(text).position(sourceSpans[entry]?.start ?? 0);
  return `${draft}:${line}:${column}`;
}
