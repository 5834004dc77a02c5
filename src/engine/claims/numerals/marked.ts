/**
 * The text as recognizers see it: lower case, and every number replaced by a mark of the same length, so that patterns need not know
 * how numbers are written. "About 40% of May 2025" becomes "about ##% of may ####" with a different head mark for each sort of number.
 */
import { idioms, openingNumber } from './idle';
import { scanNumerals } from './scan';
import type { Numeral } from './numeral';

/** Head marks (private-use characters), one for each sort of number; the rest of a number is TAIL. */
const HEAD = { digits: '\uE001', words: '\uE002', ordinal: '\uE003', year: '\uE004', day: '\uE005', dayth: '\uE006', fraction: '\uE007' } as const;
const TAIL = '\uE000';
export const TAIL_CODE = TAIL.charCodeAt(0);

const marks = (...heads: (keyof typeof HEAD)[]): string => `[${heads.map((head) => HEAD[head]).join('')}]${TAIL}*(?!${TAIL})`;

/** Any cardinal number, in digits or words. */
export const NUMBER = marks('digits', 'words', 'year', 'day');
/** A cardinal in digits. */
export const DIGITS = marks('digits', 'year', 'day');
/** A cardinal in words. */
export const WORDS = marks('words');
/** A cardinal in words of three letters; behind a fraction and "of" that is "one". */
export const ONE = `${HEAD.words}${TAIL}{2}(?!${TAIL})`;
/** Four plain digits that can be a year. */
export const YEAR = marks('year');
/** 1 to 31 in plain digits. */
export const DAY = marks('day');
/** 1st to 31st, in digits or words. */
export const DAYTH = marks('dayth');
/** Any ordinal. */
export const ORDINAL = marks('ordinal', 'dayth');
/** Half, two-thirds, a quarter, ¾. */
export const FRACTION = marks('fraction');

const heads = (...sorts: (keyof typeof HEAD)[]): RegExp => new RegExp(`[${sorts.map((sort) => HEAD[sort]).join('')}]`);
/** The heads of ordinals, of fractions and of numbers in words, as recognizers need them. */
export const ORDINAL_HEADS = heads('ordinal', 'dayth');
export const FRACTION_HEADS = heads('fraction');
export const WORD_HEADS = heads('words');

/** Between a fraction and the unit it is a part of: "half an [hour]", "three-quarters of a [mile]", "half-a-[mile]". After whole numbers "a" is a rate. */
export const PART_OF = String.raw`(?<=${HEAD.fraction}${TAIL}*)(?:(?:\sof)?\san?\s|-an?-)`;

export interface Marked {
  /** As it was written. */
  readonly text: string;
  /** As recognizers see it; same length. */
  readonly marked: string;
  readonly numerals: readonly Numeral[];
  /** By where they start. */
  readonly numeralAt: ReadonlyMap<number, Numeral>;
}

export function mark(text: string): Marked {
  const lower = lowerCase(text);
  const numerals = withoutIdle(scanNumerals(text, lower), text, lower);
  let marked = '';
  let at = 0;
  for (const numeral of numerals) {
    marked += lower.slice(at, numeral.start) + HEAD[sortOf(numeral)] + TAIL.repeat(numeral.end - numeral.start - 1);
    at = numeral.end;
  }
  return { text, marked: marked + lower.slice(at), numerals, numeralAt: new Map(numerals.map((numeral) => [numeral.start, numeral])) };
}

/** Leaves out numbers that begin inside an idiom; a number that only ends in one ("twenty-one by one") is more than the idiom. */
function withoutIdle(numerals: readonly Numeral[], text: string, lower: string): readonly Numeral[] {
  if (numerals.length === 0) return numerals;
  const opening = openingNumber(text);
  const idle = [...(opening === undefined ? [] : [opening]), ...(numerals.some(({ form }) => form !== 'digits') ? idioms(lower) : [])];
  if (idle.length === 0) return numerals;
  let next = 0;
  return numerals.filter((numeral) => {
    while (next < idle.length && idle[next]!.end <= numeral.start) next++;
    const span = idle[next];
    return span === undefined || numeral.start < span.start || numeral.end > span.end;
  });
}

function sortOf({ form, plain, value, start, end }: Numeral): keyof typeof HEAD {
  if (form === 'ordinal') return value >= 1 && value <= 31 ? 'dayth' : 'ordinal';
  if (form === 'fraction') return 'fraction';
  if (form === 'words') return 'words';
  if (plain && end - start === 4 && value >= 1000 && value < 2200) return 'year';
  return plain && end - start <= 2 && value >= 1 && value <= 31 ? 'day' : 'digits';
}

/** Lower case of the same length: characters whose lower case is longer stay; private-use characters of the text can't pass for marks. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join('');
  // Hyphens that typesetters use are hyphens.
  return same.replace(/[\uE000-\uE007]/g, '\uFFFC').replace(/[\u2010\u2011]/g, '-');
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
