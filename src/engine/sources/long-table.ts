import type { Document, TableBlock } from '../vocabulary';
import { isEmptyLine, readRow } from './delimited';
import { RowIndex } from './long-table/row-index';
import { sentencesOf } from './long-table/sentences';
import type { Source } from './source';
import { cellOf, headerRows, layoutOf, type Layout } from './table-file';

/** A table too long to be read cell by cell: its rows are found by what a draft says, and only those are read. Immutable but for what it remembers. */
export interface LongTable {
  /** How many rows it has, heads included. */
  readonly rows: number;
  /** The source with the facts of the rows that a draft is about. The same rows give the same object. */
  about(draft: Document): Source;
  /** The source with the facts of its first rows, heads not counted. */
  first(most: number): Source;
  /** The source with the facts of the row that stands at an offset of the file. */
  at(offset: number): Source;
}

/** Tables up to this many rows, and cells, are read whole; that takes a second or two. */
const MOST_ROWS = 1500;
const MOST_CELLS = 10_000;
/** Rows at the top that are always read along: they show what the columns hold, and heads of any kind are among them. */
const OPENING = 12;
/** Of the rows that a draft is about, so many are read, fewer where rows are wide. */
const MOST_READ = 400;
const MOST_CELLS_READ = 3000;
const FEWEST_READ = 40;
/** Sets of rows that stay read. */
const MOST_KEPT = 4;

/** Reads a delimited table that is too long for the common reader; undefined where it is not, or is no text. `read` makes a source of a document with some of its rows. */
export function readLongTable(text: string, format: 'csv' | 'tsv', read: (document: Document) => Source): LongTable | undefined {
  const layout = layoutOf(text, format);
  // A row takes a character and its line end at least.
  if (!layout || text.length < 2 * Math.min(MOST_ROWS, MOST_CELLS)) return undefined;
  const { starts, cells } = rowsIn(text, layout);
  return starts.length > MOST_ROWS || cells > MOST_CELLS ? new DelimitedTable(text, layout, starts, cells, read) : undefined;
}

function rowsIn(text: string, { from, delimiter }: Layout): { readonly starts: readonly number[]; readonly cells: number } {
  const starts: number[] = [];
  let cells = 0;
  for (let at = from; at <= text.length;) {
    const { fields, next } = readRow(text, at, delimiter);
    if (!isEmptyLine(fields)) {
      starts.push(at);
      cells += fields.length;
    }
    at = next;
  }
  return { starts, cells };
}

class DelimitedTable implements LongTable {
  readonly rows: number;
  private readonly heads: number;
  private readonly mostRead: number;
  private index: RowIndex | undefined;
  private kept: { readonly key: string; readonly source: Source }[] = [];

  constructor(private readonly text: string, private readonly layout: Layout, private readonly starts: readonly number[], cells: number, private readonly make: (document: Document) => Source) {
    this.rows = starts.length;
    this.heads = headerRows(starts.slice(0, 40).map((_, row) => this.cells(row)));
    this.mostRead = Math.max(FEWEST_READ, Math.min(MOST_READ, Math.floor(MOST_CELLS_READ / (cells / starts.length))));
  }

  about(draft: Document): Source {
    this.index ??= new RowIndex(this.rows - this.heads, (row) => this.fieldTexts(row + this.heads));
    const named = this.index.rowsNamedIn(sentencesOf(draft), this.mostRead);
    return this.read(named.map((row) => row + this.heads));
  }

  first(most: number): Source {
    return this.read(this.opening(most));
  }

  at(offset: number): Source {
    const after = this.starts.findIndex((start) => start > offset);
    return this.read([(after < 0 ? this.rows : Math.max(after, 1)) - 1]);
  }

  private opening(most: number): number[] {
    return this.starts.slice(this.heads, this.heads + most).map((_, at) => this.heads + at);
  }

  /** The source with the facts of these rows, and ids that are theirs whichever rows are read with them. */
  private read(wanted: readonly number[]): Source {
    const own = new Set([...this.starts.slice(0, this.heads).keys(), ...wanted]);
    const key = [...own].join(' ');
    const rows = [...new Set([...own, ...this.opening(OPENING)])].sort((a, b) => a - b);
    const known = this.kept.find((one) => one.key === key);
    const source = known?.source ?? factsOfRows(this.make(this.documentOf(rows)), rows, own);
    this.kept = [{ key, source }, ...this.kept.filter((one) => one !== known)].slice(0, MOST_KEPT);
    return source;
  }

  private documentOf(rows: readonly number[]): Document {
    const block: TableBlock = { kind: 'table', start: this.layout.from, end: this.text.length, headerRows: this.heads, rows: rows.map((row) => this.cells(row)), excerpt: true };
    return { text: this.text, blocks: [block], sources: [], letStand: [], issues: [] };
  }

  private cells(row: number): TableBlock['rows'][number] {
    return readRow(this.text, this.starts[row]!, this.layout.delimiter).fields.map((field) => cellOf(this.text, field));
  }

  private fieldTexts(row: number): string[] {
    return readRow(this.text, this.starts[row]!, this.layout.delimiter).fields.map(({ start, end }) => this.text.slice(start, end));
  }
}

/** The facts of a table's `own` rows, of all that were read: named by their row and column in the whole table, and placed as if no other row were there. */
function factsOfRows(source: Source, rows: readonly number[], own: ReadonlySet<number>): Source {
  const taken = new Map<string, number>();
  const places = new Map([...own].sort((a, b) => a - b).map((row, place) => [row, place] as const));
  const facts = source.facts.flatMap((fact) => {
    const row = rows[fact.passage.row ?? 0]!;
    const place = places.get(row);
    if (place === undefined) return [];
    const cell = `${source.id}#r${row + 1}c${(fact.passage.column ?? 0) + 1}`;
    const nth = (taken.get(cell) ?? 0) + 1;
    taken.set(cell, nth);
    const id = nth === 1 ? cell : `${cell}-${nth}`;
    return { ...fact, id, place, evidence: { ...fact.evidence, fact: id } };
  });
  return { ...source, facts };
}
