import type { Assertion } from '../sources/fact';
import { endSaid, isOfAnyEnd, isRankedAmongAll } from './tables/ranking';

/** How a sentence tells a rank. */
export interface RankSaid {
  /** From which end it counts; undefined where nobody says so ("comes second"). */
  readonly end: 'high' | 'low' | undefined;
  /** "the third-worst", "second best": the best may have the most or the least. */
  readonly isOpen: boolean;
  /** Nothing is told behind it of what is measured: "Elm comes second." */
  readonly isBare: boolean;
}

const PREDICATE = /\b(?:is|are|was|were|be|comes?|came|coming|ranks?|ranked|finish\w*|stands?|stood|lies|sits|follows|and|now)\s+(?:(?:now|only|just|still|in)\s+){0,2}$/iu;
const BEHIND = /^(?:\s+(?:place|spot|position))?(?<bare>\s*(?:[.,;:)—–]|$)|\s+and\b)/iu;
const WITH_FIGURE = /^(?:\s+(?:place|spot|position))?\s+(?:with|at|on)\s+(?:(?:about|almost|nearly|some|just)\s+)?[\p{Sc}\d]/iu;
const FROM_END = /^(?:\s+(?:place|spot|position))?[\s-]+from\s+(?:the\s+)?(?<end>bottom|last|end|foot|top)\b/iu;
/** Of another time, of a part of it, or not said to be so. */
const ELSEWHEN = /\b(?:ago|earlier|before|previous\w*|then|once|had|used|rounds?|stages?|half-?time|will|would|could|might|may|should|hop\p{L}+|wants?|aim\w*|since|after|until|outside|without|except|not|never|when|where|while|\p{L}+n['’]t|first|opening|time|row|running|successive|consecutive|day|week|among|behind|in its|of its|(?:19|20)\d\d)\b/iu;
const CLAUSE = 90;
const NOW = /\bnow\s+$/iu;

/** How the draft's sentence tells the rank; undefined where the ordinal is another one ("the second quarter"), or the rank is one of other times or of some of them only. */
export function rankSaid({ mention, passage }: Assertion): RankSaid | undefined {
  const { prose: { text }, span, kind } = passage;
  if (mention.kind !== 'ordinal' || kind === 'cell' || !((mention.quantity.value ?? 0) > 1)) return undefined;
  const before = text.slice(span.start, mention.start);
  const behind = text.slice(mention.end, span.end);
  // "Elm, ninth a year ago, is now third".
  const around = `${NOW.test(before) ? '' : before.slice(-CLAUSE).replace(/^.*[.;:]/u, '')} | ${/^[^;:]*/u.exec(behind)![0].slice(0, CLAUSE)}`;
  if (ELSEWHEN.test(around)) return undefined;
  const end = FROM_END.exec(behind)?.groups?.['end'];
  if (end !== undefined) return { end: /top/iu.test(end) ? 'high' : 'low', isOpen: false, isBare: false };
  if (isRankedAmongAll(mention, passage)) return { end: endSaid(mention, passage), isOpen: isOfAnyEnd(mention, passage), isBare: false };
  if (!PREDICATE.test(before)) return undefined;
  const bare = BEHIND.test(behind);
  return bare || WITH_FIGURE.test(behind) ? { end: undefined, isOpen: false, isBare: bare } : undefined;
}
