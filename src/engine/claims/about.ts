import type { Mention } from '../vocabulary';
import { directionOf } from './lexicon/directions';
import { isLight } from './lexicon/measures';
import { canonicalWord } from './lexicon/synonyms';
import { conceptOf, measuresIn, type MeasureHit } from './measured';
import { covers, segmentAt, wordIndexAt, type Passage } from './passages';
import { phrasesOf } from './phrased';
import { remember, rememberLast, rememberText } from './remember';
import { ofSpelling, stemOf, type Word } from './words';

/** Weight of words that only the context lends; a figure's own clause weighs 1. */
export const CONTEXT_WEIGHT = 0.4;
const FAR_WEIGHT = 0.5;
/** Words of the clause count in full this near the figure, half beyond. */
const CLOSE = 7;
/** Beside a measure or a noun, who else is named tells little. */
const NAME_SHARE = 0.9;
const NOUN_REACH = 3;

function isOfFigure(word: Word, mentions: readonly Mention[]): boolean {
  for (const other of mentions) if (covers(other, word) || (other.hedgeSpan && covers(other.hedgeSpan, word))) return true;
  return false;
}

/** The passage's words that belong to no figure and no hedge, and the measures they name. */
export const plainWords = remember((passage: Passage) => {
  const free = passage.words.filter((word) => word.isWord && !isOfFigure(word, passage.mentions));
  return { free, hits: measuresIn(free) };
});

export const measuresOf = remember((passage: Passage) => measuresIn(passage.words));

const MOST_SPELLINGS = 20_000;

/** A term that words of a passage lend to its figures, and the word it begins at: which of the passage's, and in which clause. */
interface Lent {
  readonly term: string;
  readonly at: number;
  readonly segment: number;
}

/** What a passage's words lend: to figures the owner of which has no name among them, all of it. */
interface Lending {
  readonly measures: readonly Lent[];
  readonly words: readonly Lent[];
  readonly names: readonly (Lent & { readonly entity?: string })[];
}

function lendingOf(passage: Passage, words: readonly Word[], measured: readonly MeasureHit[]): Lending {
  const lent = (term: string, start: number): Lent => {
    const at = wordIndexAt(passage.words, start);
    return { term, at, segment: passage.segments.of[at] ?? 0 };
  };
  const { names } = passage;
  const telling: Lent[] = [];
  for (const word of words) {
    if (!word.isWord) continue;
    const terms = termsOfSpelling(word);
    if (terms.length === 0 || measured.some((hit) => covers(hit, word)) || names.some((name) => covers(name, word) && (name.entity !== undefined || word.capital))) continue;
    for (const term of terms) telling.push(lent(term, word.start));
  }
  return {
    measures: measured.map(({ concept, start }) => lent(measureTerm(concept), start)),
    words: telling,
    names: names.map(({ entity, text, start }) => ({ ...lent(nameTerm(entity || text.toLowerCase()), start), ...(entity === undefined ? {} : { entity }) })),
  };
}

/** The terms of a measure and of a name: one text for each, which is looked up faster than as many that are alike. */
export const measureTerm = rememberText((concept: string) => `#${concept}`, MOST_SPELLINGS);
export const nameTerm = rememberText((name: string) => `@${name}`, MOST_SPELLINGS);

/** What the words beside its figures lend to each of them, one after the other, and what all its words lend to other passages'. */
const lendingBeside = rememberLast((passage: Passage) => lendingOf(passage, plainWords(passage).free, plainWords(passage).hits));
const lendingAway = remember((passage: Passage) => lendingOf(passage, passage.words, measuresOf(passage)));

/** The terms of a word, of each part of a compound; none of one that tells nothing of what a figure is about. */
const termsOfSpelling = ofSpelling(({ lower }): readonly string[] => {
  if (isLight(lower) || directionOf(lower) !== undefined || !/\p{L}{2}/u.test(lower)) return [];
  return lower.split('-').filter((part) => part.length > 1 && !isLight(part)).map((part) => {
    const concept = part === lower ? undefined : conceptOf(part);
    return concept === undefined ? stemOf(canonicalWord(part)) : `#${concept}`;
  });
});

