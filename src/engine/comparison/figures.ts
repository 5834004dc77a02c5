import { remember } from '../claims/remember';
import type { ClaimKind, Hedge, Quantity } from '../vocabulary';
import { namesake } from '../claims/lexicon/currencies';
import { unitOf } from '../claims/lexicon/units';

/** A figure as far as comparing needs it: a draft's mention or a source's fact. */
export interface Figure {
  readonly kind: ClaimKind;
  readonly quantity: Quantity;
  /** Size of one unit in the last place written; see `Mention.step`. */
  readonly step?: number;
}

/**
 * How a draft's figure stands to a source's:
 * - `equal`: the same, allowing for honest rounding and hedges;
 * - `close`: too far for that, too near to object (the source itself is approximate, or the draft is more exact than the source);
 * - `hedge`: right but for the hedge, whose side is wrong ("more than $60 billion" for $53 billion);
 * - `unit`: the same number in another unit or currency;
 * - `different`; and `incomparable` where the two measure different things.
 */
export type Comparison = 'equal' | 'close' | 'hedge' | 'unit' | 'different' | 'incomparable';

/** Share of the value by which "about" may miss, and how far "nearly" and "more than" reach. */
const ABOUT = 0.05;
const NEARLY = 0.1;
const HONEST_BOUND = 1.5;
/** Zeros at the end of a whole number may be rounding as long as this many figures stay. */
const SIGNIFICANT = 2;
/** A range no wider than this share of the truth inside it states the truth. */
const NARROW = 0.25;
const TINY = 1e-9;

/** Compares what the draft says with what the source says. Symmetric in nothing: the draft may round, the source's figure is the truth. */
export const compare = (draft: Figure, source: Figure): Comparison => compareMeasured(draft, measured(draft), source, measured(source));

/** The same of figures that are measured already. */
export function compareMeasured(draft: Figure, a: Measured | undefined, source: Figure, b: Measured | undefined): Comparison {
  if (!a || !b) return 'incomparable';
  if (a.dimension !== b.dimension) return a.family !== b.family ? 'incomparable' : a.family === 'time' ? compareLengths(draft, a, source, b) : unitComparison(draft, source);
  if (a.low !== undefined && a.high !== undefined) return compareRange(a, a.step, b);
  if (b.low !== undefined && b.high !== undefined) return compareWithRange(a.value!, draft.quantity.hedge, b.low, b.high, a.step);
  const compared = compareValues(a.value!, draft.quantity.hedge, a.step, b.value!, source.quantity.hedge, b.step);
  return compared === 'different' && isSameNumber(draft, source) ? 'unit' : compared;
}

export interface Measured {
  readonly dimension: string;
  /** All money is of one family, and so are percentages and points. */
  readonly family: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly step: number;
}

/** The figure in its dimension's base unit: metres for any length, seconds for any time, dollars for dollars. Undefined for dates. */
export const measured = remember(measure);

/** The same for a figure that nobody will ask for again. */
export function measure(figure: Figure): Measured | undefined {
  const { quantity, kind } = figure;
  if (quantity.value === undefined && quantity.low === undefined) return undefined;
  const { dimension, factor } = dimensionOf(kind, quantity.unit);
  const scaled = (value: number | undefined): number | undefined => (value === undefined ? undefined : value * factor);
  const value = scaled(quantity.value);
  const low = scaled(quantity.low);
  const high = scaled(quantity.high);
  return {
    dimension, family: family(dimension), step: stepOf(figure) * factor,
    ...(value !== undefined ? { value } : {}), ...(low !== undefined && high !== undefined ? { low, high } : {}),
  };
}

/** The same for numbers of a figure's kind and unit, one after the other. */
export function measureOfLike({ kind, quantity: { unit } }: Figure): (value: number) => Measured {
  const { dimension, factor } = dimensionOf(kind, unit);
  const own = family(dimension);
  const exact = kind === 'ratio' ? undefined : 0;
  return (value) => ({ dimension, family: own, step: (exact ?? stepOf({ kind, quantity: { value, ...(unit === undefined ? {} : { unit }) } })) * factor, value: value * factor });
}

