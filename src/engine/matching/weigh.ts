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
  const readings = keeping((assertion: Assertion) => readingsOf(assertion, around, base));
  const likelihoodsIn = (assertion: Assertion, company: Company): number[] => {
    const { nothing } = readings(assertion);
    const own = (weights ?? WEIGHTS)[isTimeLike(assertion.mention) ? 'time' : 'figure'];
    return softmax([...reasonsIn(assertion, readings(assertion), company), nothing].map((features) => scoreOf(features, own)));
  };
  const first = atFirstSight(around);
  const stated = (assertion: Assertion): Stated => {
    const likelihoods = likelihoodsIn(assertion, first);
    return new Map(readings(assertion).candidates.flatMap(({ fact, comparison }, at) => (comparison === 'equal' ? [[fact, likelihoods[at]!] as const] : [])));
  };
  let second: Company | undefined;
  const company = (): Company => (second ??= weights ? atSecondSight(around, stated) : first);
  const reasons = (assertion: Assertion): readonly Features[] => reasonsIn(assertion, readings(assertion), company());
  return {
    readings,
    reasons,
    weigh: (assertion) => {
      const { candidates, agreeing, missed, nothing } = readings(assertion);
      const read = reasons(assertion);
      const own = (weights ?? WEIGHTS)[isTimeLike(assertion.mention) ? 'time' : 'figure'];
      const likelihoods = softmax([...read, nothing].map((features) => scoreOf(features, own)));
      const weighed = <T extends object>(list: readonly T[], from: number): (T & { likelihood: number; reasons: Features })[] =>
        list.map((one, at) => ({ ...one, likelihood: likelihoods[from + at]!, reasons: read[from + at]! })).sort((a, b) => b.likelihood - a.likelihood);
      return {
        stated: weighed(candidates, 0),
        derived: weighed(agreeing, candidates.length),
        missed: weighed(missed, candidates.length + agreeing.length),
        nothing: likelihoods.at(-1)!, reasonsForNothing: nothing,
      };
    },
  };
}

const scales = new WeakMap<Surroundings, Scales>();

/** What the figure may be about, weighed with the weights learned. */
export function weigh(assertion: Assertion, around: Surroundings, base: FactBase): Weighed {
  let own = scales.get(around);
  if (!own) scales.set(around, own = scalesOf(around, base, WEIGHTS));
  return own.weigh(assertion);
}

const TELLING = [
  'value unit', 'value one end', 'value other day', 'value other month', 'value other year', 'value hedge', ...['transposition', 'digit', 'scale', 'decimal'].flatMap((slip) => [`value ${slip}`, `value ${slip}, many digits`]),
];

/** Likely slips tell more where the draft's own value stands nowhere in the sources. */
function ifNowhere(own: Features): Features {
  for (const slip of TELLING) if (own[slip] === 1) return { [`${slip}, nowhere`]: 1 };
  return {};
}

function readingsOf(assertion: Assertion, around: Surroundings, base: FactBase): Readings {
  const candidates = worthWeighing(around.candidates(assertion), assertion, around, base);
  const reckoned = reckon(assertion, around, base);
  const agreeing = reckoned.agreeing.slice(0, MOST_DERIVATIONS);
  const missed = reckoned.missed.slice(0, MOST_DERIVATIONS);
  const { low } = assertion.mention.quantity;
  const standsNowhere = candidates.every(({ comparison, fact }) => comparison !== 'equal' || (low !== undefined && fact.figure.quantity.low === undefined));
  const reasons = [
    ...candidates.map((candidate) => {
      const own = featuresOf(assertion, candidate, around, base);
      return standsNowhere ? { ...own, ...ifNowhere(own) } : own;
    }),
    ...[...agreeing, ...missed].map((derivation) => featuresOfDerivation(assertion, derivation, reckoned, around, base)),
  ];
  return { candidates, agreeing, missed, reasons, nothing: featuresOfNothing(assertion) };
}

const reasonsIn = (assertion: Assertion, { candidates, reasons }: Readings, company: Company): readonly Features[] =>
  reasons.map((own, at) => (candidates[at] ? inCompany(own, assertion, candidates[at], company) : own));

/** So many readings are kept for the second look; of thousands of figures, each with a thousand, no memory could keep all. */
const MOST_KEPT = 20_000;

function keeping(read: (assertion: Assertion) => Readings): (assertion: Assertion) => Readings {
  const kept = new Map<Assertion, Readings>();
  let left = MOST_KEPT;
  return (assertion) => {
    const known = kept.get(assertion) ?? read(assertion);
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
