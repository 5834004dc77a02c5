import { rememberText } from '../claims/remember';

export type Slip = 'transposition' | 'digit' | 'scale' | 'decimal';

/**
 * How one written number may have become another under hurried fingers: two digits exchanged (35 for 53), or three of many in a row (46,720 for 46,072), one digit wrong, missing or
 * doubled, the scale or the decimal point moved. Undefined where no single slip explains it.
 */
export function slipBetween(draft: number, truth: number): Slip | undefined {
  if (draft === truth || draft <= 0 || truth <= 0) return undefined;
  const factor = Math.log10(draft / truth);
  if (Math.abs(factor - Math.round(factor)) < 1e-6) return Math.abs(Math.round(factor)) % 3 === 0 ? 'scale' : 'decimal';
  if (Math.abs(factor) > 1.05) return undefined;
  let a = digitsOf(draft);
  let b = digitsOf(truth);
  if (a === b) return Math.abs(Math.round(factor)) % 3 === 0 ? 'scale' : 'decimal';
  // 88 for 80 is one digit wrong: of like size, the shorter ends in noughts.
  if (Math.floor(Math.log10(draft)) === Math.floor(Math.log10(truth))) {
    const length = Math.max(a.length, b.length);
    [a, b] = [a.padEnd(length, '0'), b.padEnd(length, '0')];
  }
  if (a.length === b.length) {
    if (Math.floor(Math.log10(draft)) !== Math.floor(Math.log10(truth))) return undefined;
    const wrong: number[] = [];
    for (let at = 0; at < a.length && wrong.length < 4; at++) if (a[at] !== b[at]) wrong.push(at);
    const [i = 0, j = 0] = wrong;
    if (wrong.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]) return 'transposition';
    if (wrong.length === 3 && a.length > 4 && wrong.at(-1)! - i === 2 && inOrder(a) === inOrder(b)) return 'transposition';
    if (wrong.length === 1 && a.length >= 2 && Math.abs(factor) < 1) return 'digit';
    return undefined;
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && short.length >= 2 && isOneMore(long, short) ? 'digit' : undefined;
}

/** Whether the longer is the shorter with one digit more. */
function isOneMore(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}

const inOrder = (digits: string): string => [...digits].sort().join('');

/** Of so many digits that nobody else's number is likely to be but this slip away: 583 and 538, not 45 and 54; but 4.8 million and 4.8 billion. */
export function isLong(slip: Slip, draft: number, truth: number): boolean {
  const digits = Math.min(digitsOf(draft).length, digitsOf(truth).length);
  return digits >= (slip === 'scale' ? 2 : 3);
}

const MOST_NUMBERS = 4000;

/** The significant digits: 53e9 → "53", 1.05 → "105". Kept, for a number is compared with every other. */
export const digitsOf = rememberText((value: number): string => Number(value.toPrecision(12)).toExponential().split('e')[0]!.replace('.', '').replace(/0+$/u, ''), MOST_NUMBERS);
