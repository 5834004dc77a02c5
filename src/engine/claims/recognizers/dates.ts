import { MONTH_NAMES, MONTHS } from '../lexicon/calendar';
import { isoDate } from '../lexicon/iso-date';
import type { Found, Match, Recognizer } from '../found';
import { DAY, DAYTH, YEAR } from '../numerals/marked';
import { anyOf, END, pattern, piece, START, tokensOf } from '../pattern';

export const MONTH = anyOf(Object.keys(MONTHS));
const MONTH_TOKENS = tokensOf(Object.keys(MONTHS));
const ONE_DAY = piece`(?: (?<day> ${DAY} ) | (?<dayth> ${DAYTH} ) )`;

/** A date from the groups month, day or dayth, and year; months are written with a capital, or in haste without one. */
function dated(match: Match, start = match.start): Found | undefined {
  const month = MONTHS[match.group('month') ?? ''];
  const monthSpan = match.span('month');
  if (month === undefined || monthSpan === undefined) return undefined;
  const day = match.numeral('day') ?? match.numeral('dayth');
  if (!/^[A-Z]/.test(match.written(monthSpan)) && (WORDS.has(match.group('month') ?? '') ? match.numeral('year') === undefined && match.numeral('dayth') === undefined : day === undefined && match.numeral('year') === undefined)) return undefined;
  const date = isoDate(match.numeral('year')?.value, month, day?.value);
  return date === undefined ? undefined : { kind: 'date', start, end: endOf(match), quantity: { date } };
}

/** In lower case these are words unless a year or "5th" stands with them: "may 5 more come". */
const WORDS: ReadonlySet<string> = new Set(['may', 'march', 'mar']);

/** A stop behind a month's name in full is the sentence's. */
const endOf = (match: Match): number => (FULL_NAME.test(match.written()) ? match.end - 1 : match.end);
const FULL_NAME = new RegExp(`(?:${MONTH_NAMES.join('|')})\\.$`, 'iu');

/** "24 February 2025" · "3rd of May" · "17 July" · "24-Feb-2025" · "the 3rd of May, 2021" */
export const dayMonth: Recognizer = {
  name: 'day before month',
  needs: MONTH_TOKENS,
  pattern: pattern`
    ${ONE_DAY} (?: \s (?:day\s)? of (?:\sthe\smonth\sof)? )? [\s-]
    (?<month> ${MONTH} ) ${END} (?: \. (?=[\s,]) )?
    (?: (?: ,?\s | - | \sof\s | \s?/\s? ) (?<year> ${YEAR} ) )?
  ${'dg'}`,
  read: (match) => dated(match),
};

/** "February 24, 2025" · "April 16th, 2019" · "Sept. 11" · "May 3rd" */
export const monthDay: Recognizer = {
  name: 'month before day',
  needs: MONTH_TOKENS,
  pattern: pattern`
    ${START} (?<month> ${MONTH} ) ${END} \.? (?: \s (?:the\s)? | - )
    ${ONE_DAY} (?! :\d | \s?% )
    (?: (?: ,\s? | \s | - ) (?<year> ${YEAR} ) )?
  ${'dg'}`,
  read: (match) => dated(match),
};

/** "June 2024" · "Nov. 2019" · "January of 1980" · "Feb-2024" */
export const monthYear: Recognizer = {
  name: 'month and year',
  needs: MONTH_TOKENS,
  pattern: pattern`
    ${START} (?<month> ${MONTH} ) ${END} \.? (?: ,?\s | \sof\s(?:the\syear\s)? | - ) (?<year> ${YEAR} )
  ${'dg'}`,
  read: (match) => dated(match),
};

/** "2021-10-09" · "2021-10-09T10:00" · "2021/10/09" */
export const isoDates: Recognizer = {
  name: 'year, month, day in digits',
  needs: /\d/,
  pattern: pattern`
    (?<![\d\/.-]) (?<year> \d{4} ) (?<joint> [-\/.] ) (?<month> \d\d? ) \k<joint> (?<day> \d\d? ) (?! [\d\/-] | \.\d )
  ${'dg'}`,
  read: (match) => numeric(match, Number(match.group('year')), Number(match.group('month')), Number(match.group('day'))),
};

