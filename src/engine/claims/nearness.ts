import type { Mention } from '../vocabulary';
import { covers, wordIndexAt, type Passage } from './passages';
import { remember, rememberLast } from './remember';
import { termsByWord } from './terms';
import { BESIDE_FIGURES } from './times';
import { ofSpelling } from './words';

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
  const position = positions(passage);
  const words = termsByWord(passage);
  const figured = figuredWords(passage);
  const figures = figuresIn(passage);
  const end = position[Math.min(to, passage.words.length - 1)]!;
  const terms = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const own = words[i]!;
    if (own.length === 0 || (i >= at && i < to) || figured[i]!) continue;
    const here = position[i]!;
    const distance = Math.abs(here - (i < at ? position[at]! : end));
    let weight = HALF / (HALF + Math.max(0, distance - 1));
    for (const other of figures) {
      if (other.mention === mention || Math.abs(here - position[other.at]!) >= distance) continue;
      weight *= OTHERS;
      break;
    }
    for (const term of own) if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
  }
  return terms;
}

/** The figures to which a passage's words may rather belong, each with its first word. */
const figuresIn = rememberLast(({ words, mentions }: Passage) => {
  const figures: { readonly mention: Mention; readonly at: number }[] = [];
  for (const mention of mentions) if (!BESIDE_FIGURES.has(mention.kind)) figures.push({ mention, at: wordIndexAt(words, mention.start) });
  return figures;
});

/** Whether each word of a passage belongs to a figure. */
const figuredWords = rememberLast(({ words, mentions }: Passage): readonly boolean[] => {
  const figured = words.map(() => false);
  for (const mention of mentions) {
    for (let at = wordIndexAt(words, mention.start); at < words.length && covers(mention, words[at]!); at++) figured[at] = true;
  }
  return figured;
});

const isSeparator = ofSpelling(({ lower }) => SEPARATORS.has(lower));

/** Where each word of a passage stands when separators count for several words. */
export const positions = remember(({ words }: Passage): readonly number[] => {
  const list = [0];
  for (let at = 0; at < words.length; at++) list.push(list[at]! + (isSeparator(words[at]!) ? APART : 1));
  return list;
});
