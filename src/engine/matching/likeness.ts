import { kinshipsOf, type Kinship } from '../claims/lexicon/relatives';
import type { FactBase } from '../verdicts/fact-base';
import { familiesIn, relativeIn, type Families } from './kin';
import type { Profile } from './profile';

type Weights = Pick<FactBase, 'weightOf'>;

/** A term of a profile with what is asked of it each time that the profile is held against another. */
export interface Term {
  readonly term: string;
  readonly weight: number;
  /** How rare it is, and that squared. */
  readonly rarity: number;
  readonly squared: number;
  readonly kin: readonly Kinship[];
}

/** A profile made ready to be held against many others. */
export interface Side {
  readonly profile: Profile;
  readonly terms: readonly Term[];
  readonly length: number;
  readonly base: Weights;
}

/** Makes a profile ready for `alikeTo` and `shareTo`: worth it for a sentence of the draft, which is held against all of the sources. */
export function sideOf(profile: Profile, base: Weights): Side {
  const terms: Term[] = [];
  let sum = 0;
  profile.forEach((weight, term) => {
    const rarity = base.weightOf(term);
    sum += (weight * rarity) ** 2;
    terms.push({ term, weight, rarity, squared: rarity ** 2, kin: kinshipsOf(term) });
  });
  return { profile, terms, length: Math.sqrt(sum), base };
}

/** How much of the weight of these terms the other side has too, 0 to 1; a relative of a term is a part of it. */
export const shareIn = (terms: Profile, others: Profile, base: Weights, least = 0): number => shareTo(sideOf(terms, base), others, least);

/** The same of a profile made ready. */
export function shareTo({ profile, terms, base }: Side, others: Profile, least = 0): number {
  let theirs: Families | undefined;
  let shared = 0;
  let all = 0;
  for (const { term, weight, rarity, kin } of terms) {
    const telling = weight * rarity;
    const other = others.get(term);
    if (other !== undefined) shared += telling * other;
    else if (kin.length > 0) {
      // What the two have in common is no rarer than the commoner of them.
      const relative = relativeIn(kin, profile, theirs ??= familiesIn(others));
      if (relative) shared += Math.min(telling, weight * base.weightOf(relative.term)) * relative.weight;
    }
    if (other !== undefined || weight > least) all += telling;
  }
  return all === 0 ? 0 : Math.min(1, shared / all);
}

/** Likeness of two profiles, 0 to 1: the cosine, with rare terms counting more, and relatives as a part of what they are related to. */
export const alike = (a: Profile, b: Profile, base: Weights): number => alikeTo(sideOf(a, base), b);

/** The same of a profile made ready. */
export function alikeTo({ profile, terms, length, base }: Side, b: Profile): number {
  let theirs: Families | undefined;
  let shared = 0;
  for (const { term, weight, rarity, squared, kin } of terms) {
    const other = b.get(term);
    if (other !== undefined) shared += weight * other * squared;
    else if (kin.length > 0) {
      const relative = relativeIn(kin, profile, theirs ??= familiesIn(b));
      if (relative) shared += weight * relative.weight * Math.min(rarity, base.weightOf(relative.term)) ** 2;
    }
  }
  if (shared === 0) return 0;
  return Math.min(1, shared / (length * lengthOf(b, base)));
}

/** The length of a profile as a vector of its terms, the rare ones counting more. */
export function lengthOf(profile: Profile, base: Weights): number {
  let sum = 0;
  profile.forEach((weight, term) => { sum += (weight * base.weightOf(term)) ** 2; });
  return Math.sqrt(sum);
}