/** "2021-10" · "2019-05": a month, unless the second number can be a later year of the same century ("2003-04"). */
export const isoMonths: Recognizer = {
  name: 'year and month in digits',
  needs: /^-$/,
  pattern: pattern`(?<![\d\/.,-]) (?<year> ${YEAR} ) - (?<month> (?: ${DAY} | 0[1-9] ) ) (?! [\d\/-] | [.,]\d | [%a-z°] )${'dg'}`,
  read: (match) => {
    const year = match.numeral('year')?.value ?? 0;
    const written = match.written(match.span('month'));
    const month = Number(written);
    if (written.length !== 2 || year < 1900 || month > 12 || month > year % 100) return undefined;
    const date = isoDate(year, month);
    return date === undefined ? undefined : { kind: 'date', start: match.start, end: match.end, quantity: { date } };
  },
};

/** "03/04/2025" (month first, as most writers of such dates do) · "24.02.2025" and "24/02/2025" (day first) · "3-4-2025" */
export const numericDates: Recognizer = {
  name: 'dates in digits',
  needs: /\d/,
  pattern: pattern`
    (?<![\d\/.-]) (?<first> \d\d? ) (?<joint> [-\/.] ) (?<second> \d\d? ) \k<joint> (?<year> \d{4} | \d\d ) (?! [\d\/-] | \.\d )
  ${'dg'}`,
  read: (match) => {
    const written = match.group('year') ?? '';
    const joint = match.group('joint');
    if (written.length === 2 && joint !== '/') return undefined;
    const year = written.length === 4 ? Number(written) : Number(written) + (Number(written) < 50 ? 2000 : 1900);
    const [first, second] = [Number(match.group('first')), Number(match.group('second'))];
    const dayFirst = joint === '.' || first > 12;
    return dayFirst ? numeric(match, year, second, first) : numeric(match, year, first, second);
  },
};

/** "on 5/14" · "by 22/04": day and month in digits, month first where it can be, behind a word that tells when; "after 9/11" is an event. */
export const slashedDays: Recognizer = {
  name: 'day and month in digits',
  needs: /^[/\uE007]$/,
  pattern: pattern`
    (?<= (?:^|[^a-z]) (?: on | until | till | since | before | after | dated | due ) \s ) [\d\uE000-\uE007]+ (?: \/ [\d\uE000-\uE007]+ )? (?! [\w\/%] | \.\d ) (?= \s? [.,;:!?)] | \s?$ | \s (?: at | and | or | in | to | for | with | from | the | we | he | she | they | it ) ${END} )
  ${'dg'}`,
  read: (match) => {
    const [first = 0, second = 0] = /^\d{1,2}\/\d{1,2}$/.test(match.written()) ? match.written().split('/').map(Number) : [];
    const date = first > 12 ? isoDate(undefined, second, first) : isoDate(undefined, first, second);
    return first === 0 || date === undefined || date === '--09-11' ? undefined : { kind: 'date', start: match.start, end: match.end, quantity: { date } };
  },
};

function numeric(match: Match, year: number, month: number, day: number): Found | undefined {
  const date = isoDate(year, month, day);
  return date === undefined || year < 1000 || year > 2200 ? undefined : { kind: 'date', start: match.start, end: match.end, quantity: { date } };
}

