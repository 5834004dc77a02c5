import type { Span } from '../../vocabulary';
import { IDIOMS } from '../lexicon/idioms';
import { anyOf, END, pattern, START } from '../pattern';

const IDIOM = pattern`${START} ${anyOf(IDIOMS)} ${END}`;
/** "1. Summary", "3/9 And now", "(2) next": a number that opens a text and counts the text itself. */
const OPENING = pattern`^ \s* (?: \(? \d{1,3} (?: \.\d{1,2} ){0,3} [.)] (?=\s) | \d{1,3} \/ \d{0,3} (?=\s) ) ${'y'}`;

/** Stretches of (lower-case) text whose numbers state nothing: idioms, and the number of a heading, list item or post. */
export function idleSpans(lower: string): Span[] {
  const spans: Span[] = [];
  OPENING.lastIndex = 0;
  const opening = OPENING.exec(lower);
  if (opening !== null && lower.slice(opening[0].length).trim() !== '') spans.push({ start: 0, end: opening[0].length });
  for (const match of lower.matchAll(IDIOM)) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
