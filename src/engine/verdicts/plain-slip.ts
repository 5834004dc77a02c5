import type { Features } from '../matching/features';
import type { Weighed } from '../matching/weigh';
import type { Mention } from '../vocabulary';
import { sum } from './objections';

/** Above this, what the draft says may well be reckoned from the sources. */
const HARDLY_RECKONED = 0.25;
/** A fact that is close by this likelihood may be the figure, rounded. */
const HARDLY_ROUNDED = 0.3;
/** Several days of a month may stand in a source: which of them is meant must be likely. */
const LIKELY = 0.5;

/**
 * The fact that a figure plainly slipped from: the figure itself stands nowhere in the sources and hardly follows from them, and they state one
 * that differs by a slip that chance does not make. Of the labelled figures of test/cases (a to f), chance made such a slip in none, writers in
 * more than sixty. What speaks of numbers alone has nothing in common with anything.
 */
export function plainSlip({ quantity }: Mention, { stated, derived }: Weighed): Weighed['stated'][number] | undefined {
  // What lies inside of a range is neither the range nor close to it.
  const isRange = quantity.low !== undefined;
  if (stated.some(({ comparison, likelihood, reasons }) => (comparison === 'equal' && reasons['value inside range'] !== 1) || (comparison === 'close' && !isRange && likelihood >= HARDLY_ROUNDED))) return undefined;
  if (sum(derived) >= HARDLY_RECKONED) return undefined;
  const slips = stated.filter(({ reasons }) => PLAIN.some((slip) => reasons[slip] === 1));
  const [likeliest] = slips;
  if (likeliest === undefined || !SAYING.some((reason) => reason in likeliest.reasons)) return undefined;
  if (likeliest.reasons['value unit'] === 1 && likeliest.fact.figure.quantity.value !== quantity.value) return undefined;
  const isOne = slips.every(({ fact }) => told(fact.figure.quantity) === told(likeliest.fact.figure.quantity));
  return isOne || likeliest.likelihood >= LIKELY ? likeliest : undefined;
}

const PLAIN = ['value unit', 'value one end', 'value other day', 'value transposition, many digits', 'value scale, many digits', 'value decimal, many digits'];
const SAYING: readonly (keyof Features)[] = ['sentences alike', 'clauses alike', 'near alike', 'same sentence', 'near sentence', 'source clause in draft', 'clause in source', 'owner same', 'owner supposed', 'noun same', 'measure same', 'row named'];

const told = ({ date, value, low, high }: Mention['quantity']): string => date ?? `${value ?? low} ${high ?? ''}`;