/** "May 3-5, 2024" · "3–5 May" · "from 3 to 5 May": two days of one month. */
export const dayRange: Recognizer = {
  name: 'days of one month',
  needs: MONTH_TOKENS,
  pattern: pattern`
    (?: (?<low> ${DAY} | ${DAYTH} ) (?: \s?[-–—−]\s? | \s(?:to|until|through|and)\s )
        (?<high> ${DAY} | ${DAYTH} ) (?:\sof)? \s (?<month> ${MONTH} ) ${END} \.?
        (?: ,?\s (?<year> ${YEAR} ) )?
      | ${START} (?<month2> ${MONTH} ) ${END} \.? \s (?<low2> ${DAY} | ${DAYTH} ) (?: \s?[-–—−]\s? | \s(?:to|until|through)\s ) (?<high2> ${DAY} | ${DAYTH} )
        (?: ,?\s (?<year2> ${YEAR} ) )?
    )
  ${'dg'}`,
  read: (match) => {
    const form = match.group('low') === undefined ? '2' : '';
    const month = MONTHS[match.group(`month${form}`) ?? ''];
    const low = match.numeral(`low${form}`)?.value ?? 0;
    const high = match.numeral(`high${form}`)?.value ?? 0;
    const monthSpan = match.span(`month${form}`);
    if (month === undefined || monthSpan === undefined || !/^[A-Z]/.test(match.written(monthSpan)) || low >= high) return undefined;
    const joined = match.marked(match.span(`low${form}`)?.end ?? 0, match.span(`high${form}`)?.start ?? 0);
    const between = /\bbetween\s(?:the\s)?$/.exec(match.before())?.[0].length ?? 0;
    if (/and/.test(joined) && between === 0) return undefined;
    const year = match.numeral(`year${form}`)?.value;
    const [from, to] = [isoDate(year, month, low), isoDate(year, month, high)];
    return from === undefined || to === undefined ? undefined : { kind: 'range', start: match.start - between, end: match.end, quantity: { date: `${from}/${to}` } };
  },
};

/** "May 23-June 3", "December and", "in May": a month alone. Months that are also verbs or people need a date's company. */
export const monthAlone: Recognizer = {
  name: 'months alone',
  needs: MONTH_TOKENS,
  wordsAlone: true,
  pattern: pattern`${START} (?<month> ${MONTH} ) ${END} (?: \. (?=\s[a-z]) )? (?! ['’]s\s[a-z]+ed\b | \s?-\s?\d )${'dg'}`,
  read: (match) => {
    const name = match.group('month') ?? '';
    const span = match.span('month');
    const month = MONTHS[name];
    // "DEC" made computers.
    if (span === undefined || month === undefined || !/^[A-Z](?![A-Z]{2}$)/.test(match.written(span))) return undefined;
    if (!ALWAYS.has(name) && !COMPANY_BEFORE.test(match.before()) && !COMPANY_AFTER.test(match.after(span.end))) return undefined;
    if (/^\s(?:[A-Z]|'s\s)/.test(match.reading.text.slice(span.end, span.end + 3)) && !ALWAYS.has(name) && (!COMPANY_BEFORE.test(match.before()) || (name !== 'may' && NAMED_WITH.test(match.before())))) return undefined;
    return { kind: 'date', start: match.start, end: endOf(match), quantity: { date: isoDate(undefined, month) ?? '' } };
  },
};

/** "Will Orr and Jan Nowak", "of April Lund": before a first name as well as before a month, unless another month stands before it. */
const NAMED_WITH = new RegExp(`(?<!${START}${MONTH}\\.?)(?:^|[^a-z])(?:and|or|to|of|for|than|from)\\s$`);
/** Months that are nothing but months. */
const ALWAYS = new Set(['january', 'february', 'july', 'september', 'october', 'november', 'december']);
const COMPANY_BEFORE = pattern`
  (?: ^ | [^a-z] ) (?: ${MONTH} \.? \s?[-–—]\s? | (?: in | since | by | until | till | during | last | next | this | every | each | early | late | mid | through | before | after | between | from | to | of | for
    | and | or | than | previous | following | past | ${MONTH} (?:\s(?:to|and|or|until|through)|,) ) [\s-] (?:early\s|late\s|mid-)? ) $
${'s'}`;
const COMPANY_AFTER = pattern`^ (?: \s(?:to|until|through|and)\s | \s?[-–—]\s? ) ${MONTH} ${END}${'s'}`;
