import { plainProse } from '../draft/prose';
import type { Cell, Span, TableBlock } from '../vocabulary';
import { headerRows } from './table-file';

/** Lines of plain text whose cells are parted by tabs, as copied from a spreadsheet or read out of a PDF; undefined where they are no table. */
export function tabbedTable(file: string, lines: readonly Span[]): TableBlock | undefined {
  // A tab before the first word only sets it in.
  if (lines.length < 2 || !lines.every(({ start, end }) => file.slice(start, end).includes('\t'))) return undefined;
  const rows = lines.map((line) => cellsOf(file, line));
  return { kind: 'table', start: lines[0]!.start, end: lines.at(-1)!.end, headerRows: headerRows(rows), rows };
}

/** `start` of a line leaves out white space; a tab right before it is an empty first cell. */
function cellsOf(file: string, line: Span): Cell[] {
  const cells: Cell[] = [];
  let start = line.start;
  while (start > 0 && file[start - 1] === '\t') start--;
  for (let at = start; at <= line.end; at++) {
    if (at < line.end && file[at] !== '\t') continue;
    cells.push({ start, end: at, prose: plainProse(file, start, at) });
    start = at + 1;
  }
  return cells;
}
