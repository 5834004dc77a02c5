const LONGEST = 48;
const IDLE = new Set('a an the of in on at to for from by with and or its their his her it this that as is are was were be been has have had will would than over under'.split(' '));

/** Gives out ids, each once. */
export class Ids {
  readonly #taken: Set<string>;
  readonly #counts = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** This id, if it is free; `undefined` if it is taken. */
  take(id: string): string | undefined {
    if (this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return id;
  }

  /** A short readable id of these words: "norhaven-steel-revenue-2024", or "…-2" where that is taken. */
  made(...parts: readonly (string | undefined)[]): string {
    const slug = slugOf(parts.join(' '));
    for (let count = this.#counts.get(slug) ?? 1; ; count++) {
      const id = this.take(count === 1 ? slug : `${slug}-${count}`);
      if (id === undefined) continue;
      this.#counts.set(slug, count + 1);
      return id;
    }
  }
}

function slugOf(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']s\b/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = new Set<string>();
  let length = 0;
  for (const word of words) {
    if (IDLE.has(word) || kept.has(word)) continue;
    length += word.length + 1;
    if (length > LONGEST) break;
    kept.add(word);
  }
  return [...kept].join('-') || 'fact';
}
