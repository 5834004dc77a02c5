import { compareDates } from '../../comparison/dates';
import { compare, type Figure } from '../../comparison/figures';
import type { Entry, FactRow, Report } from './rows';

/** A row that says of somebody what something measures. */
export interface Stated {
  readonly row: FactRow;
  readonly value: Entry;
  readonly figure: Figure;
  readonly subject: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Reports each row that gives another value than an earlier row for the same thing: same subject, measure and period in the same words. Two rows
 * imported from one original are not held against each other: what they measure is in its reader's words, which are not chosen to tell them apart.
 */
export function reportDisagreements(rows: readonly Stated[], report: Report): void {
  const firsts = new Map<string, Stated>();
  for (const one of rows) {
    const { measure, period, context } = one.row;
    const key = JSON.stringify([one.subject, ...[measure, period, context].map((entry) => entry?.text.toLowerCase().replace(/\s+/gu, ' ').trim() ?? '')]);
    const first = firsts.get(key);
    if (!first) firsts.set(key, one);
    else if (differ(one.figure, first.figure) && (one.row.origin === undefined || one.row.origin.source !== first.row.origin?.source)) {
      report(one.value, 'facts.disagree', `“${one.value.text}” here and “${first.value.text}” in line ${first.line} for the same thing; correct one, or tell them apart by "measure" or "period".`);
    }
  }
}

function differ(a: Figure, b: Figure): boolean {
  const [one, other] = [a.quantity.date, b.quantity.date];
  if (one !== undefined || other !== undefined) return one !== undefined && other !== undefined && compareDates(one, other) === 'different';
  return [compare(a, b), compare(b, a)].every((comparison) => comparison === 'different' || comparison === 'unit');
}
