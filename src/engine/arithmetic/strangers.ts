import type { Surroundings } from '../matching/surroundings';
import type { Assertion } from '../sources/fact';
import type { Derivation, Operation } from './derivation';
import { haveHeadWord, sameSeries } from './kin';

const COMPARING: ReadonlySet<Operation> = new Set(['change', 'share', 'multiple', 'difference']);

/**
 * Whether a formula holds two cells of a table against each other that have nothing to do with each other or with the sentence: of two rows
 * neither of which the draft tells, or of one row under heads of different things ("Won" and "Goals"). Rows and columns that a sentence means are
 * reckoned with by themselves (table.ts); of all others some pair comes to any figure.
 */
export function isOfStrangers(assertion: Assertion, { operation, facts, table }: Pick<Derivation, 'operation' | 'facts' | 'table'>, around: Surroundings): boolean {
  const [a, b, ...more] = facts;
  if (table || !a || !b || more.length > 0 || !COMPARING.has(operation) || !a.passage.cell || a.passage.cell.table !== b.passage.cell?.table) return false;
  if (facts.some((fact) => around.saidByOther(assertion, fact))) return false;
  if (a.passage.row === b.passage.row) return !sameSeries(a, b) && !haveHeadWord(a.passage, b.passage);
  return !facts.some((fact) => around.saidElsewhere(assertion, fact));
}
