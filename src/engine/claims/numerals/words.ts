/** Reads numbers written in words: a small recursive reader over the tables of number words, longest reading first. */
import { ONES, SCALES, SCALE_ORDINALS, SMALL_ORDINALS, TEENS, TENS, TENS_ORDINALS } from '../lexicon/numbers';
import { tidy } from './numeral';

/** A number read from `at` up to `end`. `last` is the smallest unit named in it: 1e6 for "three million", 1 for "three million and five". */
export interface WordNumber {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
  readonly last: number;
  /** The largest scale word: 1e6 for "three million". */
  readonly scale: number;
}

const WORD = /[a-zé]+/y;
/** Between words of one number: white space or a hyphen. */
const JOINT = /[\s\u00a0]+|[\s\u00a0]?[-‐‑][\s\u00a0]?/y;
const AND = /[\s\u00a0]+and[\s\u00a0]+|-and-/y;
const COMMA = /,[\s\u00a0]+/y;

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

interface Word {
  readonly word: string;
  readonly end: number;
}

function wordAt(text: string, at: number): Word | undefined {
  const word = sticky(WORD, text, at);
  return word === undefined ? undefined : { word, end: at + word.length };
}

/** The word after a joint (or another separator), with where it starts. */
function nextWord(text: string, at: number, separator = JOINT): Word | undefined {
  const gap = sticky(separator, text, at);
  return gap === undefined ? undefined : wordAt(text, at + gap.length);
}

const own = (table: Readonly<Record<string, number>>, word: string): number | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);

/** "seven", "seventeen", "seventy", "seventy-seven", "seventh", "seventy-seventh". */
function belowHundred(text: string, first: Word): WordNumber | undefined {
  const cardinal = own(ONES, first.word) ?? own(TEENS, first.word);
  if (cardinal !== undefined) return { value: cardinal, end: first.end, ordinal: false, last: 1, scale: 1 };
  const ordinal = own(SMALL_ORDINALS, first.word) ?? own(TENS_ORDINALS, first.word);
  if (ordinal !== undefined) return { value: ordinal, end: first.end, ordinal: true, last: 1, scale: 1 };
  const tens = own(TENS, first.word);
  if (tens === undefined) return undefined;
  const second = nextWord(text, first.end);
  const one = second && own(ONES, second.word);
  if (second && one) return { value: tens + one, end: second.end, ordinal: false, last: 1, scale: 1 };
  const first9 = second && own(SMALL_ORDINALS, second.word);
  if (second && first9 && first9 < 10) return { value: tens + first9, end: second.end, ordinal: true, last: 1, scale: 1 };
  return { value: tens, end: first.end, ordinal: false, last: 1, scale: 1 };
}

/** "two hundred", "two hundred and five", "nineteen hundred", "a hundred": the part before a scale word. */
function belowThousand(text: string, first: Word): WordNumber | undefined {
  let head = belowHundred(text, first);
  if (first.word === 'a' || first.word === 'an' || first.word === 'hundred') head = { value: 1, end: first.word === 'hundred' ? first.end : first.end, ordinal: false, last: 1, scale: 1 };
  if (head === undefined || head.ordinal) return head;
  const bare = first.word === 'hundred';
  const next = bare ? first : nextWord(text, head.end);
  if (next === undefined || !/^hundred(?:s|th)?$/.test(next.word) || (next.word === 'hundreds' && head.value < 2)) return first.word.startsWith('a') && first.word.length < 3 ? undefined : head;
  const hundreds: WordNumber = { value: head.value * 100, end: next.end, ordinal: next.word === 'hundredth', last: 100, scale: 100 };
  if (hundreds.ordinal) return hundreds;
  for (const separator of [AND, JOINT]) {
    const rest = nextWord(text, hundreds.end, separator);
    const below = rest && belowHundred(text, rest);
    // "between one hundred and two hundred": what follows "and" starts a number of its own.
    if (below && !followedByHundred(text, below.end)) return { ...below, value: hundreds.value + below.value, scale: 100 };
  }
  return hundreds;
}

const followedByHundred = (text: string, at: number): boolean => nextWord(text, at)?.word.startsWith('hundred') === true;

/** "million", "millions", "millionth". */
function scaleWord(word: string): { value: number; ordinal: boolean; dozen?: boolean } | undefined {
  const ordinal = own(SCALE_ORDINALS, word);
  if (ordinal !== undefined) return { value: ordinal, ordinal: true };
  const value = own(SCALES, word) ?? (word.endsWith('s') ? own(SCALES, word.slice(0, -1)) : undefined);
  return value === undefined ? undefined : { value, ordinal: false };
}

