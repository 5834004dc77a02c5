import type { Features } from '../matching/reasons';
import type { Weighed } from '../matching/weigh';
import { WEIGHTS } from '../matching/weights';

/** How likely all contrary facts together must be before an objection is thought of. */
export const LEAST_LIKELY = 0.2;

/** What a first weighing found of a figure, as far as an objection asks for it. */
export interface Standing {
  /** The likeliest contrary fact: why, how likely it is, and how likely the next one is. */
  readonly best: { readonly reasons: Features; readonly likelihood: number };
  readonly next: number;
  /** How likely all contrary facts are, all that confirm, the likeliest result got wrong, and that nothing in the sources is meant. */
  readonly contrary: number;
  readonly confirming: number;
  readonly missed: number;
  readonly nothing: number;
  /** Facts and formulas that come to the figure, however unlikely they are to be meant: their reasons. */
  readonly equal: readonly Features[];
  readonly ofNothing: Features;
}

/** How likely all of these are together. */
export const sum = (list: readonly { readonly likelihood: number }[]): number => list.reduce((total, { likelihood }) => total + likelihood, 0);

/** How the likeliest contrary fact stands among all that was weighed. */
export function standingOf({ stated, derived, missed, nothing, reasonsForNothing }: Weighed, best: Weighed['stated'][number]): Standing {
  const equal = [...stated.filter(({ comparison }) => comparison === 'equal'), ...derived];
  const contrary = stated.filter(({ comparison }) => comparison !== 'equal' && comparison !== 'close');
  return {
    best, contrary: sum(contrary), next: contrary.find((one) => one !== best)?.likelihood ?? 0,
    confirming: sum(equal), missed: missed[0]?.likelihood ?? 0, nothing,
    equal: equal.map(({ reasons }) => reasons), ofNothing: reasonsForNothing,
  };
}

/**
 * How sure an objection is, 0 to 1: a second weighing, by logistic regression, learned from first weighings that found a fact likelier to
 * contradict the figure than to confirm it, right and wrong ones. It asks what speaks against objecting though the fact be the one meant.
 */
export function sureness(reasons: Features): number {
  let score = 0;
  for (const name in reasons) score += reasons[name]! * (WEIGHTS.objection[name] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** The second weighing's reasons. */
export function reasonsOf({ best, next, contrary, confirming, missed, nothing, equal, ofNothing }: Standing): Features {
  const own: Record<string, number> = {};
  for (const name in best.reasons) if (!name.startsWith('contrary ') || TWICE.has(name)) own[name] = best.reasons[name]!;
  Object.assign(own, {
    objection: 1,
    'how likely': Math.log(contrary / (1 - contrary + 1e-3)),
    'share of one': best.likelihood / contrary,
    'equal too': confirming,
    'over nothing': ahead(best.likelihood, nothing),
    'over the next': ahead(best.likelihood, next),
    'over what confirms': ahead(best.likelihood, confirming),
    'over what is missed': ahead(best.likelihood, missed),
  });
  const stands = equal.find((reasons) => STATED.some((value) => reasons[value] === 1));
  own[stands === undefined ? 'stands nowhere' : stands['value equal telling'] === 1 ? 'stands elsewhere, telling' : 'stands elsewhere'] = 1;
  if (equal.some((reasons) => reasons['derived'] === 1)) own['can be reckoned'] = 1;
  if (equal.some((reasons) => reasons['derived'] === 1 && reasons['asked'] === 1)) own['can be reckoned as asked'] = 1;
  if (stands === undefined && SLIPS.some((slip) => own[slip] === 1 || own[`${slip}, many digits`] === 1)) own['slip, stands nowhere'] = 1;
  for (const name in ofNothing) if (name !== 'nothing') own[name.replace('nothing', 'of')] = ofNothing[name]!;
  return own;
}

/** What counts against a contrary fact in the first weighing already, and not otherwise. */
const TWICE = new Set(['contrary unlike', 'contrary number there', 'contrary owner nobody']);
const STATED = ['value equal telling', 'value equal plain', 'value equal date'];
const SLIPS = ['value transposition', 'value digit', 'value scale', 'value decimal'];

/** How far one likelihood is ahead of another: the logarithm of their odds, within bounds. */
const ahead = (one: number, other: number): number => Math.max(-3, Math.min(6, Math.log((one + 1e-6) / (other + 1e-6))));
