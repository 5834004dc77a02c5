import { isLight } from './lexicon/measures';
import { canonicalWord } from './lexicon/synonyms';
import type { Name } from './names';
import type { Passage } from './passages';
import { stemOf, type Word } from './words';

/** The place that a name has in its sentence: behind a preposition ("rents … from X"), or as a verb's subject ("X, which runs …"). */
export interface Slot {
  /** The preposition, places' all as "at"; or "does", for a subject. */
  readonly by: string;
  /** Stems of the words that the name hangs on, the nearest first: "rent" of "rents 1,500 of them from". */
  readonly heads: readonly string[];
}

/** Prepositions that bind a name to the word before them; those of place say the same. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['at', 'at'], ['in', 'at'], ['on', 'at'], ['near', 'at'], ['outside', 'at'], ['from', 'from'], ['by', 'by'], ['to', 'to'], ['with', 'with'], ['for', 'for'], ['of', 'of'], ['against', 'against'], ['over', 'over'], ['under', 'under'], ['between', 'between'],
]);
const HEADS = 2;
const REACH = 7;

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
  const slots: Slot[] = [];
  let before = name.from - 1;
  while (before >= 0 && /^(?:the|a|an|its|their|his|her)$/u.test(words[before]!.lower)) before--;
  const by = PREPOSITIONS.get(words[before]?.lower ?? '');
  if (by !== undefined) slots.push({ by, heads: heads(before - 1, -1) });
  else if (!name.possessive && before === name.from - 1) {
    const isClause = words[name.to]?.text === ',' && /^(?:which|who|that)$/u.test(words[name.to + 1]?.lower ?? '');
    slots.push({ by: 'does', heads: heads(name.to + (isClause ? 2 : 0), 1) });
  }
  return slots.filter((slot) => slot.heads.length > 0);
}

/** Whether two names stand in the same place: bound in the same way to the same word. */
export const sameSlot = (a: Slot, b: Slot): boolean => a.by === b.by && a.heads.some((head) => b.heads.includes(head));
