import type { Span } from '../vocabulary';
import { MEASURES } from './lexicon/measures';
import { phraseFinder } from './lexicon/phrases';
import type { Word } from './words';

/** A concept of the lexicon, found in words. Offsets as in the words. */
export interface MeasureHit extends Span {
  readonly concept: string;
}

const finder = phraseFinder(Object.entries(MEASURES).flatMap(([concept, list]) => list.split(',').map((phrase) => [phrase.trim(), concept] as const)));

/** The measured concepts that the words name, in order; the longest phrase wins. Leave out the figures' own words, and "set
 * $80 billion aside" is found as well. */
export function measuresIn(words: readonly Word[]): MeasureHit[] {
  return finder.findIn(words).map(({ meaning, start, end }) => ({ concept: meaning, start, end }));
}

/** The concept that a single word names: "crackdown" of "pre-crackdown". Takes lower case. */
export function conceptOf(word: string): string | undefined {
  return finder.meaningOf(word);
}
