import type { Folders } from './folders';
import { SOURCE_EXTENSIONS } from './formats';
import { globBase, globProblem, isGlob, matchFiles, MOST_FILES } from './globs';

/** Where a draft's sources may come from, in order of precedence: the first that has any is taken whole, the others are passed over. */
export type Rule = 'front-matter' | 'setting' | 'folder' | 'bundled';
export const RULES: readonly Rule[] = ['front-matter', 'setting', 'folder', 'bundled'];

/** The folder beside a draft whose files are its sources unasked. */
export const SOURCES_FOLDER = 'sources';

/** What is known of a draft before its sources are. */
export interface SourceRequest {
  /** The draft's own place: a glob that matches it does not make it a source of itself. */
  readonly draft: string;
  /** The folder that its front matter is seen from; absent for an unsaved draft outside of any folder. */
  readonly folder?: string;
  /** Its front matter's `sources:`, as written. */
  readonly frontMatter: readonly string[];
  /** `factCheck.sources`, and the workspace folder it is seen from, if there is one. */
  readonly setting: { readonly entries: readonly string[]; readonly folder?: string };
}

export interface SourceWorld extends Folders {
  /** Why what stands at a place may not be read because such a rule names it; undefined where it may. Left out, all may. */
  readonly refusal?: (place: string, rule: Rule) => Promise<string | undefined>;
}

/** A file to be read. */
export interface ChosenSource {
  /** As seen from the draft or, of the setting, from the workspace folder: what the editor's report calls it. */
  readonly name: string;
  readonly place: string;
  /** Which entry of its rule led to it, counted from 0; absent for the `sources` folder. */
  readonly entry?: number;
}

/** An entry that leads to nothing. */
export interface SourceFault {
  readonly entry: number;
  /** `sources.missing`, `.outside`, `.web`, `.is-folder`, `.no-match`, `.glob`, `.too-many`. */
  readonly code: string;
  /** For the writer: a sentence that names the entry, what is wrong with it and what to do. */
  readonly message: string;
}

/** What to look out for: a file, or, with a glob, whatever matches it below a folder. */
export interface Watched {
  readonly place: string;
  readonly glob?: string;
}

/** The sources that count for a draft, and why these. */
export interface Choice {
  readonly rule: Rule;
  /** One plain sentence. */
  readonly reason: string;
  /** The rule's entries as written; none for the folder and the bundled table. */
  readonly entries: readonly string[];
  readonly sources: readonly ChosenSource[];
  readonly faults: readonly SourceFault[];
  /** A change of these may change the choice. */
  readonly watched: readonly Watched[];
}

/** A rule that was passed over, and why, in one plain sentence; with what it would have given. */
export interface PassedOver {
  readonly rule: Rule;
  readonly reason: string;
  /** It names something, and another rule comes before it. */
  readonly comesLater: boolean;
  readonly names: readonly string[];
}

/**
 * Which sources count for a draft: those its front matter names, else those of the setting `factCheck.sources`, else the files of a folder `sources` beside it,
 * else the bundled table. A rule that names sources holds even where none of them is there: nothing else stands in for what a writer has named. Never rejects.
 */
export async function whichSources(request: SourceRequest, world: SourceWorld): Promise<Choice> {
  for (const rule of RULES) {
    const choice = await followed[rule](request, world);
    if (choice) return { rule, reason: REASONS[rule].taken, ...choice };
  }
  throw new Error('the last rule always holds');
}

/** Every other rule than the one that was followed, with what it would have given: for a writer who asks why. */
export async function passedOver(chosen: Rule, request: SourceRequest, world: SourceWorld): Promise<readonly PassedOver[]> {
  const others = RULES.filter((rule) => rule !== chosen && rule !== 'bundled');
  return Promise.all(others.map(async (rule) => {
    const choice = await followed[rule](request, world);
    const names = choice?.sources.map(({ name }) => name) ?? [];
    return { rule, reason: choice ? `${REASONS[chosen].first} comes first.` : REASONS[rule].nothing, comesLater: choice !== undefined, names };
  }));
}

const REASONS: Readonly<Record<Rule, { readonly taken: string; readonly nothing: string; readonly first: string }>> = {
  'front-matter': { taken: 'The draft names them in its front matter.', nothing: 'The draft names none in its front matter.', first: 'What the draft names itself' },
  setting: { taken: 'The setting factCheck.sources names them.', nothing: 'The setting factCheck.sources is empty.', first: 'The setting factCheck.sources' },
  folder: { taken: `They lie in the folder “${SOURCES_FOLDER}” beside the draft.`, nothing: `No folder “${SOURCES_FOLDER}” with sources in it lies beside the draft.`, first: `The folder “${SOURCES_FOLDER}” beside the draft` },
  bundled: { taken: 'Neither the draft nor a setting nor a folder names any, so the bundled article serves.', nothing: '', first: '' },
};

