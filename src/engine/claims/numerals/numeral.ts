import type { Span } from '../../vocabulary';

/**
 * A number as it stands in the text, whatever it counts: "53", "1,386", "six and a half billion", "21st", "two-thirds".
 * Scale words belong to it, currency signs and units don't.
 */
export interface Numeral extends Span {
  readonly value: number;
  /** Size of one unit in the last place that was written: 1 for "53", 0.1 for "5.0", 1e8 for "3.5 billion". Absent for fractions in words. */
  readonly step?: number;
  readonly form: 'digits' | 'words' | 'ordinal' | 'fraction';
  /** The largest scale that was written: 1e9 for "53 billion" and "53bn", 1 for "53". */
  readonly scale: number;
  /** Digits and nothing else: no separators, sign, decimals or scale. Years and days are written so. */
  readonly plain: boolean;
}

/** Takes away what binary fractions add: 3.07 × 1e9 is 3070000000. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
