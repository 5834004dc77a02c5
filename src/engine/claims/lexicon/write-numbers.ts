/** Numbers written in words: the other way round from reading them. */
import { ONES, SMALL_ORDINALS, TEENS, TENS, TENS_ORDINALS } from './numbers';

/** The words of one table by value; the first spelling of a value is the one we write. */
function byValue(...tables: Readonly<Record<string, number>>[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const table of tables) for (const [word, value] of Object.entries(table)) if (!words.has(value)) words.set(value, word);
  return words;
}

const SMALL = byValue(ONES, TEENS, TENS);
const ORDINAL_WORDS = byValue(SMALL_ORDINALS, TENS_ORDINALS);
const GROUPS = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const;

/** "fifty-three", "two hundred and five", "one million two hundred thousand"; undefined for what isn't a whole number from 0 below a quadrillion. */
export function inWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return undefined;
  if (value < 1000) return belowThousand(value);
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of GROUPS) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${belowThousand(count)} ${name}`);
    rest %= size;
  }
  if (rest > 0) parts.push(rest < 100 ? `and ${belowThousand(rest)}` : belowThousand(rest));
  return parts.join(' ');
}

function belowThousand(value: number): string {
  const small = SMALL.get(value);
  if (small !== undefined) return small;
  if (value < 100) return `${SMALL.get(value - (value % 10))}-${SMALL.get(value % 10)}`;
  const rest = value % 100;
  return `${SMALL.get(Math.floor(value / 100))} hundred${rest === 0 ? '' : ` and ${belowThousand(rest)}`}`;
}

/** "first", "twenty-third"; undefined above ninety-nine. */
export function ordinalInWords(value: number): string | undefined {
  const word = ORDINAL_WORDS.get(value);
  if (word !== undefined || value > 99) return word;
  const ones = ORDINAL_WORDS.get(value % 10);
  return ones === undefined ? undefined : `${SMALL.get(value - (value % 10))}-${ones}`;
}

/** "1st", "22nd", "13th". */
export function ordinalInDigits(value: number): string {
  const teen = Math.floor(value / 10) % 10 === 1;
  const suffix = teen ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
  return `${value}${suffix}`;
}

/** 1234567.5 → "1,234,567.5". At most 12 places after the point, zeros dropped. */
export function withSeparators(value: number, separator = ','): string {
  const [whole = '', places] = plainDigits(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return places === undefined ? grouped : `${grouped}.${places}`;
}

/** 0.1 + 0.2 → "0.3"; never an exponent for the sizes people write. */
export function plainDigits(value: number): string {
  const tidy = Number(value.toPrecision(12));
  const text = String(tidy);
  if (!text.includes('e')) return text;
  return Math.abs(tidy) >= 1 ? tidy.toFixed(0) : tidy.toFixed(20).replace(/0+$/, '');
}
