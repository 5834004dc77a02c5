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

/**
 * A row without a sentence, read as a table has it: the subject at the head of the row, the measure and the period at the head of the column,
 * the value in the cell. `main` is the cell's figure; `aside` are those of the column's head ("2024").
 */
export function readCell({ subject, head, value }: { readonly subject: string; readonly head: string; readonly value: string }, context: readonly string[], reading: Reading): { readonly main: readonly Fact[]; readonly aside: readonly Fact[] } {
  const page = new Page();
  const headings: Block[] = context.map((heading) => page.prose('heading', heading));
  const rows = [[page.cell(''), page.cell(head)], [page.cell(subject), page.cell(value)]];
  const facts = read(page, [...headings, { kind: 'table', start: rows[0]![0]!.start, end: page.text.length, headerRows: 1, rows }], reading);
  const inTable = facts.filter(({ passage }) => passage.block === context.length);
  return { main: inTable.filter(({ passage }) => passage.row === 1 && passage.column === 1), aside: inTable.filter(({ passage }) => passage.row === 0) };
}

function read({ text }: Page, blocks: readonly Block[], { source, gazetteer, entities, date }: Reading): Fact[] {
  const document: Document = { text, blocks, sources: [], letStand: [], issues: [], ...(date !== undefined ? { date } : {}) };
  return factsOf(source, document, gazetteer, entities);
}

/** A text made line by line, with the places of its lines. */
class Page {
  text = '';

  prose(kind: 'heading' | 'paragraph', line: string, level = 1): ProseBlock {
    const { start, end } = this.#add(line);
    return { kind, start, end, prose: plainProse(this.text, start, end), ...(kind === 'heading' ? { level } : {}) };
  }

  cell(line: string): Cell {
    const { start, end } = this.#add(line);
    return { start, end, prose: line === '' ? emptyProse : plainProse(this.text, start, end) };
  }

  #add(line: string): { readonly start: number; readonly end: number } {
    const start = this.text.length;
    this.text += `${line}\n`;
    return { start, end: start + line.length };
  }
}

const LONGEST_HEADING = 90;

/** A line without a stop may be a headline, whose capitals mark no names. */
const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !/[.!?…:;,]["'”’)\]]*$/u.test(text.trim());
