import type { Mention } from '../vocabulary';
import { covers, wordIndexAt, type Passage } from './passages';
import { remember, rememberLast } from './remember';
import { termsByWord } from './terms';

/** A separator keeps a word as far off as this many words. */
const APART = 4;
/** Words at this distance weigh half of those beside the figure. */
const HALF = 4;
/** What stands nearer to another figure belongs rather to that. */
const OTHERS = 0.25;

const SEPARATORS = new Set([',', ';', ':', '—', '–', '(', ')', 'and', 'but', 'while', 'whereas', 'which', 'who', 'or', 'from', 'than', 'against', 'compared', 'after', 'instead', 'versus', 'yet', 'though', 'although', 'when']);

/**
 * The words around a figure, each by its nearness: "23% hospitals and 17% the planned dam" gives "hospitals" to the 23%. Terms as in a profile,
 * weights up to 1. The figure's own and other figures' words are left out.
 */
export function nearTerms(mention: Mention, passage: Passage): ReadonlyMap<string, number> {
  const at = wordIndexAt(passage.words, mention.start);
  const to = wordIndexAt(passage.words, mention.end);
  const others = passage.mentions.filter((other) => other !== mention && other.kind !== 'date' && other.kind !== 'year' && other.kind !== 'duration' && other.kind !== 'ordinal').map((other) => wordIndexAt(passage.words, other.start));
  const position = positions(passage);
  const gap = (i: number, j: number): number => Math.abs(position[i]! - position[j]!);
  const words = termsByWord(passage);
  const figured = figuredWords(passage);
  const terms = new Map<string, number>();
  const last = passage.words.length - 1;
  for (const [i, own] of words.entries()) {
    if ((i >= at && i < to) || figured[i]! || own.length === 0) continue;
    const distance = gap(i, i < at ? at : Math.min(to, last));
    const isOthers = others.some((other) => gap(i, other) < distance);
    const weight = (HALF / (HALF + Math.max(0, distance - 1))) * (isOthers ? OTHERS : 1);
    for (const term of own) if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
  }
  return terms;
}

/** Whether each word of a passage belongs to a figure. */
const figuredWords = rememberLast(({ words, mentions }: Passage): readonly boolean[] => words.map((word) => mentions.some((mention) => covers(mention, word))));

/** Where each word of a passage stands when separators count for several words. */
export const positions = remember(({ words }: Passage): readonly number[] => {
  let position = 0;
  const list = words.map((word) => {
    const here = position;
    position += SEPARATORS.has(word.lower) ? APART : 1;
    return here;
  });
  return [...list, position];
});
