import type { Source } from '../engine';

/** Rows of a long table that become rows of a fact table: more would take long to read, and be edited by nobody. */
const MOST_ROWS = 1000;

/** The source as it is imported; of a table with more rows than a person edits only the first, and `note` says so. */
export function toImport(source: Source): { readonly source: Source; readonly note?: string } {
  const table = source.longTable;
  if (!table) return { source };
  const [most, all] = [MOST_ROWS, table.rows].map((count) => count.toLocaleString('en'));
  return { source: table.first(MOST_ROWS), note: `the table has ${all} rows, of which the first ${most} were imported; name it as a source itself, and drafts are checked against all of them` };
}
