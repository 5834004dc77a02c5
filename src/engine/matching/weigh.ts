import { remember, rememberLast } from '../claims/remember';
import { isTimeLike } from '../claims/times';
import { reckon, type Missed } from '../arithmetic/derive';
import type { Derivation } from '../arithmetic/derivation';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Candidate } from './candidates';
import { atFirstSight, atSecondSight, heard, TOO_LITTLE, type Company, type Stated } from './company';
import { companyWeights, type WeightOf } from './company-weights';
import { tellOfDerivation } from './derived-features';
import { featuresOfNothing, inCompany, tellOf } from './features';
import { tellOfOthers } from './of-others';
import { told, type Features, type Tell } from './reasons';
import { worthWeighing } from './worth-weighing';
import type { Surroundings } from './surroundings';
import { isEqual } from './values';
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

/** All that a figure of the draft may be about. */
export interface Readings {
  readonly candidates: readonly Candidate[];
  /** The facts that it may have been reckoned from. */
  readonly operands: readonly Fact[];
  readonly agreeing: readonly Derivation[];
  readonly missed: readonly Missed[];
  readonly nothing: Features;
  /** Tells the reasons for and against each: of the candidates (without the company they keep), the agreeing and the missed results, in this order. */
  readonly tell: (at: number, tell: Tell) => void;
  /** The same written down; of one or two of a thousand, and of those more than once. */
  readonly reasons: (at: number) => Features;
  /** What these reasons weigh, added up; for nothing behind all others. */
  readonly scores: Float64Array;
  /** The numbers of the candidates, the likeliest first, as they were weighed last. */
  readonly order: { latest?: Uint16Array };
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
  const readings = keeping((assertion: Assertion) => readingsOf(assertion, around, base, weights));
  const first = atFirstSight(around);
  let second: Company | undefined;
  const company = (): Company => (second ??= weights ? atSecondSight(around, (assertion) => statedBy(assertion, readings(assertion), first, weights)) : first);
  return {
    readings,
    reasons: (assertion) => {
      const own = readings(assertion);
      return [...own.candidates, ...own.agreeing, ...own.missed].map((_, at) => reasonsAt(assertion, own, company(), at));
    },
    // Each of a figure's judges asks for it.
    weigh: rememberLast((assertion: Assertion) => weighIn(assertion, readings(assertion), company(), weights)),
  };
}

/** The facts that equal a figure, each by how likely it is the one meant, as far as its company tells; without those that are too unlikely to be anybody's company. */
export function statedBy(assertion: Assertion, readings: Readings, company: Company, weights?: Weights): Stated {
  const likelihoods = likelihoodsIn(assertion, readings, company, weights);
  const stated = new Map<Fact, number>();
  readings.candidates.forEach(({ fact, comparison }, at) => { if (comparison === 'equal' && likelihoods[at]! >= TOO_LITTLE) stated.set(fact, heard(likelihoods[at]!)); });
  return stated;
}

/** What the figure may be about, weighed in its company. */
export function weighIn(assertion: Assertion, own: Readings, company: Company, weights?: Weights): Weighed {
  const { candidates, agreeing, missed, nothing } = own;
  const likelihoods = likelihoodsIn(assertion, own, company, weights);
  const tellReasons = (at: number): Features => reasonsAt(assertion, own, company, at);
  const weighed = <T extends object>(list: readonly T[], from: number): (T & Likely)[] =>
    list.map((one, at) => likely(one, likelihoods[from + at]!, () => tellReasons(from + at))).sort((a, b) => b.likelihood - a.likelihood);
  return {
    stated: inOrder(own, likelihoods).map((at) => new LikelyFact(candidates[at]!, likelihoods[at]!, tellReasons, at)),
    derived: weighed(agreeing, candidates.length),
    missed: weighed(missed, candidates.length + agreeing.length),
    nothing: likelihoods.at(-1)!, reasonsForNothing: nothing,
  };
}

/** The numbers of the candidates, the likeliest first. Kept with the readings: weighed again in other company, most are in the same order, and little has to be moved. */
function inOrder({ candidates, order }: Readings, likelihoods: readonly number[]): number[] {
  const isBehind = (a: number, b: number): boolean => likelihoods[a]! < likelihoods[b]! || (likelihoods[a] === likelihoods[b] && a > b);
  const now = order.latest ? Array.from(order.latest) : candidates.map((_, at) => at).sort((a, b) => likelihoods[b]! - likelihoods[a]! || a - b);
  for (let at = 1; at < now.length; at++) {
    const one = now[at]!;
    let to = at;
    for (; to > 0 && isBehind(now[to - 1]!, one); to--) now[to] = now[to - 1]!;
    now[to] = one;
  }
  order.latest = Uint16Array.from(now);
  return now;
}

