/** Finds every number in a text, in digits and in words, whatever it counts. */
import { ATTACHED } from '../lexicon/attached';
import { MONTHS } from '../lexicon/calendar';
import { SIGNS } from '../lexicon/currencies';
import { DENOMINATORS, ONES, SMALL_ORDINALS, SCALES, SCALE_ORDINALS, TEENS, TENS, TENS_ORDINALS, VULGAR } from '../lexicon/numbers';
import { anyOf, END, pattern } from '../pattern';
import { readDigits } from './digits';
import { tidy, type Numeral } from './numeral';
import { readWords, scalesAfter } from './words';

const SCALE = anyOf(Object.keys(SCALES));
const DENOMINATOR = anyOf(Object.keys(DENOMINATORS));
const VULGARS = Object.keys(VULGAR).join('');

/** Words that a number may start with. */
const OPENERS: ReadonlySet<string> = new Set([ONES, TEENS, TENS, SMALL_ORDINALS, TENS_ORDINALS, SCALE_ORDINALS, SCALES, { hundred: 100, half: 0.5 }].flatMap((table) => Object.keys(table)));
/** "a" opens a number before these only. */
const ARTICLE = pattern`an? [\s-] (?: half | quarter | hundred | dozen | ${SCALE} ) ${END} ${'y'}`;
/** Groups of digits held together by points, hyphens, slashes or colons are no numbers: versions, dates, clock times. */
const CODE = pattern`\d+ (?: (?:\.\d+){2,} | (?:-\d+){2,} | (?:\/\d+){2,} | (?::\d+)+ (?:\.\d+)? )${'y'}`;
const WORD = /[a-zß-öø-ɏ]+/y;

/** Every number of the text, in order, without overlaps. `lower` is the text in lower case, of the same length. */
export function scanNumerals(text: string, lower: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < lower.length; ) {
    const char = lower.charCodeAt(at);
    if (isLetter(char)) {
      WORD.lastIndex = at;
      WORD.test(lower);
      const end = Math.max(WORD.lastIndex, at + 1);
      const numeral = opens(lower, at, end) ? wordsAt(lower, at) : undefined;
      if (numeral !== undefined) numerals.push(numeral);
      at = numeral?.end ?? end;
    } else if (isDigit(char) || VULGARS.includes(lower.charAt(at)) || (char === POINT && isDigit(lower.charCodeAt(at + 1)) && !/[\w.]/.test(lower.charAt(at - 1)))) {
      const numeral = isCode(lower, at) ? undefined : digitsAt(text, lower, at);
      if (numeral !== undefined) numerals.push(numeral);
      at = numeral === undefined ? skipCode(lower, at) : Math.max(numeral.end, at + 1);
    } else at++;
  }
  return numerals;
}

const POINT = 46;
const isDigit = (char: number): boolean => char >= 48 && char <= 57;
const isLetter = (char: number): boolean => (char >= 97 && char <= 122) || (char >= 0xdf && char <= 0x24f && char !== 0xf7);

/** Whether the word from `at` to `end` may begin a number; words that go on from digits or letters don't. */
function opens(lower: string, at: number, end: number): boolean {
  if (end - at <= 2) {
    ARTICLE.lastIndex = at;
    return lower.startsWith('a', at) && ARTICLE.test(lower) && !isDigit(lower.charCodeAt(at - 1));
  }
  return end - at <= 12 && OPENERS.has(lower.slice(at, end)) && !isDigit(lower.charCodeAt(at - 1)) && !isDigit(lower.charCodeAt(end));
}

function isCode(lower: string, at: number): boolean {
  CODE.lastIndex = at;
  const code = CODE.exec(lower)?.[0];
  return code !== undefined && !isGrouped(code);
}

/** "1.234.567": dots as thousands separators. */
const isGrouped = (code: string): boolean => /^\d{1,3}(?:\.\d{3}){2,}$/.test(code);

const CODE_REST = /(?:\d+(?:[.:/-]\d+)*)?(?:[\p{L}\d_]+(?:-\d[\p{L}\d]*)*)?/uy;

/** Behind what is no number: "4x4", "A320-200neo", "192.168.0.1". */
function skipCode(lower: string, at: number): number {
  CODE_REST.lastIndex = at;
  return at + Math.max(1, CODE_REST.exec(lower)?.[0].length ?? 1);
}

// --- digits

