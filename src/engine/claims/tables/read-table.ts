import type { Mention, Prose, TableBlock } from '../../vocabulary';
import { HEAD_ABBREVIATIONS, PERIOD_HEAD } from '../lexicon/table-words';
import type { Gazetteer } from '../names';
import { readPassage, type Passage } from '../passage';
import { unitOfHead, unitOfNote, type LentUnit } from '../unit-heads';
import { cellKind } from './cell-kind';
import { cellFigures, headMentions } from './cell-mentions';
import { unitInCode } from './coded-unit';
import { columnsOf } from './columns';
import { headRowsOf, type Grid } from './head-rows';
import { rowsOf } from './rows';
import { seriesOf, type Timed } from './series';
import { isCoded, spokenHead } from './spoken-head';
import type { CellPlace, Table } from './table';

/**
 * Reads a table into passages, a cell each, row by row. `context` are the headings and the sentence above; `notes` are a line right below
 * and what was said of all tables. A
 * cell's heads are the labels of its row and the heads of its column; what its place says of it (unit, time, what kind of row) is worked
 * out from the table as a whole.
 */
export function readTable(block: TableBlock, index: number, gazetteer: Gazetteer, context: readonly Passage[], notes: readonly string[] = []): Passage[] {
  return new TableReader(block, index, gazetteer, context, notes).read();
}

const SAMPLED = 60;

type Held = { -readonly [K in keyof Table]: Table[K] } & { readonly heads: Passage[][]; readonly labels: Passage[][] };

class TableReader {
  private readonly passages: Passage[] = [];
  private readonly grid: Grid;
  private readonly proses: readonly (readonly Prose[])[];
  private readonly bodyAt: number;
  private readonly titlesTo: number;
  private readonly around: Passage[];
  private readonly table: Held;
  private readonly noteUnit: LentUnit | undefined;
  /** The first column that has figures, other than times. */
  private readonly firstFigures: number;
  private readonly measuring = new Map<number, boolean>();

  constructor(private readonly block: TableBlock, private readonly index: number, private readonly gazetteer: Gazetteer, context: readonly Passage[], notes: readonly string[]) {
    const plain = block.rows.map((row) => row.map(({ prose }) => prose.text));
    const { titles, body } = headRowsOf(plain, block.headerRows);
    [this.titlesTo, this.bodyAt] = [titles, body];
    this.proses = block.rows.map((row, r) => row.map(({ prose }, c) => (r < body || c === 0 ? spokenHead(prose) : prose)));
    this.grid = this.proses.map((row) => row.map(({ text }) => text));
    const columns = columnsOf(this.grid.slice(body), headTexts(this.grid.slice(titles, body).map((row, r) => row.map((text, c) => (this.isCodedHead(titles + r, c) ? withUnitSetOff(text) : text)))));
    const excerpt = block.excerpt === true;
    this.table = {
      excerpt, columns, rows: rowsOf(this.grid, { titles, body }, columns, !excerpt), heads: columns.map(() => []), labels: this.grid.map(() => []),
      columnSeries: seriesOf(columns.map(({ heads, role }) => (role === 'value' || role === 'rank' ? timed(heads.join(' ')) : undefined))),
      // The latest of a few rows need not be the table's.
      rowSeries: seriesOf(this.grid.map((row, r) => (r < body || excerpt ? undefined : timed(columns.flatMap(({ role }, c) => (role === 'label' || role === 'attribute' || role === 'period' ? [row[c] ?? ''] : [])).join(' '))))),
    };
    const first = columns.findIndex(({ role, years, heads }, c) => role === 'value' && !years && !PERIOD_HEAD.test(heads.at(-1) ?? '') && this.grid.slice(body, body + SAMPLED).some((row) => cellKind((row[c] ?? '').trim()) === 'figure'));
    this.firstFigures = first < 0 ? columns.length : first;
    this.around = [...context];
    if (block.caption) this.around.push(this.caption(block.caption));
    for (const row of this.proses.slice(0, titles)) for (const prose of row) if (prose.text !== '') this.around.push(this.caption(prose));
    this.noteUnit = this.unitAround(notes);
  }

  read(): Passage[] {
    let section: Passage | undefined;
    for (const [r, row] of this.proses.entries()) {
      if (r < this.bodyAt) { this.readHeads(r, row); continue; }
      const own = this.table.rows[r] === 'section' || this.table.rows[r] === 'note';
      if (own) {
        const at = row.findIndex(({ text }) => text.trim() !== '');
        if (at < 0) continue;
        const read = this.cell(row[at]!, r, at, [], headMentions(row[at]!.text), true);
        this.passages.push(read);
        if (this.table.rows[r] === 'section') section = read;
        continue;
      }
      this.readRow(r, row, section);
    }
    return this.passages;
  }

