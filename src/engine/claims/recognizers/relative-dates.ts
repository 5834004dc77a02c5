import { MONTHS, TIME_UNITS, WEEKDAYS } from '../lexicon/calendar';
import type { Recognizer } from '../found';
import { anyOf, END, pattern, START, tokensOf } from '../pattern';

const UNIT = anyOf(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'fortnight']);
const MONTH = anyOf(Object.keys(MONTHS));

/** How far "last" and its like are from now. */
const OFFSETS: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, past: -1, previous: -1, preceding: -1, prior: -1, next: 1, coming: 1, following: 1, same: 0 };

/** "this year" · "last month" · "next quarter" · "the previous year" · "the year before" · "a year earlier" · "a year ago" */
export const relativePeriod: Recognizer = {
  name: 'periods seen from now or from another',
  needs: /^(?:day|week(?:end)?|month|quarter|year|decade|century|fortnight)$/,
  wordsAlone: true,
  pattern: pattern`
    ${START}
    (?: (?<which> this | last | next | (?:the|its|their) \s (?: current | previous | preceding | prior | following | coming ) ) \s (?: (?: fiscal | financial | calendar | business | school | academic ) \s )? (?<unit> ${UNIT} ) ${END} (?! -long | \s?['’]s\b )
      | (?: (?<article> an? | one ) \s (?<ago> ${UNIT} ) \s (?<way> ago | earlier | before | previously | later | hence | on ) )
      | the \s (?<base> ${UNIT} ) \s (?<side> before | after | earlier )
    ) ${END}
  ${'dg'}`,
  read: (match) => {
    const unit = match.group('unit') ?? match.group('ago') ?? match.group('base') ?? '';
    const side = match.group('way') ?? match.group('side');
    if (match.group('which') !== undefined && /^last\s/.test(match.marked(match.start, match.end)) && /\b(?:the|its|his|her|their)\s$/.test(match.before())) return undefined;
    if (side === 'before' || side === 'after' || side === 'on') if (/^\s(?:the|his|her|its|their|he|she|it|they|we|a|an|any|you)\b/.test(match.after())) return undefined;
    if (side === 'on' || (match.group('ago') !== undefined && /(?:\bof|\uE007\uE000*)\s$/.test(match.before()))) return undefined;
    const words = (match.group('which') ?? '').split(/\s/);
    const offset = side === undefined ? OFFSETS[words.at(-1) ?? ''] ?? 0 : /later|after|hence/.test(side) ? 1 : -1;
    const from = side === undefined ? (words.length > 1 ? 'context' : 'now') : side === 'ago' ? 'now' : 'context';
    return { kind: 'date', start: match.start, end: match.end, quantity: {}, relative: { unit: TIME_UNITS[unit] ?? unit, offset, from } };
  },
};

/** "last October" · "next May" · "the previous June" · "this January": the month is told, the year isn't. */
export const relativeMonth: Recognizer = {
  name: 'last October',
  needs: tokensOf(Object.keys(MONTHS)),
  wordsAlone: true,
  pattern: pattern`${START} (?<which> this | last | next ) \s (?<month> ${MONTH} ) ${END} (?!\s\uE004)${'dg'}`,
  read: (match) => {
    const month = MONTHS[match.group('month') ?? ''];
    const span = match.span('month');
    if (month === undefined || span === undefined || !/^[A-Z]/.test(match.written(span))) return undefined;
    return { kind: 'date', start: match.start, end: match.end, quantity: { date: `--${String(month).padStart(2, '0')}` }, relative: { unit: 'month', offset: OFFSETS[match.group('which') ?? ''] ?? 0, from: 'now' } };
  },
};

/** "Thursday" · "last Friday" · "next Monday" */
export const weekday: Recognizer = {
  name: 'weekdays',
  needs: tokensOf(Object.keys(WEEKDAYS)),
  wordsAlone: true,
  pattern: pattern`
    ${START} (?: (?<which> this | last | next ) \s )? (?<day> ${anyOf(Object.keys(WEEKDAYS))} ) ${END} (?! ,?\s(?:the\s)? [\uE005\uE006] | ,?\s${MONTH}\.?\s[\uE005\uE006] )
  ${'dg'}`,
  read: (match) => {
    const day = WEEKDAYS[match.group('day') ?? ''];
    const span = match.span('day');
    if (day === undefined || span === undefined || !/^[A-Z]/.test(match.written(span))) return undefined;
    if (/[A-Z][a-z]+\s$/.test(match.reading.text.slice(Math.max(0, span.start - 12), span.start)) && /\b(?:black|cyber|good|easter|bloody|ash|super|palm|holy|the)\s$/i.test(match.before(span.start))) return undefined;
    const which = match.group('which');
    return { kind: 'date', start: match.start, end: match.end, quantity: {}, relative: { unit: 'day', weekday: day, from: 'now', ...(which === undefined ? {} : { offset: OFFSETS[which] ?? 0 }) } };
  },
};

/** "yesterday" · "tomorrow" */
export const nearDay: Recognizer = {
  name: 'yesterday and tomorrow',
  needs: /^(?:yesterday|tomorrow)$/,
  wordsAlone: true,
  pattern: pattern`${START} (?<further> the\sday\s(?:before|after)\s )? (?<word> yesterday | tomorrow ) ${END} (?!['’]s)${'dg'}`,
  read: (match) => {
    const offset = (match.group('word') === 'yesterday' ? -1 : 1) * (match.group('further') === undefined ? 1 : 2);
    return { kind: 'date', start: match.start, end: match.end, quantity: {}, relative: { unit: 'day', offset, from: 'now' } };
  },
};
