// Porter's stemmer ("investing" and "investment" share a stem); small, pure, the field's usual yardstick.
import { stemmer } from 'stemmer';
import { ownStem, regularForm } from './lexicon/irregular';
import { rememberText } from './remember';

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
  readonly spelling: Spelling;
}

/** What a word's letters tell wherever it stands: one for all words that are written alike, as long as it is kept. */
export interface Spelling extends Pick<Word, 'text' | 'lower' | 'possessive' | 'capital' | 'isWord'> {
  /** What `ofSpelling` has worked out, by its functions' numbers. */
  readonly answers: unknown[];
}

let questions = 0;

/**
 * The function, computed once for each spelling that is kept; null is an answer too. A word is asked the same dozen things wherever it stands: an answer
 * beside its letters is found at once, where each question would look the letters up in a map of its own.
 */
export function ofSpelling<V extends NonNullable<unknown> | null>(compute: (spelling: Spelling) => V): (word: Pick<Word, 'spelling'>) => V {
  const number = questions++;
  return ({ spelling }) => {
    const known = spelling.answers[number];
    if (known !== undefined) return known as V;
    const answer = compute(spelling);
    spelling.answers[number] = answer;
    return answer;
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'.&-]|[.]?,(?=\d))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/uy;
const POSSESSIVE = /[’']s$|(?<=s)[’']$/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Texts whose words are kept: the blocks of a long article, which is read first for its names and then for its figures, or of a draft between two keystrokes. */
const MOST_TEXTS = 1500;

const wordsKnown = rememberText((_text: string) => new Map<number, readonly Word[]>(), MOST_TEXTS);

/** Splits prose, or a stretch of it, into words and marks, in order. "U.S." keeps its inner stop; a hyphenated compound is one word. The same stretch yields the same list. */
export function wordsOf(text: string, from = 0, to = text.length): readonly Word[] {
  const known = wordsKnown(text);
  const stretch = from * (text.length + 1) + to;
  let words = known.get(stretch);
  if (words === undefined) known.set(stretch, words = readWords(text, from, to));
  return words;
}

function readWords(text: string, from: number, to: number): Word[] {
  const stretch = text.slice(from, to);
  const words: Word[] = [];
  for (let at = 0; at < stretch.length;) {
    WORD.lastIndex = at;
    // Only at white space no word and no mark begins.
    if (stretch.charCodeAt(at) === SPACE || !WORD.test(stretch)) { at++; continue; }
    const start = from + at;
    const written = stretch.slice(at, WORD.lastIndex);
    at = WORD.lastIndex;
    const spelling = written.charCodeAt(0) <= LAST_DIGIT ? numerals(written) : spellings(written);
    const { text: spelt, lower, possessive, capital, isWord } = spelling;
    words.push({ start, end: start + written.length, text: spelt, lower, possessive, capital, isWord, spelling });
  }
  return words;
}

function spellingOf(written: string): Spelling {
  // A plural possessive's apostrophe stands alone after the word: "investors' money".
  const possessive = POSSESSIVE.test(written);
  const raw = possessive ? written.replace(POSSESSIVE, '') : written;
  return { text: written, lower: raw.toLowerCase(), possessive, capital: CAPITAL.test(raw), isWord: LETTER_OR_DIGIT.test(raw), answers: [] };
}

const SPACE = 32;

/** Marks and digits come first among the characters; numbers are seldom written twice, and fewer are kept. */
const LAST_DIGIT = '9'.charCodeAt(0);
const MOST_SPELLINGS = 20_000;
/** A word is written again and again: one text for all of them is looked up faster than as many that are alike. */
const spellings = rememberText(spellingOf, MOST_SPELLINGS);
const MOST_NUMERALS = 2000;
const numerals = rememberText(spellingOf, MOST_NUMERALS);

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
