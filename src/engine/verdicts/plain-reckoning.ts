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
