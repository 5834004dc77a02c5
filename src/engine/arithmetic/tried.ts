import type { Operation } from './derivation';

const DIGITS = 9;
/** Farther apart than any two numbers of nine digits. */
const APART = 10 ** (DIGITS + 1);

/** The results tried for one figure. Results that are the same to nine digits are one; one that comes a second time adds nothing to chance. */
export class Tried {
  private readonly byOperation = new Map<Operation, Set<number>>();
  private different = 0;
  /** Those of which nobody has asked yet which of them are the same: of most figures nobody ever does. */
  private readonly operations: Operation[] = [];
  private readonly values: number[] = [];

  /** How many different results of an operation were tried. */
  of(operation: Operation): number {
    this.count();
    return this.byOperation.get(operation)?.size ?? 0;
  }

  /** Whether as many different results were tried. */
  isAtLeast(most: number): boolean {
    if (this.different + this.values.length < most) return false;
    this.count();
    return this.different >= most;
  }

  /** `value` is finite. */
  add(operation: Operation, value: number): void {
    this.operations.push(operation);
    this.values.push(value);
  }

  private count(): void {
    for (let at = 0; at < this.values.length; at++) {
      const operation = this.operations[at]!;
      let own = this.byOperation.get(operation);
      if (!own) this.byOperation.set(operation, own = new Set());
      const before = own.size;
      own.add(rounded(this.values[at]!));
      this.different += own.size - before;
    }
    this.operations.length = 0;
    this.values.length = 0;
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
