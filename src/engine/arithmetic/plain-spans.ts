import { remember } from '../claims/remember';
import { heldAgainst } from '../matching/held-against';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Derivation } from './derivation';

const LASTED = /\b(?:for|over|took|takes?|lasted|lasts?|spent|within|in|needed|kept)\s+(?:(?:about|around|some|roughly|nearly|almost|more than|over|just|only|all of|her|him|it|them)\s+)*$/iu;
/** "ten years ago", "four years older": no length of anything. */
const SINCE = /^\s+(?:ago|before|earlier|later|after|old|older|younger|longer|shorter|more|less|hence|on\b|from now)/iu;
/** "2014/15" is a season. */
const SEASON = /^\D*\d{4}\s?[-–/]\s?\d{2}$/u;
const SAME_CLAUSE = 0.4;
const NEAR = 0.3;

/**
 * Whether a length of time is plainly that of a range of the source: the draft says how long something took, and the source's clause speaks of the same from
 * one time to another, as no other of its ranges does. "Digging went on for 27 years", "It was dug between 1774 and 1791".
 */
export function isPlainSpan(assertion: Assertion, { operation, facts: [range, ...others], reasons }: Pick<Derivation, 'operation' | 'facts' | 'reasons'>, value: number, base: FactBase): boolean {
  const { mention, passage: { prose: { text }, span, mentions } } = assertion;
  if (operation !== 'span' || !range || others.length > 0 || reasons?.['length of a range'] !== 1 || reasons['both ends counted'] === 1 || range.passage.cell || SEASON.test(range.written)) return false;
  // Whether both ends are counted the draft does not say.
  if (Math.abs((mention.quantity.value ?? 0) - value) <= 1 || mentions.some(({ quantity: { date } }) => date !== undefined)) return false;
  if (!LASTED.test(text.slice(span.start, Math.min(mention.start, mention.hedgeSpan?.start ?? mention.start))) || SINCE.test(text.slice(mention.end, span.end))) return false;
  const { clauseIn, nearIn } = heldAgainst(assertion, base);
  const own = clauseIn(range.passage);
  return own >= SAME_CLAUSE && nearIn(range.passage) >= NEAR && rangesIn(base).every((other) => other === range || clauseIn(other.passage) < own * SAME_CLAUSE);
}

const rangesIn = remember((base: FactBase): readonly Fact[] => base.facts.filter(({ figure: { quantity: { date } }, passage }) => date !== undefined && date.includes('/') && !passage.cell));
