import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { stemsOf } from '../claims/terms';
import type { FactBase } from '../verdicts/fact-base';
import { profileOf, termsIn, type Profile } from './profile';

/** The ways to say what a label or a head of a table says: as names and words ("@assault"), and, since what is no name of anything is capitalised there too, as words alone ("assault"). */
export const sayings = remember((label: Passage): readonly (readonly string[])[] => {
  const terms = termsIn(label);
  const words = [...new Set(label.words.flatMap(stemsOf))];
  return terms.every((term) => words.includes(term)) ? [terms] : [terms, words];
});

/** The terms of a passage's own words; those of names that no source knows count as words too. */
export const termsSaid = remember((passage: Passage): ReadonlySet<string> => {
  const unknown = passage.names.filter(({ entity }) => entity === undefined);
  return new Set([...termsIn(passage), ...passage.words.filter((word) => unknown.some((name) => name.start <= word.start && word.end <= name.end + 2)).flatMap(stemsOf)]);
});

/** A little for every term, so that a table whose every row has a word still can be asked for it. */
const LEAST = 0.05;

/** How much of a label's terms are said, by weight, 0 to 1; of its ways to be said, the best. */
export function shareSaid(label: Passage, mine: Profile, { weightOf }: Pick<FactBase, 'weightOf'>): number {
  return Math.max(...sayings(label).map((terms) => shareOf(terms, (term) => mine.get(term) ?? 0, weightOf)));
}

export function shareOf(terms: readonly string[], said: (term: string) => number, weightOf: FactBase['weightOf']): number {
  let [shared, all] = [0, 0];
  for (const term of terms) {
    const weight = weightOf(term) + LEAST;
    all += weight;
    shared += weight * said(term);
  }
  return all === 0 ? 0 : shared / all;
}

/** A passage's profile, with the words of names that no source knows. */
export const profileSaid = remember((passage: Passage): Profile => {
  const profile = new Map(profileOf(passage));
  for (const one of [passage, ...passage.heads]) for (const term of termsSaid(one)) profile.set(term, 1);
  return profile;
});
