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
const SURE_PLAINLY = 0.2;
const SURE_MOVED = 0.35;
const SURE_PARTS = 0.05;
/** A range is as long as it is, and no two figures need to have to do with each other. */
const SURE_OF_RANGE = 0.3;
/** So many outcomes (a decimal logarithm) would agree with the figure by chance: seldom one, or as good as none. */
const HARDLY_CHANCE = -0.7;
const NO_CHANCE = -1.5;
/** How likely it may be besides that a fact states the figure. */
const MOST_STATED = 0.1;

/**
 * The least likelihood at which a formula confirms. Some formulas are not met with by chance, though much else may be what the figure is about: those whose
 * operands the draft's sentence says itself and a word at the figure asks for; differences and sums of figures that one sentence (or row) of the
 * source tells together, exact to the last digit, or adds up itself ("two and five more"); and changes, where asked for, from a former value to the one told beside it.
 */
export function leastToConfirm({ operation, facts, reasons }: Weighed['derived'][number], stated: number): number {
  const isAsked = reasons['asked how near'] === 1;
  const chance = reasons['derived chance'] ?? 0;
  const usual = isAsked || (reasons['asked'] === 1 && operation !== 'product') ? SURE_ASKED : SURE_UNASKED;
  if (reasons['age at death'] === 1) return SURE_PLAINLY;
  if (reasons['length of a range'] === 1 && reasons['asked'] === 1 && chance <= HARDLY_CHANCE && stated <= MOST_STATED) return SURE_OF_RANGE;
  if (facts.length < 2 || stated > MOST_STATED || reasons['derived direction other'] === 1) return usual;
  if (isAsked && facts.length === 2 && reasons['operands said'] === 1) return SURE_PLAINLY;
  if (reasons['told as parts'] === 1 && (reasons['result counts what they count'] ?? 0) > 0 && reasons['operands said'] === undefined) return SURE_PARTS;
  const isTogether = reasons['operands together'] === 1;
  if (operation === 'change') return isAsked && isTogether && reasons['operands old and new'] === 1 ? SURE_MOVED : usual;
  if (operation !== 'difference' && operation !== 'sum' && operation !== 'rest') return usual;
  if (!(isTogether || (isAsked && reasons['few of its unit'] === 1)) || chance > HARDLY_CHANCE) return usual;
  return isAsked || chance <= NO_CHANCE ? SURE_PLAINLY : SURE_TOGETHER;
}
