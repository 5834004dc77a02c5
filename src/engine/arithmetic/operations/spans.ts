import { MONTHS_IN, SECONDS } from '../../claims/lexicon/calendar';
import type { Fact } from '../../sources/fact';
import type { Mention } from '../../vocabulary';
import { shown } from '../shown';
import type { Attempt } from './outcome';

const MOST_DATES = 16;
const DAYS_IN_MONTH = 30.4375;

/** Times between two dates, and from a date to the day of the source: "in power since 2013" is twelve years in 2025. */
export function spans(attempt: Attempt, { quantity: { unit } }: Mention, pool: readonly Fact[]): void {
  const length = unit === undefined ? undefined : unit in MONTHS_IN ? MONTHS_IN[unit]! * DAYS_IN_MONTH : unit in SECONDS ? SECONDS[unit]! / 86400 : undefined;
  if (length === undefined || length < 1) return;
  if (unit === 'month') months(attempt, pool);
  ranges(attempt, pool, length);
  const dated = pool.flatMap((fact) => {
    const at = fact.figure.quantity.date === undefined ? undefined : dayOf(fact.figure.quantity.date);
    return at === undefined ? [] : [{ fact, ...at }];
  }).slice(0, MOST_DATES);
  const isWhole = length >= 28;
  const years = unit !== undefined && unit in MONTHS_IN ? MONTHS_IN[unit]! / 12 : 0;
  // From 1936 on some day to 1944 it is eight years, whatever the month.
  const between = (from: number, to: number, exact: number): number => (!isWhole ? (to - from) / length : exact > 31 && years >= 1 ? Math.round((yearOf(to) - yearOf(from)) / years) : Math.round((to - from) / length));
  for (const a of dated) for (const b of dated) if (a.day > b.day && Math.max(a.exact, b.exact) <= length * 1.01) {
    attempt('span', between(b.day, a.day, Math.max(a.exact, b.exact)), () => ({ facts: [b.fact, a.fact], formula: `${shown(b.fact)} to ${shown(a.fact)}` }));
  }
  for (const { fact, day, exact } of dated) {
    const told = fact.toldOn === undefined ? undefined : dayOf(fact.toldOn);
    if (told === undefined || Math.max(told.exact, exact) > length * 1.01 || told.day <= day) continue;
    const value = between(day, told.day, exact);
    if (value > 0) attempt('span', value, () => ({ facts: [fact], formula: `${shown(fact)} to the source’s date`, reasons: { 'to the source’s date': 1 } }));
  }
}

/** "dug between 1774 and 1791" took 17 years; of days and months that are told without a year, the second follows the first. */
function ranges(attempt: Attempt, pool: readonly Fact[], length: number): void {
  for (const fact of pool) {
    const [from, to, ...more] = fact.figure.quantity.date?.split('/') ?? [];
    if (from === undefined || to === undefined || more.length > 0) continue;
    const [a, b] = [from, to].map((end) => dayOf(end.replace(/^--/u, `${ANY_YEAR}-`)));
    if (!a || !b || a.exact !== b.exact || a.exact > length * 1.01) continue;
    const days = from.startsWith('--') && b.day < a.day ? b.day + DAYS_IN_YEAR - a.day : b.day - a.day;
    if (days <= 0) continue;
    const whole = (span: number): number => (length >= 28 ? Math.round(span) : span);
    const [between, counted] = [whole(days / length), whole((days + a.exact) / length)];
    if (between > 0) attempt('span', between, () => ({ facts: [fact], formula: shown(fact), reasons: { 'length of a range': 1 } }));
    if (counted !== between) attempt('span', counted, () => ({ facts: [fact], formula: `${shown(fact)}, both ends counted`, reasons: { 'length of a range': 1, 'both ends counted': 1 } }));
  }
}

const ANY_YEAR = 2001;
const DAYS_IN_YEAR = 365;

/** Months told without their year: those of one sentence follow each other ("at the end of September, from … at the end of June"), and one told alone is the last before the source's date. */
function months(attempt: Attempt, pool: readonly Fact[]): void {
  const told = pool.flatMap((fact) => {
    const month = /^--(\d{2})/u.exec(fact.figure.quantity.date ?? '')?.[1];
    return month === undefined ? [] : [{ fact, month: Number(month) }];
  }).slice(0, MOST_DATES);
  for (const a of told) for (const b of told) if (a !== b && a.fact.place === b.fact.place && a.fact.evidence.source === b.fact.evidence.source && a.month > b.month) {
    attempt('span', a.month - b.month, () => ({ facts: [b.fact, a.fact], formula: `${shown(b.fact)} to ${shown(a.fact)}` }));
  }
  for (const { fact, month } of told) {
    const now = /^\d{4}-(\d{2})/u.exec(fact.toldOn ?? '')?.[1];
    const value = now === undefined ? 0 : (Number(now) - month + 12) % 12;
    if (value > 0) attempt('span', value, () => ({ facts: [fact], formula: `${shown(fact)} to the source’s date`, reasons: { 'to the source’s date': 1 } }));
  }
}

const DAY = 86_400_000;
const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** A date as a day number, and how many days it may be off. */
function dayOf(date: string): { readonly day: number; readonly exact: number } | undefined {
  const match = /^(?:FY)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { day: Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')) / DAY, exact: day ? 1 : month ? 31 : 366 };
}
