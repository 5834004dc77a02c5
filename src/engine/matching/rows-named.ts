import { rowsMeant } from '../arithmetic/tables/selection';
import { tableOf } from '../arithmetic/tables/table-facts';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Surroundings } from './surroundings';

/**
 * How a sentence names the row of a table's figure: as the `nearest` of the rows it names, `farther` than another, not at all though it names
 * `another`, by its `category` alone; or it names none, and this is the one `carried` on from the sentence before, or not (`other carried`).
 */
export type RowNamed = 'nearest' | 'farther' | 'another' | 'category' | 'carried' | 'other carried' | 'none';

/** How the draft's sentence names the fact's row; undefined for facts of no table, and for totals. */
export function rowNamed(assertion: Assertion, { passage: { row, cell } }: Fact, around: Surroundings, base: FactBase): RowNamed | undefined {
  const facts = cell && tableOf(cell.table, base);
  if (!facts || row === undefined || cell.table.rows[row] !== 'item') return undefined;
  const { said, nearest, categories, carried } = rowsMeant(assertion, facts, around, base);
  if (nearest.has(row)) return said.has(row) ? 'nearest' : 'carried';
  if (said.has(row)) return 'farther';
  if (said.size > 0) return 'another';
  return categories.has(row) ? 'category' : carried.size > 0 || categories.size > 0 ? 'other carried' : 'none';
}
