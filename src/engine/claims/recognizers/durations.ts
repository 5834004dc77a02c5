import { SECONDS, TIME_SYMBOLS, TIME_UNITS } from '../lexicon/calendar';
import { figure, type Found, type Match, type Recognizer } from '../found';
import { FRACTION, NUMBER, PART_OF } from '../numerals/marked';
import { tidy } from '../numerals/numeral';
import { anyOf, END, GAP, pattern, piece, START, tokensOf } from '../pattern';

const UNIT = anyOf(Object.keys(TIME_UNITS));
const SYMBOL = anyOf(Object.keys(TIME_SYMBOLS));
/** "three consecutive quarters", "10 working days": words that leave a duration a duration. */
const KIND = piece`(?: (?: consecutive | straight | successive | full | whole | more | further | additional | extra | long | business | working | trading | calendar | solid | short | lunar | earth ) [\s-] )?`;

const canonical = (unit: string | undefined): string => TIME_UNITS[unit ?? ''] ?? TIME_SYMBOLS[unit ?? ''] ?? '';

/** "three years" · "nine-hour" · "20 months" · "half an hour" · "five and a half years" · "10 working days" · "three-quarters of an hour" */
export const duration: Recognizer = {
  name: 'durations',
  needs: tokensOf(Object.keys(TIME_UNITS)),
  pattern: pattern`
    (?<number> ${NUMBER} | ${FRACTION} ) (?: \s? (?: ± | \+\/-) \s? ${NUMBER} )? (?: ${PART_OF} | \s-\s | ${GAP} ) ${KIND}
    (?<unit> ${UNIT} ) ${END} (?: (?<and> \s and \s (?<part> ${FRACTION} ) ) (?!\s(?:of|a|an)\s) )?
  ${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const unit = canonical(match.group('unit'));
    const unitSpan = match.span('unit');
    if (numeral === undefined || unitSpan === undefined || unit === 'weekend' || isNoDuration(match, numeral.value, unit, unitSpan.end)) return undefined;
    // "a year and a half"
    const part = match.numeral('part')?.value ?? 0;
    const end = match.span('and')?.end ?? unitSpan.end;
    if (unit === 'fortnight') return figure('duration', { start: match.start, end }, numeral, 'day', 14);
    const found = figure('duration', { start: match.start, end }, numeral, unit);
    return part === 0 ? found : { ...found, quantity: { value: numeral.value + part, unit } };
  },
};

/** "5 second-half goals", "three quarters of them", "the first 100 days" … what only looks like time. */
function isNoDuration(match: Match, value: number, unit: string, end: number): boolean {
  const after = match.after(end);
  if (unit === 'second') {
    const written = match.marked(match.start, end);
    const singular = written.endsWith('second');
    if (singular && /^-(?:half|hand|place|class|rate|degree|string|tier)/.test(after)) return true;
    if (singular && value !== 1 && !written.endsWith('-second') && !/\s(?:of\s)?an?\ssecond$/.test(written)) return true;
  }
  // "55 million nights" are counted, as guests are.
  if (unit === 'night' && value >= MANY_NIGHTS) return true;
  return unit === 'quarter' && /^-?finals?/.test(after);
}

/** Words before "a year" that make it a stretch of time: "for a year", not "$5 a year". */
const LEADS = String.raw`(?:^|[^a-z])(?:for|within|over|lasted|lasts|takes|took|about|nearly|almost|than|least|most|spent|spend|spends|after|waited|in|under|roughly|around|just|every|past|last|next|half|and|or|only|once|barely)\s`;

/** "a decade-long", "year-long", "a fortnight", "for a year", "a century": one of a unit, where it is a stretch of time and no rate. */
export const oneOfAUnit: Recognizer = {
  name: 'one of a unit of time',
  needs: /long$|^(?:fortnight|decade|century|millennium|year|month|week|day|hour|minute|second|quarter)$/,
  wordsAlone: true,
  pattern: pattern`
    ${START}
    (?: (?<long> second | minute | hour | day | week | month | year | decade | century | fortnight ) -? long ${END}
      | (?<article> an? \s ) (?<always> fortnight | decade | century | millennium ) ${END} (?<half> \s and \s ${FRACTION} (?!\sof\s) )? (?! ['’]s )
      | an? \s (?<halved> year | month | week | day | hour | minute ) (?<half3> \sand\s ${FRACTION} (?!\sof\s) ) (?! \sago | -long )
      | (?<= ${LEADS} ) (?<one> an? \s (?:full\s|whole\s|single\s)? (?<unit> year | month | week | day | hour | minute | second | quarter ) ) ${END} (?<half2> \s and \s ${FRACTION} (?!\sof\s) )? (?! ['’]s | \s(?:ago|or\stwo|earlier|later|before|when|that|in\swhich) | - )
    )
  ${'dg'}`,
  read: (match): Found | undefined => {
    const unit = match.group('long') ?? match.group('always') ?? match.group('unit') ?? match.group('halved') ?? '';
    // "Just a second", "hold on for a second"
    if (unit === 'second' && match.group('one') !== undefined && /(?:^|[^a-z])(?:for|just|in|and|every|next)\s$/.test(match.before())) return undefined;
    const more = match.span('half') ?? match.span('half2') ?? match.span('half3');
    const value = 1 + (more === undefined ? 0 : match.reading.numeralAt.get(more.start + ' and '.length)?.value ?? 0);
    if (/^\s(?:ago|earlier)/.test(match.after()) && value === 1) return undefined;
    const quantity = unit === 'fortnight' ? { value: value * 14, unit: 'day' } : { value, unit };
    return { kind: 'duration', start: match.start, end: match.end, quantity, step: 1 };
  },
};

const MANY_NIGHTS = 1000;

const LINK = String.raw`(?:\s?,?\s(?:and\s)?|\s?)`;

/** "three hours, 12 minutes and 45 seconds" · "3h 20m" · "three years and seven months", "an hour and twenty minutes": one duration, in its smallest unit. */
export const compoundDuration: Recognizer = {
  name: 'durations of several units',
  needs: tokensOf([...Object.keys(TIME_UNITS), 'h']),
  pattern: pattern`
    (?: (?<n1> ${NUMBER} ) | ${START} (?<one> an? ) (?=\s) ) [\s-]? (?<u1> ${UNIT} | h ) ${LINK}
    (?<n2> ${NUMBER} ) [\s-]? (?<u2> ${UNIT} | m(?=[\s.,;)]|$) ) (?![a-z])
    (?: ${LINK} (?<n3> ${NUMBER} ) [\s-]? (?<u3> ${UNIT} | s ) (?![a-z]) )?
  ${'dg'}`,
  read: (match) => {
    const parts = ['1', '2', '3'].flatMap((i) => {
      const numeral = match.numeral(`n${i}`);
      const unit = match.group(`u${i}`);
      const value = i === '1' && match.group('one') !== undefined ? 1 : numeral?.value;
      return value === undefined || unit === undefined ? [] : [{ value, numeral, unit: unit === 'm' ? 'minute' : canonical(unit) }];
    });
    const sum = addUp(parts);
    return sum === undefined ? undefined : { kind: 'duration', start: match.start, end: match.end, quantity: sum, step: 1, ...(parts[0]!.numeral ? { numeral: parts[0]!.numeral } : {}) };
  },
};

const MONTHLY: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** The sum in the smallest (last) unit; undefined where units don't go down or don't fit together ("two years, 3 days"). */
function addUp(parts: readonly { value: number; unit: string }[]): { value: number; unit: string } | undefined {
  const unit = parts.at(-1)?.unit ?? '';
  const table = unit in MONTHLY ? MONTHLY : SECONDS;
  const factors = parts.map((part) => table[part.unit] ?? (part.unit === 'year' ? 365 * 86400 : part.unit === 'month' ? 30 * 86400 : undefined));
  const base = table[unit];
  if (base === undefined || parts.length < 2) return undefined;
  let sum = 0;
  for (const [i, factor] of factors.entries()) {
    const value = parts[i]?.value;
    if (factor === undefined || value === undefined || (i > 0 && factor >= factors[i - 1]!) || (table === SECONDS && (parts[i]?.unit === 'year' || parts[i]?.unit === 'month'))) return undefined;
    sum += (value * factor) / base;
  }
  return { value: tidy(sum), unit };
}

/** "3:12:45": a time that was run, in seconds. */
export const raceTime: Recognizer = {
  name: 'hours, minutes and seconds',
  needs: /^:$/,
  pattern: pattern`(?<![\d:.]) (?<h> \d{1,3} ) : (?<m> [0-5]\d ) : (?<s> [0-5]\d (?:\.\d+)? ) (?![\d:]) (?! \s?(?:am|pm|a\.m|p\.m|gmt|utc|z\b) )${'dg'}`,
  read: (match) => {
    if (/(?:\d|t)$|\bat\s$/.test(match.before())) return undefined;
    const [h, m, s] = [Number(match.group('h')), Number(match.group('m')), Number(match.group('s'))];
    return { kind: 'duration', start: match.start, end: match.end, quantity: { value: tidy(h * 3600 + m * 60 + s), unit: 'second' }, step: 1 };
  },
};

/** "3 h" · "90s" · "20 ms" · "24h": symbols. */
export const durationSymbol: Recognizer = {
  name: 'durations with a symbol',
  needs: tokensOf(Object.keys(TIME_SYMBOLS)),
  pattern: pattern`(?<number> ${NUMBER} ) \s? (?<unit> ${SYMBOL} ) (?![a-z\d\/²³^·⋅−-])${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    const span = match.span('unit');
    const unit = match.group('unit') ?? '';
    if (numeral === undefined || span === undefined || match.written(span) !== unit || numeral.form !== 'digits') return undefined;
    if ((unit === 's' || unit === 'd') && numeral.plain && numeral.value >= 1000) return undefined;
    // "over-65s", "the 70s"
    if (unit === 's' && span.start === numeral.end && /\b(?:over|under)[\s-]$/.test(match.before())) return undefined;
    if (unit === 's' && span.start === numeral.end && numeral.value % 10 === 0 && /\b(?:the|in|his|her|their|mid|early|late)[\s-]$/.test(match.before())) return undefined;
    return figure('duration', match, numeral, canonical(unit));
  },
};

/** "3h20m" · "2h05": hours and minutes written in one. */
export const hoursAndMinutes: Recognizer = {
  name: '3h20m',
  needs: /\d/,
  pattern: pattern`${START} (?<h> \d{1,3} ) h (?<m> [0-5]?\d ) (?: m (?:in)? )? ${END}${'dg'}`,
  read: (match) => (match.written().includes('H') ? undefined : { kind: 'duration', start: match.start, end: match.end, quantity: { value: Number(match.group('h')) * 60 + Number(match.group('m')), unit: 'minute' }, step: 1 }),
};
