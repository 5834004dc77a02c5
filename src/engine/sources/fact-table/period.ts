import type { Frame } from '../../claims/frames';
import { findMentions } from '../../claims/mentions';
import { isTimeLike } from '../../claims/times';
import type { Mention } from '../../vocabulary';

/** The dates and lengths of time that a period names: "2024", "over three years from 2025", "last week"; empty where it names none. */
export function readPeriod(text: string): Mention[] {
  return findMentions(text).filter((mention) => isTimeLike(mention) || mention.relative !== undefined);
}

/** A fact's frame with the row's own period in place of what the sentence says. */
export function withPeriod(frame: Frame, period: readonly Mention[]): Frame {
  const duration = period.find(({ kind }) => kind === 'duration');
  const when = period.filter(({ kind }) => kind !== 'duration');
  return { ...frame, ...(duration ? { duration } : {}), ...(when.length > 0 ? { when } : {}) };
}
