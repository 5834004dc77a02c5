import type { Weighed } from '../matching/weigh';

/** Where the sources seem to state the figure, or another formula to give it, nothing is plain. */
const LEAST_DOUBT = 0.3;
const SAME = 0.005;

/**
 * The formula that the sentence plainly asks for (see arithmetic/plain.ts), where it comes to something else than the draft says, all plain formulas
 * come to the same, and neither a fact nor a formula is likely to be what the figure is about instead.
 */
export function plainlyMissed({ stated, derived, missed }: Weighed): Weighed['missed'][number] | undefined {
  const [first, ...others] = missed.filter(({ plain }) => plain);
  if (!first) return undefined;
  const value = first.figure.quantity.value!;
  if (others.some((other) => Math.abs(other.figure.quantity.value! - value) > SAME * Math.abs(value))) return undefined;
  const supporting = [...derived, ...stated.filter(({ comparison }) => comparison === 'equal' || comparison === 'close')].reduce((sum, { likelihood }) => sum + likelihood, 0);
  return supporting < LEAST_DOUBT ? first : undefined;
}

/** How likely a formula must be before it confirms a figure: as its words ask for it, less where chance could hardly have made it. */
const SURE_ASKED = 0.65;
const SURE_UNASKED = 0.8;
const SURE_TOGETHER = 0.45;
const SURE_TOGETHER_ASKED = 0.2;
/** At most so many outcomes (a decimal logarithm) would agree with the figure by chance, and as likely may a fact state it. */
const HARDLY_CHANCE = -0.7;
const LEAST_STATED = 0.1;

/**
 * The least likelihood at which a formula confirms. Differences and sums of figures that one sentence (or row) of the source tells together, and
 * that come to the draft's figure to its last digit, are not met with by chance, though much else may be what it is about: "150,000 after 96,000" and "54,000 more".
 */
export function leastToConfirm({ operation, facts, reasons }: Weighed['derived'][number], stated: number): number {
  const isAsked = reasons['asked'] === 1;
  const usual = isAsked ? SURE_ASKED : SURE_UNASKED;
  if ((operation !== 'difference' && operation !== 'sum' && operation !== 'rest') || facts.length < 2 || !(reasons['operands together'] === 1 || (reasons['few of its unit'] === 1 && reasons['asked how near'] === 1)) || stated > LEAST_STATED || reasons['derived direction other'] === 1) return usual;
  if ((reasons['derived chance'] ?? 0) > HARDLY_CHANCE) return usual;
  return reasons['asked how near'] === 1 ? SURE_TOGETHER_ASKED : SURE_TOGETHER;
}
