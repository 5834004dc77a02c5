import { MONTHS } from '../../claims/lexicon/calendar';
import { isLight } from '../../claims/lexicon/measures';
import { findMentions } from '../../claims/mentions';
import { isTelling } from '../../verdicts/plausible';
import type { Mention } from '../../vocabulary';

/** By what a row can be found: words of its labels and its times as marks, and the sizes of its figures. */
export interface Marks {
  readonly marks: readonly string[];
  readonly figures: readonly number[];
}

/** A stretch of sizes in which a figure of the draft may stand in a table. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Longer than any label: a remark, which names nothing. */
const LONGEST_LABEL = 80;
const WORD = /[\p{L}\p{N}]+/gu;
const NUMBER = /^[^\p{L}\d]*(?<digits>\d[\d.,'’\s]*)(?<unit>%|\p{L}{1,8})?[^\p{L}\d]*$/u;
const DATE = /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?!\d)/u;
const DATE_BACKWARDS = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})(?!\d)/u;
const YEAR = /^(?:1\d|20|21)\d\d$/u;
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 }));
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(MONTHS));

/** The marks and figures of one cell, by its plain text: in one pass and roughly, for all that is found is read properly afterwards. */
export function marksOfCell(text: string): Marks {
  const cell = text.trim();
  if (cell === '' || cell.length > LONGEST_LABEL) return NOTHING;
  const dated = datesIn(cell);
  if (dated) return { marks: dated, figures: [] };
  const number = NUMBER.exec(cell)?.groups;
  if (!number) return { marks: [...new Set(Array.from(cell.matchAll(WORD), ([word]) => folded(word.toLowerCase())))], figures: [] };
  const digits = number['digits']!.trim();
  const value = numberIn(digits);
  if (!Number.isFinite(value)) return NOTHING;
  const scale = SCALES.get(number['unit']?.toLowerCase() ?? '');
  return { marks: YEAR.test(digits) ? [digits] : [], figures: scale === undefined ? [value] : [value, value * scale] };
}

const NOTHING: Marks = { marks: [], figures: [] };

/** Month names in one spelling, plurals as singulars. */
function folded(lower: string): string {
  if (MONTH_NUMBERS.has(lower)) return lower.slice(0, 3);
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss')) return lower;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

/** "2024-03-01" is found by the day, the month and the year; "01/03/2024" may be two days. */
function datesIn(cell: string): string[] | undefined {
  const { year, month, day } = DATE.exec(cell)?.groups ?? {};
  if (year !== undefined && month !== undefined) return marksOfDate(year, month, day);
  const { first, second, year: last } = DATE_BACKWARDS.exec(cell)?.groups ?? {};
  return last === undefined ? undefined : [...new Set([...marksOfDate(last, second!, first), ...marksOfDate(last, first!, second)])];
}

function marksOfDate(year: string, month: string, day?: string): string[] {
  const ofMonth = `${year}-${month.padStart(2, '0')}`;
  return [year, ofMonth, ...(day === undefined ? [] : [`${ofMonth}-${day.padStart(2, '0')}`])];
}

/** "1,234.5", "1.234,5", "1 234" and "12,5" as sizes, without sign. */
function numberIn(digits: string): number {
  const joined = digits.replace(/['’\s]/gu, '').replace(/[.,]+$/u, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(joined)) return Number(joined.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(joined) || joined.lastIndexOf(',') > joined.lastIndexOf('.')) return Number(joined.replaceAll('.', '').replace(',', '.'));
  return Number(joined);
}

/** The marks of a sentence, everyday words left out, and the sizes that the cells of its telling figures may have. */
export function marksOfSentence(sentence: string): { readonly marks: readonly string[]; readonly reaches: readonly (readonly Reach[])[] } {
  const marks = new Set<string>();
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const isCapital = index > 0 && word !== lower;
    if (isCapital || (word.length > 1 && !isLight(lower))) marks.add(folded(lower));
  }
  const mentions = findMentions(sentence);
  for (const { quantity: { date } } of mentions) for (const mark of marksOfTime(date ?? '')) marks.add(mark);
  return { marks: [...marks], reaches: mentions.map(reachesOf).filter((reaches) => reaches.length > 0) };
}

/** "2024-03-01", "2024-03", "2024-Q1", "2024" as a table may have them. */
function marksOfTime(date: string): string[] {
  const [, year, month, day, quarter] = /^(?:FY)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-(Q\d))?$/u.exec(date) ?? [];
  if (year === undefined) return [];
  if (month === undefined) return [year, ...(quarter === undefined ? [] : [quarter.toLowerCase()])];
  return [...marksOfDate(year, month, day), ...[...MONTH_NUMBERS].flatMap(([name, number]) => (number === Number(month) && name.length > 3 ? name.slice(0, 3) : [])).slice(0, 1), ...(day === undefined ? [] : [String(Number(day))])];
}

/** Tables give figures as they are, or in thousands, millions or billions; shares in per cent or of one. */
const IN_UNITS = [1, 1e-3, 1e-6, 1e-9];
/** How far beside its figure the hedge of a sentence may stand, and a figure whose rounding is not known. */
const HEDGED = 0.03;
const UNROUNDED = 0.005;

function reachesOf({ kind, quantity: { value, low, high, hedge }, step }: Mention): Reach[] {
  return [value, low, high].flatMap((figure) => {
    if (figure === undefined || !isTelling(figure)) return [];
    const size = Math.abs(figure);
    const beside = Math.max(hedge === undefined ? 0 : size * HEDGED, step === undefined ? size * UNROUNDED : step / 2) + size * Number.EPSILON * 4;
    return (kind === 'percent' ? [1, 0.01] : IN_UNITS).map((unit) => ({ low: (size - beside) * unit, high: (size + beside) * unit }));
  });
}
