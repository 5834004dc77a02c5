import type { Span } from '../vocabulary';
import { PREPOSITIONS } from './about';
import type { Passage } from './passages';

const AGAINST = /^(?:[^.;:()]|\.(?=\d)){0,50}?\s(?:against|versus|vs\.?|relative to)\s+(?:the\s|its\s|an?\s)?\s*(?<other>\p{L}+)(?:\s(?<more>\p{L}+))?/iu;

/** What may come behind the name of a side. */
const ENDS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'as', 'this', 'last', 'yesterday', 'today', 'again']);

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
  const moved = new Set(words.filter(({ end }) => end <= word.start).map(({ lower }) => lower));
  const match = AGAINST.exec(text.slice(word.end, span.end));
  if (!match) return { moved, end: word.end };
  const { other, more } = match.groups!;
  const isTwo = more !== undefined && !ENDS.has(more.toLowerCase()) && !PREPOSITIONS.has(more.toLowerCase());
  return { moved, other: (isTwo ? more : other!).toLowerCase(), end: word.end + match[0].length - (isTwo || more === undefined ? 0 : more.length + 1) };
}
