import type { Features } from '../matching/features';
import { WEIGHTS } from '../matching/weights';
import type { Weighed } from '../matching/weigh';

type Stated = Weighed['stated'][number];

/**
 * How sure an objection is, 0 to 1: a second weighing, by logistic regression on the same reasons, learned from first weighings that found a fact
 * likelier to contradict the figure than to confirm it, right and wrong ones. It asks what speaks against objecting though the fact be the one meant.
 * `likely`: of all contrary facts together; `equal`: of those that confirm.
 */
export function sureness(best: Stated, likely: number, equal: number): number {
  const reasons: Features = { ...best.reasons, objection: 1, 'how likely': Math.log(likely / (1 - likely + 1e-3)), 'share of one': best.likelihood / likely, 'equal too': equal };
  let score = 0;
  for (const name in reasons) score += reasons[name]! * (WEIGHTS.objection[name] ?? 0);
  return 1 / (1 + Math.exp(-score));
}