/** The words that tell what the figure is about: measures as "#concept", names as "@entity", others by their stems. The owner is not among them. */
export function termsOf(mention: Mention, passage: Passage, owner: string | undefined): Map<string, number> {
  const at = wordIndexAt(passage.words, mention.start);
  const segment = segmentAt(passage, mention.start);
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    const known = terms.get(term);
    if (known === undefined || known < weight) terms.set(term, weight);
  };
  // Beside its own words a phrase can speak for a fact, not against it.
  for (const phrase of phrasesOf(passage)) add(phrase.meaning, CONTEXT_WEIGHT);
  const beside = lendingBeside(passage);
  const weightOf = (one: Lent): number => (one.segment !== segment ? CONTEXT_WEIGHT : Math.abs(one.at - at) <= CLOSE ? 1 : FAR_WEIGHT);
  for (const one of beside.measures) add(one.term, one.segment === segment ? 1 : CONTEXT_WEIGHT);
  for (const one of beside.words) add(one.term, weightOf(one));
  for (const one of beside.names) if (one.entity === undefined || one.entity !== owner) add(one.term, weightOf(one) * NAME_SHARE);
  const addAll = ({ measures, words, names }: Lending, weight: number): void => {
    for (const one of measures) add(one.term, weight);
    for (const one of words) add(one.term, weight);
    for (const one of names) if (one.entity === undefined || one.entity !== owner) add(one.term, weight * NAME_SHARE);
  };
  for (const head of passage.heads) addAll(lendingAway(head), 1);
  for (const one of passage.context) addAll(lendingAway(one), CONTEXT_WEIGHT);
  return terms;
}

/** Stems of the words right after the figure: "data centres" of "31 data centres". */
export function nounAfter(mention: Mention, { words }: Passage): string[] {
  const from = wordIndexAt(words, mention.end);
  const noun: string[] = [];
  for (let at = from; at < words.length && at < from + NOUN_REACH; at++) {
    const word = words[at]!;
    if (!word.isWord || word.start < mention.end || PREPOSITIONS.has(word.lower)) break;
    if (!isLight(word.lower)) noun.push(stemOf(word.lower));
  }
  return noun;
}

export const PREPOSITIONS = new Set('of in at on by for to from with per a an the than as and or but is are was were has have had will would which that who over under into'.split(' '));

const PURPOSE_REACH = 6;
const PURPOSE_WORDS = 2;

/** Stems of what the figure is for or is: "bond" of "a $10 billion bond", "research" of "$6 billion on research"; a name ends it. */
export function purposeOf(mention: Mention, { words, names, mentions }: Passage, owner: string | undefined): string[] {
  const from = wordIndexAt(words, mention.end);
  const purpose: string[] = [];
  for (let at = from; at < words.length && at < from + PURPOSE_REACH; at++) {
    const word = words[at]!;
    const name = names.find((one) => covers(one, word));
    if (name && (name.possessive || (name.entity !== undefined && name.entity === owner))) continue;
    if (name) return [...purpose, ...(name.entity === undefined ? [] : [`@${name.entity}`])];
    if (purpose.length >= PURPOSE_WORDS) break;
    if (!word.isWord || ENDS_PURPOSE.has(word.lower) || mentions.some((other) => other !== mention && covers(other, word))) break;
    if (!word.capital && word.start >= mention.end) for (const term of purposesOfSpelling(word)) purpose.push(term);
  }
  return purpose;
}

const ENDS_PURPOSE = new Set(['over', 'by', 'within', 'during', 'than', 'and', 'but', 'is', 'are', 'was', 'were', 'will', 'would', 'has', 'have', 'had', 'that', 'which', 'who', 'from', 'to', 'this', 'next', 'a', 'per', 'each', 'every']);

/** What a word says of a purpose: its concept or stem, and those of a compound's parts; nothing if it is light. */
const purposesOfSpelling = ofSpelling(({ lower }): readonly string[] => {
  if (isLight(lower) || !/\p{L}{3}/u.test(lower)) return [];
  return lower.split('-').filter((part) => part.length > 2 && !isLight(part)).map((part) => (conceptOf(part) === undefined ? stemOf(canonicalWord(part)) : `#${conceptOf(part)!}`));
});

const OBJECT_OF = new Set(['into', 'in', 'on', 'for', 'to', 'with', 'buying', 'acquiring', 'backing']);

/** The names that money or a count may go to, by the word in front, each with its clause. */
const namedAsObjects = rememberLast((passage: Passage) => passage.names.filter(({ from }) => {
  const before = passage.words[from - 1];
  return before !== undefined && OBJECT_OF.has(before.lower === 'the' ? (passage.words[from - 2]?.lower ?? '') : before.lower);
}).map((name) => ({ segment: segmentAt(passage, name.start), who: name.entity ?? `?${name.text}` })));

/** "$800 million into Moonshot", "its investment in Moonshot is $800 million": names that the money or the count goes to, in the figure's clause. */
export function objectsOf(mention: Mention, passage: Passage): string[] {
  const objects = namedAsObjects(passage);
  if (objects.length === 0) return [];
  const segment = segmentAt(passage, mention.start);
  return objects.filter((one) => one.segment === segment).map(({ who }) => who);
}
