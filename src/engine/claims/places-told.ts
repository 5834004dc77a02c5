import type { Word } from './words';

/** "the road between Norhaven and Estwick" is neither's. */
export function isOfRoute(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower === 'between') return true;
  const from = words[at - 1]?.lower === 'and' ? words.slice(Math.max(0, at - MOST_BETWEEN), at).findLastIndex(({ lower }) => lower === 'between') : -1;
  return from >= 0 && words.slice(Math.max(0, at - MOST_BETWEEN) + from + 1, at - 1).every(({ capital }) => capital);
}
const MOST_BETWEEN = 6;

/** "In Norland, sales fell 3%", "…; in Estwick they rose": the place that all of its clause is told of. */
export function isInFront(words: readonly Word[], at: number): boolean {
  const from = words[at - 1]!.lower === 'the' ? at - 2 : at - 1;
  return words[from]?.lower === 'in' && (from === 0 || CLAUSE_OPENERS.test(words[from - 1]!.lower));
}
const CLAUSE_OPENERS = /^(?:[;:•–—(]|and|but|while|whereas)$/u;
