import { isAmount, isNearTo, type Operand } from '../operand';
import { isEarlier } from '../earlier';
import { from, show, wayOf, type Attempt, type How } from './outcome';
import { sums } from './sums';

/** Pairs of one dimension that may be held against each other, either way round. */
export type Pairs = readonly { readonly a: Operand; readonly b: Operand }[];

/** What two figures give in per cent: by how much the one is more than the other, and what share of it. */
export function percentages(attempt: Attempt, pairs: Pairs, operands: readonly Operand[], asksShare: boolean): void {
  // Of hundreds of pairs a few are asked how they came to their number: the same two functions tell it of each.
  let [a, b]: readonly Operand[] = [];
  const change = (): How => from([a!, b!], `(${show(a!)} − ${show(b!)}) ÷ ${show(b!)}`, wayOf(a!, b!));
  const share = (): How => from([a!, b!], `${show(a!)} ÷ ${show(b!)}`);
  for ({ a, b } of pairs) if (b.value !== 0 && isAmount(a)) {
    // What something changed by is told of the former value.
    if (!isEarlier(a.fact, b.fact)) attempt('change', Math.abs(100 * (a.value / b.value - 1)), change);
    if (a.value >= b.value || (a.dimension === '%' && (isMove(a) || isMove(b)))) continue;
    attempt('share', 100 * a.value / b.value, share);
  }
  // "A quarter of it came from the website": of two parts that the source tells one after the other, and of no third.
  if (asksShare) for (const { a, b } of pairs) if (isAmount(a) && a.dimension !== '%' && a.value > 0 && b.value > 0 && isNearTo(a, b) && isAllOfIt(a, b, operands)) {
    attempt('share', 100 * a.value / (a.value + b.value), () => from([a, b], `${show(a)} ÷ (${show(a)} + ${show(b)})`, { reasons: { 'of two parts': 1 } }));
  }
  const shares = operands.filter(({ dimension }) => dimension === '%');
  for (const a of shares) if (a.value < 100) attempt('difference', 100 - a.value, () => from([a], `100% − ${show(a)}`));
  // "It has 31%, four points more than the next."
  for (const a of shares) for (const by of operands) if (by.dimension === 'points' && by.value > 0 && isNearTo(a, by)) {
    if (a.value > by.value) attempt('difference', a.value - by.value, () => from([a, by], `${show(a)} − ${show(by)}`));
    attempt('sum', a.value + by.value, () => from([a, by], `${show(a)} + ${show(by)}`));
  }
  sums(attempt, shares);
}

/** How much something moved is no part of how much something else did. */
const isMove = ({ fact: { frame, passage } }: Operand): boolean => frame.change || (passage.cell?.change ?? false);

/** Where the sentences tell a third figure of the kind, two are not the whole. */
const isAllOfIt = (a: Operand, b: Operand, operands: readonly Operand[]): boolean => !a.fact.frame.former && !b.fact.frame.former && a.fact.passage.cell === undefined
  && !operands.some((other) => other !== a && other !== b && other.lent === undefined && other.dimension === a.dimension && !other.fact.frame.former && (other.fact.place === a.fact.place || other.fact.place === b.fact.place) && other.fact.evidence.source === a.fact.evidence.source);

/** How many times as much the one is, or, where that is said, how many times more. */
export function multiples(attempt: Attempt, pairs: Pairs, isMore: boolean): void {
  for (const { a, b } of pairs) if (b.value !== 0 && a.value > b.value && isAmount(a)) {
    attempt('multiple', a.value / b.value, () => from([a, b], `${show(a)} ÷ ${show(b)}`, { direction: 'up' }));
    if (isMore) attempt('multiple', a.value / b.value - 1, () => from([a, b], `${show(a)} ÷ ${show(b)} − 1`, { direction: 'up', reasons: { 'times more than': 1 } }));
  }
}

/** Percentage points between two percentages. */
export function points(attempt: Attempt, pairs: Pairs): void {
  for (const { a, b } of pairs) if (a.dimension === '%' && a.value > b.value) attempt('difference', a.value - b.value, () => from([a, b], `${show(a)} − ${show(b)}`, wayOf(a, b)));
}
