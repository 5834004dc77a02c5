import { remember, rememberText } from '../claims/remember';
import { isTimeLike } from '../claims/times';
import { measured, type Figure } from '../comparison/figures';
import { isLong, slipBetween } from '../comparison/slips';
import type { Assertion, Fact } from '../sources/fact';
import { figureOf, isTelling } from '../verdicts/plausible';
import type { Candidate } from './candidates';

const NEAR = 1.6;

/** Values that may have slipped from one another, as reasons. */
export const SLIPS = [
  'value unit', 'value one end', 'value other day', 'value other month', 'value other year', 'value hedge', ...['transposition', 'digit', 'scale', 'decimal'].flatMap((slip) => [`value ${slip}`, `value ${slip}, many digits`]),
];

/** Whether the fact states the draft's value itself: what lies inside of a range is not the range. */
export const isEqual = ({ mention }: Assertion, { fact, comparison }: Candidate): boolean => comparison === 'equal' && (mention.quantity.low === undefined || fact.figure.quantity.low !== undefined);

/** What is asked of a fact's value with every figure of a draft. */
export interface ReadValue {
  /** In its dimension's base unit. */
  readonly value: number | undefined;
  readonly form: DateForm | undefined;
}

export const readValue = ({ figure }: Fact): ReadValue => ({ value: measured(figure)?.value, form: figure.quantity.date === undefined ? undefined : formOf(figure.quantity.date) });

/** How the two values stand to each other, as a reason's name. */
export function valueOf(assertion: Assertion, candidate: Candidate, read: ReadValue = readValue(candidate.fact)): string {
  const { fact, comparison } = candidate;
  const { figure, form, isTime, isRange, isTelling: tells, value: a } = askedOf(assertion);
  if (comparison === 'equal' && !isEqual(assertion, candidate)) return 'value inside range';
  if (comparison === 'equal') return isTime ? 'value equal date' : tells ? 'value equal telling' : 'value equal plain';
  if (comparison === 'hedge') return isNear(figure, fact.figure, CLOSE_BY) ? 'value hedge' : isNear(figure, fact.figure, WITHIN) ? 'value hedge, loosely' : 'value far from the bound';
  if (comparison === 'close') return 'value close';
  if (comparison === 'unit') return 'value unit';
  if (isRange && hasOneEnd(figure, fact.figure)) return 'value one end';
  const slipOfDate = form && read.form && dateSlip(form, read.form);
  if (slipOfDate) return slipOfDate;
  const b = read.value;
  if (a === undefined || b === undefined) return isTime ? 'value other date' : 'value other';
  const slip = slipBetween(a, b);
  if (slip) return SLIPPED[slip][isLong(slip, a, b) ? 'many' : 'few'];
  const ratio = a / b;
  return ratio < NEAR && ratio > 1 / NEAR ? 'value near' : 'value far';
}

/** What is asked of a figure with every fact that it is compared with. */
const askedOf = remember(({ mention }: Assertion) => {
  const figure = figureOf(mention);
  const { value, low, high, date } = mention.quantity;
  return { figure, form: date === undefined ? undefined : formOf(date), value: measured(figure)?.value, isTime: isTimeLike(mention), isRange: low !== undefined || date?.includes('/') === true, isTelling: isTelling(value ?? high) };
});

/** Of two ranges, one end is the same: "28 to 54 days" and "28 to 45 days". */
function hasOneEnd(draft: Figure, source: Figure): boolean {
  const [from, to, ...more] = draft.quantity.date?.split('/') ?? [];
  const [since, until] = source.quantity.date?.split('/') ?? [];
  if (to !== undefined && until !== undefined && more.length === 0) return (from === since) !== (to === until);
  const { low: a, high: b } = draft.quantity;
  const { low: c, high: d } = source.quantity;
  return a !== undefined && b !== undefined && c !== undefined && d !== undefined && draft.quantity.unit === source.quantity.unit && (a === c) !== (b === d);
}

const SLIPPED = {
  transposition: { few: 'value transposition', many: 'value transposition, many digits' },
  digit: { few: 'value digit', many: 'value digit, many digits' },
  scale: { few: 'value scale', many: 'value scale, many digits' },
  decimal: { few: 'value decimal', many: 'value decimal, many digits' },
} as const;

const DAY_FORM = /^(\d{4}|-)-(\d{2})-(\d{2})$/u;
const MOST_DATES = 4000;

/** A date's year (as far as it is told), month and day, or the year alone that it is, and its form without the digits. */
interface DateForm {
  readonly day: RegExpExecArray | null;
  readonly year: number | undefined;
  readonly form: string;
}

/** Kept, for a date is compared with every other. */
const formOf = rememberText((date: string): DateForm => ({ day: DAY_FORM.exec(date), year: /^\d{4}$/u.test(date) ? Number(date) : undefined, form: date.replace(/\d/gu, '0') }), MOST_DATES);

/** How one date may have been written for another: the day, the month or the year alone is another, or it is a date of another kind. */
function dateSlip(a: DateForm, b: DateForm): string {
  if (a.day && b.day) return a.day[2] === b.day[2] ? 'value other day' : a.day[3] === b.day[3] ? 'value other month' : 'value other date';
  if (a.year !== undefined && b.year !== undefined) return Math.abs(a.year - b.year) <= 2 || slipBetween(a.year, b.year) !== undefined ? 'value other year' : 'value far year';
  return a.form === b.form ? 'value other date' : 'value date of another form';
}

const WITHIN = 1.15;
const CLOSE_BY = 1.06;

/** A bound is wrong by a little; what is far from it is another thing. */
function isNear(draft: Figure, source: Figure, within: number): boolean {
  const a = measured(draft)?.value;
  const b = measured(source)?.value;
  return a === undefined || b === undefined || (a < b * within && b < a * within);
}
