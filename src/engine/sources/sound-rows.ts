import { lineIndex } from '../draft/lines';
import type { Span } from '../vocabulary';
import type { Field } from './delimited';

/** What is wrong with some rows of a delimited file, told at the first of them. */
export interface RowFault extends Span {
  readonly kind: 'open-quote' | 'too-many-cells';
  readonly message: string;
}

/**
 * The rows whose cells surely stand in the columns they belong to. Left out, and told of, are those with a quotation mark that is never closed and
 * those with more filled cells than the first line, as `1,200` makes without quotes. Where most rows are longer than the first line, that is no
 * line of column names, and a first line of one cell is a title: then length is no fault. The first line itself always stays.
 */
export function soundRows(text: string, rows: readonly Field[][]): { readonly rows: Field[][]; readonly faults: RowFault[] } {
  const [first = [], ...rest] = rows;
  const open = rows.filter((row) => row.some((field) => isOpen(text, field)));
  const long = rest.filter((row) => filled(text, row) > first.length && !open.includes(row));
  const wide = first.length > 1 && long.length * 2 <= rest.length ? long : [];
  const faults: RowFault[] = [
    ...told(text, open, 'open-quote', () => 'has a quotation mark that is never closed; it is left out. Close it, or double it where it is meant as it stands'),
    ...told(text, wide, 'too-many-cells', (row) => `has ${filled(text, row)} cells, the first line ${first.length}; it is left out. Put quotation marks around a cell with a comma in it`),
  ];
  const faulty = new Set([...open, ...wide]);
  return { rows: rows.filter((row) => row === first || !faulty.has(row)), faults: faults.sort((a, b) => a.start - b.start) };
}

function told(text: string, rows: readonly Field[][], kind: RowFault['kind'], words: (row: readonly Field[]) => string): RowFault[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const [start, end] = [first[0]!.start, first.at(-1)!.end];
  const more = others.length === 0 ? '' : others.length === 1 ? ' The same holds of 1 more line.' : ` The same holds of ${others.length} more lines.`;
  return [{ start, end, kind, message: `Line ${lineIndex(text).position(start).line} ${words(first)}.${more}` }];
}

/** A cell that begins with a quotation mark and has an odd number of them: those of a quoted cell are doubled. */
function isOpen(text: string, { start, end }: Field): boolean {
  const cell = text.slice(start, end);
  return cell.trimStart().startsWith('"') && cell.split('"').length % 2 === 0;
}

/** How many cells a row has, empty ones at its end not counted. */
function filled(text: string, row: readonly Field[]): number {
  return row.findLastIndex(({ start, end }) => text.slice(start, end).trim() !== '') + 1;
}
