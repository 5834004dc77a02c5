import { isLight } from './lexicon/measures';
import { kinshipsOf } from './lexicon/relatives';
import { canonicalWord } from './lexicon/synonyms';
import type { Name } from './names';
import type { Passage } from './passages';
import { stemOf, type Word } from './words';

/** The place that a name has in its sentence: behind a preposition ("rents … from X"), as a verb's subject ("X, which runs …"), or beside what it is ("a guide, X"). */
export interface Slot {
  /** The preposition, places' all as "at"; "does" for a subject, or for who it is done by; "is" for what the name is told to be. */
  readonly by: string;
  /** Stems of the words that the name hangs on, the nearest first: "rent" of "rents 1,500 of them from". None for a place behind a mark. */
  readonly heads: readonly string[];
}

/** Prepositions that bind a name to the word before them; those of place say the same. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['at', 'at'], ['in', 'at'], ['on', 'at'], ['near', 'at'], ['outside', 'at'], ['from', 'from'], ['by', 'by'], ['to', 'to'], ['with', 'with'], ['for', 'for'], ['of', 'of'], ['against', 'against'], ['over', 'over'], ['under', 'under'], ['between', 'between'],
]);
const HEADS = 2;
const REACH = 7;

const MOST_EPITHET = 4;

/** Index of the preposition that a name stands behind, across what is told of it in front: "from X", "by the Lombard engineer X", "in neighbouring X". */
function boundAt({ from }: Name, words: readonly Word[]): number | undefined {
  const binds = (at: number): boolean => PREPOSITIONS.has(words[at]?.lower ?? '');
  const isEpithet = (at: number): boolean => /^[\p{L}-]{3,}$/u.test(words[at]?.text ?? '') && !binds(at) && !DETERMINER.test(words[at]!.lower);
  let at = from - 1;
  if (isEpithet(at) && binds(at - 1)) return at - 1;
  while (from - at <= MOST_EPITHET && isEpithet(at)) at--;
  if (DETERMINER.test(words[at]?.lower ?? '')) return binds(at - 1) ? at - 1 : undefined;
  return at === from - 1 && binds(at) ? at : undefined;
}

/** The preposition that a name stands behind, those of place all as "at"; undefined where it stands behind none. */
export function prepositionOf(name: Name, { words }: Passage): string | undefined {
  const at = boundAt(name, words);
  return at === undefined ? undefined : PREPOSITIONS.get(words[at]!.lower);
}

/** The slots of a name; none where nothing plain binds it. */
export function slotsOf(name: Name, { words, mentions, names }: Passage): Slot[] {
  const isTelling = (word: Word): boolean => word.isWord && !isLight(word.lower) && !PREPOSITIONS.has(word.lower) && /\p{L}{3}/u.test(word.lower) && !mentions.some((mention) => mention.start < word.end && word.start < mention.end);
  const isName = (at: number): boolean => names.some((other) => other.from <= at && at < other.to);
  const heads = (from: number, step: 1 | -1): string[] => {
    const found: string[] = [];
    for (let at = from, i = 0; i < REACH && found.length < HEADS; at += step, i++) {
      const word = words[at];
      if (!word || /^[.,;:()—–!?]$/u.test(word.text) || isName(at)) break;
      if (isTelling(word)) found.push(stemOf(canonicalWord(word.lower)));
    }
    return found;
  };
  const slots: Slot[] = [...apposed(name, words, names), ...objectOf(name, words)];
  const before = boundAt(name, words);
  if (before !== undefined) {
    const by = PREPOSITIONS.get(words[before]!.lower)!;
    const last = words.slice(Math.max(0, before - REACH), before).findLast(isTelling)?.lower ?? '';
    slots.push({ by: by === 'by' && PARTICIPLE.test(last) ? 'does' : by, heads: heads(before - 1, -1) });
  } else if (!name.possessive && !DETERMINER.test(words[name.from - 1]?.lower ?? '')) {
    const comma = words[name.to]?.text === ',' ? 1 : 0;
    const isClause = /^(?:which|who|that)$/u.test(words[name.to + comma]?.lower ?? '');
    slots.push({ by: 'does', heads: heads(name.to + (isClause ? comma + 1 : 0), 1) });
  }
  return slots.filter((slot) => slot.heads.length > 0 || slot.by === 'at');
}

