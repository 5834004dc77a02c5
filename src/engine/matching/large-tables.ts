import { rowsMeant } from '../arithmetic/tables/selection';
import { tableOf } from '../arithmetic/tables/table-facts';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Candidate } from './candidates';
import type { Surroundings } from './surroundings';

/** From so many facts on, those that nobody speaks of are left out. */
const MANY = 2500;

/** Of very many candidates, those worth weighing: a cell of a table that says something else, in a row that the sentence does not mean, is not. */
export function worthWeighing(candidates: readonly Candidate[], assertion: Assertion, around: Surroundings, base: FactBase): readonly Candidate[] {
  if (candidates.length < MANY) return candidates;
  return candidates.filter(({ fact: { passage: { cell, row } }, comparison }) => {
    const facts = comparison === 'different' && cell && row !== undefined && cell.table.rows[row] === 'item' ? tableOf(cell.table, base) : undefined;
    if (!facts) return true;
    const { said, nearest, carried } = rowsMeant(assertion, facts, around, base);
    return said.has(row!) || nearest.has(row!) || carried.has(row!);
  });
}