  /** The rows of the head; a cell over several columns is a head of each of them. */
  private readHeads(r: number, row: readonly Prose[]): void {
    const isLast = r === this.bodyAt - 1;
    let over: Passage | undefined;
    for (let c = 0; c < Math.max(row.length, this.table.columns.length); c++) {
      const prose = row[c];
      if (prose !== undefined && prose.text.trim() !== '') {
        const isTitle = r < this.titlesTo;
        over = this.cell(prose, r, c, [], headMentions(prose.text), false);
        this.passages.push(over);
        if (isTitle) return;
        this.table.heads[c]?.push(over);
      } else if (!isLast && over && c > 0 && (this.grid[r + 1]?.[c] ?? '').trim() !== '') this.table.heads[c]?.push(over);
    }
  }

  private readRow(r: number, row: readonly Prose[], section: Passage | undefined): void {
    const { columns, labels, heads } = this.table;
    const isLabel = (c: number): boolean => ['label', 'attribute', 'period'].includes(columns[c]?.role ?? 'value');
    const firstFigures = this.firstFigures;
    const own = row.map((prose, c) => {
      if (prose.text.trim() === '' || !isLabel(c)) return undefined;
      const read = this.cell(prose, r, c, [...(section ? [section] : []), ...labels[r]!, ...heads[c]!], headMentions(prose.text), true);
      labels[r]!.push(read);
      return read;
    });
    const named = own.filter((label, c): label is Passage => label !== undefined && (c < firstFigures || labels[r]!.length === 1));
    const aside = own.filter((label): label is Passage => label !== undefined && !named.includes(label));
    const when = this.timesOf(named);
    for (const [c, prose] of row.entries()) {
      const text = prose.text;
      if (text.trim() === '') continue;
      const label = own[c];
      if (label) { this.passages.push(label); continue; }
      const column = columns[c]!;
      const { mentions, direction } = cellFigures(text, column, column.role === 'value' ? this.unitFor(r, c) : undefined);
      const lentBy = [...(section ? [section] : []), ...named, ...heads[c]!];
      this.passages.push(this.cell(prose, r, c, lentBy, mentions, false, { ...this.placeOf(r, c, when), ...(direction ? { direction } : {}) }, aside));
    }
  }

  private cell(prose: Prose, row: number, column: number, heads: readonly Passage[], mentions: readonly Mention[], isLabel: boolean, cell?: CellPlace, aside: readonly Passage[] = []): Passage {
    const span = { start: 0, end: prose.text.length };
    const read = readPassage(prose, span, mentions, this.gazetteer, {
      block: this.index, kind: 'cell', context: aside.length > 0 ? [...this.around, ...aside] : this.around, heads, opensBlock: true, isLabel: isLabel || row >= this.bodyAt, row, column, ...(cell ? { cell } : {}),
    });
    const names = row < this.bodyAt || isLabel ? this.namesIn(read, row, column) : read.names;
    const words = row < this.bodyAt && this.isCodedHead(row, column) ? read.words.map((word) => ({ ...word, lower: HEAD_ABBREVIATIONS[word.lower] ?? word.lower })) : read.words;
    return { ...read, names, words };
  }

  /** What measures something is no name: "Capacity (MW)", and "Crew" in a column of such labels; nor is what stands in brackets behind it. */
  private namesIn({ names, prose: { text } }: Passage, row: number, column: number): Passage['names'] {
    if (names.length === 0 || !(row >= this.bodyAt && (this.grid.length > SAMPLED || this.measuresInColumn(column)) ? this.measuresInColumn(column) : unitOfHead(text))) return names;
    return names.filter((name) => name.entity !== undefined && name.to - name.from > 1 || (name.from > 0 && !/[([][^)\]]*$/u.test(text.slice(0, name.start))));
  }

  /** Whether a column of labels names measures with their units: "Length (m)", "Crew", "Top speed (knots)". */
  private measuresInColumn(column: number): boolean {
    let known = this.measuring.get(column);
    if (known === undefined) {
      const labels = this.grid.slice(this.bodyAt, this.bodyAt + SAMPLED).map((row) => row[column] ?? '').filter((text) => text !== '');
      known = labels.length > 1 && labels.filter((text) => unitOfHead(text) !== undefined).length >= labels.length / 3;
      this.measuring.set(column, known);
    }
    return known;
  }

