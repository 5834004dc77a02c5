import { LOOSE_TOTAL_LABEL, MEAN_LABEL, REST_LABEL, TOTAL_LABEL } from '../lexicon/table-words';
import { cellKind, figureIn } from './cell-kind';
import type { Grid, HeadRows } from './head-rows';
import type { Column, RowRole } from './table';

const MOST_SUMMED = 400;
const CLOSE = 0.006;

/** What each row is. `isWhole`: the grid has all rows of the table, so that one may be the sum of the others. */
export function rowsOf(grid: Grid, { titles, body }: HeadRows, columns: readonly Column[], isWhole: boolean): RowRole[] {
  const labels = columns.flatMap(({ role }, at) => (role === 'label' || role === 'attribute' || role === 'period' ? [at] : []));
  const hasValues = columns.some(({ role }) => role === 'value');
  const roles = grid.map((row, at): RowRole => {
    if (at < titles) return 'title';
    if (at < body) return 'head';
    const filled = row.filter((text) => text.trim() !== '');
    if (filled.length === 0) return 'note';
    if (filled.length === 1 && columns.length > 2 && hasValues && row[0]?.trim() !== '' && cellKind(filled[0]!) === 'words') return filled[0]!.length > 60 || at === grid.length - 1 ? 'note' : 'section';
    return labelRole(labels.map((column) => (row[column] ?? '').trim()).filter((text) => text !== '' && /\p{L}/u.test(text)));
  });
  const items = roles.flatMap((role, at) => (role === 'item' ? [at] : []));
  const rest = roles.flatMap((role, at) => (role === 'rest' ? [at] : []));
  const last = items.at(-1);
  if (isWhole && last !== undefined && items.length > 2) {
    for (const at of [last, items[0]!]) if (isSum(grid, at, [...items.filter((other) => other !== at), ...rest], columns, labels.some((column) => LOOSE_TOTAL_LABEL.test((grid[at]![column] ?? '').trim())))) { roles[at] = 'total'; break; }
  }
  return roles;
}

function labelRole(labels: readonly string[]): RowRole {
  if (labels.some((label) => TOTAL_LABEL.test(label))) return 'total';
  if (labels.length > 0 && REST_LABEL.test(labels[0]!)) return 'rest';
  if (labels.length > 0 && MEAN_LABEL.test(labels[0]!)) return 'mean';
  return 'item';
}

/** Whether a row's figures are the sums of the others': of every column but shares and prices, two at the least; one is enough where the label says so. */
function isSum(grid: Grid, at: number, others: readonly number[], columns: readonly Column[], says: boolean): boolean {
  if (others.length > MOST_SUMMED || others.length < 2) return false;
  let sums = 0;
  let told = 0;
  for (const [column, { role, years }] of columns.entries()) {
    const own = figureIn((grid[at]![column] ?? '').trim());
    if (role !== 'value' || years || own?.quantity.value === undefined || own.kind === 'percent') continue;
    const parts = others.map((row) => figureIn((grid[row]![column] ?? '').trim())?.quantity.value ?? 0);
    if (parts.filter((part) => part !== 0).length < 2) continue;
    told++;
    const sum = parts.reduce((total, part) => total + part, 0);
    if (sum !== 0 && Math.abs(sum - own.quantity.value) <= CLOSE * Math.abs(sum)) sums++;
  }
  return says ? sums >= 1 || told === 0 : sums >= 2 && others.length >= 3;
}
