import { isTimeLike } from '../claims/times';
import { reckon, type Missed } from '../arithmetic/derive';
import type { Derivation } from '../arithmetic/derivation';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Candidate } from './candidates';
import { featuresOfDerivation } from './derived-features';
import { featuresOf, featuresOfNothing, type Features } from './features';
import { worthWeighing } from './worth-weighing';
import type { Surroundings } from './surroundings';
import { WEIGHTS } from './weights';

/** What a figure of the draft may be about, with how likely that is: 0 to 1, all of them together and `nothing` making 1. */
export interface Weighed {
  readonly stated: readonly (Candidate & { readonly likelihood: number; readonly reasons: Features })[];
  readonly derived: readonly (Derivation & { readonly likelihood: number })[];
  /** Arithmetic that the sentence asks for and gets wrong. */
  readonly missed: readonly (Missed & { readonly likelihood: number; readonly reasons: Features })[];
  /** That the sources do not say it. */
  readonly nothing: number;
}

/** Formulas that are weighed, of those that come to the figure and of those that miss it: no more than these, or they would crowd out the facts. */
export const MOST_DERIVATIONS = 40;

/**
 * Weighs all facts that can be compared with the figure, and all arithmetic that comes to it, against each other: a multinomial logit over
 * named reasons. The weights are learned on our own labelled cases by scripts/learn.
 */
export function weigh(assertion: Assertion, around: Surroundings, base: FactBase): Weighed {
  const weights = WEIGHTS[isTimeLike(assertion.mention) ? 'time' : 'figure'];
  const candidates = worthWeighing(around.candidates(assertion), assertion, around, base);
  const reckoned = reckon(assertion, around, base);
  const derivations = reckoned.agreeing.slice(0, MOST_DERIVATIONS);
  const missed = reckoned.missed.slice(0, MOST_DERIVATIONS);
  const read = [
    ...candidates.map((candidate) => featuresOf(assertion, candidate, around, base)),
    ...[...derivations, ...missed].map((derivation) => featuresOfDerivation(assertion, derivation, reckoned, around, base)),
  ];
  const likelihoods = softmax([...read, featuresOfNothing(assertion)].map((features) => scoreOf(features, weights)));
  const weighed = <T extends object>(list: readonly T[], from: number): (T & { likelihood: number; reasons: Features })[] =>
    list.map((one, at) => ({ ...one, likelihood: likelihoods[from + at]!, reasons: read[from + at]! })).sort((a, b) => b.likelihood - a.likelihood);
  return {
    stated: weighed(candidates, 0),
    derived: weighed(derivations, candidates.length),
    missed: weighed(missed, candidates.length + derivations.length),
    nothing: likelihoods.at(-1)!,
  };
}

function scoreOf(features: Features, weights: Features): number {
  let score = 0;
  for (const name in features) score += features[name]! * (weights[name] ?? 0);
  return score;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
