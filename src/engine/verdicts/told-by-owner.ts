import { isLight } from '../claims/lexicon/measures';
import { conceptOf } from '../claims/measured';
import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import { prepositionOf } from '../claims/slots';

const MOST_MODIFIERS = 4;

/**
 * "Norhaven's new theatre cost £40m", where the source says what the Lyceum cost: the draft tells a thing by whose it is or where it stands, the source by its
 * own name. Unless the source has the other name, too, for an owner, the one may be the other's. Of what everybody has ("Norhaven's sales") nothing of that
 * kind can be said.
 */
export function isToldByOwner(name: Name, { words, mentions }: Passage, other: string, said: readonly Passage[]): boolean {
  if (!name.possessive) return false;
  let end = name.to;
  while (end - name.to < MOST_MODIFIERS && /^[\p{L}\d-]+$/u.test(words[end]?.text ?? '') && !isLight(words[end]!.lower)) end++;
  // "Norhaven's theatre cost £40m": the last before a figure is what it does.
  if (end - name.to > 1 && mentions.some(({ start }) => start === words[end]?.start || start === words[end - 1]!.end + 1)) end--;
  const thing = words.slice(name.to, end);
  if (thing.length === 0 || thing.some(({ lower }) => conceptOf(lower) !== undefined)) return false;
  return said.every((passage) => passage.names.every((one) => one.entity !== other || !(one.possessive || prepositionOf(one, passage) !== undefined)));
}
