import { stemOf, type Word } from '../words';
import { phraseFinder, type PhraseHit } from './phrases';
import { BUSINESS } from './synonyms/business';
import { EVERYDAY } from './synonyms/everyday';
import { PUBLIC_LIFE } from './synonyms/public-life';
import { SCIENCE } from './synonyms/science';
import { TRAVEL_AND_LEISURE } from './synonyms/travel-and-leisure';

/**
 * Groups of words that tell the same of a figure's sentence; each group's words count as its first. In the data a group ends with ";" and
 * "_" joins the words of a phrase. A word stands in one group at most, with all its forms; one that names two things stands in none.
 * Only a group of phrases begins with a phrase.
 */
export const SYNONYMS: readonly (readonly string[])[] = [BUSINESS, PUBLIC_LIFE, SCIENCE, TRAVEL_AND_LEISURE, EVERYDAY]
  .flatMap((data) => data.split(';').map((group) => group.trim().split(/\s+/).map((word) => word.replaceAll('_', ' '))));

const canonical = new Map<string, string>();
const entries: (readonly [phrase: string, first: string])[] = [];
for (const group of SYNONYMS) {
  const first = group[0]!;
  for (const word of group) {
    if (/[\s-]/u.test(word)) entries.push([word, first]);
    else if (word !== first) canonical.set(stemOf(word), first);
  }
}
const finder = phraseFinder(entries);

/** The phrases that mean the same as one word, with that word. */
export const SYNONYM_PHRASES: readonly (readonly [phrase: string, first: string])[] = entries;

/** The word under which synonyms meet, whatever their form: "acquired" → "buy"; any other word itself. Takes lower case. */
export function canonicalWord(word: string): string {
  return canonical.get(stemOf(word)) ?? word;
}

/** The phrases among the words that mean the same as one word, and that word: "took over" → "buy", "kick-off" → "start"; a phrase where only phrases mean it. */
export function synonymPhrasesIn(words: readonly Word[]): PhraseHit[] {
  return finder.findIn(words);
}
