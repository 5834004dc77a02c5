// picomatch: the matcher under most tools that take globs, so that `*`, `**`, `?`, `[…]` and `{…}` mean what writers of settings know.
import picomatch from 'picomatch/posix';
import type { Folders } from './folders';

/** What a glob led to: names as seen from the folder it was looked up in, sorted. */
export interface Matches {
  readonly names: readonly string[];
  /** There was more than is looked at: too many files that match, or too many folders to look through. */
  readonly cut: boolean;
}

/** More sources than this for one draft are a mistake (`**` at the top of a disk); the first ones are taken. */
export const MOST_FILES = 500;
const MOST_FOLDERS = 2000;
const DEEPEST = 20;

/** Whether a name among a draft's sources stands for several: it has a character in it that a file's name seldom has. */
export function isGlob(name: string): boolean {
  return /[*?[{]/.test(name);
}

/**
 * Why a glob is not looked up, in the words of a message about it; undefined for most. A matcher can be kept busy for hours by a pattern that was made for it,
 * and drafts come from strangers too.
 */
export function globProblem(glob: string): string | undefined {
  const stars = glob.split('/').map((part) => (part === '**' ? 0 : part.split('*').length - 1));
  const wild = glob.length > 300 || stars.some((count) => count > 3) || glob.split('**').length > 3 || glob.split('{').length > 4;
  return wild ? 'is too long or has too many wildcards in it; name the folder and one “*”' : undefined;
}

/** What makes a pattern leave out no file at all, or other files than its writer thinks. */
export type PatternFault = 'wild' | 'backslash' | 'negated' | 'unclosed';

/** The fault of one of the patterns that `matchesAny` takes; undefined for one that stands for what it says. */
export function patternFault(pattern: string): PatternFault | undefined {
  if (pattern.startsWith('!')) return 'negated';
  if (pattern.includes('\\')) return 'backslash';
  if (globProblem(pattern) !== undefined) return 'wild';
  const unclosed = /\[[^\]]*$|\{[^}]*$/.test(pattern);
  return unclosed ? 'unclosed' : undefined;
}

/**
 * Whether a file's name, seen from the folder that the globs are seen from, is one of those that they stand for. One without wildcards stands for the file
 * or folder of that name with all that is in it; a leading “/” says nothing more, and those with a `patternFault` stand for nothing.
 */
export function matchesAny(globs: readonly string[], name: string): boolean {
  return globs.some((glob) => {
    const plain = glob.replace(/^(?:\.?\/)+|\/+$/g, '');
    if (plain === '' || patternFault(plain) !== undefined) return false;
    if (!isGlob(plain)) return name === plain || name.startsWith(`${plain}/`);
    return matcherOf(plain)(name);
  });
}

/** Groups and quantifiers are the matcher's own addition to globs; here such characters mean themselves. */
function matcherOf(glob: string): (name: string) => boolean {
  return picomatch(glob.replace(/[()|+]/g, '\\$&'), { noextglob: true, nonegate: true });
}

/** The leading parts of a glob that stand for themselves, and the rest: "../texts/*.md" is "../texts" and "*.md". */
export function globBase(glob: string): { readonly base: string; readonly rest: string } {
  const parts = glob.split('/');
  const wild = parts.findIndex(isGlob);
  const at = wild < 0 ? parts.length - 1 : wild;
  return { base: parts.slice(0, at).join('/') || (at > 0 ? '/' : '.'), rest: parts.slice(at).join('/') };
}

/**
 * The files that a glob without a `globProblem` stands for, seen from a folder, of those whose names are `wanted`. Hidden folders and node_modules are not
 * looked into, nor links to folders. Never rejects: a folder that cannot be listed is an empty one.
 */
export async function matchFiles(folder: string, glob: string, wanted: (name: string) => boolean, folders: Folders): Promise<Matches> {
  const { base, rest } = globBase(glob);
  const matches = matcherOf(rest);
  const depth = rest.includes('**') || rest.includes('{') ? DEEPEST : rest.split('/').length;
  const prefix = base === '.' ? '' : base.endsWith('/') ? base : `${base}/`;
  const names: string[] = [];
  let looked = 0;

  async function walk(place: string, below: string, level: number): Promise<void> {
    if (level > depth || names.length > MOST_FILES || ++looked > MOST_FOLDERS) return;
    const entries = await folders.list(place).catch(() => []);
    for (const { name, kind } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      if (kind === 'folder') await walk(folders.locate(place, name), `${below}${name}/`, level + 1);
      else if (wanted(name) && matches(below + name)) names.push(prefix + below + name);
    }
  }

  await walk(folders.locate(folder, base), '', 1);
  return { names: names.slice(0, MOST_FILES).sort(), cut: names.length > MOST_FILES || looked > MOST_FOLDERS };
}
