import { isTimeLike } from '../claims/times';
import { reckon, type Missed } from '../arithmetic/derive';
import type { Derivation } from '../arithmetic/derivation';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Candidate } from './candidates';
import { atFirstSight, atSecondSight, type Company, type Stated } from './company';
import { featuresOfDerivation } from './derived-features';
import { featuresOf, featuresOfNothing, inCompany, type Features } from './features';
import { worthWeighing } from './worth-weighing';
import type { Surroundings } from './surroundings';
import { WEIGHTS } from './weights';

/** What a figure of the draft may be about, with how likely that is: 0 to 1, all of them together and `nothing` making 1. */
export interface Weighed {
  readonly stated: readonly (Candidate & { readonly likelihood: number; readonly reasons: Features })[];
  readonly derived: readonly (Derivation & { readonly likelihood: number; readonly reasons: Features })[];
  /** Arithmetic that the sentence asks for and gets wrong. */
  readonly missed: readonly (Missed & { readonly likelihood: number; readonly reasons: Features })[];
  /** That the sources do not say it. */
  readonly nothing: number;
  readonly reasonsForNothing: Features;
}

/** All that a figure of the draft may be about, with the reasons for and against each. */
export interface Readings {
  readonly candidates: readonly Candidate[];
  readonly agreeing: readonly Derivation[];
  readonly missed: readonly Missed[];
  /** Of the candidates, the agreeing and the missed results, in this order; the candidates' without the company they keep. */
  readonly reasons: readonly Features[];
  readonly nothing: Features;
}

export type Weights = Readonly<Record<'figure' | 'time', Features>>;

/** Formulas that are weighed, of those that come to the figure and of those that miss it: no more than these, or they would crowd out the facts. */
const MOST_DERIVATIONS = 40;

/** Weighs all figures of a draft against all that its sources say. */
export interface Scales {
  readonly readings: (assertion: Assertion) => Readings;
  /** The reasons for and against each candidate, its company counted. */
  readonly reasons: (assertion: Assertion) => readonly Features[];
  readonly weigh: (assertion: Assertion) => Weighed;
}

/**
 * Weighs all facts that can be compared with a figure, and all arithmetic that comes to it, against each other: a multinomial logit over named
 * reasons. The weights are learned on our own labelled cases by scripts/learn. It looks twice: what the other figures of the draft are likely to
 * be about, as each was found by itself, is among the reasons of the second look. Without weights there is the first look alone, to learn from.
 */
export function scalesOf(around: Surroundings, base: FactBase, weights: Weights | undefined): Scales {
  const readings = keepingReadings(around, base);
  const first = atFirstSight(around);
  let second: Company | undefined;
  const company = (): Company => (second ??= weights ? atSecondSight(around, (assertion) => statedBy(assertion, readings(assertion), first, weights)) : first);
  return {
    readings,
    reasons: (assertion) => reasonsIn(assertion, readings(assertion), company()),
    weigh: (assertion) => weighIn(assertion, readings(assertion), company(), weights),
  };
}

/** The facts that equal a figure, each by how likely it is the one meant, as far as its company tells. */
export function statedBy(assertion: Assertion, readings: Readings, company: Company, weights: Weights = WEIGHTS): Stated {
  const likelihoods = likelihoodsOf(assertion, reasonsIn(assertion, readings, company), readings.nothing, weights);
  return new Map(readings.candidates.flatMap(({ fact, comparison }, at) => (comparison === 'equal' ? [[fact, likelihoods[at]!] as const] : [])));
}

/** What the figure may be about, weighed in its company. */
export function weighIn(assertion: Assertion, { candidates, agreeing, missed, reasons, nothing }: Readings, company: Company, weights: Weights = WEIGHTS): Weighed {
  const read = reasonsIn(assertion, { candidates, reasons }, company);
  const likelihoods = likelihoodsOf(assertion, read, nothing, weights);
  const weighed = <T extends object>(list: readonly T[], from: number): (T & { likelihood: number; reasons: Features })[] =>
    list.map((one, at) => ({ ...one, likelihood: likelihoods[from + at]!, reasons: read[from + at]! })).sort((a, b) => b.likelihood - a.likelihood);
  return {
    stated: weighed(candidates, 0),
    derived: weighed(agreeing, candidates.length),
    missed: weighed(missed, candidates.length + agreeing.length),
    nothing: likelihoods.at(-1)!, reasonsForNothing: nothing,
  };
}

function likelihoodsOf({ mention }: Assertion, reasons: readonly Features[], nothing: Features, weights: Weights): number[] {
  const own = weights[isTimeLike(mention) ? 'time' : 'figure'];
  return softmax([...reasons, nothing].map((features) => scoreOf(features, own)));
}

const scales = new WeakMap<Surroundings, Pick<Scales, 'weigh'>>();

/** What the figure may be about, weighed with the weights learned. */
export function weigh(assertion: Assertion, around: Surroundings, base: FactBase): Weighed {
  let own = scales.get(around);
  if (!own) scales.set(around, own = scalesOf(around, base, WEIGHTS));
  return own.weigh(assertion);
}

/** Has the figures in these surroundings weighed on scales of the caller's. */
export const weighOn = (around: Surroundings, own: Pick<Scales, 'weigh'>): void => void scales.set(around, own);

function readingsOf(assertion: Assertion, around: Surroundings, base: FactBase): Readings {
  const candidates = worthWeighing(around.candidates(assertion), assertion, around, base);
  const reckoned = reckon(assertion, around, base);
  const agreeing = reckoned.agreeing.slice(0, MOST_DERIVATIONS);
  const missed = reckoned.missed.slice(0, MOST_DERIVATIONS);
  const reasons = [
    ...candidates.map((candidate) => featuresOf(assertion, candidate, around, base)),
    ...[...agreeing, ...missed].map((derivation) => featuresOfDerivation(assertion, derivation, reckoned, around, base)),
  ];
  return { candidates, agreeing, missed, reasons, nothing: featuresOfNothing(assertion) };
}

const reasonsIn = (assertion: Assertion, { candidates, reasons }: Pick<Readings, 'candidates' | 'reasons'>, company: Company): readonly Features[] =>
  reasons.map((own, at) => (candidates[at] ? inCompany(own, assertion, candidates[at], company) : own));

/** So many readings are kept for the second look; of thousands of figures, each with a thousand, no memory could keep all. */
const MOST_KEPT = 20_000;

/** Reads all that a figure may be about, with the reasons; what was read last stays known, so far as memory allows. */
export function keepingReadings(around: Surroundings, base: FactBase): (assertion: Assertion) => Readings {
  const kept = new Map<Assertion, Readings>();
  let left = MOST_KEPT;
  return (assertion) => {
    const known = kept.get(assertion) ?? readingsOf(assertion, around, base);
    if (!kept.has(assertion) && left >= known.reasons.length) {
      kept.set(assertion, known);
      left -= known.reasons.length;
    }
    return known;
  };
}

function scoreOf(features: Features, weights: Features): number {
  let score = 0;
  for (const name in features) score += features[name]! * (weights[name] ?? 0);
  return score;
}

function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
