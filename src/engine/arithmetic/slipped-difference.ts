import { measured } from '../comparison/figures';
import { digitsOf } from '../comparison/slips';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { askedHow, isOfThem } from './cues';
import type { Derivation } from './derivation';
import { saidBefore } from './operands';
import { countsOthers, isAgainstOther } from './plain';

const AT_FIGURE = 1;
/** Of two digits any number is soon one digit away. */
const LEAST_DIGITS = 3;

/**
 * "She wants a cushion of €600,000 and still needs €345,000", where €265,000 are there: the difference of the only two figures of their unit that the source
 * tells together, of which the draft tells one, with one digit another. Chance seldom leaves all others the same.
 */
export function isSlippedDifference(assertion: Assertion, { operation, facts, value, table, reasons }: Pick<Derivation, 'operation' | 'facts' | 'table' | 'reasons'> & { readonly value: number }, slip: string | undefined, around: Surroundings, { byPlace }: FactBase): boolean {
  const { mention, passage } = assertion;
  const [a, b, ...more] = facts;
  if (operation !== 'difference' || !a || !b || more.length > 0 || table !== undefined || reasons?.['operand without a unit'] === 1 || (slip !== 'digit' && slip !== 'transposition')) return false;
  const [said, right] = [mention.quantity.value ?? 0, Math.abs(value)];
  if (mention.kind === 'points' || mention.kind === 'percent' || mention.quantity.hedge !== undefined || digitsOf(said).length < LEAST_DIGITS || Math.floor(Math.log10(said)) !== Math.floor(Math.log10(right)) || digitsOf(right).length > digitsOf(said).length) return false;
  if (askedHow('difference', mention, passage) < AT_FIGURE || isOfThem(mention, passage) || isAgainstOther(assertion) || countsOthers(assertion, facts) || a.frame.change || b.frame.change) return false;
  const sameUnit = (other: Fact): boolean => measured(other.figure)?.dimension === measured(a.figure)?.dimension;
  const beside = new Set([...(byPlace.get(placeOf(a)) ?? []), ...(byPlace.get(placeOf(b)) ?? [])]);
  if (a.evidence.source !== b.evidence.source || a.passage.block !== b.passage.block || Math.abs(a.place - b.place) > 1 || a.passage.cell || [...beside].filter(sameUnit).length !== 2) return false;
  const told = saidBefore(assertion, around);
  return told.has(a) !== told.has(b);
}
