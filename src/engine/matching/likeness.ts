import { remember } from '../claims/remember';
import type { FactBase } from '../verdicts/fact-base';
import { familiesIn, relativeIn } from './kin';
import type { Profile } from './profile';

type Weights = Pick<FactBase, 'weightOf'>;

/** How much of the weight of these terms the other side has too, 0 to 1; a relative of a term is a part of it. */
export function shareIn(terms: Profile, others: Profile, base: Weights, least = 0): number {
  const theirs = familiesIn(others);
  let shared = 0;
  let all = 0;
  for (const [term, weight] of terms) {
    const telling = weight * base.weightOf(term);
    const other = others.get(term);
    if (other !== undefined) shared += telling * other;
    else {
      // What the two have in common is no rarer than the commoner of them.
      const relative = relativeIn(term, terms, theirs);
      if (relative) shared += Math.min(telling, weight * base.weightOf(relative.term)) * relative.weight;
    }
    if (other !== undefined || weight > least) all += telling;
  }
  return all === 0 ? 0 : Math.min(1, shared / all);
}

/** Likeness of two profiles, 0 to 1: the cosine, with rare terms counting more, and relatives as a part of what they are related to. */
export function alike(a: Profile, b: Profile, base: Weights): number {
  const theirs = familiesIn(b);
  let shared = 0;
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other !== undefined) shared += weight * other * base.weightOf(term) ** 2;
    else {
      const relative = relativeIn(term, a, theirs);
      if (relative) shared += weight * relative.weight * Math.min(base.weightOf(term), base.weightOf(relative.term)) ** 2;
    }
  }
  if (shared === 0) return 0;
  return Math.min(1, shared / (lengthOf(a, base) * lengthOf(b, base)));
}

const lengthOf = (profile: Profile, base: Weights): number => lengthsIn(base)(profile);

/** Kept: each sentence of a draft is held against each of the sources. */
const lengthsIn = remember((base: Weights) => remember((profile: Profile) => Math.sqrt([...profile].reduce((sum, [term, weight]) => sum + (weight * base.weightOf(term)) ** 2, 0))));