/** The scale words after a number: " million", " thousand billion", " lakh crore"; and "dozen". */
export function scalesAfter(text: string, at: number): { factor: number; end: number; ordinal: boolean } {
  let factor = 1;
  let end = at;
  let ordinal = false;
  for (let next = nextWord(text, end); next !== undefined && !ordinal; next = nextWord(text, end)) {
    const scale = next.word === 'dozen' && factor === 1 ? { value: 12, ordinal: false } : scaleWord(next.word);
    if (scale === undefined || (factor > 1 && scale.value < 1e3)) break;
    factor *= scale.value;
    end = next.end;
    ordinal = scale.ordinal;
    if (scale.value === 12) break;
  }
  return { factor, end, ordinal };
}

/** One group with its scale: "two hundred thousand", "five", "a million". */
function group(text: string, first: Word): WordNumber | undefined {
  const article = first.word === 'a' || first.word === 'an';
  const head = belowThousand(text, first) ?? (article ? { value: 1, end: first.end, ordinal: false, last: 1, scale: 1 } : undefined);
  if (head === undefined || head.ordinal) return head;
  const scales = scalesAfter(text, head.end);
  if (scales.factor === 1) return article && head.value < 100 ? undefined : head;
  return { value: tidy(head.value * scales.factor), end: scales.end, ordinal: scales.ordinal, last: scales.factor === 12 ? 1 : head.last * scales.factor, scale: scales.factor === 12 ? 1 : scales.factor };
}

/** "nineteen eighty-four", "twenty twenty-five", "nineteen oh five": years read in pairs. */
function pairedYear(text: string, head: WordNumber): WordNumber | undefined {
  if (head.value < 15 || head.value > 20 || head.scale > 1) return undefined;
  const next = nextWord(text, head.end);
  if (next === undefined) return undefined;
  const oh = next.word === 'oh' ? nextWord(text, next.end) : undefined;
  const low = oh ? own(ONES, oh.word) : undefined;
  if (oh && low) return { ...head, value: head.value * 100 + low, end: oh.end };
  const pair = belowHundred(text, next);
  if (!pair || pair.ordinal || pair.value < 10 || followedByHundred(text, pair.end) || scalesAfter(text, pair.end).factor > 1) return undefined;
  return { ...head, value: head.value * 100 + pair.value, end: pair.end };
}

/** "two point five": decimals in words. */
function decimals(text: string, head: WordNumber): WordNumber | undefined {
  const point = nextWord(text, head.end);
  if (point?.word !== 'point') return undefined;
  let digits = '';
  let end = point.end;
  for (let next = nextWord(text, end); next !== undefined; next = nextWord(text, end)) {
    const digit = next.word === 'oh' ? 0 : own(ONES, next.word);
    if (digit === undefined) break;
    digits += String(digit);
    end = next.end;
  }
  if (digits === '') return undefined;
  const scales = scalesAfter(text, end);
  return { value: tidy(Number(`${head.value}.${digits}`) * scales.factor), end: scales.end, ordinal: false, last: tidy(10 ** -digits.length * scales.factor), scale: scales.factor };
}

/**
 * The number in words that starts at `at` in lower-case `text`, the longest there is: "two hundred and thirty-four thousand five hundred
 * and sixty-seven". "a" counts as one before "hundred", "thousand" … only.
 */
export function readWords(text: string, at: number): WordNumber | undefined {
  const first = wordAt(text, at);
  const alone = first && scaleWord(first.word);
  if (first && alone?.ordinal === true) return { value: alone.value, end: first.end, ordinal: true, last: 1, scale: 1 };
  const head = first && group(text, first);
  if (head === undefined || head.ordinal) return head;
  const special = head.scale < 1000 ? pairedYear(text, head) ?? decimals(text, head) : undefined;
  if (special) return special;
  let total: WordNumber = head;
  // Each further group must be smaller than the scale before it: "two million, three hundred thousand and five".
  for (let room = head.scale; room >= 1000; ) {
    const more = furtherGroup(text, total.end, room);
    if (more === undefined) break;
    total = { value: total.value + more.value, end: more.end, ordinal: more.ordinal, last: more.last, scale: total.scale };
    room = more.ordinal ? 1 : more.scale;
  }
  return total;
}

function furtherGroup(text: string, at: number, room: number): WordNumber | undefined {
  for (const separator of [AND, COMMA, JOINT]) {
    const first = nextWord(text, at, separator);
    if (first === undefined || first.word.startsWith('a') && first.word.length < 3) continue;
    const next = group(text, first);
    if (next === undefined || next.value >= room || next.scale >= room) continue;
    // "five million, three of them", "one million and two of …": a small number stays with a thousand only, or after "thousand and".
    const small = next.scale < 100;
    if (small && (separator === COMMA || room > 1000)) continue;
    return next;
  }
  return undefined;
}
