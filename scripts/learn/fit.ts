import type { Features } from '../../src/engine/matching/reasons';
import type { Sample } from './samples';

export interface FitOptions {
  /** How many times as much as a supported figure a refuted one, or one the sources do not know, weighs. */
  readonly refuted: number;
  readonly unknown: number;
  /** How hard the weights are drawn towards 0. */
  readonly l2: number;
  readonly rounds: number;
}

export const USUAL: FitOptions = { refuted: 1, unknown: 2, l2: 0.2, rounds: 400 };

const RATE = 0.5;
/** Less than this moves nothing, but costs a pass over the features. */
const TOO_LITTLE = 1e-6;
/** Against division by 0. */
const TINY = 1e-9;

/** What does not tell in the first weighing: that the draft's very number stands beside a fact is as often a slip of the reader's as of the writer's; what is of others (matching/of-others.ts) forbids. */
const ONLY_SECOND = new Set(['contrary number there', 'contrary of another time', 'contrary of another scope']);

/** A reading with its features by number: a sample is read hundreds of times. */
interface Row {
  readonly at: readonly number[];
  readonly value: readonly number[];
  readonly isRight: boolean;
}

/**
 * Finds the weights under which the right readings are likeliest: multinomial logistic regression, which gives each reading of a figure the
 * odds exp(sum of its reasons times their weights) against the other readings (McFadden's conditional logit). Of several right readings
 * nobody knows which was meant, so it is the likelihood of all of them together that is raised. Climbed by AdaGrad (Duchi, Hazan and Singer
 * 2011: steps that shrink as a weight's own gradients add up), over all samples at once, minus l2/2 times the squared weights. Nothing is
 * drawn by lot, and the samples' order is theirs: the same samples give the same weights to the last bit on one machine.
 */
export function fit(samples: readonly Sample[], options: FitOptions = USUAL): Features {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    if (!numbers.has(name)) numbers.set(name, names.push(name) - 1);
    return numbers.get(name)!;
  };
  const table = samples.map(({ verdict, share, readings }) => ({
    importance: share * (verdict === 'refuted' ? options.refuted : verdict === 'not-enough-info' ? options.unknown : 1),
    rows: readings.map(({ features, isRight }): Row => {
      const known = Object.keys(features).filter((name) => !ONLY_SECOND.has(name));
      return { at: known.map(numberOf), value: known.map((name) => features[name]!), isRight };
    }),
  }));
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length);
  for (let round = 0; round < options.rounds; round++) {
    const gradient = new Float64Array(names.length);
    for (const { importance, rows } of table) climb(rows, importance, weights, gradient);
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at]! - options.l2 * weights[at]!;
      steps[at]! += slope * slope;
      weights[at]! += (RATE * slope) / (Math.sqrt(steps[at]!) + TINY);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}

/** Adds to the gradient what one sample asks for: for each reading, its likelihood among the right ones less its likelihood among all. */
function climb(rows: readonly Row[], importance: number, weights: Float64Array, gradient: Float64Array): void {
  const likelihoods = softmax(rows.map(({ at, value }) => at.reduce((score, feature, index) => score + value[index]! * weights[feature]!, 0)));
  const right = rows.reduce((sum, { isRight }, row) => sum + (isRight ? likelihoods[row]! : 0), TINY);
  rows.forEach(({ at, value, isRight }, row) => {
    const likelihood = likelihoods[row]!;
    const pull = (isRight ? likelihood / right : 0) - likelihood;
    if (Math.abs(pull) <= TOO_LITTLE) return;
    at.forEach((feature, index) => { gradient[feature]! += importance * pull * value[index]!; });
  });
}

/** Scores as likelihoods that make 1 together; the highest is taken off first, lest its power overflow. */
function softmax(scores: readonly number[]): number[] {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
