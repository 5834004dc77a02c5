import type { Quantity } from '../vocabulary';
import { BY_CODE } from './lexicon/currencies';
import { TIME_UNITS } from './lexicon/calendar';
import { UNITS } from './lexicon/units';
import { showDate } from './lexicon/write-dates';
import { plainDigits, withSeparators } from './lexicon/write-numbers';

/**
 * A quantity in plain canonical English, for messages: "$53 billion", "€1.2 million", "4.5 percentage points", "3 times",
 * "24 February 2025", "Q3 2025", "fiscal 2025", "$10–15 million". A hedge is told as "about", "more than" … Empty for an empty quantity.
 */
export function showQuantity(q: Quantity): string {
  const figure = q.date === undefined ? showFigure(q) : showDate(q.date) ?? q.date;
  return q.hedge === undefined || figure === '' ? figure : `${q.hedge} ${figure}`;
}

function showFigure({ value, low, high, unit }: Quantity): string {
  if (value !== undefined) return withUnit(value, unit);
  if (low !== undefined && high !== undefined) return showRange(low, high, unit);
  return low !== undefined ? `at least ${withUnit(low, unit)}` : high === undefined ? '' : `at most ${withUnit(high, unit)}`;
}

/** The scale a person would choose, and how many of it. */
function scaled(value: number): { count: string; scale: string } {
  const size = Math.abs(value);
  for (const [factor, name] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const) {
    if (size < factor) continue;
    const count = plainDigits(value / factor);
    // "1.2345678 million" is better told in full.
    return (count.split('.')[1]?.length ?? 0) > 3 && size < 1e15 ? { count: withSeparators(value), scale: '' } : { count: withSeparators(Number(count)), scale: ` ${name}` };
  }
  return { count: Number.isInteger(value) && size >= 1000 ? withSeparators(value) : withSeparators(value), scale: '' };
}

function withUnit(value: number, unit: string | undefined): string {
  if (unit === undefined) return fractionOf(value) ?? join(scaled(value));
  const sign = signOf(unit);
  const minus = value < 0 ? '−' : '';
  if (sign !== undefined) return minus + (inCents(Math.abs(value), unit) ?? sign + money(Math.abs(value), unit));
  return `${join(scaled(value))}${unitBehind(unit, value === 1)}`;
}

const join = ({ count, scale }: { count: string; scale: string }): string => count + scale;

/** What is behind a number of hundredths of some currencies. */
const HUNDREDTHS: Readonly<Record<string, string>> = { GBP: 'p', USD: ' cents', EUR: ' cents', AUD: ' cents', CAD: ' cents' };

/** "2.6p" for what nobody writes as £0.026, and "13p" beside it; undefined for other amounts that need no more than two places. */
function inCents(value: number, unit: string): string | undefined {
  const behind = HUNDREDTHS[unit];
  const cents = Number((value * 100).toPrecision(12));
  return behind === undefined || value >= 1 || value === 0 || (Number.isInteger(cents) && unit !== 'GBP') ? undefined : plainDigits(cents) + behind;
}

/** Two places for money that has cents, none for money that hasn't. */
function money(value: number, unit: string): string {
  const { count, scale } = scaled(value);
  const cents = scale === '' && unit !== 'JPY' && /^[\d,]+\.\d$/.test(count) ? '0' : '';
  return count + cents + scale;
}

function showRange(low: number, high: number, unit: string | undefined): string {
  const [a, b] = [scaled(low), scaled(high)];
  const sign = unit === undefined ? undefined : signOf(unit);
  if (low < 0 || sign !== undefined && a.scale !== b.scale) return `${withUnit(low, unit)} to ${withUnit(high, unit)}`;
  const text = a.scale === b.scale ? `${a.count}–${b.count}${b.scale}` : `${join(a)} to ${join(b)}`;
  return sign === undefined ? `${text}${unit === undefined ? '' : unitBehind(unit, false)}` : sign + text;
}

/** The sign or code written before an amount: "$", "HK$", "CHF "; undefined for what isn't money. */
export function signOf(unit: string): string | undefined {
  const currency = BY_CODE.get(unit);
  if (currency === undefined || unit === 'crown') return undefined;
  const sign = currency.signs[0];
  return sign === undefined || /^[a-z.]+$/.test(sign) ? `${unit} ` : sign.toUpperCase();
}

/** "%", " km", " percentage points", " years": what stands behind a number. */
function unitBehind(unit: string, one: boolean): string {
  if (unit === '%' || unit === '°' || unit === '°C' || unit === '°F' || unit === '‰') return unit;
  if (unit === 'times') return one ? ' time' : ' times';
  if (SPELLED.has(unit)) return ` ${one ? unit : pluralOf(unit)}`;
  return ` ${unit}`;
}

/** Units that go by their name and so have a plural. */
const SPELLED: ReadonlySet<string> = new Set([
  ...Object.values(TIME_UNITS).filter((unit) => unit.length > 2), ...UNITS.filter((row) => row.names.includes(row.unit)).map((row) => row.unit), 'percentage point', 'basis point', 'point', 'crown',
]);

/** "foot" → "feet", "century" → "centuries", "mile" → "miles". */
export function pluralOf(unit: string): string {
  const row = UNITS.find((row) => row.names.includes(unit));
  const irregular = row?.plurals?.[row.names.indexOf(unit)] ?? (row?.names[0] === unit ? row.plurals?.[0] : undefined);
  if (irregular !== undefined) return irregular;
  if (/(?:hertz|lux|siemens)$/.test(unit)) return unit;
  return unit === 'millennium' ? 'millennia' : /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'], [1 / 3, 'a third'], [2 / 3, 'two-thirds'], [1 / 4, 'a quarter'], [3 / 4, 'three-quarters'], [1 / 5, 'a fifth'], [2 / 5, 'two-fifths'], [3 / 5, 'three-fifths'], [4 / 5, 'four-fifths'],
  [1 / 6, 'a sixth'], [5 / 6, 'five-sixths'], [1 / 7, 'a seventh'], [1 / 8, 'an eighth'], [3 / 8, 'three-eighths'], [5 / 8, 'five-eighths'], [7 / 8, 'seven-eighths'], [1 / 9, 'a ninth'], [1 / 10, 'a tenth'], [3 / 10, 'three-tenths'], [7 / 10, 'seven-tenths'], [9 / 10, 'nine-tenths'],
];

/** A plain number that is a common fraction, in words; decimals of one place ("0.5") are common fractions too. */
export function fractionOf(value: number): string | undefined {
  return FRACTIONS.find(([fraction]) => Math.abs(fraction - value) < 1e-9)?.[1];
}
