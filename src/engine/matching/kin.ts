import { kinshipsOf, type Kinship } from '../claims/lexicon/relatives';
import { remember } from '../claims/remember';
import type { Profile } from './profile';

/** A term of a profile that has to do with another, and how much of it the profile says. */
export interface Relative {
  readonly term: string;
  /** The term's weight in its profile times what the two have in common, 0 to 1. */
  readonly weight: number;
}

/** Two words of one family are near to the same, not the same. */
export const NEARLY = 0.8;

/** The terms of a profile by the families they belong to. */
export type Families = ReadonlyMap<number, readonly Relative[]>;

export const familiesIn = remember((profile: Profile): Families => {
  const families = new Map<number, Relative[]>();
  for (const [term, weight] of profile) {
    for (const { family, strength } of kinshipsOf(term)) {
      const one = { term, weight: weight * strength * NEARLY };
      const own = families.get(family);
      if (own) own.push(one);
      else families.set(family, [one]);
    }
  }
  return families;
});

/**
 * The term of another profile, by its families, that has the most to do with one of mine of these kinships, where it lacks the term itself:
 * "undertaker" finds "die". A term that both have is spoken for: it is nobody's relative too.
 */
export function relativeIn(kin: readonly Kinship[], mine: Profile, theirs: Families): Relative | undefined {
  let best: Relative | undefined;
  let most = 0;
  for (const { family, strength } of kin) {
    const relatives = theirs.get(family);
    if (relatives === undefined) continue;
    for (const one of relatives) {
      const weight = one.weight * strength;
      if (weight <= most || mine.has(one.term)) continue;
      most = weight;
      best = one;
    }
  }
  return best && { term: best.term, weight: most };
}
