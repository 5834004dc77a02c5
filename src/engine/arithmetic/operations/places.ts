import type { Fact } from '../../sources/fact';
import { shown } from '../shown';
import type { Outcome } from './outcome';

const MOST_RANKS = 12;

/** How many places somebody climbed or fell in a ranking: from 47th to 29th it is 18. Both ranks are told in one sentence, or in neighbouring ones. */
export function* placesMoved(pool: readonly Fact[]): Generator<Outcome> {
  const ranks = pool.filter(({ figure }) => figure.kind === 'ordinal' && figure.quantity.value !== undefined).slice(0, MOST_RANKS);
  for (const then of ranks) for (const now of ranks) {
    const moved = then.figure.quantity.value! - now.figure.quantity.value!;
    if (moved > 0 && then.evidence.source === now.evidence.source && Math.abs(then.place - now.place) <= 1) yield { operation: 'difference', value: moved, facts: [now, then], formula: `${shown(then)} to ${shown(now)}` };
  }
}
