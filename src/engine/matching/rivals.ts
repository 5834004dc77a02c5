import { kinshipsOf } from '../claims/lexicon/relatives';
import type { Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { familiesIn, relativeIn } from './kin';
import type { Profile } from './profile';

/** A term tells two figures of one sentence apart where it stands this many times nearer to the one. */
const NEARER = 2;
const LEAST = 0.25;
/** What the draft's sentence says further off counts less. */
const FAR = 0.4;

/**
 * Whether the draft's words are those that tell this fact from the others of its sentence (its `rivals`; 1), or those that tell another from it (−1):
 * "23% hospitals and 17% the planned dam" against "hospitals matter most to 17%". 0 where nothing tells.
 */
export function toldApart(fact: Fact, rivals: readonly Fact[], near: Profile, whole: Profile, base: FactBase): number {
  let lowest = 1;
  let told = false;
  for (const rival of rivals) {
    const mine = said(fact.frame.near, rival.frame.near, near, whole, base);
    const theirs = said(rival.frame.near, fact.frame.near, near, whole, base);
    if (mine + theirs === 0) continue;
    told = true;
    lowest = Math.min(lowest, (mine - theirs) / (mine + theirs + 0.2));
  }
  return told ? lowest : 0;
}

/** How much the draft says of the terms that stand near to the one and not to the other. */
function said(one: Profile, other: Profile, near: Profile, whole: Profile, base: FactBase): number {
  const theirs = familiesIn(near);
  let sum = 0;
  for (const [term, weight] of one) {
    if (weight < LEAST || weight < NEARER * (other.get(term) ?? 0)) continue;
    const saidOf = Math.max(near.get(term) ?? 0, FAR * (whole.get(term) ?? 0));
    // A relative that the other has as well tells nothing apart.
    const relative = saidOf > 0 ? undefined : relativeIn(kinshipsOf(term), other, theirs);
    if (relative) sum += Math.min(base.weightOf(term), base.weightOf(relative.term)) * weight * relative.weight;
    else sum += base.weightOf(term) * weight * saidOf;
  }
  return sum;
}