/** Fractions compare with percentages (a third and 33%), points with points, every currency only with itself. */
function dimensionOf(kind: ClaimKind, unit: string | undefined): { dimension: string; factor: number } {
  if (unit === undefined) return kind === 'ratio' ? { dimension: '%', factor: 100 } : kind === 'ordinal' ? { dimension: 'rank', factor: 1 } : { dimension: 'count', factor: 1 };
  const known = unitOf(unit);
  // Three capitals are a currency, unless they are a unit ("TEU").
  if (/^[A-Z]{3}$/u.test(unit) && (known === undefined || known.dimension.startsWith('money'))) return { dimension: `money:${unit}`, factor: 1 };
  if (unit === '%') return { dimension: '%', factor: 1 };
  if (unit === 'times') return { dimension: 'times', factor: 1 };
  return known ?? { dimension: `unit:${unit}`, factor: 1 };
}

/** The rounding that the written figure shows. "12,000" may be a rounded 11,987; "$50 billion" is not a rounded 53. */
export function stepOf({ quantity, step = 0, kind }: Figure): number {
  if (kind === 'ratio') return quantity.unit === undefined ? fractionStep(quantity.value ?? 0) : Math.max(step, 0.1);
  const value = Math.abs(quantity.value ?? quantity.high ?? 0);
  // The ends of a range are as exact as the more exact of them.
  if (step <= 0 || value === 0 || quantity.low !== undefined) return step;
  let wide = step;
  while (wide * 10 < value && Math.abs(value / (wide * 10) - Math.round(value / (wide * 10))) < TINY && value / (wide * 10) >= 10 ** (SIGNIFICANT - 1)) wide *= 10;
  return wide;
}

/** "a third" is as exact as simple fractions are: what rounds to it among its neighbours. */
function fractionStep(value: number): number {
  return value === 0 ? 0 : 0.04;
}

/** "70 gigahertz" for 70 megahertz: one number, and another unit of the same kind. */
const isSameNumber = (draft: Figure, source: Figure): boolean =>
  draft.kind === 'measure' && draft.quantity.unit !== source.quantity.unit && draft.quantity.value === source.quantity.value;

function compareValues(draft: number, hedge: Hedge | undefined, step: number, truth: number, sourceHedge: Hedge | undefined, sourceStep: number): Comparison {
  const distance = Math.abs(draft - truth);
  const slack = Math.max(Math.abs(truth) * TINY, step / 2 + Math.abs(step) * TINY);
  const rounded = distance <= slack;
  const size = Math.abs(truth);
  if (rounded && hedge !== undefined && sourceHedge !== undefined && sideOf(hedge) * sideOf(sourceHedge) < 0) return 'hedge';
  const near = (share: number): boolean => distance <= size * share;
  switch (hedge) {
    case 'about':
      return near(ABOUT) || rounded ? 'equal' : near(2 * ABOUT) ? 'close' : 'different';
    case 'nearly':
      if (rounded && distance <= size * TINY) return 'equal';
      return truth <= draft ? (near(NEARLY) ? 'equal' : near(2 * NEARLY) ? 'close' : 'different') : rounded ? 'close' : 'hedge';
    case 'more than':
    case 'at least':
      if (truth >= draft) return truth <= draft * HONEST_BOUND ? 'equal' : 'close';
      return rounded && hedge === 'at least' ? 'equal' : distance <= size * 0.005 ? 'close' : 'hedge';
    case 'less than':
    case 'at most':
    case 'up to':
      if (sourceHedge === hedge && rounded) return 'equal';
      if (truth <= draft) return draft <= truth * HONEST_BOUND ? 'equal' : 'close';
      return rounded && hedge !== 'less than' ? 'equal' : distance <= size * 0.005 ? 'close' : 'hedge';
    default:
  }
  if (rounded) return distance > 0 && roundsTooFar(draft, truth) ? 'close' : 'equal';
  // The source is approximate itself, or the draft is more exact than the source: nothing to object to, nothing to confirm.
  if (sourceHedge === 'about' && near(ABOUT)) return 'close';
  if ((sourceHedge === 'more than' || sourceHedge === 'at least') && draft > truth && draft <= truth * HONEST_BOUND) return 'close';
  if ((sourceHedge === 'nearly' || sourceHedge === 'less than' || sourceHedge === 'at most' || sourceHedge === 'up to') && draft < truth && draft >= truth / HONEST_BOUND) return 'close';
  if (sourceStep > step && distance < sourceStep / 2 - TINY * size) return 'close';
  return 'different';
}

