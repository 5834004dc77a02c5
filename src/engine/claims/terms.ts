import type { Span } from '../vocabulary';
import { directionOf } from './lexicon/directions';
import { isLight } from './lexicon/measures';
import { canonicalWord } from './lexicon/synonyms';
import { measuresOf, measureTerm, nameTerm } from './about';
import { covers, wordIndexAt, type Passage } from './passages';
import { phrasesOf } from './phrased';
import { remember } from './remember';
import { ofSpelling, stemOf, type Word } from './words';

/** What a word tells: the measure it names ("#revenue"), the name it belongs to ("@anna thorne"), or its stem; nothing if it is light. */
export function termsOfWord(word: Word, passage: Passage): readonly string[] {
  const name = passage.names.find((one) => covers(one, word));
  if (name) return [nameTerm(name.entity ?? name.text.toLowerCase())];
  const hit = measuresOf(passage).find((one) => covers(one, word));
  const phrase = phrasesOf(passage).find(({ start }) => start === word.start);
  return hit || phrase ? [...(hit ? [measureTerm(hit.concept)] : []), ...(phrase ? [phrase.meaning] : []), ...stemsOf(word)] : stemsOf(word);
}

/** What each word of a passage tells, in order. Kept: it is asked for with every figure and every name of the passage. */
export const termsByWord = remember((passage: Passage): readonly (readonly string[])[] => {
  const terms = passage.words.map(stemsOf);
  // Most words belong to no name, measure or phrase: only those that do are looked at again.
  for (const { from, to } of [...passage.names, ...measuresOf(passage).map((hit) => wordsUnder(hit, passage)), ...phrasesOf(passage).map((phrase) => wordsUnder(phrase, passage))]) {
    for (let at = from; at < to; at++) terms[at] = termsOfWord(passage.words[at]!, passage);
  }
  return terms;
});

/** The words, end exclusive, that a span covers. */
const wordsUnder = ({ start, end }: Span, { words }: Passage): { readonly from: number; readonly to: number } => ({ from: wordIndexAt(words, start), to: wordIndexAt(words, end - 1) + 1 });

/** The stems of a word that tells something, of each part of a compound; none of a light one. */
export const stemsOf = (word: Word): readonly string[] => (word.isWord ? stemsOfSpelling(word) : NONE);

const NONE: readonly string[] = [];

const stemsOfSpelling = ofSpelling(({ lower }): readonly string[] => {
  if (!/\p{L}{2}/u.test(lower) || directionOf(lower) !== undefined || COMPARATIVES.has(lower)) return NONE;
  return lower.split('-').filter((part) => part.length > 1 && !isLight(part)).map((part) => stemOf(canonicalWord(part)));
});

/** Which way something compares says nothing of what it is. */
const COMPARATIVES = new Set('less fewer lower higher better worse good bad above below longer shorter older younger faster slower smaller bigger compared than alone only another extra further'.split(' '));
