import type { Mention, Span } from '../vocabulary';
import type { Direction } from './lexicon/directions';
import type { Passage } from './passage';

/** A word behind a figure that tells how it stands to another time: "24 cents more", "1,400 fewer visitors", "three days longer". */
export interface Comparative {
  readonly to: Direction;
  readonly word: Span;
}

const BEHIND = /^\s+(?:\p{Ll}+\s+)?(more|fewer|less|longer|shorter|larger|bigger|greater|smaller)\b(?!\s+or\b)/iu;
const LESS = /^(?:fewer|less|shorter|smaller)$/iu;
/** What the figure is held against must be an earlier time, told behind: "than last week", "than in 2022"; "89 more a year ago" says the reverse. */
const THAN_EARLIER = /^[^.;:,]{0,40}?\bthan\s+(?:(?:in|at|on|by|for|during|the|a|it (?:was|had been)|they (?:were|had been)|end of|same)\s+)*(?:[\p{L}\d.,]+\s+){0,6}?(?:earlier|before|ago|last\b|previous|preceding|prior|(?:19|20)\d\d)/iu;

/** The comparative right behind a figure, where it is held against an earlier time. */
export function comparativeBehind(mention: Mention, passage: Passage): Comparative | undefined {
  const text = passage.prose.text.slice(mention.end, passage.span.end);
  const match = BEHIND.exec(text);
  if (!match || !THAN_EARLIER.test(text.slice(match[0].length))) return undefined;
  const start = mention.end + match[0].length - match[1]!.length;
  return { to: LESS.test(match[1]!) ? 'down' : 'up', word: { start, end: start + match[1]!.length } };
}
