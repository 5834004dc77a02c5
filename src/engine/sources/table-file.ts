import { ProseBuilder } from '../draft/prose';
import type { Cell, Document, Issue, TableBlock } from '../vocabulary';
import { type Field, readFields } from './delimited';
import { soundRows } from './sound-rows';

const SNIFFED_ROWS = 20;

/** Where the rows of a table file begin, and what parts their cells. */
export interface Layout {
  readonly from: number;
  readonly delimiter: string;
}

/**
 * Reads a CSV or TSV file as one table whose cells have their exact place in the file (of a quoted cell, the inside of the quotes).
 * Empty lines are dropped, and so are rows whose cells may stand in wrong columns, which are issues (see `soundRows`); shorter rows stay as they are. The first row is a header where it has fewer figures than the rows after it.
 * A file that is no text has the issue `table.not-text` and no blocks. Never throws.
 */
export function readTableFile(text: string, kind: 'csv' | 'tsv'): Document {
  const layout = layoutOf(text, kind);
  if (!layout) {
    const issues: Issue[] = [{ code: 'table.not-text', message: 'The file is not a table in text form.', start: 0, end: 0 }];
    return { text, blocks: [], sources: [], letStand: [], issues };
  }
  const sound = soundRows(text, readFields(text, layout.from, layout.delimiter));
  const issues = sound.faults.map(({ kind: fault, ...place }): Issue => ({ ...place, code: `table.${fault}` }));
  const rows = sound.rows.map((row) => row.map((field) => cellOf(text, field)));
  const block: TableBlock = { kind: 'table', start: layout.from, end: text.length, headerRows: headerRows(rows), rows };
  return { text, blocks: rows.length === 0 ? [] : [block], sources: [], letStand: [], issues };
}

/** How a table file is laid out: behind a byte order mark and a line `sep=;`, its delimiter as told or sniffed; undefined where it is no text. */
export function layoutOf(text: string, kind: 'csv' | 'tsv'): Layout | undefined {
  if (!isText(text)) return undefined;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const separatorLine = /^sep=(?<delimiter>[^\r\n])(?:\r\n?|\n|$)/i.exec(text.slice(start, start + 10));
  const from = start + (separatorLine?.[0].length ?? 0);
  return { from, delimiter: separatorLine?.groups?.delimiter ?? (kind === 'tsv' ? '\t' : sniffDelimiter(text, from)) };
}

/** NULs, or many control characters or undecodable bytes at the start, are not text. */
function isText(text: string): boolean {
  const head = text.slice(0, 4000);
  const strange = head.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return !head.includes('\u0000') && strange * 20 <= head.length;
}

/** The delimiter that parts the first rows into the most, and equally many, fields. */
function sniffDelimiter(text: string, from: number): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const widths = readFields(text, from, delimiter, SNIFFED_ROWS).map((row) => row.length);
    const width = widths[0] ?? 1;
    const score = width < 2 ? 0 : widths.filter((other) => other === width).length / widths.length + width / 1000;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** A field with its words, doubled quotation marks read as one. */
export function cellOf(text: string, { start, end, doubled }: Field): Cell {
  const builder = new ProseBuilder(text);
  let at = start;
  for (const quote of doubled) {
    builder.add(at, quote);
    builder.put('"', quote, quote + 2);
    at = quote + 2;
  }
  builder.add(at, end);
  return { start, end, prose: builder.finish() };
}

/** How many rows at the top are heads: the first, where it has fewer figures than the rows after it. */
export function headerRows(rows: readonly (readonly Cell[])[]): number {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return 0;
  const inFirst = figures(first);
  return inFirst === 0 || rest.slice(0, SNIFFED_ROWS).every((row) => figures(row) > inFirst) ? 1 : 0;
}

/** Cells that are a figure and little else; "Registrations 2024" is a heading. */
function figures(row: readonly Cell[]): number {
  return row.filter(({ prose }) => /^[^\p{L}\d]*(?:[A-Z]{0,3}[$€£¥]\s?)?\d[\d.,\s]*(?:\s?(?:%|\p{L}{1,3}))?[^\p{L}\d]*$/u.test(prose.text)).length;
}
