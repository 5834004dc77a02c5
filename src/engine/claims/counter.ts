import type { Span } from '../vocabulary';
import { PREPOSITIONS } from './about';
import type { Passage } from './passages';

const NAMED = String.raw`\s(?:against|versus|vs\.?|relative to)\s+(?:the\s|its\s|an?\s)?\s*(?<other>\p{L}+)(?:\s(?<more>\p{L}+))?`;
const BEHIND = new RegExp(String.raw`^(?:[^.;:()]|\.(?=\d)){0,50}?${NAMED}`, 'iu');
/** "Against the dollar, the lira fell": the last before the movement. */
const BEFORE = new RegExp(NAMED, 'iu');

/** What may come behind the name of a side. */
const ENDS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'as', 'this', 'last', 'yesterday', 'today', 'again', 'the']);

/** The two sides of a rate: what moved, in lower-case words, and what it moved against: "the lira fell against the dollar". */
export interface Sides {
  /** All words before the movement. */
  readonly moved: ReadonlySet<string>;
  /** What it moved against in one word, the last ("the US dollar"), where that is said. */
  readonly other?: string;
  /** Where the second side ends: an offset in the prose. */
  readonly end: number;
}

/** The sides of a movement told by `word`. */
export function sidesOf({ prose: { text }, span, words }: Passage, word: Span): Sides {
  const behind = BEHIND.exec(text.slice(word.end, span.end));
  const before = behind ? null : BEFORE.exec(` ${text.slice(span.start, word.start)}`);
  const { other, more } = (behind ?? before)?.groups ?? {};
  const isTwo = more !== undefined && !ENDS.has(more.toLowerCase()) && !PREPOSITIONS.has(more.toLowerCase());
  const name = (isTwo ? more : other)?.toLowerCase();
  const moved = new Set(words.filter(({ end, lower }) => end <= word.start && !(before && lower === name)).map(({ lower }) => lower));
  if (name === undefined) return { moved, end: word.end };
  return { moved, other: name, end: word.end + (behind ? behind[0].length - (isTwo || more === undefined ? 0 : more.length + 1) : 0) };
}
