import { gather, readSource, type FactBase, type Source } from '../engine';
import { bundledSource } from '../facts';
import { mostBytes, readSourceFile, unread } from '../library';
import { readBytes } from './files';
import type { Notices } from './notices';
import type { World } from './world';

/**
 * The sources of a run. Each file is read once, and the facts of the same set of files are gathered once, however many drafts are checked against them.
 * What cannot be read is complained of once; the rest of its set serves.
 */
export class Library {
  readonly #sources = new Map<string, Promise<Source | undefined>>();
  readonly #factBases = new Map<string, FactBase>();
  #bundled: FactBase | undefined;

  constructor(private readonly world: World, private readonly notices: Notices) {}

  /** The facts that came with the program. */
  bundled(): FactBase {
    return (this.#bundled ??= gather([bundledSource()]));
  }

  /** The facts in these files; undefined if none of them could be read. */
  async facts(paths: readonly string[]): Promise<FactBase | undefined> {
    const distinct = [...new Set(paths)];
    const key = JSON.stringify(distinct);
    const known = this.#factBases.get(key);
    if (known !== undefined) return known;
    const sources = (await Promise.all(distinct.map((path) => this.source(path)))).filter((source) => source !== undefined);
    if (sources.length === 0) return undefined;
    const facts = gather(sources);
    this.#factBases.set(key, facts);
    return facts;
  }

  /** The source in one file; undefined, and complained of, if it cannot be read. */
  source(path: string): Promise<Source | undefined> {
    const known = this.#sources.get(path) ?? this.#read(path);
    this.#sources.set(path, known);
    return known;
  }

  async #read(path: string): Promise<Source | undefined> {
    const file = await readBytes(path, mostBytes(path), this.world);
    if ('problem' in file) {
      this.notices.complain(path, file.problem);
      return undefined;
    }
    const source = await readSourceFile(path, file.bytes, { engine: { readSource }, importers: this.world.importers });
    const reason = unread(source);
    if (reason) {
      this.notices.complain(path, reason.message);
      return undefined;
    }
    this.notices.remark(path, source.text, source.issues);
    return source;
  }
}