const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![a-z\d])/y;
const LETTERS = /[a-zµμΩå]+\d?/iy;
/** Directly before digits: "EUR5m", "Rs500", "c.1850". */
const CODE_BEFORE = pattern`(?: ^ | [^\p{L}\d] ) (?: ${anyOf([...SIGNS.keys()].filter((sign) => /^[a-z.]+$/.test(sign)))} | c\. | ca\. | approx\. ) $${'iu'}`;
/** Before digits with a hyphen: "mid-2028", "24-Feb-2025", "5-foot-10"; "F-16" and "Tolland-2" are names. */
const PREFIX_BEFORE = pattern`(?: ^ | [^\p{L}\d-] ) (?: mid | early | late | pre | post | sub | top | under | over | near | non | plus | minus ) - $ | (?: ^ | [^\p{L}] ) ${anyOf(Object.keys(MONTHS))} - $ | \d [\s-]? \p{L}{1,4} \s? [-–—−] $${'iu'}`;
const LOWER_COMPOUND = /(?:^|[^\p{L}\d-])\p{Ll}{2,}-$/u;

function digitsAt(text: string, lower: string, at: number): Numeral | undefined {
  const before = text[at - 1] ?? ' ';
  if (/[\p{L}_#@\\=]/u.test(before) && !attachableBefore(text, at)) return undefined;
  if (/[-‐‑–−]/.test(before) && /\p{L}/u.test(text[at - 2] ?? ' ') && !attachableBefore(text, at)) return undefined;
  if (/[.,]/.test(before) && /\d/.test(text[at - 2] ?? ' ')) return undefined;
  const numeral = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/.test(text[at] ?? '') ? vulgarAt(text, lower, at) : readDigits(text, lower, at);
  if (numeral === undefined) return undefined;
  ORDINAL_SUFFIX.lastIndex = numeral.end;
  const suffix = ORDINAL_SUFFIX.exec(lower);
  if (suffix !== null && numeral.scale === 1 && Number.isInteger(numeral.value)) return { ...numeral, end: numeral.end + 2, form: 'ordinal', plain: false };
  LETTERS.lastIndex = numeral.end;
  const letters = LETTERS.exec(text)?.[0];
  if (letters !== undefined && !ATTACHED.has(letters) && !ATTACHED.has(letters.toLowerCase())) return undefined;
  return signed(text, numeral);
}

/** What may stand right before digits, with a hyphen or nothing between. */
function attachableBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  return CODE_BEFORE.test(before) || PREFIX_BEFORE.test(before) || LOWER_COMPOUND.test(before);
}

function vulgarAt(text: string, lower: string, at: number): Numeral {
  const value = VULGAR[text[at] ?? ''] ?? 0;
  const scales = scalesAfter(lower, at + 1);
  return { start: at, end: scales.end, value: tidy(value * scales.factor), form: scales.factor === 1 ? 'fraction' : 'digits', scale: scales.factor, plain: false };
}

/** A minus or plus in front belongs to the number, unless it joins or separates: "−5.8%", "+14.2%"; not "10-15", "5 - 3". */
function signed(text: string, numeral: Numeral): Numeral {
  const sign = text[numeral.start - 1] ?? '';
  if (!/[-−–+]/.test(sign)) return numeral;
  const before = text.slice(Math.max(0, numeral.start - 4), numeral.start - 1);
  if (/[\p{L}\d%)\]$£€¥.,]$/u.test(before) || /[\d%]\s$/.test(before)) return numeral;
  return { ...numeral, start: numeral.start - 1, value: sign === '+' ? numeral.value : -numeral.value, plain: false };
}

// --- words

/** Before "second" as a unit of time: "one second", "half a second", "requests per second". */
const UNIT_SECOND = /(?:\d|\bone|half[\s-]an?|\bof\sa|\bper|\bsplit)[\s\u00a0-]$/;
const OF_A = /[\s\u00a0-](?:of[\s\u00a0-])?(?:an?[\s\u00a0-])?/y;
const AND_A_HALF = pattern`
  (?: \s and \s | -and- )
  (?: (?<article> an? ) | (?<times> one | two | three | four | five | six | seven | eight | nine ) )? [\s-]?
  (?<part> ${DENOMINATOR} ) s? ${END} (?![\s-](?:an?|of)\s)
${'y'}`;
const PART = pattern`[\s-](?<part>halves|(?:${DENOMINATOR})s?)${END}${'y'}`;
const NO_HALF = /(?:first|second|latter|other|better|third|fourth|final|last|opening|1st|2nd|this|each|half)[\s\u00a0-]$/;

