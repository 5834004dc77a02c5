// Porter's stemmer ("investing" and "investment" share a stem); small, pure, the field's usual yardstick.
import { stemmer } from 'stemmer';
import { ownStem, regularForm } from './lexicon/irregular';

/** A word of a sentence, or one mark of punctuation. Offsets count in the prose. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, possessive ending removed: "Alibaba's" → "alibaba". */
  readonly lower: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** False for punctuation. */
  readonly isWord: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'.&-]|[.]?,(?=\d))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
const POSSESSIVE = /[’']s$|(?<=s)[’']$/u;

/** Splits prose into words and marks, in order. "U.S." keeps its inner stop; a hyphenated compound is one word. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    let raw = match[0];
    // A plural possessive's apostrophe stands alone after the word: "investors' money".
    const possessive = POSSESSIVE.test(raw);
    if (possessive) raw = raw.replace(POSSESSIVE, '');
    const isWord = /[\p{L}\p{N}]/u.test(raw);
    words.push({
      start, end: start + match[0].length, text: match[0], lower: raw.toLowerCase(), possessive,
      capital: /^\p{Lu}/u.test(raw), isWord,
    });
  }
  return words;
}

const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

/** The stem under which a word's forms meet: "spent", "spends", "spending" → "spend". Takes lower case. */
export function stemOf(lower: string): string {
  let stem = stems.get(lower);
  if (stem === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stem = ownStem(lower) ?? stemmer(regularForm(lower));
    stems.set(lower, stem);
  }
  return stem;
}
