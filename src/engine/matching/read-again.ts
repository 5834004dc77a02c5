import { mayBeReckoned } from '../arithmetic/derive';
import { operandsFor, saidBefore } from '../arithmetic/operands';
import { tablesOf } from '../arithmetic/tables/table-facts';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Surroundings } from './surroundings';
import type { Readings } from './weigh';

/**
 * Whether a figure, of which nothing has changed but the sentences before and after its own paragraph's, would be read as it was: of those sentences a reading knows
 * nothing but which facts they lead it to. Of sources with tables it cannot be told so easily: which rows are meant may have been said long before.
 */
export function wouldBeReadTheSame(assertion: Assertion, { operands }: Readings, around: Surroundings, base: FactBase): boolean {
  if (tablesOf(base).length > 0) return false;
  if (!mayBeReckoned(assertion.mention)) return true;
  const now = operandsFor(assertion, saidBefore(assertion, around), around, base);
  return now.length === operands.length && now.every((fact, at) => fact === operands[at]);
}
