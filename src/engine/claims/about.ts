import type { Mention } from '../vocabulary';
import { directionOf } from './lexicon/directions';
import { isLight } from './lexicon/measures';
import { canonicalWord } from './lexicon/synonyms';
import { conceptOf, measuresIn, type MeasureHit } from './measured';
import { covers, segmentAt, wordIndexAt, type Passage } from './passages';
import { phrasesOf } from './phrased';
import { remember } from './remember';
import { stemOf, type Word } from './words';

/** Weight of words that only the context lends; a figure's own clause weighs 1. */
export const CONTEXT_WEIGHT = 0.4;
const FAR_WEIGHT = 0.5;
/** Words of the clause count in full this near the figure, half beyond. */
const CLOSE = 7;
/** Beside a measure or a noun, who else is named tells little. */
const NAME_SHARE = 0.9;
const NOUN_REACH = 3;

/** The passage's words that belong to no figure and no hedge, and the measures they name. */
export const plainWords = remember((passage: Passage) => {
  const free = passage.words.filter((word) => word.isWord && !passage.mentions.some((other) => covers(other, word) || (other.hedgeSpan && covers(other.hedgeSpan, word))));
  return { free, hits: measuresIn(free) };
});

export const measuresOf = remember((passage: Passage) => measuresIn(passage.words));

/** The words that tell what the figure is about: measures as "#concept", names as "@entity", others by their stems. The owner is not among them. */
export function termsOf(mention: Mention, passage: Passage, owner: string | undefined): Map<string, number> {
  const at = wordIndexAt(passage.words, mention.start);
  const segment = segmentAt(passage, mention.start);
  const { free, hits } = plainWords(passage);
  const isClose = (offset: number): boolean => Math.abs(wordIndexAt(passage.words, offset) - at) <= CLOSE;
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => { terms.set(term, Math.max(terms.get(term) ?? 0, weight)); };
  const read = (words: readonly Word[], measured: readonly MeasureHit[], names: Passage['names'], weight: (offset: number) => number, measureWeight = weight): void => {
    for (const hit of measured) add(`#${hit.concept}`, measureWeight(hit.start));
    for (const word of words) {
      if (!word.isWord || isLight(word.lower) || directionOf(word.lower) !== undefined || !/\p{L}{2}/u.test(word.lower) || measured.some((hit) => covers(hit, word))) continue;
      if (names.some((name) => covers(name, word) && (name.entity !== undefined || word.capital))) continue;
      for (const part of word.lower.split('-')) if (part.length > 1 && !isLight(part)) {
        const concept = part === word.lower ? undefined : conceptOf(part);
        add(concept === undefined ? stemOf(canonicalWord(part)) : `#${concept}`, weight(word.start));
      }
    }
    for (const name of names) if (name.entity === undefined || name.entity !== owner) add(name.entity ? `@${name.entity}` : `@${name.text.toLowerCase()}`, weight(name.start) * NAME_SHARE);
  };
  // Beside its own words a phrase can speak for a fact, not against it.
  for (const phrase of phrasesOf(passage)) add(phrase.meaning, CONTEXT_WEIGHT);
  read(free, hits, passage.names, (offset) => (segmentAt(passage, offset) !== segment ? CONTEXT_WEIGHT : isClose(offset) ? 1 : FAR_WEIGHT), (offset) => (segmentAt(passage, offset) === segment ? 1 : CONTEXT_WEIGHT));
  for (const head of passage.heads) read(head.words, measuresOf(head), head.names, () => 1);
  for (const one of passage.context) read(one.words, measuresOf(one), one.names, () => CONTEXT_WEIGHT);
  return terms;
}

/** Stems of the words right after the figure: "data centres" of "31 data centres". */
export function nounAfter(mention: Mention, passage: Passage): string[] {
  const at = wordIndexAt(passage.words, mention.end);
  const noun: string[] = [];
  for (const word of passage.words.slice(at, at + NOUN_REACH)) {
    if (!word.isWord || word.start < mention.end || PREPOSITIONS.has(word.lower)) break;
    if (!isLight(word.lower)) noun.push(stemOf(word.lower));
  }
  return noun;
}

export const PREPOSITIONS = new Set('of in at on by for to from with per a an the than as and or but is are was were has have had will would which that who over under into'.split(' '));

const PURPOSE_REACH = 6;
const PURPOSE_WORDS = 2;

/** Stems of what the figure is for or is: "bond" of "a $10 billion bond", "research" of "$6 billion on research"; a name ends it. */
export function purposeOf(mention: Mention, passage: Passage, owner: string | undefined): string[] {
  const at = wordIndexAt(passage.words, mention.end);
  const purpose: string[] = [];
  for (const word of passage.words.slice(at, at + PURPOSE_REACH)) {
    const name = passage.names.find((one) => covers(one, word));
    if (name && (name.possessive || (name.entity !== undefined && name.entity === owner))) continue;
    if (name) return [...purpose, ...(name.entity === undefined ? [] : [`@${name.entity}`])];
    if (purpose.length >= PURPOSE_WORDS) break;
    if (!word.isWord || passage.mentions.some((other) => other !== mention && covers(other, word)) || ENDS_PURPOSE.has(word.lower)) break;
    if (!isLight(word.lower) && !word.capital && word.start >= mention.end && /\p{L}{3}/u.test(word.lower)) purpose.push(...word.lower.split('-').filter((part) => part.length > 2 && !isLight(part)).map((part) => conceptOf(part) === undefined ? stemOf(canonicalWord(part)) : `#${conceptOf(part)!}`));
  }
  return purpose;
}

const ENDS_PURPOSE = new Set(['over', 'by', 'within', 'during', 'than', 'and', 'but', 'is', 'are', 'was', 'were', 'will', 'would', 'has', 'have', 'had', 'that', 'which', 'who', 'from', 'to', 'this', 'next', 'a', 'per', 'each', 'every']);

const OBJECT_OF = new Set(['into', 'in', 'on', 'for', 'to', 'with', 'buying', 'acquiring', 'backing']);

/** "$800 million into Moonshot", "its investment in Moonshot is $800 million": names that the money or the count goes to, in the figure's clause. */
export function objectsOf(mention: Mention, passage: Passage): string[] {
  const segment = segmentAt(passage, mention.start);
  return passage.names.filter((name) => {
    if (segmentAt(passage, name.start) !== segment) return false;
    const before = passage.words[name.from - 1];
    return before !== undefined && OBJECT_OF.has(before.lower === 'the' ? (passage.words[name.from - 2]?.lower ?? '') : before.lower);
  }).map((name) => name.entity ?? `?${name.text}`);
}
