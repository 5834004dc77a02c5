import { compare, measured, type Comparison, type Figure } from '../comparison/figures';
import { slipBetween } from '../comparison/slips';
import type { Assertion } from '../sources/fact';
import type { Code } from './codes';
import { hasForeignPurpose, isOwnersOther, MARGIN, SAME_SIZE, strongest } from './contradiction';
import { asksForArithmetic, derive, type Derived } from './derive';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { closeToArithmetic, refuted, refutedByArithmetic, supported, supportedByArithmetic, unknown } from './justify-figure';
import { figureOf, isBounded, isPlausible, sameBasis } from './plausible';
import { retrieve, type Match } from './retrieve';

const COVERED_BUT_SILENT = 0.5;

/**
 * Judges one figure by rules that ask for plain agreement of owner, measure and words: seldom wrong, often silent. Made for fact tables that a person
 * wrote, where each fact has an owner and a measure; other sources are weighed (by-weight.ts).
 */
export function judgeByRules(assertion: Assertion, base: FactBase): Judgement {
  const { mention, frame, passage } = assertion;
  const figure = figureOf(mention);
  const matches = retrieve(figure, frame, base);
  const derived = derive(mention, frame, passage, base);
  const support = matches.find((match) => match.comparison === 'equal' && isPlausible(match, mention, frame) && sameBasis(match, assertion) && !(match.owner === 'nobody' && (isBounded(mention) || !frame.who[0]?.distant) && matches.some(isOwnersOther)));
  if (derived) {
    const comparison = compareDerived(figure, derived);
    if (comparison === 'equal' && !derived.reversed) return supportedByArithmetic(assertion, derived);
    if (comparison === 'equal' && !frame.unasserted) return refutedByArithmetic(assertion, derived, 'refuted.direction');
    if (!support && comparison === 'close') return closeToArithmetic(assertion, derived);
    if (!support && !frame.unasserted && (isTotal(figure, assertion, derived) || isLikeSize(figure, derived.figure)) && !(frame.per !== undefined && derived.facts.every((fact) => hasForeignPurpose(frame, fact.frame))) && comparison !== 'incomparable' && comparison !== 'unit') {
      return refutedByArithmetic(assertion, derived, isTotal(figure, assertion, derived) ? 'refuted.period' : comparison === 'hedge' ? 'refuted.hedge' : mention.kind === 'ratio' ? 'refuted.ratio' : 'refuted.arithmetic');
    }
  }
  const contrary = frame.unasserted || frame.per !== undefined || asksForArithmetic(mention, passage) ? undefined : strongest(matches, assertion);
  if (support && !(contrary && contrary.score - support.score >= MARGIN && support.comparison === 'equal')) return supported(assertion, support);
  if (contrary) return refuted(assertion, contrary, matches.find((other) => other.owner === 'other' && other.comparison === 'equal' && other.measure !== 'other' && other.fact.frame.who[0]?.entity !== undefined)?.fact);
  return unknown(assertion, reasonForSilence(assertion, matches), matches[0]);
}

function compareDerived(figure: Figure, derived: Derived): Comparison {
  const first = compare(figure, derived.figure);
  if (first === 'equal') return first;
  const other = (derived.also ?? []).map((value) => compare(figure, { ...derived.figure, quantity: { ...derived.figure.quantity, value } }));
  return other.includes('equal') ? 'equal' : first;
}

function reasonForSilence({ frame }: Assertion, matches: readonly Match[]): Code {
  const near = matches.filter((match) => match.owner !== 'other' && match.measure === 'same' && match.coverage >= COVERED_BUT_SILENT);
  if (near.some((match) => match.comparison === 'close')) return 'unknown.close';
  if (frame.unasserted && near.length > 0) return 'unknown.not-asserted';
  if (near.length > 1) return 'unknown.ambiguous';
  return frame.who.length === 0 && matches.length > 0 ? 'unknown.no-subject' : 'unknown.no-fact';
}

/** "$53 billion a year" where $53 billion is the sum of several years. */
const isTotal = (figure: Figure, { frame }: Assertion, { facts }: Derived): boolean => frame.per !== undefined && facts.some((fact) => compare(figure, fact.figure) === 'equal');

/** A wrong result is of the right one's size, or a slip away from it. */
function isLikeSize(draft: Figure, source: Figure): boolean {
  const a = measured(draft)?.value;
  const b = measured(source)?.value;
  return a === undefined || b === undefined || slipBetween(a, b) !== undefined || (a < b * SAME_SIZE && b < a * SAME_SIZE);
}