/** Which side of the figure the truth is on: 1 above it, −1 below it, 0 around it. */
const sideOf = (hedge: Hedge): number => (hedge === 'more than' || hedge === 'at least' ? 1 : hedge === 'about' ? 0 : -1);

/** A bare "5" for 4.5 stretches rounding too far to confirm. */
function roundsTooFar(draft: number, truth: number): boolean {
  return Math.abs(draft - truth) > 0.06 * Math.abs(truth);
}

function compareRange(draft: Measured, step: number, source: Measured): Comparison {
  if (source.low === undefined || source.high === undefined) {
    const value = source.value!;
    if (value < draft.low! || value > draft.high!) return 'different';
    return draft.high! - draft.low! <= NARROW * Math.abs(value) ? 'equal' : 'close';
  }
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * TINY, step / 2);
  return same(draft.low!, source.low) && same(draft.high!, source.high) ? 'equal' : 'different';
}

function compareWithRange(draft: number, hedge: Hedge | undefined, low: number, high: number, step: number): Comparison {
  const slack = step / 2;
  if (hedge === 'up to' || hedge === 'at most' || hedge === 'less than') return Math.abs(draft - high) <= slack + high * TINY ? 'equal' : draft >= high ? 'close' : draft >= low ? 'close' : 'different';
  if (hedge === 'at least' || hedge === 'more than') return Math.abs(draft - low) <= slack + low * TINY ? 'equal' : draft <= low ? 'close' : 'different';
  return draft >= low - slack && draft <= high + slack ? 'close' : 'different';
}

/** Same number, other unit: "€53 billion" for $53 billion, "2%" for two points. Units that convert are one dimension and never come here. */
function unitComparison(draft: Figure, source: Figure): Comparison {
  const x = draft.quantity.value;
  const y = source.quantity.value;
  if (x === undefined || y === undefined) {
    const same = draft.quantity.low === source.quantity.low && draft.quantity.high === source.quantity.high && draft.quantity.low !== undefined;
    return same ? 'unit' : 'incomparable';
  }
  const same = compareValues(x, draft.quantity.hedge, stepOf(draft), y, source.quantity.hedge, stepOf(source));
  if (same !== 'equal') return 'incomparable';
  // "three kroner" may be Norway's; "$3" may be Canada's, and may be wrong.
  const shared = namesake(draft.quantity.unit ?? '', source.quantity.unit ?? '');
  return shared === undefined ? 'unit' : shared === 'open' ? 'equal' : 'close';
}

/** Days in a month, on the average; a writer's months may be of 28 days, or of 31. */
const SECONDS_IN_MONTH = 30.4375 * 86400;
const SAME_LENGTH = 0.025;
const LIKE_LENGTH = 0.12;
/** So many of anything are seldom told twice, unless they make a year. */
const TELLING_NUMBER = 11;
const A_YEAR = 12;

/** Months and years beside days and hours: "half a year" is 180 days, "17 weeks" may have slipped from 17 months, and all else has nothing to do with each other. */
function compareLengths(draft: Figure, a: Measured, source: Figure, b: Measured): Comparison {
  if (a.value === undefined || b.value === undefined) return 'incomparable';
  const seconds = ({ dimension, value = 0 }: Measured): number => (dimension === 'months' ? value * SECONDS_IN_MONTH : value);
  const [own, truth] = [seconds(a), seconds(b)];
  const { value = 0, hedge } = draft.quantity;
  if (value === source.quantity.value && hedge === undefined && value !== A_YEAR && (value >= TELLING_NUMBER || !Number.isInteger(value))) return 'unit';
  const off = Math.abs(own - truth) / truth;
  return off > LIKE_LENGTH ? 'incomparable' : off <= SAME_LENGTH && (hedge === undefined || hedge === 'about') ? 'equal' : 'close';
}

function family(dimension: string): string {
  if (dimension === 'months') return 'time';
  return /^money(?::|\s\w+$)/u.test(dimension) ? 'money' : dimension === '%' || dimension === 'points' ? 'share' : dimension;
}
