import type { Fact } from '../../sources/fact';
import type { Operation } from '../derivation';
import { isAmount, isNearTo, type Operand } from '../operand';
import { from, show, wayOf, type Attempt, type How } from './outcome';
import type { Pairs } from './relative';
import { rests, sums } from './sums';

/** What the draft's words tell of the result wanted. */
export interface Wanted {
  readonly dimension: string;
  /** Small whole numbers that the figure's sentence says besides: "four small funds: $20m between them". */
  readonly numbers: readonly number[];
  /** Whether the words ask for an operation. */
  readonly asks: (operation: Operation) => boolean;
  /** What the draft has just said: a share of a whole need not stand beside it if both have been told. */
  readonly said: ReadonlySet<Fact>;
  /** The few figures of the unit asked for: they may be held against each other wherever they stand. */
  readonly rare?: ReadonlySet<Fact>;
  /** What the draft tells a share of, and the wholes that it may be a part of, wherever they stand. */
  readonly wholes?: { readonly of: ReadonlySet<Fact>; readonly wholes: ReadonlySet<Fact> };
  /** Places in a ranking are counted: "climbs 18 places". */
  readonly ranks?: boolean;
  /** "three times more": so much on top of the other, in strict speech. */
  readonly more?: boolean;
  /** Stems of the word behind "per" or "a": "€13,000 a member". */
  readonly per: readonly string[];
}

/** Sums of money, counts and measures: differences, sums, what is left over, products with shares and counts, values before a change, rates and averages. Values are in the base unit. */
export function amounts(attempt: Attempt, wanted: Wanted, pairs: Pairs, operands: readonly Operand[]): void {
  const { dimension } = wanted;
  let [a, b]: readonly Operand[] = [];
  const difference = (): How => from([a!, b!], `${show(a!)} − ${show(b!)}`, wayOf(a!, b!));
  for ({ a, b } of pairs) if (a.dimension === dimension && isAmount(a) && a.value > b.value && b.value !== 0) attempt('difference', a.value - b.value, difference);
  const same = operands.filter((one) => one.dimension === dimension && isAmount(one));
  sums(attempt, same);
  if (wanted.asks('rest')) rests(attempt, same, false);
  for (const whole of same) {
    partsOf(attempt, whole, wanted, operands);
    times(attempt, whole, wanted, operands);
    rates(attempt, whole, wanted, operands);
  }
  averages(attempt, wanted, same, operands);
}

/** A share of a whole, what is left beside it, and of a whole that is told with its change what it was before and what came on top. */
function partsOf(attempt: Attempt, whole: Operand, { said, asks }: Wanted, operands: readonly Operand[]): void {
  for (const share of operands) {
    if (share.dimension !== '%' || share.value <= 0 || share.value >= 100 || !(isNearTo(share, whole) || (said.has(share.fact) && said.has(whole.fact)))) continue;
    attempt('product', share.value / 100 * whole.value, () => from([share, whole], `${show(share)} × ${show(whole)}`));
    attempt('product', (1 - share.value / 100) * whole.value, () => from([share, whole], `(100% − ${show(share)}) × ${show(whole)}`, { reasons: { 'the other part': 1 } }));
    const way = share.fact.frame.direction?.to;
    if (!asks('restored') || share.fact.figure.kind !== 'percent' || share.fact.place !== whole.fact.place || whole.fact.frame.former || !(way !== undefined || share.fact.frame.change)) continue;
    const before = whole.value / (1 + (way === 'down' ? -1 : 1) * share.value / 100);
    const words = (): string => `${show(whole)} ÷ (100% ${way === 'down' ? '−' : '+'} ${show(share)})`;
    attempt('restored', before, () => from([whole, share], words()));
    attempt('restored', Math.abs(whole.value - before), () => from([whole, share], way === 'down' ? `${words()} − ${show(whole)}` : `${show(whole)} − ${words()}`, { direction: way ?? 'up' }));
  }
}

