import { isToldAsGivenUp } from '../matching/told-as-former';
import type { Assertion, Fact } from '../sources/fact';
import { isLookingBack } from './looking-back';

/** Words of what is so today or will be. */
const HOLDS = /\b(?:now|today|currently|at present|nowadays|these days|will|is to|are to|wants?)\b/iu;
const CLAUSE = /[,;:](?!\d)/u;

/**
 * "A ride, for which people pay 20 crowns today", where the source has 20 crowns until last July; "the hall will cost €40m", where it was to cost so much:
 * what the source itself tells as given up does not bear out what the draft tells as holding.
 */
export function isGivenUp(assertion: Assertion, fact: Fact): boolean {
  const { passage: { prose: { text }, span, kind }, mention, frame } = assertion;
  if (kind !== 'sentence' || frame.former || frame.bygone || mention.quantity.hedge !== undefined || isLookingBack(assertion)) return false;
  const clause = `${text.slice(span.start, mention.start).split(CLAUSE).at(-1)!} ${text.slice(mention.end, span.end).split(CLAUSE)[0]!}`;
  return HOLDS.test(clause) && isToldAsGivenUp(fact);
}
