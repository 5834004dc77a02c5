import type { Found, Match, Recognizer } from '../found';
import { DAYTH, DIGITS, WORDS, YEAR } from '../numerals/marked';
import { END, pattern, piece, START } from '../pattern';

const FISCAL = piece`(?: fiscal (?:[\s-]year)? | financial\syear | fy )`;
/** A year, maybe fiscal: "2024" · "fiscal 2024" · "FY24" · "fiscal year 2024" · "the year 2024" */
const OF_YEAR = piece`
  (?: (?: \s of | \s in | , )? [\s-] (?:the\s)? (?: (?:calendar\s)? (?:year\s)? (?<year> ${YEAR} ) | (?<fiscal> ${FISCAL} ) [\s-]? '? (?: (?<fiscalYear> ${YEAR} ) | (?<short> \d{2} (?:\d\d)? ) ${END} ) ) )
`;

/** "2024-Q3", "FY2024-Q3", "Q3". */
function period(match: Match, code: string): Found {
  const year = match.numeral('year')?.value;
  const fiscal = match.numeral('fiscalYear')?.value ?? longYear(match.group('short'));
  const date = fiscal === undefined ? (year === undefined ? code : `${year}-${code}`) : `FY${fiscal}-${code}`;
  return { kind: 'date', start: match.start, end: match.end, quantity: { date } };
}

/** The digits of a number as they were written: "05". */
function writtenDigits(match: Match, group: string): string | undefined {
  const span = match.span(group);
  return span === undefined ? undefined : match.written(span);
}

/** "24" → 2024, "98" → 1998, "2024" → 2024. */
export function longYear(digits: string | undefined): number | undefined {
  if (digits === undefined || !/^\d{2}(?:\d\d)?$/.test(digits)) return undefined;
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 60 ? 2000 : 1900);
}

/** "Q3 2024" · "Q3" · "Q1 FY25" · "Q2 of 2026" · "Q4'23" */
export const shortQuarter: Recognizer = {
  name: 'Q1 to Q4, H1 and H2',
  needs: /^[qh]$/,
  pattern: pattern`
    ${START} (?<sort> [qh] ) (?<number> [1-4] ) (?: ${END} | (?= fy ) ) (?: ${OF_YEAR} | \s?(?<fy> fy ) \s? '? (?<tight> \d\d (?:\d\d)? ) ${END} | \s?['’] (?<apostrophe> ${DIGITS} ) )?
  ${'dg'}`,
  read: (match) => {
    const sort = (match.group('sort') ?? '').toUpperCase();
    const number = match.group('number') ?? '';
    if (!/^[QH]/.test(match.written()) || (sort === 'H' && Number(number) > 2)) return undefined;
    const tight = longYear(match.group('tight'));
    const apostrophe = longYear(writtenDigits(match, 'apostrophe'));
    const code = `${sort}${number}`;
    if (tight !== undefined || apostrophe !== undefined) return { kind: 'date', start: match.start, end: match.end, quantity: { date: tight === undefined ? `${apostrophe}-${code}` : `FY${tight}-${code}` } };
    const found = period(match, code);
    return found.quantity.date === code && isLabel(match) ? { ...found, kind: 'none' } : found;
  },
};

/** "Q3." or "Q3:" at the start of a text numbers a question; "H2" alone is gas, a heading or a motorway. */
function isLabel(match: Match): boolean {
  if (match.group('sort') === 'h') return !/\b(?:in|for|of|during|from|by|since|until|the|first|to)\s$/.test(match.before());
  return /^\s*$/.test(match.before()) && !/^\s[a-z]/.test(match.after());
}

/** "2017 Q2" · "2023-H1" */
export const yearQuarter: Recognizer = {
  name: '2017 Q2',
  needs: /^[qh]$/,
  pattern: pattern`(?<year> ${YEAR} ) [\s-]? (?<sort> [qh] ) (?<number> [1-4] ) ${END}${'dg'}`,
  read: (match) => {
    const [sort, number] = [(match.group('sort') ?? '').toUpperCase(), Number(match.group('number'))];
    if (match.written(match.span('sort')) !== sort || (sort === 'H' && number > 2)) return undefined;
    return { kind: 'date', start: match.start, end: match.end, quantity: { date: `${match.numeral('year')?.value}-${sort}${number}` } };
  },
};

