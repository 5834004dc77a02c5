import { DECADES } from '../lexicon/calendar';
import { isoYear } from '../lexicon/iso-date';
import type { Match, Recognizer } from '../found';
import { NUMBER, ORDINAL, WORD_HEADS, WORDS, YEAR } from '../numerals/marked';
import { anyOf, END, pattern, START, tokensOf } from '../pattern';
import { followedByThings } from './things';
import { followedBySymbol } from './unit-words';

/** "1823–26" · "2019/20" · "1990-1995" */
export const yearSpan: Recognizer = {
  name: 'years joined by a dash',
  needs: /^[-–—−‑/]$/,
  pattern: pattern`
    (?<low> ${YEAR} ) (?: \s?[-–—−‑]\s? | \/ ) (?: (?<high> ${YEAR} ) | (?<short> [^\d\s] ) ) (?! [-–\/]\d )
  ${'dg'}`,
  read: (match) => {
    const low = match.numeral('low')?.value;
    const short = match.span('short');
    const numeral = short === undefined ? match.numeral('high') : match.reading.numeralAt.get(short.start);
    if (low === undefined || numeral === undefined || !numeral.plain) return undefined;
    const digits = numeral.end - numeral.start;
    const high = digits === 2 ? Math.floor(low / 100) * 100 + numeral.value : digits === 4 ? numeral.value : NaN;
    // "2019-03" is a month; the end of a span comes after its start, and not centuries after.
    if (!(high > low && high - low < 500) || (digits === 2 && /^-\s?$/.test(match.marked(match.start + 4, numeral.start)) && numeral.value <= 12 && numeral.value < (low % 100))) return undefined;
    if (followedByThings(match.after(numeral.end)) && digits === 4 && !YEARLY.test(match.before())) return undefined;
    return { kind: 'range', start: match.start, end: numeral.end, quantity: { date: `${isoYear(low)}/${isoYear(high)}` } };
  },
};

/** "1990s" · "the ’90s" · "1990's" */
export const decade: Recognizer = {
  name: 'decades in digits',
  needs: /^s$/,
  pattern: pattern`
    (?= ${NUMBER} | ['’‘] ) (?: (?<year> ${YEAR} ) | (?<![\d\w]) ['’‘] (?<short> ${NUMBER} ) | (?<= \b(?:the|early|late|mid)[\s-] ) (?<bare> ${NUMBER} ) ) ['’]? s ${END}
  ${'dg'}`,
  read: (match) => {
    const year = match.numeral('year')?.value;
    const short = match.numeral('short') ?? match.numeral('bare');
    if (year !== undefined) return year % 10 === 0 ? { kind: 'date', start: match.start, end: match.end, quantity: { date: `${year}s` } } : undefined;
    if (short === undefined || !short.plain || short.value % 10 !== 0 || short.value > 90 || short.end - short.start !== 2) return undefined;
    // "in her mid-30s" is an age.
    if (match.group('bare') !== undefined && (short.value < 30 || !/\bthe\s(?:(?:early|late|mid)[\s-])?$/.test(match.before()))) return undefined;
    return { kind: 'date', start: match.start, end: match.end, quantity: { date: `${short.value < 30 ? 20 : 19}${String(short.value).padStart(2, '0')}s` } };
  },
};

/** "the nineties" · "the early sixties" · "nineteen-eighties"; "her eighties" is an age. */
export const namedDecade: Recognizer = {
  name: 'decades by name',
  needs: tokensOf(Object.keys(DECADES)),
  wordsAlone: true,
  pattern: pattern`
    (?: ${START} the \s (?: (?: early | late | mid | middle | roaring | swinging ) [\s-] )? | (?<century> ${WORDS} ) [\s-] ) (?<name> ${anyOf(Object.keys(DECADES))} ) ${END}
  ${'dg'}`,
  read: (match) => {
    const span = match.span('name');
    if (match.group('century') !== undefined) return match.numeral('century')?.value !== 19 ? undefined : { kind: 'date', start: match.start, end: match.end, quantity: { date: DECADES[match.group('name') ?? ''] ?? '' } };
    const date = DECADES[match.group('name') ?? ''];
    return span === undefined || date === undefined ? undefined : { kind: 'date', ...span, quantity: { date } };
  },
};

