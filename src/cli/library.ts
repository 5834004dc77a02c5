import { gather, readSource, type FactBase, type Source } from '../engine';
import { bundledSource } from '../facts';
import { readText } from './files';
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

  /** The facts in these files; of no files, the bundled ones; undefined if none of the files could be read. */
  async facts(paths: readonly string[]): Promise<FactBase | undefined> {
    if (paths.length === 0) return (this.#bundled ??= gather([bundledSource()]));
    const distinct = [...new Set(paths)];
    const key = JSON.stringify(distinct);
    const known = this.#factBases.get(key);
    if (known !== undefined) return known;
    const sources = (await Promise.all(distinct.map((path) => this.#source(path)))).filter((source) => source !== undefined);
    if (sources.length === 0) return undefined;
    const facts = gather(sources);
    this.#factBases.set(key, facts);
    return facts;
  }

  #source(path: string): Promise<Source | undefined> {
    const known = this.#sources.get(path) ?? this.#read(path);
    this.#sources.set(path, known);
    return known;
  }

  async #read(path: string): Promise<Source | undefined> {
    const file = await readText(path, this.world);
    if ('problem' in file) {
      this.notices.complain(path, file.problem);
      return undefined;
    }
    const source = readSource({ id: path, text: file.text });
    this.notices.remark(path, file.text, source.issues);
    return source;
  }
}
