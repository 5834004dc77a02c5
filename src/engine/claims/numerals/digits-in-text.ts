/** Numbers in digits where they stand in a text: what may stand before and behind them, and their signs. */
import { ATTACHED } from '../lexicon/attached';
import { MONTHS } from '../lexicon/calendar';
import { SIGNS } from '../lexicon/currencies';
import { VULGAR } from '../lexicon/numbers';
import { anyOf, pattern } from '../pattern';
import { readDigits } from './digits';
import { tidy, type Numeral } from './numeral';
import { scalesAfter } from './words';
import { mixedAt } from './words-in-text';

const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![a-z\d])/y;
const LETTERS = /[a-zµμΩå]+\d?/iy;
/** Directly before digits: "EUR5m", "Rs500", "c.1850". */
const CODE_BEFORE = pattern`(?: ^ | [^\p{L}\d] ) (?: ${anyOf([...SIGNS.keys()].filter((sign) => /[a-z.]$/.test(sign)))} | c\. | ca\. | approx\. ) $${'iu'}`;
/** Before digits with a hyphen: "mid-2028", "24-Feb-2025", "5-foot-10"; "F-16" and "Tolland-2" are names. */
const PREFIX_BEFORE = pattern`(?: ^ | [^\p{L}\d-] ) (?: mid | early | late | pre | post | sub | top | under | over | near | non | plus | minus ) - $ | (?: ^ | [^\p{L}] ) ${anyOf(Object.keys(MONTHS))} - $ | \d [\s-]? \p{L}{1,4} \s? [-–—−] $${'iu'}`;
/** "carbon-14" is one sort of carbon. */
const ISOTOPE = /(?:carbon|uranium|plutonium|cobalt|strontium|iodine|ca?esium|potassium|argon|helium|oxygen|nitrogen|hydrogen|radium|radon|thorium|technetium|americium|polonium)-$/iu;
/** What a number is said to be in a statistic: "n=41", "p=0.003". */
const STATISTIC = /(?:^|[\s([,;])[npr]=$/iu;
const LOWER_COMPOUND = /(?:^|[^\p{L}\d-])\p{Ll}{2,}-$/u;

/** The number in digits at `at`, with its sign; undefined for codes such as "F-16", "4x4" and "GPT4". */
export function digitsAt(text: string, lower: string, at: number): Numeral | undefined {
  const before = text[at - 1] ?? ' ';
  if (/[\p{L}_#@\\=]/u.test(before) && !attachableBefore(text, at)) return undefined;
  if (/[-‐‑–−]/.test(before) && /\p{L}/u.test(text[at - 2] ?? ' ') && !attachableBefore(text, at)) return undefined;
  if (before === '+' && /\p{L}/u.test(text[at - 2] ?? ' ')) return undefined;
  if (/[.,]/.test(before) && /\d/.test(text[at - 2] ?? ' ')) return undefined;
  const numeral = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/.test(text[at] ?? '') ? vulgarAt(text, lower, at) : readDigits(text, lower, at);
  if (numeral === undefined) return undefined;
  ORDINAL_SUFFIX.lastIndex = numeral.end;
  const suffix = ORDINAL_SUFFIX.exec(lower);
  if (suffix !== null && !isStone(suffix[0], numeral.value) && numeral.scale === 1 && Number.isInteger(numeral.value)) return { ...numeral, end: numeral.end + 2, form: 'ordinal', plain: false };
  LETTERS.lastIndex = numeral.end;
  const letters = LETTERS.exec(text)?.[0];
  if (letters !== undefined && !ATTACHED.has(letters) && !ATTACHED.has(letters.toLowerCase())) return undefined;
  return signed(text, mixed(lower, numeral));
}

const AND_SLASHED = /\sand\s(\d{1,2})[/⁄](2|3|4|5|6|8|10|16|32)(?![/⁄\d])/y;

/** "9 and a half", "2 and three quarters", "1 and 1/2". */
function mixed(lower: string, numeral: Numeral): Numeral {
  AND_SLASHED.lastIndex = numeral.end;
  const slashed = numeral.plain ? AND_SLASHED.exec(lower) : null;
  if (slashed !== null && Number(slashed[1]) < Number(slashed[2])) return { ...numeral, end: AND_SLASHED.lastIndex, value: tidy(numeral.value + Number(slashed[1]) / Number(slashed[2])), step: 0.1, plain: false };
  const more = numeral.plain ? mixedAt(lower, numeral.end) : undefined;
  return more === undefined || more.part >= 1 ? numeral : { ...numeral, end: more.end, value: tidy((numeral.value + more.part) * more.factor), step: 0.1 * more.factor, scale: more.factor, plain: false };
}

/** "12st": no ordinal, but a weight. */
const isStone = (suffix: string, value: number): boolean => suffix === 'st' && (value % 10 !== 1 || value === 11) && value < 50;

/** What may stand right before digits, with a hyphen or nothing between. */
function attachableBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  return CODE_BEFORE.test(before) || STATISTIC.test(before) || PREFIX_BEFORE.test(before) || (LOWER_COMPOUND.test(before) && !ISOTOPE.test(before));
}

/** "1/2", "3/4", "7/8": the fractions that rulers and recipes use. */
const SLASHED = /(\d{1,2})[/⁄](2|3|4|5|6|8|10|16|32)(?!\d|[/⁄-]\d|[.,]\d|[a-z])/y;

export function slashedAt(lower: string, at: number): Numeral | undefined {
  SLASHED.lastIndex = at;
  const match = SLASHED.exec(lower);
  const [top, bottom] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || top === 0 || top >= bottom || /[\w/.,$£€#-]/.test(lower.charAt(at - 1))) return undefined;
  return { start: at, end: SLASHED.lastIndex, value: top / bottom, form: 'fraction', scale: 1, plain: false };
}

/** "minus five", "negative 3": the word belongs to the number. "Seven minus two" is a sum. */
export function negated(lower: string, numeral: Numeral): Numeral {
  if (lower.charAt(numeral.start - 1) !== ' ' || numeral.form === 'ordinal') return numeral;
  const word = /(?:^|[^a-z])((?:minus|negative) )$/.exec(lower.slice(Math.max(0, numeral.start - 12), numeral.start))?.[1];
  if (word === undefined || /\d\s$|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s$/.test(lower.slice(Math.max(0, numeral.start - word.length - 8), numeral.start - word.length))) return numeral;
  return { ...numeral, start: numeral.start - word.length, value: -numeral.value, plain: false };
}

function vulgarAt(text: string, lower: string, at: number): Numeral {
  const value = VULGAR[text[at] ?? ''] ?? 0;
  const scales = scalesAfter(lower, at + 1);
  return { start: at, end: scales.end, value: tidy(value * scales.factor), form: scales.factor === 1 ? 'fraction' : 'digits', scale: scales.factor, plain: false };
}

/** A minus or plus in front belongs to the number, unless it joins or separates: "−6.9%", "+16.7%"; not "10-15", "5 - 3". */
function signed(text: string, numeral: Numeral): Numeral {
  const sign = text[numeral.start - 1] ?? '';
  if (!/[-−–+]/.test(sign)) return numeral;
  const before = text.slice(Math.max(0, numeral.start - 4), numeral.start - 1);
  if (/[\p{L}\p{N}%)\]$£€¥.,]$/u.test(before) || /[\d%]\s$/.test(before)) return numeral;
  return { ...numeral, start: numeral.start - 1, value: sign === '+' ? numeral.value : -numeral.value, plain: false };
}
