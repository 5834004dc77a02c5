import type { Gazetteer } from '../../claims/names';
import { emptyProse, plainProse } from '../../draft/prose';
import type { Block, Cell, Document, Entity, ProseBlock } from '../../vocabulary';
import { factsOf, type Fact } from '../fact';

/** How the words of rows are read: with whose names, and from which day. */
export interface Reading {
  readonly source: string;
  readonly gazetteer: Gazetteer;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly date?: string;
}

/** The figures of a row's sentence, under what stands over it. */
export function readSentence(text: string, context: readonly string[], reading: Reading): Fact[] {
  const page = new Page();
  const blocks: Block[] = [...context.map((heading) => page.prose('heading', heading)), page.prose(isHeading(text) ? 'heading' : 'paragraph', text, context.length + 1)];
  return read(page, blocks, reading).filter((fact) => fact.passage.block === context.length);
}

/** A cell of a column, with whose figure it is. */
export interface ColumnCell {
  readonly subject: string;
  readonly value: string;
}

/**
 * Rows without a sentence, read as a table has them: the subjects at the heads of the rows, the measure and the period at the head of the column, the
 * values in the cells. The figures of each cell, in the cells' order, and those of the column's head ("2024").
 */
export function readColumn(head: string, cells: readonly ColumnCell[], context: readonly string[], reading: Reading): { readonly cells: readonly (readonly Fact[])[]; readonly head: readonly Fact[] } {
  const page = new Page();
  const headings: Block[] = context.map((heading) => page.prose('heading', heading));
  const rows = [[page.cell(''), page.cell(head)], ...cells.map(({ subject, value }) => [page.cell(subject), page.cell(value)])];
  const found: Fact[][] = cells.map(() => []);
  const ofHead: Fact[] = [];
  for (const fact of read(page, [...headings, { kind: 'table', start: rows[0]![0]!.start, end: page.length, headerRows: 1, rows }], reading)) {
    const { block, row, column } = fact.passage;
    if (block !== context.length || column !== 1 || row === undefined) continue;
    (row === 0 ? ofHead : found[row - 1]!).push(fact);
  }
  return { cells: found, head: ofHead };
}

function read(page: Page, blocks: readonly Block[], { source, gazetteer, entities, date }: Reading): Fact[] {
  const document: Document = { text: page.text, blocks, sources: [], letStand: [], issues: [], ...(date !== undefined ? { date } : {}) };
  return factsOf(source, document, gazetteer, entities);
}

/** A text made line by line, with the places of its lines. */
class Page {
  readonly #lines: string[] = [];
  length = 0;

  get text(): string {
    return this.#lines.join('');
  }

  prose(kind: 'heading' | 'paragraph', line: string, level = 1): ProseBlock {
    return { ...this.#place(line), kind, ...(kind === 'heading' ? { level } : {}) };
  }

  cell(line: string): Cell {
    return this.#place(line);
  }

  #place(line: string): Cell {
    const start = this.length;
    const { text, pieces } = line === '' ? emptyProse : plainProse(line, 0, line.length);
    this.#lines.push(line, '\n');
    this.length += line.length + 1;
    return { start, end: start + line.length, prose: { text, pieces: pieces.map(({ from, to, ...piece }) => ({ ...piece, from: from + start, to: to + start })) } };
  }
}

const LONGEST_HEADING = 90;

/** A line without a stop may be a headline, whose capitals mark no names. */
const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !/[.!?…:;,]["'”’)\]]*$/u.test(text.trim());