  private isCodedHead(row: number, column: number): boolean {
    return isCoded(this.block.rows[row]?.[column]?.prose.text ?? '');
  }

  private caption(prose: Prose): Passage {
    const context = this.around.slice();
    return readPassage(prose, { start: 0, end: prose.text.length }, headMentions(prose.text), this.gazetteer, { block: this.index, kind: 'heading', context, heads: [], opensBlock: true });
  }

  private placeOf(r: number, c: number, ofRow: readonly Mention[]): CellPlace {
    const { columns, columnSeries, rowSeries, heads } = this.table;
    const ofColumn = this.timesOf(heads[c]!);
    const when = [...ofRow, ...ofColumn];
    const age = columnSeries[c]?.age ?? rowSeries[r]?.age;
    const per = columns[c]!.unit?.per;
    return {
      table: this.table, change: columns[c]!.change, when: when.length > 0 || columns[c]!.years ? when : this.timesOf(this.around.filter(({ kind }) => kind === 'heading').slice(-2)),
      ...(age === undefined ? {} : { age }), ...(per === undefined ? {} : { per }),
    };
  }

  private timesOf(passages: readonly Passage[]): Mention[] {
    return passages.flatMap(({ mentions }) => mentions.filter(({ kind, quantity }) => kind === 'date' || kind === 'year' || (kind === 'range' && quantity.date !== undefined)));
  }

  /** The unit of a bare number: its column's, its row's, that of the column of units, of the corner, or of what stands around the table. */
  private unitFor(r: number, c: number): LentUnit | undefined {
    const { columns } = this.table;
    const own = columns[c]!.unit;
    if (own) return own;
    if (columns[c]!.years) return undefined;
    const row = this.grid[r]!;
    for (const [at, { role }] of columns.entries()) if (role === 'unit') { const unit = unitOfHead(`(${(row[at] ?? '').trim()})`) ?? unitOfHead((row[at] ?? '').trim()); if (unit) return unit; }
    for (const [at, { role }] of columns.entries()) if (role === 'label' && at < c && (this.grid.length <= SAMPLED || this.measuresInColumn(at))) { const unit = unitOfHead(row[at] ?? ''); if (unit) return unit; }
    return this.countsThings(c, r) ? undefined : this.noteUnit;
  }

  /** A column or row of heads that counts people or things has no part in the money that the caption tells of. */
  private countsThings(c: number, r: number): boolean {
    if (this.noteUnit === undefined || this.noteUnit.one.quantity.unit === undefined) return false;
    const words = [...this.table.columns[c]!.heads, this.grid[r]?.[0] ?? ''].join(' ');
    return THINGS.test(words);
  }

  private unitAround(notes: readonly string[]): LentUnit | undefined {
    const corner = this.table.columns[0];
    const fromCorner = corner && corner.role !== 'value' ? corner.heads.flatMap((head) => unitOfHead(head) ?? [])[0] : undefined;
    if (fromCorner) return fromCorner;
    const texts = [...this.around.slice(-2).reverse().map(({ prose, span }) => prose.text.slice(span.start, span.end)), ...notes];
    return texts.flatMap((text) => unitOfNote(text) ?? [])[0];
  }
}

const THINGS = /\b(?:staff|employees?|workers?|people|persons?|headcount|jobs|posts|stores?|shops?|branches|customers?|members?|visitors?|seats?|rank|age|number|count|visits|students?|pupils?|deaths?|cases|matches|games|units)\b/iu;

const timed = (text: string): Timed => ({ text, when: headMentions(text).filter(({ kind, quantity }) => kind === 'date' || kind === 'year' || (kind === 'range' && quantity.date !== undefined)) });

const withUnitSetOff = (head: string): string => {
  const unit = unitInCode(head);
  // "price sale 31 rs": what the number counts is no money.
  return unit === undefined ? head : `${head.replace(/(?<=\s)\d{1,3}(?=\s\p{L})/gu, '')} (${unit})`;
};

/** The texts over each column, from the top; a cell over several columns counts for each, a row of units as well. */
function headTexts(rows: Grid): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const heads: string[][] = Array.from({ length: width }, () => []);
  for (const [r, row] of rows.entries()) {
    let over = '';
    for (let c = 0; c < width; c++) {
      const text = (row[c] ?? '').trim();
      if (text !== '') over = text;
      const spans = text === '' && c > 0 && r < rows.length - 1 && (rows[r + 1]?.[c] ?? '').trim() !== '';
      if (text !== '') heads[c]!.push(text);
      else if (spans && over !== '') heads[c]!.push(over);
    }
  }
  return heads;
}
