import type { Mention, Span } from '../vocabulary';
import { OPPOSITES, type Opposites } from './lexicon/opposites';
import type { Passage } from './passages';
import { remember, rememberLast } from './remember';
import { isTimeLike } from './times';
import type { Word } from './words';

/** Of which of two opposite things a figure is told. */
export interface SideTold {
  readonly of: Opposites;
  readonly side: 0 | 1;
  readonly word: Span;
}

const PLACES: ReadonlyMap<string, readonly (readonly [of: Opposites, side: 0 | 1])[]> = placesOf();

function placesOf(): Map<string, [Opposites, 0 | 1][]> {
  const places = new Map<string, [Opposites, 0 | 1][]>();
  for (const of of OPPOSITES) {
    for (const side of [0, 1] as const) for (const word of new Set([...of.sides[side], ...(of.more?.[side] ?? [])])) places.set(word, [...(places.get(word) ?? []), [of, side]]);
  }
  return places;
}

const VOTED = /\b(?:is|are|was|were|be|came out|vot(?:e|es|ed|ing))\s$/iu;
/** Words that tell a side only behind others: "said no", "were against", "laid off". */
const ONLY_BEHIND: Readonly<Record<string, RegExp>> = {
  no: /\b(?:sa(?:y|ys|id|ying)|vot(?:e|es|ed|ing)|answer(?:s|ed)?|percent|per cent)\s$|%\s$/iu,
  for: VOTED,
  against: VOTED,
};
const ONLY_BEFORE: Readonly<Record<string, RegExp>> = { laid: /^\soff\b/iu, support: /^(?!\s(?:staff|for|from|of)\b)/iu };

const isTelling = ({ prose: { text } }: Passage, { start, end, lower }: Word): boolean =>
  (ONLY_BEHIND[lower]?.test(text.slice(Math.max(0, start - 20), start)) ?? true) && (ONLY_BEFORE[lower]?.test(text.slice(end, end + 10)) ?? true);

/** The words of a passage that tell a side. */
const tellingIn = remember((passage: Passage): readonly Word[] => passage.words.filter((word) => PLACES.has(word.lower) && isTelling(passage, word)));

/** The sides of which a figure is told: of each pair of opposites the nearest word, with only a few words and no other figure between. */
export const sidesTold = rememberLast((passage: Passage) => remember((mention: Mention): readonly SideTold[] => {
  if (passage.kind === 'cell') return [];
  const isWhole = mention.kind === 'count' && WHOLE.test(passage.prose.text.slice(passage.span.start, mention.start));
  const best = new Map<Opposites, SideTold & { readonly gap: number }>();
  for (const word of tellingIn(passage)) {
    const [from, to] = word.end <= mention.start ? [word.end, mention.start] : [mention.end, word.start];
    if (to < from || passage.mentions.some((other) => other !== mention && !isTimeLike(other) && other.start >= from && other.end <= to)) continue;
    const between = passage.prose.text.slice(from, to);
    if (between.length > NEAR || APART.test(between)) continue;
    for (const [of, side] of PLACES.get(word.lower)!) {
      if ((of.how === 'complement' && isWhole) || (of.how === 'converse' && (word.start > mention.start || between.length > RIGHT_BEFORE))) continue;
      if (of.kinds.has(mention.kind) && between.length < (best.get(of)?.gap ?? Infinity)) best.set(of, { of, side, word: { start: word.start, end: word.end }, gap: between.length });
    }
  }
  return [...best.values()];
}));
const APART = /[,;:()—–]|\b(?:and|but|while|whereas|than|into)\b/iu;
const NEAR = 40;
/** "bought 40 ships": what it was paid for is further away. */
const RIGHT_BEFORE = 12;
/** "208 of the 211 students were men": of the 211 it tells nothing. */
const WHOLE = /\bof\s+(?:(?:the|its|her|his|their|all|some)\s+)*$/iu;

/** The word that stands for it on the other side; undefined where there is none. */
export function counterpartOf({ of: { sides }, side }: SideTold, word: string): string | undefined {
  const at = sides[side].indexOf(word);
  return at < 0 ? undefined : sides[side === 0 ? 1 : 0][at];
}
