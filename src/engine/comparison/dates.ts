import { rememberText } from '../claims/remember';
import type { Comparison } from './figures';

/** A date's parts, as far as they are said. "Q3 2025" → { year: 2025, quarter: 3 }. */
interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly decade?: number;
  readonly century?: number;
  readonly fiscal: boolean;
}

const FORMS: readonly (readonly [RegExp, (m: RegExpExecArray) => Omit<DateParts, 'fiscal'>])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/u, (m) => ({ year: +m[1]!, month: +m[2]!, day: +m[3]! })],
  [/^(\d{4})-(\d{2})$/u, (m) => ({ year: +m[1]!, month: +m[2]! })],
  [/^(\d{4})-Q([1-4])$/u, (m) => ({ year: +m[1]!, quarter: +m[2]! })],
  [/^(\d{4})-H([12])$/u, (m) => ({ year: +m[1]!, half: +m[2]! })],
  [/^Q([1-4])$/u, (m) => ({ quarter: +m[1]! })],
  [/^H([12])$/u, (m) => ({ half: +m[1]! })],
  [/^--(\d{2})-(\d{2})$/u, (m) => ({ month: +m[1]!, day: +m[2]! })],
  [/^--(\d{2})$/u, (m) => ({ month: +m[1]! })],
  [/^(?:FY)?(\d{4})$/u, (m) => ({ year: +m[1]! })],
  [/^(\d{3})0s$/u, (m) => ({ decade: +m[1]! })],
  [/^C(\d{1,2})$/u, (m) => ({ century: +m[1]! })],
];

const MOST_DATES = 4000;

/** A date's parts as said, and with what they imply; kept, for a date is compared with every other. */
const readDate = rememberText((date: string): { readonly said?: DateParts; readonly all?: DateParts } => {
  const said = partsOf(date);
  return said ? { said, all: { ...said, ...implied(said) } } : {};
}, MOST_DATES);

function partsOf(date: string): DateParts | undefined {
  for (const [form, read] of FORMS) {
    const match = form.exec(date);
    if (match) return { ...read(match), fiscal: date.startsWith('FY') };
  }
  return undefined;
}

/**
 * How a draft's date stands to a source's. A coarser draft is right where the parts agree ("2025" for 24 February 2025); a more exact one
 * is `close`: the source cannot tell. A fiscal year never contradicts a calendar year.
 */
export function compareDates(draft: string, source: string): Comparison {
  if (draft === source) return 'equal';
  if (draft.includes('/') || source.includes('/')) return compareSpans(draft, source);
  const a = readDate(draft).said;
  const truth = readDate(source).all;
  if (!a || !truth) return 'incomparable';
  if (a.fiscal !== truth.fiscal) return 'incomparable';
  let exact = true;
  let shared = false;
  for (const part of PARTS) {
    if (a[part] === undefined) continue;
    if (truth[part] === undefined) { exact = false; continue; }
    if (a[part] !== truth[part]) return 'different';
    shared = true;
  }
  return !shared ? 'incomparable' : exact ? 'equal' : 'close';
}

/** From the longest to the shortest. */
const PARTS = ['century', 'decade', 'year', 'half', 'quarter', 'month', 'day'] as const;

/** What a date says without saying it: 24 February 2025 lies in the first quarter, the first half, the 2020s, the 21st century. */
function implied(date: DateParts): Partial<DateParts> {
  const { year, month } = date;
  const quarter = date.quarter ?? (month === undefined ? undefined : Math.ceil(month / 3));
  const half = date.half ?? (quarter === undefined ? undefined : Math.ceil(quarter / 2));
  return {
    ...(quarter !== undefined ? { quarter } : {}), ...(half !== undefined ? { half } : {}),
    ...(year !== undefined ? { decade: Math.floor(year / 10), century: Math.ceil(year / 100) } : {}),
  };
}

/** Spans of time: both ends must agree; a single date may be one of a source's span's ends, and is left open otherwise. */
function compareSpans(draft: string, source: string): Comparison {
  const a = draft.split('/');
  const b = source.split('/');
  if (a.length === 1 && b.some((end) => compareDates(draft, end) === 'equal')) return 'equal';
  if (a.length !== b.length) return 'incomparable';
  const ends = a.map((end, i) => compareDates(end, b[i]!));
  if (ends.includes('incomparable')) return 'incomparable';
  return ends.includes('different') ? 'different' : ends.includes('close') ? 'close' : 'equal';
}
