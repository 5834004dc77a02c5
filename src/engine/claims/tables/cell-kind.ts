import type { Mention } from '../../vocabulary';
import { MONTHS } from '../lexicon/calendar';
import { NO_VALUE } from '../lexicon/table-words';
import { readQuantity } from '../read-quantity';
import { rememberText } from '../remember';

/** What stands in a cell: nothing, a sign for nothing, four digits that can be a year, another period, a figure, or words. */
export type CellKind = 'empty' | 'no value' | 'year' | 'period' | 'figure' | 'words';

const PLAIN = /^[-+−–]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const YEAR = /^(?:1[4-9]|20|21)\d\d$/u;
const MONTH = `(?:${Object.keys(MONTHS).join('|')})\\.?`;
const YEARS = '(?:FY|CY)?[ ’\']?(?:(?:19|20)\\d\\d|\\d\\d(?=$|[/–-]))(?:[/–-](?:\\d\\d){1,2})?\\s?[EFPep]?';
const PERIOD = new RegExp(`^(?:(?:FY|CY)\\s?${YEARS}|(?:19|20)\\d\\d(?:[/–-](?:\\d\\d){1,2}|\\s?[EFPep])|[QH][1-4](?:[ /-]?${YEARS})?|${YEARS}[ /-]?[QH][1-4]|[1-4][QH]\\s?\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?:\\s?[/–-]\\s?${MONTH})?(?:[ ,-]+(?:\\d\\d){1,2})?|\\d{4}-\\d{2}(?:-\\d{2})?|(?:19|20)\\d0s|(?:this|last|previous|current|prior) (?:year|month|week|quarter|season)|(?:a )?(?:year|month|week|quarter) (?:ago|earlier|before)|now|then|before|after|latest)$`, 'iu');
const MOST_TEXTS = 8000;

/** A figure alone in a cell ("4,120", "(12.5)", "12.5 %", "1,240*", "6,120 t"), years and dates too; undefined where it says anything else. */
export const figureIn = rememberText((text: string): Mention | null => {
  if (!/\d/u.test(text) && text.length > 24) return null;
  if (PLAIN.test(text) && !YEAR.test(text)) {
    const value = Number(text.replace(/[,+−–-]/gu, ''));
    const sign = /^[-−–]/u.test(text) ? -1 : 1;
    if (/^0\d/u.test(text)) return null;
    return { kind: 'count', start: 0, end: text.length, quantity: { value: sign * value }, step: 10 ** -(text.split('.')[1]?.length ?? 0) };
  }
  return readQuantity(text) ?? null;
}, MOST_TEXTS);

/** What the cell's text is, by itself. */
export const cellKind = rememberText((raw: string): CellKind => {
  const text = raw.trim();
  if (text === '') return 'empty';
  if (NO_VALUE.test(text)) return 'no value';
  if (YEAR.test(text)) return 'year';
  if (PERIOD.test(text)) return 'period';
  const figure = figureIn(text);
  if (figure === null) return 'words';
  return figure.quantity.date !== undefined || figure.relative !== undefined ? 'period' : 'figure';
}, MOST_TEXTS);

/** Four bare digits read as a number: 1,685 for "1685". */
export function asCount(text: string): Mention | undefined {
  const digits = /\d{4}/u.exec(text);
  return digits ? { kind: 'count', start: digits.index, end: digits.index + 4, quantity: { value: Number(digits[0]) }, step: 1 } : undefined;
}
