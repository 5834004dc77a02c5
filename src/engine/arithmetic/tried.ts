import type { Operation } from './derivation';

const DIGITS = 9;
/** Farther apart than any two numbers of nine digits. */
const APART = 10 ** (DIGITS + 1);

/** The results tried for one figure. Results that are the same to nine digits are one; one that comes a second time adds nothing to chance. */
export class Tried {
  private readonly byOperation = new Map<Operation, Set<number>>();
  size = 0;

  /** How many different results of an operation were tried. */
  of(operation: Operation): number {
    return this.byOperation.get(operation)?.size ?? 0;
  }

  /** `value` is finite. */
  add(operation: Operation, value: number): void {
    let own = this.byOperation.get(operation);
    if (!own) this.byOperation.set(operation, own = new Set());
    const before = own.size;
    own.add(rounded(value));
    this.size += own.size - before;
  }
}

/** A number for all numbers that are the same to nine digits: these digits, and apart from them where the decimal point stands. */
function rounded(value: number): number {
  if (value === 0) return 0;
  const place = Math.floor(Math.log10(Math.abs(value)));
  return place * APART + Math.round(value / power(place - DIGITS + 1));
}

const POWERS = Array.from({ length: 61 }, (_, at) => 10 ** (at - 30));
const power = (exponent: number): number => POWERS[exponent + 30] ?? 10 ** exponent;