function likelihoodsIn(assertion: Assertion, { candidates, scores }: Readings, company: Company, weights: Weights | undefined): number[] {
  const inCompany: number[] = [];
  const weigh = companyWeights(weightsFor(assertion, weights));
  for (let at = 0; at < scores.length; at++) inCompany.push(at < candidates.length ? weigh(scores[at]!, assertion, candidates[at]!, company) : scores[at]!);
  return softmax(inCompany);
}

const reasonsAt = (assertion: Assertion, { candidates, reasons }: Readings, company: Company, at: number): Features =>
  (candidates[at] ? inCompany(reasons(at), assertion, candidates[at], company) : reasons(at));

interface Likely {
  readonly likelihood: number;
  readonly reasons: Features;
}

/** A reading with its likelihood. Its reasons are put together when they are asked for: of a thousand readings, of one or two. */
function likely<T extends object>(one: T, likelihood: number, tellReasons: () => Features): T & Likely {
  let own: Features | undefined;
  return { ...one, likelihood, get reasons() { return (own ??= tellReasons()); } };
}

/** The same of a fact, of which there are hundreds for each figure: objects of one class are made the fastest. */
class LikelyFact implements Candidate, Likely {
  readonly fact: Candidate['fact'];
  readonly comparison: Candidate['comparison'];
  private own: Features | undefined;

  constructor(candidate: Candidate, readonly likelihood: number, private readonly tellReasons: (at: number) => Features, private readonly at: number) {
    this.fact = candidate.fact;
    this.comparison = candidate.comparison;
  }

  get reasons(): Features {
    return (this.own ??= this.tellReasons(this.at));
  }
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

/** Reads all that a figure may be about. */
export function readingsOf(assertion: Assertion, around: Surroundings, base: FactBase, learned?: Weights): Readings {
  const weights = weightsFor(assertion, learned);
  const candidates = worthWeighing(assertion, around, base);
  const reckoned = reckon(assertion, around, base);
  const agreeing = reckoned.agreeing.slice(0, MOST_DERIVATIONS);
  const missed = reckoned.missed.slice(0, MOST_DERIVATIONS);
  const standsNowhere = candidates.every((candidate) => !isEqual(assertion, candidate));
  const derivations = [...agreeing, ...missed];
  const tell = (at: number, to: Tell): void => {
    const candidate = candidates[at];
    if (candidate) tellOf(assertion, candidate, around, base, to, standsNowhere);
    else tellOfDerivation(assertion, derivations[at - candidates.length]!, reckoned, around, base, to);
  };
  const tellInFull = (at: number, to: Tell): void => {
    tell(at, to);
    const candidate = candidates[at];
    if (candidate) tellOfOthers(assertion, candidate, base, around.now, to);
  };
  const nothing = featuresOfNothing(assertion);
  const total = new Total(weights);
  const scores = new Float64Array(candidates.length + derivations.length + 1);
  for (let at = 0; at < scores.length - 1; at++) {
    total.sum = 0;
    tell(at, total.tell);
    scores[at] = total.sum;
  }
  total.sum = 0;
  for (const name in nothing) total.tell(name, nothing[name]!);
  scores[scores.length - 1] = total.sum;
  return { candidates, operands: reckoned.operands, agreeing, missed, nothing, tell, reasons: writtenDown(tellInFull), scores, order: {} };
}

function writtenDown(tellAt: Readings['tell']): Readings['reasons'] {
  const known = new Map<number, Features>();
  return (at) => {
    const own = known.get(at) ?? told((tell) => tellAt(at, tell));
    known.set(at, own);
    return own;
  };
}

/** So many readings are kept for the second look, some twenty megabytes: those of a book's few thousand figures. */
const MOST_KEPT = 1_200_000;

function keeping(read: (assertion: Assertion) => Readings): (assertion: Assertion) => Readings {
  const kept = new Map<Assertion, Readings>();
  let left = MOST_KEPT;
  // The last figure's are at hand: each of its judges asks for them.
  return rememberLast((assertion: Assertion) => {
    const known = kept.get(assertion) ?? read(assertion);
    if (!kept.has(assertion) && left >= known.scores.length) {
      kept.set(assertion, known);
      left -= known.scores.length;
    }
    return known;
  });
}

const weightsBy = remember((weights: Weights): Readonly<Record<'figure' | 'time', WeightOf>> => ({ figure: new Map(Object.entries(weights.figure)), time: new Map(Object.entries(weights.time)) }));

const weightsFor = ({ mention }: Assertion, weights: Weights = WEIGHTS): WeightOf => weightsBy(weights)[isTimeLike(mention) ? 'time' : 'figure'];

/** Adds up what reasons weigh that are told. */
class Total {
  sum = 0;

  constructor(private readonly weights: WeightOf) {}

  readonly tell: Tell = (name, amount) => { if (amount !== 0) this.sum += amount * (this.weights.get(name) ?? 0); };
}

function softmax(scores: number[]): number[] {
  let highest = -Infinity;
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at]!);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - highest);
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
  return scores;
}
