/** Numbers in words where they stand in a text: whole, mixed and fractions, and what only looks like one. */
import { DENOMINATORS, ONES } from '../lexicon/numbers';
import { anyOf, END, pattern } from '../pattern';
import { tidy, type Numeral } from './numeral';
import { readWords, scalesAfter } from './words';

const DENOMINATOR = anyOf(Object.keys(DENOMINATORS));

/** Before "second" as a unit of time: "one second", "half a second", "requests per second". */
const UNIT_SECOND = /(?:\d|\bone|half(?:[\s-]an?)?|\bof\sa|\bper|\bsplit)[\s\u00a0-]$/;
const OF_A = /[\s\u00a0-](?:of[\s\u00a0-])?(?:an?[\s\u00a0-])?/y;
const AND_A_HALF = pattern`
  (?: \s and \s | -and- )
  (?: (?<article> an? ) | (?<times> one | two | three | four | five | six | seven | eight | nine ) )? [\s-]?
  (?<part> ${DENOMINATOR} ) s? ${END} (?![\s-](?:an?|of)\s)
${'y'}`;
const PART = pattern`[\s-](?<part>halves|(?:${DENOMINATOR})s?)${END}${'y'}`;
const NO_HALF = /(?<!\p{L})(?:first|second|latter|other|better|third|fourth|final|last|opening|1st|2nd|this|each|half)[\s\u00a0-]$/u;

/** The number in words that starts at `at`, with the digits that say it again in a contract, "thirty (30)"; undefined where it states no value ("several thousand"). */
export function wordsAt(lower: string, at: number): Numeral | undefined {
  const words = inWordsAt(lower, at);
  if (words === undefined || lower.charAt(words.end + 1) !== '(') return words;
  AGAIN.lastIndex = words.end;
  const again = AGAIN.exec(lower)?.[1];
  return again === undefined || Number(again.replaceAll(',', '')) !== words.value ? words : { ...words, end: AGAIN.lastIndex };
}

const AGAIN = /[\s\u00a0]\((\d[\d,]*)\)/y;

function inWordsAt(lower: string, at: number): Numeral | undefined {
  if (/[-‐‑]/.test(lower[at - 1] ?? '') && /\d/.test(lower[at - 2] ?? '')) return undefined;
  if (lower.startsWith('second', at) && UNIT_SECOND.test(lower.slice(Math.max(0, at - 10), at))) return undefined;
  const part = coupleAt(lower, at) ?? partAt(lower, at);
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

const COUPLE = /(?:a )?couple (?:of )?(?=hundred|thousand|million|billion|dozen)/y;

/** "a couple of hundred", "couple million". */
function coupleAt(lower: string, at: number): Numeral | undefined {
  COUPLE.lastIndex = at;
  const couple = COUPLE.exec(lower);
  if (couple === null) return undefined;
  const from = COUPLE.lastIndex - 1;
  const hundred = lower.startsWith('hundred', from + 1);
  const scales = scalesAfter(lower, hundred ? from + 8 : from);
  const factor = scales.factor * (hundred ? 100 : 1);
  return { start: at, end: scales.end, value: 2 * factor, step: factor === 12 ? 1 : factor, form: 'words', scale: factor >= 1e3 ? factor : 1, plain: false };
}

const VAGUE = /(?:several|few|many|some|couple|hundred|hundreds|of|tens|dozens|thousands|the)[\s\u00a0]$/;
/** "several thousand", "tens of millions": a scale word without a number tells no value. */
function isVague(lower: string, at: number): boolean {
  return /^(?:hundred|thousand|million|billion|trillion|lakh|crore)/.test(lower.slice(at, at + 9)) && VAGUE.test(lower.slice(Math.max(0, at - 12), at));
}

/** " and a half", "-and-three-quarters", with the scale that they are of, behind the number that ends at a place. */
export function mixedAt(lower: string, at: number): { part: number; factor: number; end: number } | undefined {
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
  const half = /^(?:(?:an?|one)[\s\u00a0-])?half(?![a-z])|^an?[\s\u00a0-]quarter(?![a-z])|^quarter(?= of an? (?:hour|mile|cent|mill|bill))/.exec(lower.slice(at, at + 17))?.[0];
  if (half !== undefined) {
    if (/^[hq]/.test(half) && NO_HALF.test(lower.slice(Math.max(0, at - 9), at))) return undefined;
    return { value: half.endsWith('quarter') ? 0.25 : 0.5, end: at + half.length };
  }
  const top = readWords(lower, at);
  if (top === undefined || top.ordinal || top.scale > 100) return undefined;
  PART.lastIndex = top.end;
  const part = PART.exec(lower)?.groups?.['part'];
  if (part === undefined) return undefined;
  const name = part === 'halves' ? 'half' : part.replace(/s$/, '');
  const bottom = DENOMINATORS[name];
  // "the first three quarters" are periods.
  if (name === 'quarter' && /(?:first|last|past|next|previous|these|those|other) $/.test(lower.slice(Math.max(0, at - 10), at))) return undefined;
  if (bottom === undefined || top.value >= bottom || top.value === 0 || (top.value > 1 && part === name && name !== 'quarter') || (top.value === 1 && part !== name)) return undefined;
  return { value: top.value / bottom, end: PART.lastIndex };
}
