import type { Passage } from '../claims/passages';
import type { Assertion, Fact } from '../sources/fact';
import type { Span } from '../vocabulary';
import { figureIn } from './wording';

/** What may follow a rank that is told by itself: "came second with", "in third place", "fourth of the ten". */
const ALONE = /^(?:\s*(?:[.,;:)—–]|$)|\s+(?:places?|spots?|positions?|ranks?|with|by|in|behind|after|overall|at|of|on|and|but|among|again|ahead|last|this|when|where|to)\b)/iu;
const PREDICATE = /\b(?:is|was|are|were|be|been|comes?|came|ranks?|ranked|finish\w*|placed|sits?|lies?|up to|down to|in|into)\s+(?:(?:now|only|just|still|a)\s+)?$/iu;
/** "the second quarter", "his third attempt", "eighth minute": told of a thing in a row of its like. */
const OF_A_THING = /^\s+(?!(?:places?|spots?|positions?|ranks?)\b)(?!\p{Ll}+est\b|most\b|least\b|best\b|worst\b)\p{Ll}{3,}/u;

/** Higher ones stand nowhere by chance. */
const MOST = 20;

const behind = ({ prose: { text }, span }: Passage, { end }: Span): string => text.slice(end, span.end);

/** Whether the draft tells a rank ("Elm is second with 7%") and the source's ordinal counts something else ("the second quarter"): neither says or contradicts the other. */
export function isOtherOrdinal({ mention, passage }: Assertion, fact: Fact): boolean {
  if (mention.kind !== 'ordinal' || (mention.quantity.value ?? 0) > MOST || fact.figure.kind !== 'ordinal' || fact.passage.cell || passage.kind === 'cell') return false;
  const own = figureIn(fact);
  if (own !== undefined && isFirstOfMany({ mention, passage }, own, fact)) return true;
  return own !== undefined && ALONE.test(behind(passage, mention)) && PREDICATE.test(passage.prose.text.slice(passage.span.start, mention.start))
    && OF_A_THING.test(behind(fact.passage, own)) && !ALONE.test(behind(fact.passage, own));
}

const OWN = /(?:\b(?:his|her|its|their|my|our)|[’']s?)\s$/iu;
const IS = /\b(?:is|was|were|be|been|became|as|’s|'s)\s+(?:only\s+|just\s+)?(?:his|her|its|their|my|our)\s$/iu;
/** "of the season", "this year": out of which they are counted. */
const OUT_OF = /^\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}?(?<scope>(?:of|in|this|for|since)\s+(?:the\s+|a\s+|his\s+|her\s+|its\s+)?\p{Ll}+)/u;

/** "Her first win came in 2019", where a win is told to be her seventh: who has a seventh has had a first. */
function isFirstOfMany({ mention, passage }: Pick<Assertion, 'mention' | 'passage'>, own: Span & { readonly quantity: { readonly value?: number } }, fact: Fact): boolean {
  const before = passage.prose.text.slice(passage.span.start, mention.start);
  if (mention.quantity.value !== 1 || (own.quantity.value ?? 0) < 2 || !OWN.test(before) || IS.test(before)) return false;
  const scope = OUT_OF.exec(behind(passage, mention))?.groups!['scope'];
  return OWN.test(fact.passage.prose.text.slice(fact.passage.span.start, own.start)) && (scope === undefined || scope !== OUT_OF.exec(behind(fact.passage, own))?.groups!['scope']);
}