function wordsAt(lower: string, at: number): Numeral | undefined {
  if (/[-‐‑]/.test(lower[at - 1] ?? '') && /\d/.test(lower[at - 2] ?? '')) return undefined;
  if (lower.startsWith('second', at) && UNIT_SECOND.test(lower.slice(Math.max(0, at - 10), at))) return undefined;
  const part = partAt(lower, at);
  if (part !== undefined) return part;
  const read = readWords(lower, at);
  if (read === undefined) return undefined;
  const { value, end, ordinal, last, scale } = read;
  if (ordinal) return { start: at, end, value, step: 1, form: 'ordinal', scale: 1, plain: false };
  const mixed = scale < 1e3 || last === scale ? mixedAt(lower, end) : undefined;
  if (mixed !== undefined && mixed.part < 1) {
    const factor = mixed.factor > 1 ? mixed.factor : scale >= 1e3 ? scale : 1;
    const whole = mixed.factor > 1 ? value * mixed.factor : value;
    return { start: at, end: mixed.end, value: tidy(whole + mixed.part * factor), step: tidy(factor / 10), form: 'words', scale: Math.max(factor, scale), plain: false };
  }
  if (/^hundreds?$/.test(lower.slice(at, end)) || (scale > 1 && isVague(lower, at))) return undefined;
  return { start: at, end, value, step: last, form: 'words', scale, plain: false };
}

const VAGUE = /(?:several|few|many|some|couple|hundred|hundreds|of|tens|dozens|thousands|the)[\s\u00a0]$/;
/** "several thousand", "tens of millions": a scale word without a number tells no value. */
function isVague(lower: string, at: number): boolean {
  return /^(?:hundred|thousand|million|billion|trillion|lakh|crore)/.test(lower.slice(at, at + 9)) && VAGUE.test(lower.slice(Math.max(0, at - 12), at));
}

function mixedAt(lower: string, at: number): { part: number; factor: number; end: number } | undefined {
  AND_A_HALF.lastIndex = at;
  const match = AND_A_HALF.exec(lower);
  if (match?.groups === undefined) return undefined;
  const { article, times, part } = match.groups;
  if (article === undefined && times === undefined) return undefined;
  const scales = scalesAfter(lower, AND_A_HALF.lastIndex);
  return { part: (times === undefined ? 1 : ONES[times] ?? 1) / (DENOMINATORS[part ?? ''] ?? 1), factor: scales.factor, end: scales.end };
}

/** Fractions in words that can be nothing else ("half", "two-thirds", "a quarter"), with the scale they are part of: "half a million". */
function partAt(lower: string, at: number): Numeral | undefined {
  const fraction = fractionAt(lower, at);
  if (fraction === undefined) return undefined;
  OF_A.lastIndex = fraction.end;
  const of = OF_A.exec(lower);
  const scales = of === null ? undefined : scalesAfter(`\u0020${lower.slice(fraction.end + of[0].length, fraction.end + of[0].length + 40)}`, 0);
  if (of === null || scales === undefined || scales.factor === 1 || scales.ordinal) return { start: at, end: fraction.end, value: fraction.value, form: 'fraction', scale: 1, plain: false };
  const end = fraction.end + of[0].length + scales.end - 1;
  return { start: at, end, value: tidy(fraction.value * scales.factor), step: scales.factor === 12 ? 1 : tidy(scales.factor / 10), form: 'words', scale: scales.factor === 12 ? 1 : scales.factor, plain: false };
}

function fractionAt(lower: string, at: number): { value: number; end: number } | undefined {
  const half = /^(?:(?:an?|one)[\s\u00a0-])?half(?![a-z])|^an?[\s\u00a0-]quarter(?![a-z])/.exec(lower.slice(at, at + 12))?.[0];
  if (half !== undefined) {
    if (half.startsWith('half') && NO_HALF.test(lower.slice(Math.max(0, at - 9), at))) return undefined;
    return { value: half.endsWith('quarter') ? 0.25 : 0.5, end: at + half.length };
  }
  const top = readWords(lower, at);
  if (top === undefined || top.ordinal || top.scale > 100) return undefined;
  PART.lastIndex = top.end;
  const part = PART.exec(lower)?.groups?.['part'];
  if (part === undefined) return undefined;
  const name = part === 'halves' ? 'half' : part.replace(/s$/, '');
  const bottom = DENOMINATORS[name];
  if (bottom === undefined || top.value >= bottom || top.value === 0 || (top.value > 1 && part === name && name !== 'quarter') || (top.value === 1 && part !== name)) return undefined;
  return { value: top.value / bottom, end: PART.lastIndex };
}