/** "14th century" · "twenty-first century" · "19th-century" · "5th century BC" */
export const century: Recognizer = {
  name: 'centuries',
  needs: /^centur/,
  pattern: pattern`
    (?<number> ${ORDINAL} ) [\s-] (?: (?: century | centuries ) (?![a-z]) | (?= (?:and|to|or)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?${ORDINAL}[\s-]centur | [-–]\s?${ORDINAL}[\s-]centur) ) (?<era> \s (?: b\.c\.(?:e\.)? | bce? ) (?![a-z]) )?
  ${'dg'}`,
  read: (match) => {
    const number = match.numeral('number')?.value;
    if (number === undefined || number > 30) return undefined;
    const start = match.start;
    const end = match.marked(match.start, match.end).trimEnd().length + match.start;
    return { kind: 'date', start, end, quantity: match.group('era') === undefined ? { date: `C${number}` } : { date: `C-${number}` } };
  },
};

/** "400 BC" · "AD 79" · "1066 CE" */
export const era: Recognizer = {
  name: 'years with an era',
  needs: /^(?:c|bce?|d|ce)$|ad$/,
  pattern: pattern`
    (?: (?<before> (?<number> ${NUMBER} ) \s? (?<era> b\.c\.(?:e\.)? | bce? | a\.d\. | ad | c\.e\. | ce ) ) | a\.?d\.? \s (?<after> ${NUMBER} ) ) ${END}
  ${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number') ?? match.numeral('after');
    const era = match.group('era') ?? 'ad';
    const eraSpan = match.span('era');
    if (numeral === undefined || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 9999 || numeral.form !== 'digits') return undefined;
    if (eraSpan !== undefined && !/^[A-Z]/.test(match.written(eraSpan))) return undefined;
    if (eraSpan === undefined && !match.written().startsWith('A')) return undefined;
    return { kind: 'year', start: match.start, end: match.end, quantity: { date: isoYear(era.startsWith('b') ? -numeral.value : numeral.value) } };
  },
};

/** Words after which four digits are a year, whatever follows. */
const YEARLY = /(?:^|[^a-z])(?:in|since|until|till|during|early|late|mid|year|years|circa|ca\.?|c\.|spring|summer|autumn|fall|winter|season|election|born|died|founded|established|built|dated|copyright|©|on|as of|calendar|throughout|pre|post|back in|between)[\s-]$/;
/** Words after which they are one unless things are counted. */
const MAYBE_YEARLY = /(?:^|[^a-z])(?:by|from|to|of|before|after|than|through|and|or|for|at|the|a|an|its|his|her|their|our|that|this|with|on|with)\s$|['’]s\s$|[([,;:–—/-]\s?$|^\s*$|[.!?]["”’]?\s$/;

/** Words before four digits that make an amount of them: "nearly 1800", "more than 2000". */
const AMOUNT = /(?:^|[^a-z])(?:nearly|almost|some|over|(?:more|less|fewer)\sthan|at\s(?:least|most)|up\sto|roughly|approximately|as\smany\sas)\s$/;

/** "in 2019" · "(2007)" · "a 2015 film" · "2024 saw"; not "2000 people", "1500 m". */
export const year: Recognizer = {
  name: 'years',
  opens: true,
  pattern: pattern`${YEAR} (?! [a-z%°] | [\s-]?(?:x|×) | \s?[%] | -?\d )${'g'}`,
  read: (match) => {
    const value = match.opening()?.value;
    if (value === undefined || value > 2150) return undefined;
    const before = match.before();
    const counted = followedByThings(match.after()) || followedBySymbol(match.reading, match.end);
    const surely = YEARLY.test(before);
    if (!surely && (counted || /^\sof\s(?:them|these|those|us|the)\b/.test(match.after()) || AMOUNT.test(before))) return undefined;
    if (!surely && !(MAYBE_YEARLY.test(before) || /[a-z)]\s$/.test(before))) return undefined;
    if (!surely && value < 1500 && !/^[)\],;]/.test(match.after())) return undefined;
    if (/[$£€#]\s?$|\bno\.\s$/.test(before)) return undefined;
    return { kind: 'year', start: match.start, end: match.end, quantity: { date: isoYear(value) } };
  },
};

/** "nineteen eighty-four" · "in two thousand and eight": years in words, after a word that makes them years. */
export const yearInWords: Recognizer = {
  name: 'years in words',
  needs: WORD_HEADS,
  pattern: pattern`(?= ${WORDS} ) (?<= (?:^|[^a-z]) (?: in | since | until | during | by | year | early | late | of )[\s-] ) (?<number> ${WORDS} ) ${END}${'dg'}`,
  read: (match: Match) => {
    const numeral = match.numeral('number');
    if (numeral === undefined || numeral.value < 1500 || numeral.value > 2100 || numeral.value % 100 === 0 || followedByThings(match.after())) return undefined;
    return { kind: 'year', start: match.start, end: match.end, quantity: { date: isoYear(numeral.value) } };
  },
};

export const YEARS: readonly Recognizer[] = [decade, namedDecade, century, era, yearSpan, year, yearInWords];
