import type { Features } from '../matching/features';
import { WEIGHTS } from '../matching/weights';

/** How likely all contrary facts together must be before an objection is thought of. */
export const LEAST_LIKELY = 0.3;

/**
 * How sure an objection is, 0 to 1: a second weighing, by logistic regression, learned from first weighings that found a fact likelier to
 * contradict the figure than to confirm it, right and wrong ones. It asks what speaks against objecting though the fact be the one meant.
 */
export function sureness(reasons: Features): number {
  let score = 0;
  for (const name in reasons) score += reasons[name]! * (WEIGHTS.objection[name] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** The second weighing's reasons: those of the likeliest contrary fact (`best`: how likely it is), how likely all contrary facts are, and those that confirm. */
export function reasonsOf(reasons: Features, best: number, contrary: number, equal: number): Features {
  const own: Record<string, number> = {};
  for (const name in reasons) if (!name.startsWith('contrary ') || TWICE.has(name)) own[name] = reasons[name]!;
  return { ...own, objection: 1, 'how likely': Math.log(contrary / (1 - contrary + 1e-3)), 'share of one': best / contrary, 'equal too': equal };
}

/** What counts against a contrary fact in the first weighing already, and not otherwise. */
const TWICE = new Set(['contrary unlike', 'contrary number there', 'contrary owner nobody']);
