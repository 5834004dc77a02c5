import { MONTHS_IN, SECONDS } from '../claims/lexicon/calendar';
import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import type { Operation } from './derivation';
import { kin } from './kin';
import { shown } from './shown';

/** One way of getting a number out of facts. `value` is in the unit that the draft's figure has. */
export interface Outcome {
  readonly operation: Operation;
  readonly value: number;
  readonly facts: readonly Fact[];
  readonly formula: string;
  readonly direction?: 'up' | 'down';
}

/** A fact as a number in its dimension's base unit. */
interface Operand {
  readonly fact: Fact;
  readonly value: number;
  readonly dimension: string;
}

const show = ({ fact }: Operand): string => shown(fact);
const facts = (...operands: readonly Operand[]): Fact[] => operands.map(({ fact }) => fact);

/** Which way it went, where one of the two is told as the former. */
function wayOf(a: Operand, b: Operand): { readonly direction?: 'up' | 'down' } {
  if (a.fact.frame.former === b.fact.frame.former) return {};
  const [now, then] = a.fact.frame.former ? [b, a] : [a, b];
  return { direction: now.value < then.value ? 'down' : 'up' };
}

/** Of one sentence, or of the next. */
const isNearTo = ({ fact: a }: Operand, { fact: b }: Operand): boolean => a.evidence.source === b.evidence.source && Math.abs(a.place - b.place) <= 1;

/**
 * All that two of the facts (or three of one sentence, for sums) give for a figure of this kind: changes and shares in per cent, multiples,
 * differences, sums, products of a share and a whole, rates, times between dates. Whether the sentence asks for it is another question.
 */
export function* outcomesFor(mention: Mention, pool: readonly Fact[]): Generator<Outcome> {
  if (mention.kind === 'duration') yield* spans(mention, pool);
  if (mention.quantity.value === undefined || mention.kind === 'ordinal' || mention.kind === 'range') return;
  // "0.3 points" beside percentages are percentage points.
  const own = measured({ kind: mention.kind, quantity: { value: 1, ...(mention.quantity.unit === 'point' ? { unit: 'percentage point' } : mention.quantity.unit === undefined ? {} : { unit: mention.quantity.unit }) } });
  if (!own) return;
  const operands = pool.flatMap((fact): Operand[] => {
    const { value, dimension } = measured(fact.figure) ?? {};
    return value === undefined || dimension === undefined || fact.figure.kind === 'ordinal' || dimension === 'rank' ? [] : [{ fact, value, dimension }];
  });
  const unit = own.value!;
  for (const outcome of outcomesIn(own.dimension, mention, operands)) yield { ...outcome, value: outcome.value / unit };
}

/** Values here are in the base unit of the draft's figure. */
function* outcomesIn(dimension: string, mention: Mention, operands: readonly Operand[]): Generator<Outcome> {
  const pairs = function* (): Generator<readonly [Operand, Operand]> {
    for (const a of operands) for (const b of operands) if (a !== b && a.dimension === b.dimension && a.value !== b.value && kin(a.fact, b.fact)) yield [a, b];
  };
  if (dimension === '%') {
    for (const [a, b] of pairs()) if (b.value !== 0 && isAmount(a)) {
      // What something changed by is told of the former value.
      if (b.fact.frame.former || !a.fact.frame.former) yield { operation: 'change', value: Math.abs(100 * (a.value / b.value - 1)), ...wayOf(a, b), facts: facts(a, b), formula: `(${show(a)} − ${show(b)}) ÷ ${show(b)}` };
      if (a.value < b.value) yield { operation: 'share', value: 100 * a.value / b.value, facts: facts(a, b), formula: `${show(a)} ÷ ${show(b)}` };
    }
    for (const a of operands) if (a.dimension === '%' && a.value < 100) yield { operation: 'difference', value: 100 - a.value, facts: [a.fact], formula: `100% − ${show(a)}` };
    yield* sums(operands.filter((one) => one.dimension === '%'));
    return;
  }
  if (dimension === 'times') {
    for (const [a, b] of pairs()) if (b.value !== 0 && a.value > b.value && isAmount(a)) {
      yield { operation: 'multiple', value: a.value / b.value, facts: facts(a, b), direction: 'up', formula: `${show(a)} ÷ ${show(b)}` };
      if (mention.quantity.value !== 2) yield { operation: 'multiple', value: a.value / b.value - 1, facts: facts(a, b), direction: 'up', formula: `${show(a)} ÷ ${show(b)} − 1` };
    }
    return;
  }
  if (dimension === 'points') {
    for (const [a, b] of pairs()) if (a.dimension === '%' && a.value > b.value) yield { operation: 'difference', value: a.value - b.value, ...wayOf(a, b), facts: facts(a, b), formula: `${show(a)} − ${show(b)}` };
    return;
  }
  for (const [a, b] of pairs()) if (a.dimension === dimension && isAmount(a) && a.value > b.value) {
    yield { operation: 'difference', value: a.value - b.value, ...wayOf(a, b), facts: facts(a, b), formula: `${show(a)} − ${show(b)}` };
  }
  yield* sums(operands.filter((one) => one.dimension === dimension));
  const same = operands.filter((one) => one.dimension === dimension && isAmount(one));
  for (const whole of same) {
    for (const share of operands) if (share.dimension === '%' && share.value > 0 && share.value < 100 && isNearTo(share, whole)) {
      yield { operation: 'product', value: share.value / 100 * whole.value, facts: facts(share, whole), formula: `${show(share)} × ${show(whole)}` };
      yield { operation: 'product', value: (1 - share.value / 100) * whole.value, facts: facts(share, whole), formula: `(100% − ${show(share)}) × ${show(whole)}` };
    }
    for (const count of operands) if (count.dimension === 'count' && count !== whole && count.value >= 2 && Number.isInteger(count.value) && dimension !== 'count' && isNearTo(count, whole)) {
      yield { operation: 'product', value: whole.value * count.value, facts: facts(count, whole), formula: `${show(count)} × ${show(whole)}` };
      yield { operation: 'average', value: whole.value / count.value, facts: facts(whole, count), formula: `${show(whole)} ÷ ${show(count)}` };
    }
    for (const [unit, times] of RATES) {
      yield { operation: 'rate', value: whole.value * times, facts: facts(whole), formula: `${times} × ${show(whole)}` };
      if (whole.fact.frame.per === undefined || whole.fact.frame.per !== unit) yield { operation: 'rate', value: whole.value / times, facts: facts(whole), formula: `${show(whole)} ÷ ${times}` };
    }
  }
  for (const whole of same) for (const time of operands) {
    const years = yearsOf(time);
    if (years !== undefined && years > 1) yield { operation: 'rate', value: whole.value / years, facts: facts(whole, time), formula: `${show(whole)} ÷ ${show(time)}` };
    // "in 15 weeks … a week"
    const { value: count, unit: each } = time.fact.figure.quantity;
    if (count !== undefined && count > 1 && each !== undefined && each !== 'year' && (time.dimension === 'time' || time.dimension === 'months') && isNearTo(whole, time)) yield { operation: 'rate', value: whole.value / count, facts: facts(whole, time), formula: `${show(whole)} ÷ ${show(time)}` };
  }
  if (dimension === 'count') for (const [a, b] of crossing(operands)) yield { operation: 'average', value: a.value / b.value, facts: facts(a, b), formula: `${show(a)} ÷ ${show(b)}` };
}

