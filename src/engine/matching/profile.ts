import { CONTEXT_WEIGHT, measuresOf, plainWords } from '../claims/about';
import { covers, type Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { phrasesOf } from '../claims/phrased';
import { stemsOf } from '../claims/terms';

/** What a passage is about, whoever's figures stand in it: telling words by their stems, measures as "#concept", names as "@entity". 1 for the passage's own, less for what its context lends. */
export type Profile = ReadonlyMap<string, number>;

/** The profile of a sentence, headline or cell; a cell's row and column heads count as its own words. */
export const profileOf = remember((passage: Passage): Profile => {
  const profile = new Map<string, number>();
  const add = (term: string, weight: number): void => { if ((profile.get(term) ?? 0) < weight) profile.set(term, weight); };
  const read = (one: Passage, weight: number): void => {
    for (const term of termsIn(one)) add(term, weight);
  };
  read(passage, 1);
  for (const head of passage.heads) read(head, 1);
  for (const one of passage.context) read(one, CONTEXT_WEIGHT);
  return profile;
});

/** Numbers without a word, and without one that is lent to them, say nothing. */
export const saysNothing = (passage: Passage): boolean => profileOf(passage).size === 0 && !plainWords(passage).free.some(({ lower }) => /\p{L}/u.test(lower));

/** The terms of a passage's own words. */
export const termsIn = remember((passage: Passage): readonly string[] => {
  const { free } = plainWords(passage);
  const terms = new Set<string>();
  for (const hit of measuresOf(passage)) terms.add(`#${hit.concept}`);
  for (const name of passage.names) terms.add(`@${name.entity ?? name.text.toLowerCase()}`);
  for (const phrase of phrasesOf(passage)) terms.add(phrase.meaning);
  for (const word of free) {
    if (passage.names.some((name) => covers(name, word))) continue;
    for (const term of stemsOf(word)) terms.add(term);
  }
  return [...terms];
});