const PARTICIPLE = /(?:ed|en|own|made|built|won|led|held|paid|sold|bought|lent|run|put|set|cut|found|taught|sent|brought|written)$/u;

/** Whether a word may be a verb's past form. Takes lower case. */
export const isVerbal = (lower: string): boolean => PARTICIPLE.test(lower) || /^(?:came|went|took|gave|saw|rose|fell|grew|became|began|beat|drew|flew|kept|knew|left|lost|met|sank|shot|spent|stood|threw|wore|wrote)$/u.test(lower);

const OF_NAME = /^(?:,|named|called)$/u;
const DETERMINER = /^(?:the|a|an|its|their|his|her|one)$/u;
const MOST_MODIFIERS = 2;

const isNoun = (word: Word | undefined): word is Word => word !== undefined && /^\p{Ll}{3,}$/u.test(word.text) && !isLight(word.lower) && !PREPOSITIONS.has(word.lower);

/** "sent X abroad", "sent his secretary, X, abroad": whom or what the word before does something to. */
function objectOf(name: Name, words: readonly Word[]): Slot[] {
  let at = name.from - 1;
  if (words[at]?.text === ',') {
    at--;
    while (name.from - at <= MOST_EPITHET && isNoun(words[at])) at--;
    if (!DETERMINER.test(words[at]?.lower ?? '')) return [];
    at--;
  }
  const verb = words[at]?.lower ?? '';
  return /^\p{Ll}/u.test(words[at]?.text ?? '') && PARTICIPLE.test(verb) && !isLight(verb) ? [{ by: 'whom', heads: [stemOf(canonicalWord(verb))] }] : [];
}

/** "a guide named X", "the second seed, X of Norhaven", "X, the second seed,": what the name is told to be, its modifiers last. */
function apposed(name: Name, words: readonly Word[], names: readonly Name[]): Slot[] {
  const phrase = (last: number): Slot[] => {
    let at = last;
    while (last - at <= MOST_MODIFIERS && isNoun(words[at]) && !names.some(({ from, to }) => from <= at && at < to)) at--;
    const found = words.slice(at + 1, last + 1).reverse();
    return found.length > 0 && DETERMINER.test(words[at]?.lower ?? '') ? [{ by: 'is', heads: found.map(({ lower }) => stemOf(canonicalWord(lower))) }] : [];
  };
  if (OF_NAME.test(words[name.from - 1]?.lower ?? '')) return phrase(name.from - 2);
  if (words[name.to]?.text !== ',' || !DETERMINER.test(words[name.to + 1]?.lower ?? '')) return [];
  let last = name.to + 2;
  while (isNoun(words[last])) last++;
  return /^[,.;)—–]?$/u.test(words[last]?.text ?? '') ? phrase(last - 1) : [];
}

/** Whether two names stand in the same place: bound in the same way to the same word, or to one that means nearly the same. */
export function sameSlot(a: Slot, b: Slot): boolean {
  if (a.by !== b.by) return false;
  if (a.by === 'is') return a.heads[0] === b.heads[0] && a.heads.join(' ') === b.heads.join(' ');
  return a.heads.some((head) => b.heads.includes(head)) || (a.heads[0] !== undefined && b.heads[0] !== undefined && areKin(a.heads[0], b.heads[0]));
}

/** Both are members of one family of words, not loose relations of it. */
const areKin = (a: string, b: string): boolean => kinshipsOf(a).some(({ family, strength }) => strength === 1 && kinshipsOf(b).some((other) => other.family === family && other.strength === 1));
