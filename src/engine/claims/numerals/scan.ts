/** Finds every number in a text, in digits and in words, whatever it counts. */
import { ONES, SCALES, SCALE_ORDINALS, SMALL_ORDINALS, TEENS, TENS, TENS_ORDINALS, VULGAR } from '../lexicon/numbers';
import { anyOf, END, pattern } from '../pattern';
import { digitsAt, negated, slashedAt } from './digits-in-text';
import type { Numeral } from './numeral';
import { wordsAt } from './words-in-text';

const SCALE = anyOf(Object.keys(SCALES));
const VULGARS = Object.keys(VULGAR).join('');

/** Words that a number may start with. */
const OPENERS: ReadonlySet<string> = new Set([ONES, TEENS, TENS, SMALL_ORDINALS, TENS_ORDINALS, SCALE_ORDINALS, SCALES, { hundred: 100, half: 0.5, quarter: 0.25, couple: 2 }].flatMap((table) => Object.keys(table)));
/** "a" opens a number before these only. */
const ARTICLE = pattern`an? [\s-] (?: half | quarter | hundred | dozen | couple (?: \sof )? \s (?: hundred | thousand | million | billion | dozen ) | ${SCALE} ) ${END} ${'y'}`;
/** Groups of digits held together by points, hyphens, slashes or colons are no numbers: versions, dates, clock times. */
const CODE = pattern`\d+ (?: (?:\.\d+){2,} | (?:-\d+){2,} | -0\d{2,} | (?:,\d)+-(?!fold|lit)[a-z] | (?:\/\d+){2,} | (?::\d+)+ (?:\.\d+)? )${'y'}`;
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
      if (numeral !== undefined) numerals.push(negated(lower, numeral));
      at = numeral?.end ?? end;
    } else if (isDigit(char) || VULGARS.includes(lower.charAt(at)) || (char === POINT && isDigit(lower.charCodeAt(at + 1)) && !/[\w.]/.test(lower.charAt(at - 1)))) {
      const numeral = isCode(lower, at) ? undefined : slashedAt(lower, at) ?? digitsAt(text, lower, at);
      if (numeral !== undefined) numerals.push(negated(lower, numeral));
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

const CODE_REST = /(?:0\d+(?:[ -]\d{2,})+|\d+(?:[.:/-]\d+)*)?(?:[\p{L}\d_]+(?:-\d[\p{L}\d]*)*)?/uy;

/** Behind what is no number: "4x4", "A320-200neo", "192.168.0.1". */
function skipCode(lower: string, at: number): number {
  CODE_REST.lastIndex = at;
  return at + Math.max(1, CODE_REST.exec(lower)?.[0].length ?? 1);
}
