import type { Span } from '../vocabulary';
import { MEASURES } from './lexicon/measures';
import { stemOf, type Word } from './words';

/** A concept of the lexicon, found in words. Offsets as in the words. */
export interface MeasureHit extends Span {
  readonly concept: string;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

const phrases = new Map<string, Phrase[]>();
for (const [concept, list] of Object.entries(MEASURES)) {
  for (const phrase of list.split(',')) {
    const stems = phrase.trim().split(/\s+/).map(stemOf);
    const same = phrases.get(stems[0]!) ?? [];
    if (!same.some((one) => one.stems.join(' ') === stems.join(' '))) same.push({ stems, concept });
    phrases.set(stems[0]!, same);
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);

/** The measured concepts that the words name, in order; the longest phrase wins. Leave out the figures' own words, and "set
 * $80 billion aside" is found as well. */
export function measuresIn(words: readonly Word[]): MeasureHit[] {
  const hits: MeasureHit[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at);
    if (!phrase) { at++; continue; }
    const to = at + phrase.stems.length;
    hits.push({ concept: phrase.concept, start: words[at]!.start, end: words[to - 1]!.end });
    at = to;
  }
  return hits;
}

function phraseAt(words: readonly Word[], at: number): Phrase | undefined {
  const word = words[at]!;
  if (!word.isWord) return undefined;
  return phrases.get(stemOf(word.lower))?.find(({ stems }) => stems.every((stem, i) => words[at + i]?.isWord && stemOf(words[at + i]!.lower) === stem));
}

/** The concept that a single word names: "crackdown" of "pre-crackdown". Takes lower case. */
export function conceptOf(word: string): string | undefined {
  return phrases.get(stemOf(word))?.find(({ stems }) => stems.length === 1)?.concept;
}
