import type { Features } from '../../src/engine/matching/reasons';
import { LEAST_LIKELY, reasonsOf, sum } from '../../src/engine/verdicts/objections';
import type { Reading, Sample } from './samples';
import type { Weights } from './weights-file';

/** A first weighing that finds a contrary fact likely: whether objecting would be right, and what was known. */
export interface Objection {
  readonly reasons: Features;
  readonly isRight: boolean;
  readonly share: number;
}

/** Above this the figure is confirmed, and nobody objects. */
const CONFIRMED = 0.6;

/** The objections that the weighing of these samples with these weights leads to. Learn the weights from other samples than these, or they flatter. */
export function objectionsOf(samples: readonly Sample[], weights: Pick<Weights, 'figure' | 'time'>): Objection[] {
  return samples.flatMap(({ table, verdict, share, readings }) => {
    const powers = readings.map(({ features }) => Math.exp(score(features, weights[table])));
    const all = powers.reduce((a, b) => a + b, 0);
    const of = (says: Reading['says']) => readings.map((reading, at) => ({ reasons: reading.features, likelihood: powers[at]! / all, says: reading.says })).filter((one) => one.says === says).sort((a, b) => b.likelihood - a.likelihood);
    const [same, other, missed] = [of('the same'), of('another'), of('got wrong')];
    const [best, next] = other;
    if (!best || sum(other) < LEAST_LIKELY || sum(same) >= CONFIRMED) return [];
    const reasons = reasonsOf({
      best, next: next?.likelihood ?? 0, contrary: sum(other), confirming: sum(same), missed: missed[0]?.likelihood ?? 0,
      nothing: powers.at(-1)! / all, equal: same.map((one) => one.reasons), ofNothing: readings.at(-1)!.features,
    });
    return [{ reasons, isRight: verdict === 'refuted', share }];
  });
}

const ROUNDS = 600;
const RATE = 0.3;
const L2 = 25;

/** Logistic regression, climbed by AdaGrad as in fit.ts. */
export function fitObjections(objections: readonly Objection[]): Features {
  const weights: Record<string, number> = {};
  const steps: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {};
    for (const { reasons, isRight, share } of objections) {
      const miss = share * (Number(isRight) - 1 / (1 + Math.exp(-score(reasons, weights))));
      for (const name in reasons) gradient[name] = (gradient[name] ?? 0) + miss * reasons[name]!;
    }
    for (const name in gradient) {
      const slope = gradient[name]! - (name === 'objection' ? 0 : L2 * (weights[name] ?? 0));
      steps[name] = (steps[name] ?? 0) + slope * slope;
      weights[name] = (weights[name] ?? 0) + (RATE * slope) / (Math.sqrt(steps[name]!) + 1e-9);
    }
  }
  return weights;
}

function score(features: Features, weights: Features): number {
  let sum = 0;
  for (const name in features) sum += features[name]! * (weights[name] ?? 0);
  return sum;
}