/** Months in a year, weeks, quarters: how a yearly figure is told of shorter times. */
const RATES = [['month', 12], ['quarter', 4], ['week', 52], ['day', 365]] as const;

/** Percentages of percentages and ratios of dates say nothing. */
const isAmount = ({ dimension }: Operand): boolean => dimension !== 'times' && dimension !== 'rank';

function* crossing(operands: readonly Operand[]): Generator<readonly [Operand, Operand]> {
  for (const a of operands) for (const b of operands) if (a !== b && a.dimension === 'count' && b.dimension === 'count' && b.value > 1 && a.value > b.value && isNearTo(a, b)) yield [a, b];
}

const MOST_TERMS = 12;

/** Sums of two, and of three and more that stand together. */
function* sums(operands: readonly Operand[]): Generator<Outcome> {
  const list = operands.slice(0, MOST_TERMS);
  for (const [i, a] of list.entries()) for (const [j, b] of list.slice(i + 1).entries()) {
    yield { operation: 'sum', value: a.value + b.value, facts: facts(a, b), formula: `${show(a)} + ${show(b)}` };
    for (const c of list.slice(i + j + 2)) if (a.fact.place === b.fact.place && b.fact.place === c.fact.place) {
      yield { operation: 'sum', value: a.value + b.value + c.value, facts: facts(a, b, c), formula: `${show(a)} + ${show(b)} + ${show(c)}` };
    }
  }
}

function yearsOf({ dimension, value }: Operand): number | undefined {
  return dimension === 'months' ? value / 12 : undefined;
}

/** Times between dates, and sums and differences of times. */
function* spans(mention: Mention, pool: readonly Fact[]): Generator<Outcome> {
  const { unit } = mention.quantity;
  const dated = pool.flatMap((fact) => {
    const at = fact.figure.quantity.date === undefined ? undefined : dayOf(fact.figure.quantity.date);
    return at === undefined ? [] : [{ fact, ...at }];
  });
  const length = unit === undefined ? undefined : unit in MONTHS_IN ? MONTHS_IN[unit as keyof typeof MONTHS_IN]! * 30.4375 : unit in SECONDS ? SECONDS[unit as keyof typeof SECONDS]! / 86400 : undefined;
  if (length === undefined || length < 1) return;
  for (const a of dated) for (const b of dated) if (a.day > b.day && Math.max(a.exact, b.exact) <= length * 1.01) {
    const days = a.day - b.day;
    const value = length >= 28 ? Math.round(days / length) : days / length;
    yield { operation: 'span', value, facts: [b.fact, a.fact], formula: `${shown(b.fact)} to ${shown(a.fact)}` };
  }
}

/** A date as a day number, and how many days it may be off. */
function dayOf(date: string): { readonly day: number; readonly exact: number } | undefined {
  const match = /^(?:FY)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { day: Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')) / 86_400_000, exact: day ? 1 : month ? 31 : 366 };
}
