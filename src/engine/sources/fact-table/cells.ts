import type { Figure } from '../../comparison/figures';
import type { Fact } from '../fact';
import { readColumn, readSentence, type Reading } from './passage';
import type { FactRow, Report } from './rows';
import { readValue, reportValue } from './value';

/** A row without a sentence: its place among the rows that are read, and the words it is read with. */
export interface CellRow {
  readonly row: FactRow;
  /** Name of whom it is about; empty where nobody is named. */
  readonly subject: string;
  readonly context: readonly string[];
}

/** What such a row comes to. */
export interface ReadCell {
  readonly fact: Fact;
  /** Figures at the head of its column: "2024". */
  readonly head: readonly Fact[];
}

/** The facts of rows without a sentence, by row; what is no figure is reported, and its row left out. Rows of one measure and period are read together. */
export function readCells(rows: readonly CellRow[], reading: Reading, report: Report): ReadonlyMap<FactRow, ReadCell> {
  const columns = new Map<string, CellRow[]>();
  for (const one of rows) {
    const key = JSON.stringify([headOf(one.row), ...one.context]);
    const same = columns.get(key);
    if (same) same.push(one);
    else columns.set(key, [one]);
  }
  const read = new Map<FactRow, ReadCell>();
  const known = new Set<string>();
  for (const column of columns.values()) {
    const [{ row: first, context }] = column as [CellRow];
    const { cells, head } = first.measure!.text.includes('…') ? { cells: column.map((one) => asSentence(one, reading)), head: [] }
      : readColumn(headOf(first), column.map(({ row, subject }) => ({ subject, value: row.value!.text })), context, reading);
    // A year at the head of a column is one fact, however many columns it stands over.
    const heads = head.filter(({ written }) => !known.has(JSON.stringify([written, ...context])));
    for (const { written } of heads) known.add(JSON.stringify([written, ...context]));
    column.forEach(({ row }, at) => {
      const fact = factOf(row, cells[at]!, report);
      if (fact) read.set(row, { fact, head: at === 0 ? heads : [] });
    });
  }
  return read;
}

const headOf = ({ measure, unit, period }: FactRow): string => `${measure!.text}${unit ? ` (${unit.text})` : ''}${period ? `, ${period.text}` : ''}`;

function asSentence({ row, subject, context }: CellRow, reading: Reading): Fact[] {
  return readSentence(`${subject} ${inWords(row)}${row.period ? `, ${row.period.text}` : ''}.`, context, reading);
}

/** "carried … passengers" with the value in the dots' place; other measures stand before it. */
export function inWords({ measure, value }: FactRow): string {
  const figure = value?.text ?? '1';
  return measure!.text.includes('…') ? measure!.text.replace('…', () => figure) : `${measure!.text}: ${figure}`;
}

function factOf(row: FactRow, found: readonly Fact[], report: Report): Fact | undefined {
  const written = row.value!.text;
  const [only] = found;
  // Nearly every cell is a figure and nothing else, and has been read with the unit that its measure lends it.
  if (only && found.length === 1 && row.unit === undefined && only.passage.kind === 'cell' && isFigureAlone(only)) return { ...only, figure: inOwnScale(only), written };
  const value = readValue(row);
  if ('fault' in value) {
    reportValue(row, value, report);
    return undefined;
  }
  const { start: _start, end: _end, kind, quantity, step } = value.figure;
  const main = found.find((fact) => fact.written === written) ?? only;
  if (!main) {
    report(row.value!, 'facts.unreadable-value', `${JSON.stringify(written)} is no figure that can be read.`);
    return undefined;
  }
  return { ...main, figure: row.unit ? { kind, quantity, ...(step !== undefined ? { step } : {}) } : inOwnScale(main), written };
}

/** Whether a cell has a figure and no other words. */
export function isFigureAlone({ passage }: Fact): boolean {
  const [only, ...others] = passage.mentions;
  return only !== undefined && others.length === 0 && passage.words.every((word) => !word.isWord || (only.start < word.end && word.start < only.end));
}

/** "16.9 million" is no millions of millions where its measure says "(million)": what writes its own scale is lent none. */
function inOwnScale({ figure, written, passage }: Fact): Figure {
  const lent = passage.mentions.find((mention) => mention.quantity === figure.quantity)?.lent ?? 1;
  const { kind, quantity, step } = figure;
  if (lent === 1 || quantity.value === undefined || !/\p{L}/u.test(written)) return figure;
  return { kind, quantity: { ...quantity, value: quantity.value / lent }, ...(step !== undefined ? { step: step / lent } : {}) };
}