/** Whether a file of this name is worth taking for a source where nobody named it: its extension is one of those we read. */
export function isSourceName(name: string): boolean {
  const lower = name.toLowerCase();
  return SOURCE_EXTENSIONS.some((extension) => lower.endsWith(`.${extension}`));
}

type Found = Pick<Choice, 'entries' | 'sources' | 'faults' | 'watched'>;

/** What each rule gives; undefined where it names nothing. */
const followed: Readonly<Record<Rule, (request: SourceRequest, world: SourceWorld) => Promise<Found | undefined>>> = {
  'front-matter': ({ draft, folder, frontMatter }, world) => named(frontMatter, folder, 'front-matter', draft, world),
  setting: ({ draft, setting }, world) => named(setting.entries, setting.folder, 'setting', draft, world),
  folder: fromFolder,
  bundled: async ({ folder }) => ({ entries: [], sources: [], faults: [], watched: folder === undefined ? [] : [sourcesFolder(folder)] }),
};

/** A new folder of sources beside a draft counts as soon as it is there. */
const sourcesFolder = (place: string): Watched => ({ place, glob: `{${SOURCES_FOLDER},${SOURCES_FOLDER}/**}` });

async function fromFolder({ draft, folder }: SourceRequest, world: SourceWorld): Promise<Found | undefined> {
  if (folder === undefined) return undefined;
  const place = world.locate(folder, SOURCES_FOLDER);
  if (await world.refusal?.(place, 'folder') !== undefined) return undefined;
  const { names } = await matchFiles(folder, `${SOURCES_FOLDER}/**`, isSourceName, world);
  const sources = names.map((name) => ({ name, place: world.locate(folder, name) })).filter((source) => source.place !== draft);
  return sources.length === 0 ? undefined : { entries: [], sources, faults: [], watched: [sourcesFolder(folder)] };
}

async function named(entries: readonly string[], folder: string | undefined, rule: Rule, draft: string, world: SourceWorld): Promise<Found | undefined> {
  if (entries.length === 0) return undefined;
  const sources = new Map<string, ChosenSource>();
  const faults: SourceFault[] = [];
  const watched: Watched[] = [];
  for (const [entry, written] of entries.entries()) {
    const found = await lookUp(written.replaceAll('\\', '/'), folder, rule, draft, world);
    if (found.watched) watched.push(found.watched);
    if (found.fault) faults.push({ entry, code: found.fault.code, message: `“${written}” ${found.fault.what}.` });
    for (const name of found.names ?? []) {
      const place = world.locate(folder ?? '', name);
      if (!sources.has(place)) sources.set(place, { name, place, entry });
    }
  }
  return { entries, sources: [...sources.values()], faults, watched };
}

interface LookedUp {
  readonly names?: readonly string[];
  readonly fault?: { readonly code: string; readonly what: string };
  readonly watched?: Watched;
}

const fault = (code: string, why: string): LookedUp => ({ fault: { code: `sources.${code}`, what: `cannot be used as a source: ${why}` } });

/** What one entry leads to. */
async function lookUp(name: string, folder: string | undefined, rule: Rule, draft: string, world: SourceWorld): Promise<LookedUp> {
  if (name.includes('://')) return fault('web', 'nothing is fetched from the network; save the page as .html and name that file');
  if (folder === undefined && !isAbsolute(name)) return fault('missing', rule === 'setting' ? 'no workspace folder is open to look for it in' : 'an unsaved draft has no folder to look in; save it first');
  const from = folder ?? '';
  const place = world.locate(from, name);
  const glob = isGlob(name) ? globBase(name) : undefined;
  const refusal = await world.refusal?.(glob ? world.locate(from, glob.base) : place, rule);
  if (refusal !== undefined) return fault('outside', refusal);
  const kind = await world.stat(place);
  if (kind === 'file') return { names: [name], watched: { place } };
  if (glob) return lookUpGlob(name, { place: world.locate(from, glob.base), glob: glob.rest }, from, draft, world);
  return { ...(kind === 'folder' ? fault('is-folder', `it is a folder; write “${name.replace(/\/$/, '')}/*” for the files in it`) : fault('missing', 'there is no such file')), watched: { place } };
}

async function lookUpGlob(name: string, watched: Watched, folder: string, draft: string, world: SourceWorld): Promise<LookedUp> {
  const problem = globProblem(name);
  if (problem !== undefined) return fault('glob', `it ${problem}`);
  const { names, cut } = await matchFiles(folder, name, isSourceName, world);
  const others = names.filter((match) => world.locate(folder, match) !== draft);
  if (others.length === 0) return { ...fault('no-match', 'no file that can be a source matches it'), watched };
  const excess = { code: 'sources.too-many', what: `matches more than can be looked through; the first ${Math.min(others.length, MOST_FILES)} files serve` };
  return { names: others, ...(cut && { fault: excess }), watched };
}

function isAbsolute(name: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(name);
}
