import { rememberText } from '../claims/remember';

export type Slip = 'transposition' | 'digit' | 'scale' | 'decimal';

/**
 * How one written number may have become another under hurried fingers: two digits exchanged (35 for 53), or three of many in a row (46,720 for 46,072), one digit wrong, missing or
 * doubled, the scale or the decimal point moved. Undefined where no single slip explains it.
 */
export function slipBetween(draft: number, truth: number): Slip | undefined {
  if (draft === truth || draft <= 0 || truth <= 0) return undefined;
  if (arePlain(draft, truth)) return slipOfWhole(draft, truth);
  const factor = Math.log10(draft / truth);
  const tens = Math.abs(Math.round(factor));
  if (Math.abs(factor - Math.round(factor)) < 1e-6) return tens % 3 === 0 ? 'scale' : 'decimal';
  if (Math.abs(factor) > 1.05) return undefined;
  const [a, b] = [digitsOf(draft), digitsOf(truth)];
  if (a === b) return tens % 3 === 0 ? 'scale' : 'decimal';
  const areAlikeInSize = Math.floor(Math.log10(draft)) === Math.floor(Math.log10(truth));
  // 88 for 80 is one digit wrong: of like size, the shorter ends in noughts.
  if (areAlikeInSize || a.length === b.length) return areAlikeInSize ? slipOfDigits(a, b, factor) : undefined;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && short.length >= 2 && isOneMore(long, short) ? 'digit' : undefined;
}

const MOST_PLAIN = 1e9;

/** Whole numbers of as many digits, neither as good as the same nor ten times as large: their digits can be told without being written out. */
const arePlain = (a: number, b: number): boolean => Number.isInteger(a) && Number.isInteger(b) && a < MOST_PLAIN && b < MOST_PLAIN
  && placesOf(a) === placesOf(b) && a < 9.9 * b && b < 9.9 * a && Math.abs(a - b) > 1e-5 * a;

function placesOf(value: number): number {
  let places = 1;
  for (let least = 10; value >= least; least *= 10) places++;
  return places;
}

/** The slip between two such numbers. */
function slipOfWhole(draft: number, truth: number): Slip | undefined {
  let a = draft;
  let b = truth;
  // Noughts at the end of both are no digits of theirs.
  while (a % 10 === 0 && b % 10 === 0) {
    a /= 10;
    b /= 10;
  }
  const length = placesOf(a);
  // From the last digit to the first: of those that differ, how many there are, and the place and the digits of the last two.
  let wrong = 0;
  let lowest = 0;
  let place = 0;
  let mine = 0;
  let theirs = 0;
  let before = 0;
  let mineBefore = 0;
  let theirsBefore = 0;
  let x = a;
  let y = b;
  for (let at = 0; at < length; at++) {
    const digit = x % 10;
    const other = y % 10;
    x = (x - digit) / 10;
    y = (y - other) / 10;
    if (digit === other) continue;
    if (++wrong > 3) return undefined;
    if (wrong === 1) lowest = at;
    before = place;
    mineBefore = mine;
    theirsBefore = theirs;
    place = at;
    mine = digit;
    theirs = other;
  }
  if (wrong === 1) return length >= 2 ? 'digit' : undefined;
  if (wrong === 2) return place === before + 1 && mine === theirsBefore && theirs === mineBefore ? 'transposition' : undefined;
  return length > 4 && place - lowest === 2 && inOrder(String(a)) === inOrder(String(b)) ? 'transposition' : undefined;
}

const NOUGHT = 48;
const digitAt = (digits: string, at: number): number => (at < digits.length ? digits.charCodeAt(at) : NOUGHT);

/** The slip between the digits of two numbers of like size, of which the shorter stand for themselves with noughts behind them. */
function slipOfDigits(a: string, b: string, factor: number): Slip | undefined {
  const length = Math.max(a.length, b.length);
  let [wrong, first, second, last] = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    if (digitAt(a, at) === digitAt(b, at)) continue;
    wrong++;
    if (wrong > 3) return undefined;
    if (wrong === 1) first = at;
    else if (wrong === 2) second = at;
    last = at;
  }
  if (wrong === 1) return length >= 2 && Math.abs(factor) < 1 ? 'digit' : undefined;
  if (wrong === 2) return second === first + 1 && digitAt(a, first) === digitAt(b, second) && digitAt(a, second) === digitAt(b, first) ? 'transposition' : undefined;
  return wrong === 3 && length > 4 && last - first === 2 && inOrder(a.padEnd(length, '0')) === inOrder(b.padEnd(length, '0')) ? 'transposition' : undefined;
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
