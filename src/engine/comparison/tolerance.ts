import { readQuantity } from '../claims/read-quantity';
import type { Claim } from '../vocabulary';
import { measured } from './figures';

/** Objections to how much something is; one to whose figure it is, or to its unit or time, stands however small the difference. */
const ABOUT_SIZE: ReadonlySet<string> = new Set(['refuted.value', 'refuted.arithmetic', 'refuted.ratio', 'refuted.duration']);

/** A claim that is refuted for a difference of no more than `percent` of the source's figure, left open instead; any other claim as it is. */
export function tolerated(claim: Claim, percent: number): Claim {
  if (percent <= 0 || !ABOUT_SIZE.has(claim.code) || !isWithin(claim, percent)) return claim;
  const { start, end, line, column, text, kind, quantity, evidence } = claim;
  const place = { start, end, line, column, text, kind, ...(quantity && { quantity }) };
  return { ...place, verdict: 'not-enough-info', code: 'unknown.tolerated', message: `Within the ${percent}% that you allow. ${claim.message}`, evidence };
}

function isWithin({ kind, quantity, expected }: Claim, percent: number): boolean {
  const truth = expected === undefined ? undefined : readQuantity(expected);
  const [is, should] = [quantity && measured({ kind, quantity }), truth && measured(truth)];
  if (is?.value === undefined || should?.value === undefined || is.dimension !== should.dimension) return false;
  return Math.abs(is.value - should.value) <= (Math.abs(should.value) * percent) / 100;
}
