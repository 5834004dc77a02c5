import type { Table } from '../claims/tables/table';
import { slipBetween } from '../comparison/slips';
import type { Assertion } from '../sources/fact';
import type { Judgement } from '../verdicts/judgement';
import { added, doesNotAddUp, missesIt, type Addition } from './adding-up';
import type { JudgedDraft } from './draft-judged';

/** A column of a table with a row of totals. */
interface TotalledColumn {
  readonly total: Assertion;
  readonly parts: readonly Assertion[];
  readonly addition: Addition;
}

/** Heads of columns whose totals are no sums, whatever their row is called. */
const NO_SUM = /\b(?:average|avg|mean|median|rate|per|price|ratio|share|index|score|rank|age|density|max\w*|min\w*|peak|highest|lowest|growth|change)\b|[%/Ø]/iu;
const NEAR = 1.2;

/**
 * Objects to totals of a table's columns that are not the sums of what is listed. A table may list only the largest: a total that is more than
 * their sum is objected to only where another column adds up, or where the sum is one slip of the fingers away from it.
 */
export function judgeTables(draft: JudgedDraft): Judgement[] {
  const cells = new Map<Table, Assertion[]>();
  for (const assertion of draft.assertions) {
    const { table } = assertion.passage.cell ?? {};
    if (!table) continue;
    const own = cells.get(table);
    if (own) own.push(assertion);
    else cells.set(table, [assertion]);
  }
  return [...cells].flatMap(([table, own]) => {
    const columns = isPlainlyTotalled(table) ? table.columns.flatMap((_, at) => columnOf(table, at, own) ?? []) : [];
    const isWhole = columns.some(({ addition }) => addition.sum > 0 && !missesIt(addition) && Math.abs(addition.total - addition.sum) <= addition.slack);
    return columns.flatMap(({ total, parts, addition }) => {
      const { total: whole, sum } = addition;
      const isNear = whole < sum * NEAR && sum < whole * NEAR;
      return (isNear && missesIt(addition) && (sum > whole || isWhole || slipBetween(whole, sum) !== undefined) && doesNotAddUp(total, parts, addition, draft)) || [];
    });
  });
}

/** Things and one row of totals, at the end or the beginning, and nothing that sums up some of the rows. */
function isPlainlyTotalled({ rows, excerpt }: Table): boolean {
  const listed = rows.filter((role) => role !== 'title' && role !== 'head' && role !== 'note');
  return !excerpt && listed.filter((role) => role === 'total').length === 1 && (listed.at(-1) === 'total' || listed[0] === 'total') && listed.every((role) => role === 'item' || role === 'rest' || role === 'total');
}

/** A column of which every row listed has one figure. */
function columnOf(table: Table, at: number, cells: readonly Assertion[]): TotalledColumn | undefined {
  const column = table.columns[at]!;
  if (column.role !== 'value' || column.change || column.years || column.heads.some((head) => NO_SUM.test(head))) return undefined;
  const of = (...roles: readonly string[]): Assertion[] => cells.filter(({ passage }) => passage.column === at && roles.includes(table.rows[passage.row!]!));
  const [total, ...others] = of('total');
  const parts = of('item', 'rest');
  const listed = table.rows.filter((role) => role === 'item' || role === 'rest').length;
  if (!total || others.length > 0 || parts.length !== listed || new Set(parts.map(({ passage }) => passage.row)).size !== listed || parts.some(({ passage }) => passage.mentions.length !== 1)) return undefined;
  const addition = added(total, parts);
  return addition && { total, parts, addition };
}
