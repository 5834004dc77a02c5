import { measure } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import { kin } from './kin';
import { operandsIn, type Operand } from './operand';
import { amounts, type Wanted } from './operations/amounts';
import type { Attempt } from './operations/outcome';
import { placesMoved } from './operations/places';
import { multiples, percentages, points, type Pairs } from './operations/relative';
import { spans } from './operations/spans';
import { rests } from './operations/sums';

export type { Attempt, Outcome } from './operations/outcome';

/**
 * All that two or three of the facts give for a figure of this kind: changes and shares in per cent, multiples, differences, sums, rests,
 * products, rates, averages, times between dates. Whether the sentence asks for it is another question. What keeps chance out: only figures that
 * are kin are held against each other (kin.ts), shares, multiples and counts are applied only to what stands beside them, rates and
 * averages are tried only where words ask for them, and how many results were tried is weighed (derive.ts). Each is given to `take`, in a fixed order.
 */
export function outcomesFor(mention: Mention, pool: readonly Fact[], asked: Omit<Wanted, 'dimension'>, take: Attempt): void {
  if (mention.kind === 'duration') spans(take, mention, pool);
  if (asked.ranks) for (const { operation, value, ...how } of placesMoved(pool)) take(operation, value, () => how);
  if (mention.quantity.value === undefined || mention.kind === 'ordinal' || mention.kind === 'range') return;
  // "0.3 points" beside percentages are percentage points.
  const own = measure({ kind: mention.kind, quantity: { value: 1, ...(mention.quantity.unit === 'point' ? { unit: 'percentage point' } : mention.quantity.unit === undefined ? {} : { unit: mention.quantity.unit }) } });
  if (!own) return;
  const { dimension, value: unit = 1 } = own;
  const operands = operandsIn(pool.filter(({ figure }) => figure.quantity.low === undefined));
  // What times and percentages are made of may be of any dimension; points and amounts are differences of their own.
  const paired = dimension === 'times' || dimension === '%' ? operands : operands.filter((one) => one.dimension === (dimension === 'points' ? '%' : dimension));
  const pairs = pairsOf(paired, asked);
  const { rare } = asked;
  const attempt: Attempt = !rare || rare.size === 0 ? (operation, value, how) => take(operation, value / unit, how) : (operation, value, how) => take(operation, value / unit, () => {
    const made = how();
    return made.facts.every((fact) => rare.has(fact)) ? { ...made, reasons: { ...made.reasons, 'few of its unit': 1 } } : made;
  });
  if (dimension === 'times') multiples(attempt, pairs, asked.more ?? false);
  else if (dimension === 'points') points(attempt, pairs);
  else if (dimension === '%') {
    percentages(attempt, pairs, operands, asked.asks('share'));
    if (asked.asks('rest')) rests(attempt, operands.filter((one) => one.dimension !== '%'), true);
  } else amounts(attempt, { ...asked, dimension }, pairs, operands);
}

/** The operands that may be held against each other, either way round. */
function pairsOf(operands: readonly Operand[], { rare, wholes }: Pick<Wanted, 'rare' | 'wholes'>): Pairs {
  const pairs: Pairs[number][] = [];
  for (const a of operands) for (const b of operands) if (a.fact !== b.fact && a.dimension === b.dimension && a.value !== b.value && (kin(a.fact, b.fact) || (rare?.has(a.fact) && rare.has(b.fact)) || (wholes?.of.has(a.fact) && wholes.wholes.has(b.fact)))) pairs.push({ a, b });
  return pairs;
}
