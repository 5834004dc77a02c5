import type { RelativeDate } from '../vocabulary';
import { compareDates } from './dates';
import type { Comparison, Figure } from './figures';
import { resolve } from './relative-dates';

/** A time as a text tells it, and the day from which it tells. */
export interface Told {
  readonly figure: Figure;
  readonly relative?: RelativeDate;
  /** ISO; a day, a month or a year. */
  readonly toldOn?: string;
}

/** How a draft's date (`a`, once it is worked out) stands to a source's (`b`), each told from its own day: "last year" in a draft of 2026 is 2025. The same words are the same time where a day is not known. */
export function compareTold(draft: Told, source: Told, a = dateOf(draft), b = dateOf(source)): Comparison {
  if (draft.relative && source.relative) {
    if (sameWords(draft.relative, source.relative) && draft.figure.quantity.date === source.figure.quantity.date) return 'equal';
    if (a === undefined || b === undefined) return 'incomparable';
  }
  if (a === undefined || b === undefined) return 'incomparable';
  return compareDates(a, b);
}

/** The date that a time comes to, where that is known. */
export function dateOf({ figure: { quantity: { date } }, relative, toldOn }: Told): string | undefined {
  return relative ? resolve(relative, toldOn, date) : date;
}

const sameWords = (a: RelativeDate, b: RelativeDate): boolean => a.unit === b.unit && a.offset === b.offset && a.weekday === b.weekday;
