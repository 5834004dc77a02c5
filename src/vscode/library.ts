import { FileSystemError, Uri, workspace, type TextDocument } from 'vscode';
import type { FactBase, Issue, Source } from '../engine';
import { toPlaces, type Places } from './convert';
import type { Engine } from './engine';

/** A source that is a file. */
export interface SourceFile {
  readonly uri: Uri;
  readonly source: Source;
  readonly places: Places;
}

/** What a draft is checked against. */
export interface Holdings {
  readonly facts: FactBase;
  /** The sources that are files, by their ids. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Faults of the draft's front matter: it cannot be read, or names sources that cannot. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the sources of drafts and keeps them. A file is read again when its time stamp or size has changed, and the facts of the same set of
 * unchanged files are gathered once. The order of precedence is the command line's: the sources in the draft's front matter, else the bundled table.
 */
export class Library {
  readonly #files = new Map<string, SourceFile & { readonly stamp: string }>();
  #gathered: { readonly sources: readonly Source[]; readonly facts: FactBase }[] = [];
  #bundled: Source | undefined;

  /** What a draft with this text is checked against. Never rejects: a source that cannot be read is an issue, and the others serve. */
  async holdingsFor(draft: Uri, text: string, engine: Engine): Promise<Holdings> {
    const { sources: named, issues } = engine.readFrontMatter(text);
    if (named.length === 0) return { facts: this.#gather([(this.#bundled ??= engine.bundledSource())], engine), files: new Map(), issues };
    const files = new Map<string, SourceFile>();
    const missing: Issue[] = [];
    for (const name of new Set(named)) {
      try {
        files.set(name, await this.#read(sourceUri(draft, name), name, engine));
      } catch (error) {
        missing.push(cannotUse(name, text, error));
      }
    }
    return { facts: this.#gather([...files.values()].map(({ source }) => source), engine), files, issues: [...issues, ...missing] };
  }

  async #read(uri: Uri, id: string, engine: Engine): Promise<SourceFile> {
    const { mtime, size } = await workspace.fs.stat(uri);
    const [key, stamp] = [`${id} ${uri.toString()}`, `${mtime} ${size}`];
    const known = this.#files.get(key);
    if (known?.stamp === stamp) return known;
    const text = await readText(uri);
    const file = { uri, stamp, source: engine.readSource({ id, text }), places: toPlaces(engine.lineIndex(text)) };
    this.#files.set(key, file);
    return file;
  }

  #gather(sources: readonly Source[], engine: Engine): FactBase {
    const known = this.#gathered.find((one) => one.sources.length === sources.length && one.sources.every((source, at) => source === sources[at]));
    if (known) return known.facts;
    const facts = engine.gather(sources);
    // A writer works from a handful of sets of sources; whatever is older is outdated or cheap to gather again.
    this.#gathered = [{ sources, facts }, ...this.#gathered].slice(0, 8);
    return facts;
  }
}

/** A file's text, decoded as VS Code would decode it. Rejects if there is no such file or it is binary. */
export async function readText(file: Uri): Promise<string> {
  return workspace.decode(await workspace.fs.readFile(file), { uri: file });
}

/** Where a source named in a draft's front matter is. Throws for web addresses, and for unsaved drafts outside any folder. */
function sourceUri(draft: Uri, name: string): Uri {
  if (name.includes('://')) throw new Error('web addresses are not read');
  const folder = draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
  if (!folder) throw new Error('an unsaved draft has no folder to look in');
  const absolute = /^(?:\/|[A-Za-z]:[\\/])/.test(name);
  return absolute ? folder.with({ path: Uri.file(name).path }) : Uri.joinPath(folder, name);
}

/** The issue stands where the front matter, which the draft begins with, names the source. */
function cannotUse(name: string, draft: string, error: unknown): Issue {
  const start = Math.max(0, draft.indexOf(name));
  const reason = error instanceof FileSystemError ? 'there is no such file, or it cannot be read' : error instanceof Error ? error.message : String(error);
  return { start, end: start + name.length, code: 'sources.missing', message: `“${name}” cannot be used as a source: ${reason}.` };
}

/** Whether a saved document is one of the files that a draft rests on. */
export function restsOn({ files }: Holdings, document: TextDocument): boolean {
  return [...files.values()].some(({ uri }) => uri.toString() === document.uri.toString());
}