/** So many times a whole: as the source counts, as it multiplies ("to be twice as long"), as the draft's own sentence counts, or for so many years. */
function times(attempt: Attempt, whole: Operand, { dimension, numbers, asks, said }: Wanted, operands: readonly Operand[]): void {
  for (const by of operands) {
    if (by.fact === whole.fact || by.value < 2 || !(isNearTo(by, whole) || (said.has(by.fact) && said.has(whole.fact)))) continue;
    if (by.dimension === 'times') attempt('product', by.value * whole.value, () => from([by, whole], `${show(by)} × ${show(whole)}`, { reasons: { 'by a multiple': 1 } }));
    if (by.dimension === 'count' && Number.isInteger(by.value) && dimension !== 'count') attempt('product', whole.value * by.value, () => from([by, whole], `${show(by)} × ${show(whole)}`));
    const { value: length, unit } = by.fact.figure.quantity;
    if (length !== undefined && length >= 2 && unit !== undefined && whole.fact.frame.per === unit) attempt('product', whole.value * length, () => from([by, whole], `${show(by)} × ${show(whole)}`, { reasons: { 'rate by time': 1 } }));
  }
  if (dimension !== 'count' && (asks('sum') || asks('product'))) for (const number of numbers) attempt('product', number * whole.value, () => from([whole], `${number} × ${show(whole)}`, { reasons: { 'by a number said': 1 } }));
}

/** Months in a year, weeks, quarters: how a yearly figure is told of shorter times, and the reverse. */
const RATES = [['month', 12], ['quarter', 4], ['week', 52], ['day', 365]] as const;

/** A rate of one time told of another, and a whole spread over its time. Without words that ask for a rate any number divides by twelve. */
function rates(attempt: Attempt, whole: Operand, { asks }: Wanted, operands: readonly Operand[]): void {
  for (const [unit, count] of RATES) {
    if (whole.fact.frame.per === unit) attempt('rate', whole.value * count, () => from([whole], `${count} × ${show(whole)}`, { reasons: { 'rate in source': 1 } }));
    if (asks('rate') && whole.fact.frame.per !== unit) attempt('rate', whole.value / count, () => from([whole], `${show(whole)} ÷ ${count}`));
  }
  if (!asks('rate')) return;
  for (const time of operands) {
    const { value: length, unit } = time.fact.figure.quantity;
    if (length === undefined || length <= 1 || (time.dimension !== 'time' && time.dimension !== 'months')) continue;
    // "in 15 weeks … a week", "over 30 months … a year"
    if (time.dimension === 'months' && time.value > 12) attempt('rate', whole.value * 12 / time.value, () => from([whole, time], `${show(whole)} ÷ ${show(time)}`));
    if (unit !== 'year' && isNearTo(whole, time)) attempt('rate', whole.value / length, () => from([whole, time], `${show(whole)} ÷ ${show(time)}`));
  }
}

/** So much for each: of what the draft's "per member" or "a megahertz" names, wherever the source counts it; else of what is counted beside it. */
function averages(attempt: Attempt, { dimension, per, asks }: Wanted, same: readonly Operand[], operands: readonly Operand[]): void {
  for (const by of operands) {
    if (by.value <= 1 || by.dimension === '%' || by.dimension === 'points' || by.dimension === 'times' || (by.dimension === dimension && dimension !== 'count')) continue;
    const isNamed = namesUnit(by, per);
    if (!isNamed && (!asks('average') || by.dimension !== 'count' || !Number.isInteger(by.value))) continue;
    for (const whole of same) {
      if (whole.fact === by.fact || (dimension === 'count' && whole.value <= by.value) || !(isNamed || isNearTo(whole, by))) continue;
      // A megahertz of the source's "130 MHz" is one of the unit as written.
      const count = isNamed && by.dimension !== 'count' ? by.fact.figure.quantity.value! : by.value;
      attempt('average', whole.value / count, () => from([whole, by], `${show(whole)} ÷ ${show(by)}`, isNamed ? { reasons: { 'divisor named': 1 } } : {}));
    }
  }
}

/** Whether the word behind the draft's "per" is what the fact counts or is measured in. */
function namesUnit({ fact: { frame, figure } }: Operand, per: readonly string[]): boolean {
  return per.length > 0 && (frame.noun.some((stem) => per.includes(stem)) || (figure.quantity.unit !== undefined && figure.kind === 'measure' && per.includes(figure.quantity.unit)));
}
