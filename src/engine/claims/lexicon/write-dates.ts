import { MONTH_NAMES } from './calendar';
import { ordinalInDigits } from './write-numbers';

/** The parts of a date code (see `Quantity.date`), for those who write it out. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** "Q3", "H1". */
  readonly part?: string;
  readonly fiscal?: boolean;
  /** 1990 for the 1990s. */
  readonly decade?: number;
  /** 20 for the 20th century. */
  readonly century?: number;
}

const DATE = /^(?:(?<fiscal>FY)?(?<year>-?\d{4})?(?:(?<=\d)-)?(?<part>[QH]\d)?|(?<y>\d{4}|-)-(?<month>\d{2})(?:-(?<day>\d{2}))?|(?<decade>\d{4})s|C(?<century>-?\d{1,2}))$/;

/** "2025-02-24" → its parts; undefined for what is no date code, and for spans of time ("2018/2020"). */
export function partsOf(date: string): DateParts | undefined {
  const groups = date === '' ? undefined : DATE.exec(date)?.groups;
  if (groups === undefined) return undefined;
  const year = groups['year'] ?? (groups['y'] === '-' ? undefined : groups['y']);
  const number = (name: string): Record<string, number> => (groups[name] === undefined ? {} : { [name]: Number(groups[name]) });
  return {
    ...(year === undefined ? {} : { year: Number(year) }), ...number('month'), ...number('day'), ...number('decade'), ...number('century'),
    ...(groups['part'] === undefined ? {} : { part: groups['part'] }), ...(groups['fiscal'] === undefined ? {} : { fiscal: true }),
  };
}

/** "24 February 2025", "June 2024", "Q3 2025", "fiscal 2025", "the 1990s" without "the", "20th century", "400 BC", "2018–2020"; undefined for what is no date code. */
export function showDate(date: string): string | undefined {
  const [low, high] = date.split('/');
  if (high !== undefined) {
    const [from, to] = [showDate(low ?? ''), showDate(high)];
    if (from === undefined || to === undefined) return undefined;
    return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? `${from}–${to}` : `${from} to ${to}`;
  }
  const parts = partsOf(date);
  if (parts === undefined) return undefined;
  if (parts.decade !== undefined) return `${parts.decade}s`;
  if (parts.century !== undefined) return `${ordinalInDigits(Math.abs(parts.century))} century${parts.century < 0 ? ' BC' : ''}`;
  const year = parts.year === undefined ? undefined : parts.year < 0 ? `${-parts.year} BC` : parts.year < 1000 ? `AD ${parts.year}` : String(parts.year);
  if (parts.month !== undefined) return [parts.day, MONTH_NAMES[parts.month - 1], year].filter((word) => word !== undefined).join(' ');
  return [parts.part, parts.fiscal === true ? 'fiscal' : undefined, year].filter((word) => word !== undefined).join(' ');
}
