import type { Span } from '../../vocabulary';
import { IDIOMS } from '../lexicon/idioms';
import { anyOf, END, pattern, START } from '../pattern';

const IDIOM = pattern`${START} ${anyOf(IDIOMS).replaceAll('_', '[\\s-]')} ${END}`;
/** "1. Summary", "3/9 And now", "(2) next": a number that opens a text and counts the text itself. */
const OPENING = pattern`^ \s* (?: \(? \d{1,3} (?: \.\d{1,2} ){0,3} [.)] (?=\s) | \d{1,3} \/ \d{0,3} (?=\s+["“‘']?\p{Lu}) ) ${'uy'}`;

/** The number of a heading, list item or post at the start of the text, if there is one. */
export function openingNumber(text: string): Span | undefined {
  OPENING.lastIndex = 0;
  const opening = OPENING.exec(text);
  return opening === null || text.slice(opening[0].length).trim() === '' ? undefined : { start: 0, end: opening[0].length };
}

/** Stretches of (lower-case) text whose number words state nothing. */
export function idioms(lower: string): Span[] {
  return Array.from(lower.matchAll(IDIOM), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
