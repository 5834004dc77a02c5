/** What a unit is: how to find it by any of its spellings, and how to bring quantities in different units together. */
import { BY_CODE } from './currencies';
import { MONTHS_IN, SECONDS } from './calendar';
import { UNITS, type UnitRow } from './unit-table';

export interface Unit {
  /** Quantities can be compared when these are equal: 'length', 'time', 'months', 'money USD', 'share', 'points', 'length/time' … */
  readonly dimension: string;
  /** Value × factor (+ offset) is the value in the dimension's base unit. */
  readonly factor: number;
  /** Temperatures only: what is added after multiplying, so that 0 °C is 273.15 K. Differences of temperature leave it out. */
  readonly offset?: number;
}

/**
 * The dimension and factor of a canonical unit (see `Quantity.unit`), or undefined for a unit we know nothing about.
 * Percentages and ppm are shares of 1; percentage points and basis points are 'points' (1 basis point = 0.01); 'point' is a
 * dimension of its own, since it may mean percentage points, index points or goals. Months, quarters, years and decades have no fixed
 * number of seconds and so are 'months', apart from 'time'. "a/b" and "a per b" are divided.
 */
export function unitOf(unit: string): Unit | undefined {
  const known = KNOWN.get(unit);
  if (known !== undefined) return known;
  if (BY_CODE.has(unit)) return { dimension: `money ${unit}`, factor: 1 };
  const slash = unit.indexOf('/');
  if (slash <= 0) return undefined;
  const above = unitOf(unit.slice(0, slash));
  const below = unitOf(unit.slice(slash + 1));
  if (above === undefined || below === undefined) return undefined;
  return { dimension: `${above.dimension}/${below.dimension}`, factor: above.factor / below.factor };
}

const KNOWN: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...UNITS.map(({ unit, dimension, factor, offset }): [string, Unit] => [unit, { dimension, factor, ...(offset === undefined ? {} : { offset }) }]),
  ...Object.entries(SECONDS).map(([unit, factor]): [string, Unit] => [unit, { dimension: 'time', factor }]),
  ...Object.entries(MONTHS_IN).map(([unit, factor]): [string, Unit] => [unit, { dimension: 'months', factor }]),
  ['h', { dimension: 'time', factor: 3600 }],
  ['s', { dimension: 'time', factor: 1 }],
  ['min', { dimension: 'time', factor: 60 }],
  ['%', { dimension: 'share', factor: 0.01 }],
  ['percentage point', { dimension: 'points', factor: 1 }],
  ['basis point', { dimension: 'points', factor: 0.01 }],
  ['point', { dimension: 'point', factor: 1 }],
  ['times', { dimension: 'times', factor: 1 }],
]);

const plural = (name: string): string => (/[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`);

/** Spelled-out names, lower case, singular and plural → row. */
export const UNIT_NAMES: ReadonlyMap<string, UnitRow> = new Map(
  UNITS.flatMap((row) => [...row.names, ...(row.plurals ?? []), ...row.names.map(plural)].map((name): [string, UnitRow] => [name, row])),
);

/** Symbols in their own case → row; where two rows share a symbol the first has it. */
export const UNIT_SYMBOLS: ReadonlyMap<string, UnitRow> = new Map(
  UNITS.toReversed().flatMap((row) => row.symbols.map((symbol): [string, UnitRow] => [symbol, row])),
);

/** Symbols in lower case, for writers who don't mind ("300mw", "KM"): only those of two letters or more, and never a prefix lost. */
const LOWER_SYMBOLS: ReadonlyMap<string, UnitRow> = new Map(
  UNITS.flatMap((row) => row.symbols.filter((symbol) => symbol.length > 1).map((symbol): [string, UnitRow] => [symbol.toLowerCase(), row])),
);

/** The row that a written symbol stands for: exact case first, then any case. "m" and "M" stay apart. */
export function unitBySymbol(written: string): UnitRow | undefined {
  return UNIT_SYMBOLS.get(written) ?? (written.length > 1 ? LOWER_SYMBOLS.get(written.toLowerCase()) : undefined);
}

export { UNITS, type UnitRow } from './unit-table';
