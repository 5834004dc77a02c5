/** Another number in the style of one that was written: digits or words, scale, separators. */
import { LETTER_SCALES, MONEY_LETTERS, SCALES, SHORT_SCALES } from '../lexicon/numbers';
import { inWords, ordinalInDigits, ordinalInWords, plainDigits, withSeparators } from '../lexicon/write-numbers';
import { tidy, type Numeral } from '../numerals/numeral';

/** Ladders of scale spellings, smallest first: a writer who says "m" says "bn" and a writer who says "million" says "billion". */
const LADDERS: readonly (readonly (readonly [string, number])[])[] = [
  [['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]],
  [['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12]],
  [['k', 1e3], ['m', 1e6], ['bn', 1e9], ['tn', 1e12]],
  [['K', 1e3], ['M', 1e6], ['B', 1e9], ['T', 1e12]],
  [['k', 1e3], ['mn', 1e6], ['bn', 1e9], ['trn', 1e12]],
  [['k', 1e3], ['mln', 1e6], ['bln', 1e9], ['trln', 1e12]],
  [['k', 1e3], ['m', 1e6], ['b', 1e9], ['t', 1e12]],
  [['lakh', 1e5], ['crore', 1e7]],
];

const SCALE_OF: ReadonlyMap<string, number> = new Map([...Object.entries(SCALES), ...Object.entries(SHORT_SCALES), ...Object.entries(MONEY_LETTERS), ...Object.entries(LETTER_SCALES)]);
const WITH_SCALE = /^(?<number>[-−–+]?[\d.,\s\u00a0\u2009\u202f’']*\d)(?<joint>[\s\u00a0-]?)(?<scale>\p{L}+)$/u;

/**
 * `value` written like `written`, which is the text of `numeral` ("35", "35 billion", "35bn", "thirty-five billion", "third").
 * `money` lets a letter be a scale ("1.2m") and keeps cents at two places. Undefined where it can't be said in that style.
 */
export function writeLike(written: string, numeral: Numeral, value: number, money = false): string | undefined {
  if (value < 0) {
    const positive = writeLike(written.replace(/^[-−–+]/, ''), numeral, -value, money);
    return positive === undefined || !/\d/.test(positive) ? undefined : `${/^[-−–]/.exec(written)?.[0] ?? '−'}${positive}`;
  }
  if (numeral.form === 'ordinal') return /\d/.test(written) ? ordinalInDigits(value) : ordinalInWords(value);
  if (!/\d|[½⅓⅔¼¾⅛]/.test(written)) return inCase(written, wordsLike(written, value));
  return digitsLike(written, value, money);
}

// --- digits

function digitsLike(written: string, value: number, money: boolean): string | undefined {
  const plus = written.startsWith('+') ? '+' : '';
  const match = WITH_SCALE.exec(written)?.groups;
  const scale = match?.['scale'];
  const factor = scale === undefined ? undefined : SCALE_OF.get(scale) ?? SCALE_OF.get(scale.toLowerCase());
  if (scale === undefined || factor === undefined || match === undefined) return plus === '' ? unscaled(written, value, money) : `${plus}${unscaled(written.slice(1), value, money)}`;
  // "1,475 billion" for million: the number stays as it was written; and who writes 1,854 million goes on so.
  const count = Number((match['number'] ?? '').replace(/[^\d.]/g, ''));
  const kept = LADDERS.find((rungs) => rungs.some(([name, size]) => name === scale && size === factor))?.find(([, size]) => count >= 1000 && Math.abs(count * size - value) <= 1e-9 * value) ?? (count >= 1000 && value >= factor * 1000 && value < factor * 1e6 ? [scale, factor] as const : undefined);
  const rung = kept ? { name: kept[0], factor: kept[1] } : rungFor(scale, factor, value);
  // Smaller than any scale of the ladder, or than a tenth of the writer's: "$340,000", not "$0.265 million".
  if (rung === undefined) return plus + withSeparators(value);
  const digits = plainDigits(value / rung.factor);
  if ((digits.split('.')[1]?.length ?? 0) > 4) return plus + withSeparators(value);
  return plus + groupedLike(match['number'] ?? '', digits) + (match['joint'] ?? '') + rung.name;
}

/** The spelling of the scale that fits the new value: the writer's own where it does. */
function rungFor(scale: string, factor: number, value: number): { name: string; factor: number } | undefined {
  if (value >= factor && value < factor * 1000) return { name: scale, factor };
  const ladder = LADDERS.find((rungs) => rungs.some(([name, size]) => name === scale && size === factor)) ?? LADDERS.find((rungs) => rungs.some(([name, size]) => name === scale.toLowerCase() && size === factor)) ?? [];
  const fitting = ladder.findLast(([, size]) => value >= size && size >= 1e5) ?? (ladder[0]?.[1] === factor ? [scale, factor] as const : undefined);
  if (fitting === undefined || fitting[1] > value) return undefined;
  return { name: scale === scale.toUpperCase() && scale.length > 1 ? fitting[0].toUpperCase() : fitting[0], factor: fitting[1] };
}

function unscaled(written: string, value: number, money: boolean): string | undefined {
  // From thousands to billions: nobody writes the noughts out.
  const before = Number(written.replace(/[^\d.]/g, ''));
  if (value >= 1e6 && before < 1e6) {
    const [factor, name] = value >= 1e12 ? [1e12, 'trillion'] : value >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
    const count = plainDigits(value / factor);
    if ((count.split('.')[1]?.length ?? 0) <= 3) return `${count} ${name}`;
  }
  const half = /^\d*[½¼¾]$/.test(written) ? VULGAR_PARTS.get(tidy(value % 1)) : undefined;
  if (half !== undefined) return `${value >= 1 ? Math.floor(value) : ''}${half}`;
  const digits = plainDigits(value);
  if ((digits.split('.')[1]?.length ?? 0) > 6) return undefined;
  const cents = money && /\.\d\d$/.test(written) && /\.\d$|^\d+$/.test(digits) ? Number(digits).toFixed(2) : digits;
  return groupedLike(written, cents);
}

const VULGAR_PARTS: ReadonlyMap<number, string> = new Map([[0.5, '½'], [0.25, '¼'], [0.75, '¾']]);

/** Thousands separators as the writer sets them, and from 1,000 on where the writer had no occasion to show. */
function groupedLike(written: string, digits: string): string {
  const [whole = '', places] = digits.split('.');
  if (whole.length < 4) return digits;
  const own = /\d([\s\u00a0\u2009\u202f,’'])\d{3}/.exec(written)?.[1];
  const bare = /\d{4}/.test(written) && own === undefined;
  if (bare && whole.length < 6) return digits;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, own ?? ',');
  return places === undefined ? grouped : `${grouped}.${places}`;
}

// --- words

function wordsLike(written: string, value: number): string | undefined {
  const lower = written.toLowerCase();
  const hyphened = /^[a-z]+(?:-[a-z]+)*-(?:hundred|thousand|million|billion|trillion)$/.test(lower);
  if (/\bdozen$/.test(lower) && value % 12 === 0 && value > 12) return `${inWords(value / 12)} dozen`;
  const scaled = (['trillion', 'billion', 'million'] as const).map((name) => [SCALES[name] ?? 1, name] as const).find(([factor]) => value >= factor);
  if (scaled === undefined) {
    const words = Number.isInteger(value) && (value <= 100 || value % 100 === 0 && value < 1000 || /thousand|hundred/.test(lower) && value % 1000 === 0) ? inWords(value) : halves(value);
    return words ?? (Number.isInteger(value) || plainDigits(value).length <= 6 ? withSeparators(value) : undefined);
  }
  const [factor, name] = scaled;
  const count = tidy(value / factor);
  const joint = hyphened ? '-' : ' ';
  const words = Number.isInteger(count) && count < 1000 ? inWords(count) : halves(count);
  if (words !== undefined) return (hyphened ? words.replace(/ /g, '-') : words) + joint + name;
  const digits = plainDigits(count);
  return (digits.split('.')[1]?.length ?? 0) > 4 ? withSeparators(value) : digits + joint + name;
}

/** "five and a half". */
function halves(value: number): string | undefined {
  return value % 1 === 0.5 && value > 1 && value < 100 ? `${inWords(Math.floor(value))} and a half` : undefined;
}

/** A capital at the start where the writer had one. */
export function inCase(written: string, text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Z]/.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
