import { CONTEXT_WEIGHT } from '../claims/about';
import type { Frame } from '../claims/frames';
import { remember } from '../claims/remember';
import type { Figure } from '../comparison/figures';
import { digitsOf } from '../comparison/slips';
import type { Assertion } from '../sources/fact';
import type { Mention } from '../vocabulary';
import type { Match } from './retrieve';

/** Shares of the draft's telling words that a fact must know to confirm a figure, with and without an owner in common. */
export const COVERED = 0.2;
const COVERED_WITHOUT_OWNER = 0.5;
const COVERED_WHEN_BOUNDED = 0.38;
/** Few words can speak against a telling figure of the right owner. */
export const FEW_TERMS = 4;

/** The figure that a mention writes: the same object each time, so that what is worked out of it is kept. */
export const figureOf = remember(({ kind, quantity, step }: Mention): Figure => ({ kind, quantity, ...(step !== undefined ? { step } : {}) }));

/** A fact with the same value confirms only where nothing speaks against its being the fact meant: a number standing somewhere in the source proves nothing. */
export function isPlausible(match: Match, mention: Mention, frame: Frame): boolean {
  const terms = ownTerms(frame);
  // "More than $50 billion" fits many figures; the words must agree the more.
  if (isBounded(mention) && (match.measure !== 'same' || match.owner === 'nobody') && match.coverage < COVERED_WHEN_BOUNDED) return false;
  if (match.owner === 'other' || match.noun === 'other') return false;
  const ownNoun = match.noun === 'same' ? 0.15 : 0;
  const needed = (match.owner === 'nobody' ? (match.measure === 'same' || match.noun === 'same' ? COVERED + 0.05 : COVERED_WITHOUT_OWNER) : COVERED) - ownNoun;
  const isSmall = (mention.kind === 'count' || mention.kind === 'ordinal') && Math.abs(mention.quantity.value ?? 0) <= 12;
  if (match.measure === 'other') return match.coverage >= 0.7;
  if (match.measure === 'same' && match.owner !== 'nobody' && !isSmall) return true;
  if (match.owner === 'same' && isTelling(mention.quantity.value) && terms <= FEW_TERMS) return true;
  if (match.owner === 'supposed' && isTelling(mention.quantity.value) && terms === 0) return true;
  return match.coverage >= needed + (isSmall ? 0.15 : 0) || (terms <= 1 && match.owner !== 'nobody');
}

/** "$53 billion a year" is no statement of $53 billion in all. */
export function sameBasis(match: Match, { frame }: Assertion): boolean {
  const source = match.fact.frame;
  return frame.per === undefined || source.per === frame.per || (source.per === undefined && source.duration === undefined && frame.per === 'year');
}

/** How many telling words the sentence itself has around the figure. */
export const ownTerms = (frame: Frame): number => [...frame.terms.values()].filter((weight) => weight > CONTEXT_WEIGHT).length;

/** "More than" and its like bound a figure from one side. */
export const isBounded = ({ quantity: { hedge } }: Mention): boolean => hedge !== undefined && hedge !== 'about' && hedge !== 'nearly';

const MILLION = 1e6;
const ROUND = new Set(['1', '2', '5']);

/** Two significant figures, or a large sum that is no round one: 53, 1.4, 38,500, 80 billion; not 5, 100 or 2,000. Round and small numbers coincide by chance. */
export function isTelling(value: number | undefined): boolean {
  if (value === undefined || Math.abs(value) <= 20) return false;
  const digits = digitsOf(Math.abs(value));
  return digits.length >= 2 || (Math.abs(value) >= MILLION && !ROUND.has(digits));
}
