import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import { kin } from './kin';
import { operandsIn } from './operand';
import { amounts, type Wanted } from './operations/amounts';
import type { Outcome } from './operations/outcome';
import { placesMoved } from './operations/places';
import { multiples, percentages, points, type Pairs } from './operations/relative';
import { spans } from './operations/spans';
import { rests } from './operations/sums';

export type { Outcome } from './operations/outcome';

/**
 * All that two or three of the facts give for a figure of this kind: changes and shares in per cent, multiples, differences, sums, rests,
 * products, rates, averages, times between dates. Whether the sentence asks for it is another question. What keeps chance out: only figures that
 * are kin are held against each other (kin.ts), shares, multiples and counts are applied only to what stands beside them, rates and
 * averages are tried only where words ask for them, and how many results were tried is weighed (derive.ts).
 */
export function* outcomesFor(mention: Mention, pool: readonly Fact[], asked: Omit<Wanted, 'dimension'>): Generator<Outcome> {
  if (mention.kind === 'duration') yield* spans(mention, pool);
  if (asked.ranks) yield* placesMoved(pool);
  if (mention.quantity.value === undefined || mention.kind === 'ordinal' || mention.kind === 'range') return;
  // "0.3 points" beside percentages are percentage points.
  const own = measured({ kind: mention.kind, quantity: { value: 1, ...(mention.quantity.unit === 'point' ? { unit: 'percentage point' } : mention.quantity.unit === undefined ? {} : { unit: mention.quantity.unit }) } });
  if (!own) return;
  const { dimension, value: unit = 1 } = own;
  const operands = operandsIn(pool.filter(({ figure }) => figure.quantity.low === undefined));
  const pairs: Pairs = operands.flatMap((a) => operands.flatMap((b) => (a.fact !== b.fact && a.dimension === b.dimension && a.value !== b.value && (kin(a.fact, b.fact) || (asked.rare?.has(a.fact) && asked.rare.has(b.fact))) ? [[a, b] as const] : [])));
  const outcomes = function* (): Generator<Outcome> {
    if (dimension === 'times') yield* multiples(pairs, mention.quantity.value === 2);
    else if (dimension === 'points') yield* points(pairs);
    else if (dimension === '%') {
      yield* percentages(pairs, operands, asked.asks('share'));
      if (asked.asks('rest')) yield* rests(operands.filter((one) => one.dimension !== '%'), true);
    } else yield* amounts({ ...asked, dimension }, pairs, operands);
  };
  for (const outcome of outcomes()) yield { ...outcome, value: outcome.value / unit, ...(asked.rare && outcome.facts.every((fact) => asked.rare!.has(fact)) ? { reasons: { ...outcome.reasons, 'few of its unit': 1 } } : {}) };
}
