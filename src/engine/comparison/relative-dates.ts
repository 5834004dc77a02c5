import type { RelativeDate } from '../vocabulary';

const DAY = 86_400_000;

/**
 * The date that a relative one comes to, told from an ISO date (a day, a month or a year): "last year" from 2025-02-20 → 2024, "Thursday"
 * → the last Thursday up to then, "last October" (`said`: --10) → 2024-10. Undefined where the date it is told from is not exact enough.
 */
export function resolve({ unit, offset = 0, weekday }: RelativeDate, from: string | undefined, said?: string): string | undefined {
  const match = /^(?:FY)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(from ?? '');
  if (!match) return undefined;
  const [, y, m, d] = match;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  const day = m === undefined || d === undefined ? undefined : Date.UTC(year, Number(m) - 1, Number(d));
  if (said !== undefined) {
    const named = /^--(\d{2})$/u.exec(said)?.[1];
    if (named === undefined || month === undefined) return undefined;
    const gone = Number(named) < month || (Number(named) === month && offset === 0);
    return `${offset > 0 ? (gone ? year + 1 : year) : gone ? year : year - 1}-${named}`;
  }
  switch (unit) {
    case 'year': return String(year + offset);
    case 'quarter': return month === undefined ? undefined : quarterOf(year, Math.ceil(month / 3) + offset);
    case 'month': return month === undefined ? undefined : monthOf(year, month + offset);
    case 'day': {
      if (day === undefined) return undefined;
      if (weekday === undefined) return isoDay(day + offset * DAY);
      const back = (isoWeekday(day) - weekday + 7) % 7;
      return isoDay(offset > 0 ? day + (7 - back) * DAY : day - back * DAY);
    }
    default: return undefined;
  }
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isoWeekday = (time: number): number => ((new Date(time).getUTCDay() + 6) % 7) + 1;

function monthOf(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function quarterOf(year: number, quarter: number): string {
  const index = year * 4 + quarter - 1;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}