/** "1H24" · "3Q 2023" · "2Q25" */
export const tightQuarter: Recognizer = {
  name: '3Q23, 1H24',
  needs: /^[qh](?:fy)?$/,
  pattern: pattern`${START} (?<number> [1-4] | ${DIGITS} ) (?<sort> [qh] ) \s? (?: fy )? '? (?: (?<short> \d\d (?:\d\d)? ) ${END} | (?<year> ${YEAR} ) )${'dg'}`,
  read: (match) => {
    const year = match.numeral('year')?.value ?? longYear(match.group('short'));
    const number = writtenDigits(match, 'number') ?? '';
    const sort = match.group('sort') ?? '';
    if (year === undefined || !/^[1-4]$/.test(number) || (sort === 'h' && Number(number) > 2)) return undefined;
    return { kind: 'date', start: match.start, end: match.end, quantity: { date: `${year}-${sort.toUpperCase()}${number}` } };
  },
};

/** "third quarter of 2022" · "second quarter" · "first-quarter" · "2024's third quarter" */
export const quarter: Recognizer = {
  name: 'quarters of a year',
  needs: /^quarter$/,
  pattern: pattern`
    (?<which> ${DAYTH} | (?: final | last ) (?=\squarter\sof\s${YEAR}) ) (?:\s(?:fiscal|calendar))? [\s-] quarter ${END} (?!\s?-?finals?) (?: ${OF_YEAR} )?
  ${'dg'}`,
  read: (match) => {
    const which = /^(?:final|last)/.test(match.group('which') ?? '') ? 4 : match.numeral('which')?.value;
    return which === undefined || which > 4 ? undefined : period(match, `Q${which}`);
  },
};

/** "first half of 2021" · "second half of the year" · "first-half": halves of years; halves of anything else are not ours. */
export const half: Recognizer = {
  name: 'halves of a year',
  needs: /^half$/,
  pattern: pattern`
    (?<which> ${DAYTH} ) [\s-] half ${END} (?: ${OF_YEAR} | \sof\s(?:the|this|last|next)\s(?:fiscal\s|financial\s)?year | (?=\s(?:profits?|results|revenues?|sales|earnings|net|pre-?tax|operating)\b) )
  ${'dg'}`,
  read: (match) => {
    const which = match.numeral('which')?.value;
    return which === undefined || which > 2 ? undefined : period(match, `H${which}`);
  },
};

/** "fiscal 2021" · "FY24" · "FY2024/25" · "financial year 2023-24" · "fiscal year ending 2024" */
export const fiscalYear: Recognizer = {
  name: 'fiscal years',
  needs: /^(?:fiscal|financial|fy)$/,
  pattern: pattern`
    ${START} ${FISCAL} \s? ['’]? (?: \s (?:ending|ended|of) \s )?
    (?: (?<year> ${YEAR} ) | (?<short> \d\d (?:\d\d)? ) (?![a-z]) | (?<spaced> ${DIGITS} ) ) (?: [-–\/] (?<to> ${DIGITS} | \d\d (?!\d) ) )?
  ${'dg'}`,
  read: (match) => fiscalOf(match, match.numeral('year')?.value ?? longYear(match.group('short') ?? writtenDigits(match, 'spaced'))),
};

/** "the 2024 fiscal year" · "2023-24 financial year" · "2024/25 fiscal year" */
export const yearFiscal: Recognizer = {
  name: 'years called fiscal',
  needs: /^(?:fiscal|financial)$/,
  pattern: pattern`(?<year> ${YEAR} ) (?: [-–\/] (?<to> ${DIGITS} ) )? \s (?: fiscal | financial ) \s year ${END}${'dg'}`,
  read: (match) => fiscalOf(match, match.numeral('year')?.value),
};

/** A fiscal year named by two calendar years is known by the later one. */
function fiscalOf(match: Match, year: number | undefined): Found | undefined {
  if (year === undefined) return undefined;
  return { kind: 'date', start: match.start, end: match.end, quantity: { date: `FY${match.group('to') === undefined ? year : year + 1}` } };
}

/** "year three": a year counted from some start, as a rank. */
export const yearNumber: Recognizer = {
  name: 'year three',
  needs: /^(?:year|day|week|month)$/,
  pattern: pattern`${START} (?:by|in|of|from|until|after)\s (?<which> (?:year|day|week|month) \s (?<number> ${WORDS} ) ) ${END} (?!\s[a-z]+s\b)${'dg'}`,
  read: (match) => {
    const number = match.numeral('number');
    const span = match.span('which');
    return number === undefined || span === undefined || number.scale > 1 ? undefined : { kind: 'ordinal', ...span, quantity: { value: number.value }, step: 1 };
  },
};

export const PERIODS: readonly Recognizer[] = [yearQuarter, shortQuarter, tightQuarter, quarter, half, fiscalYear, yearFiscal, yearNumber];
