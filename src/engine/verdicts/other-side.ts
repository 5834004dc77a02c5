import type { Passage } from '../claims/passages';
import type { Table } from '../claims/tables/table';
import { profileSaid, shareSaid } from '../matching/labels';
import { tableOf } from '../arithmetic/tables/table-facts';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from './fact-base';

/** Two sides that a table tells of in each row: "Winner", "Winner's votes" and "Runner-up", "Runner-up's votes"; "Home team", "Home goals" and "Away team", "Away goals". */
interface Side {
  readonly key: string;
  /** The column of its name. */
  readonly named: number;
}

/** How much of a name must be said in so many words; less than the other says nothing of it. */
const NAMED = 0.5;
const HARDLY = 0.1;

/**
 * The same of the other side of its row, where the draft names that side alone: "Mira Holt got 3,112 votes", which is the runner-up's number in the row
 * of which Mira Holt is the winner.
 */
export function ownOfOtherSide({ passage }: Assertion, { passage: { cell, row, column } }: Fact, base: FactBase): Fact | undefined {
  const facts = cell && tableOf(cell.table, base);
  if (!facts || row === undefined || column === undefined) return undefined;
  const sides = sidesOf(cell.table, row);
  const head = headOf(cell.table, column);
  const own = sides.find(({ key }) => key === head?.key);
  if (!head || !own) return undefined;
  const mine = profileSaid(passage);
  const said = ({ named }: Side): number => Math.max(0, ...labelsAt(cell.table, row, named).map((label) => shareSaid(label, mine, base)));
  const text = passage.prose.text.slice(passage.span.start, passage.span.end).toLowerCase();
  if (said(own) > HARDLY || text.includes(own.key)) return undefined;
  const [other, ...more] = sides.flatMap((side) => {
    const figure = side !== own && said(side) >= NAMED ? facts.columns.find(({ at }) => { const one = headOf(cell.table, at); return one?.key === side.key && one.rest === head.rest; })?.byRow.get(row)?.fact : undefined;
    return figure ? [figure] : [];
  });
  return more.length === 0 ? other : undefined;
}

const labelsAt = (table: Table, row: number, column: number): readonly Passage[] => (table.labels[row] ?? []).filter((label) => label.column === column);

/** Of the columns of labels whose heads begin alike, the one with the shortest head names the side. */
function sidesOf(table: Table, row: number): Side[] {
  const shortest = new Map<string, { readonly named: number; readonly length: number }>();
  for (const { column } of table.labels[row] ?? []) {
    const head = column === undefined ? undefined : headOf(table, column);
    if (column === undefined || !head) continue;
    const length = head.rest.length;
    if (length < (shortest.get(head.key)?.length ?? Infinity)) shortest.set(head.key, { named: column, length });
  }
  return [...shortest].map(([key, { named }]) => ({ key, named }));
}

const HEAD = /^([\p{L}-]+?)(?:['’]s)?(?:\s+(.*))?$/u;

/** "Runner-up's votes" → runner-up, votes. */
function headOf(table: Table, column: number): { readonly key: string; readonly rest: string } | undefined {
  const [, key, rest = ''] = HEAD.exec(table.heads[column]?.at(-1)?.prose.text.trim().toLowerCase() ?? '') ?? [];
  return key === undefined ? undefined : { key, rest };
}
