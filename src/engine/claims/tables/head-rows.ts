import { unitOfHead } from '../unit-heads';
import { cellKind, type CellKind } from './cell-kind';

/** The words of a table's cells, row by row; rows may be ragged. */
export type Grid = readonly (readonly string[])[];

/** Rows looked at to learn what a column holds: more of them tell no more. */
const SAMPLED = 200;
const MOST_HEAD_ROWS = 4;

/** The rows at the top that are a title (one cell in a wide table), and those that are heads. */
export interface HeadRows {
  /** Rows 0 to `titles` − 1 hold a title or a note. */
  readonly titles: number;
  /** The first row of the body. */
  readonly body: number;
}

/**
 * Where the body of a table begins: after the rows that its format calls heads, and after such further rows as have words, times or units
 * where the columns have figures below ("2024 | 2023" under "Sales, €m"; a row of units). `declared` is what the format says.
 */
export function headRowsOf(grid: Grid, declared: number): HeadRows {
  const titles = titleRows(grid);
  const first = Math.max(declared, titles);
  let body = first;
  while (body < Math.min(grid.length - 1, MOST_HEAD_ROWS + titles) && isHeadRow(grid, body, body > titles)) body++;
  return { titles, body };
}

const filled = (row: readonly string[]): number => row.filter((text) => text.trim() !== '').length;

function titleRows(grid: Grid): number {
  const width = Math.max(0, ...grid.slice(0, SAMPLED).map(filled));
  if (width < 3) return 0;
  let titles = 0;
  while (titles < Math.min(3, grid.length - 2) && filled(grid[titles]!) === 1 && /\p{L}/u.test(grid[titles]!.join('')) && grid[titles]![0]?.trim() !== '') titles++;
  return titles > 0 && filled(grid[titles]!) >= 2 ? titles : 0;
}

/** Whether a row has heads where the rows below it have figures; a further one has times or units, or no label: "Chief executive | Ann Elm" is no head of "Staff | 210". */
function isHeadRow(grid: Grid, at: number, isFurther: boolean): boolean {
  const row = grid[at]!;
  const wordsServe = !isFurther || (row[0] ?? '').trim() === '';
  const below = grid.slice(at + 1, at + 1 + SAMPLED);
  let heads = 0;
  for (const [column, text] of row.entries()) {
    const kinds = below.map((other) => cellKind(other[column] ?? '')).filter((kind) => kind !== 'empty' && kind !== 'no value');
    if (kinds.length === 0 || share(kinds, 'figure') + share(kinds, 'year') < 0.6) continue;
    const own = cellKind(text);
    if (own === 'empty') continue;
    const isHead = own === 'period' || (own === 'words' && !/^\p{L}?\d/u.test(text.trim()) && (wordsServe || unitOfHead(`(${text.trim()})`) !== undefined)) || (own === 'year' && share(kinds, 'year') < 0.5);
    if (!isHead) return false;
    heads++;
  }
  return heads > 0;
}

export const share = (kinds: readonly CellKind[], ...wanted: CellKind[]): number => (kinds.length === 0 ? 0 : kinds.filter((kind) => wanted.includes(kind)).length / kinds.length);
