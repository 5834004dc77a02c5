import { remember } from '../../claims/remember';
import type { Passage } from '../../claims/passages';
import type { Table } from '../../claims/tables/table';
import { measured } from '../../comparison/figures';
import { sayings } from '../../matching/labels';
import type { Fact } from '../../sources/fact';
import type { FactBase } from '../../verdicts/fact-base';

/** A fact of a table as a number in its dimension's base unit. */
export interface Entry {
  readonly row: number;
  readonly value: number;
  readonly fact: Fact;
}

/** A column of figures of one dimension. */
export interface FigureColumn {
  readonly at: number;
  readonly dimension: string;
  /** The unit that most of its facts have. */
  readonly unit: string | undefined;
  /** Heads as a writer reads them: "Output 2024". */
  readonly title: string;
  readonly heads: readonly Passage[];
  readonly byRow: ReadonlyMap<number, Entry>;
  /** The things listed, without totals and averages; `rest` are rows such as "Others". */
  readonly items: readonly Entry[];
  readonly rest: readonly Entry[];
  readonly total: Entry | undefined;
  /** Figures of one measure at different times share a series; age 0 is the latest. */
  readonly series: string | undefined;
  readonly age: number | undefined;
}

/** What a label says, and the rows that have it: one row for a name, several for a category. */
export interface Label {
  readonly column: number;
  readonly text: string;
  /** The ways to say it; see matching/labels.ts. */
  readonly sayings: readonly (readonly string[])[];
  readonly rows: readonly number[];
}

/** A table of the sources with its facts in place. */
export interface TableFacts {
  readonly source: string;
  readonly table: Table;
  readonly columns: readonly FigureColumn[];
  /** Rows of things, without totals, averages and the rest. */
  readonly items: readonly number[];
  readonly labels: readonly Label[];
  /** The labels that have a term. */
  readonly byTerm: ReadonlyMap<string, readonly Label[]>;
  /** The rows that are told of a time, where times are what tells the rows apart. */
  readonly byTime: ReadonlyMap<string, number>;
}

/** The tables of the sources that have two rows of things and more. */
export const tablesOf = remember((base: FactBase): readonly TableFacts[] => {
  const groups = new Map<Table, Fact[]>();
  for (const fact of base.facts) {
    const table = fact.passage.cell?.table;
    if (!table || fact.passage.mentions.length !== 1) continue;
    const group = groups.get(table);
    if (group) group.push(fact);
    else groups.set(table, [fact]);
  }
  return [...groups].map(([table, facts]) => gathered(table, facts)).filter(({ items }) => items.length > 1);
});

const byTable = remember((base: FactBase) => new Map(tablesOf(base).map((facts) => [facts.table, facts] as const)));

/** The facts of one table; undefined where it has fewer than two rows of things. */
export const tableOf = (table: Table, base: FactBase): TableFacts | undefined => byTable(base).get(table);

function gathered(table: Table, facts: readonly Fact[]): TableFacts {
  const byColumn = new Map<number, Fact[]>();
  for (const fact of facts) {
    const { column } = fact.passage;
    if (column === undefined || fact.figure.kind === 'ordinal' || fact.figure.quantity.value === undefined) continue;
    const list = byColumn.get(column);
    if (list) list.push(fact);
    else byColumn.set(column, [fact]);
  }
  const labels = labelsOf(table);
  const byTerm = new Map<string, Label[]>();
  for (const label of labels) for (const term of new Set(label.sayings.flat())) {
    const list = byTerm.get(term);
    if (list) list.push(label);
    else byTerm.set(term, [label]);
  }
  return {
    source: facts[0]!.evidence.source, table, labels, byTerm, byTime: timesOf(table),
    columns: [...byColumn].sort(([a], [b]) => a - b).flatMap(([at, list]) => columnOf(table, at, list)),
    items: table.rows.flatMap((role, row) => (role === 'item' ? [row] : [])),
  };
}

function columnOf(table: Table, at: number, facts: readonly Fact[]): FigureColumn[] {
  const groups = new Map<string, Entry[]>();
  for (const fact of facts) {
    const { value, dimension } = measured(fact.figure) ?? {};
    if (value === undefined || dimension === undefined) continue;
    const group = groups.get(dimension) ?? [];
    group.push({ row: fact.passage.row!, value: fact.frame.direction?.to === 'down' && fact.passage.cell?.direction === 'down' ? -value : value, fact });
    groups.set(dimension, group);
  }
  return [...groups].map(([dimension, entries]) => {
    const of = (role: string): Entry[] => entries.filter(({ row }) => table.rows[row] === role);
    const heads = table.heads[at] ?? [];
    const series = table.columnSeries[at];
    return {
      at, dimension, heads, unit: entries[0]!.fact.figure.quantity.unit, title: titleOf(heads), byRow: new Map(entries.map((entry) => [entry.row, entry] as const)),
      items: of('item'), rest: of('rest'), total: of('total').at(-1), series: series?.name, age: series?.age,
    };
  });
}

/** "Output 2024 (GWh)" → "Output 2024". */
const titleOf = (heads: readonly Passage[]): string => heads.map(({ prose }) => prose.text.replace(/\s*[([][^)\]]*[)\]]/gu, '')).join(' ').trim();

function labelsOf(table: Table): Label[] {
  const known = new Map<string, { column: number; text: string; sayings: readonly (readonly string[])[]; rows: number[] }>();
  for (const [row, labels] of table.labels.entries()) {
    if (table.rows[row] !== 'item') continue;
    for (const label of labels) {
      const text = label.prose.text;
      const key = `${label.column} ${text.toLowerCase()}`;
      const same = known.get(key);
      if (same) same.rows.push(row);
      else known.set(key, { column: label.column ?? 0, text, sayings: sayings(label), rows: [row] });
    }
  }
  return [...known.values()];
}

function timesOf(table: Table): Map<string, number> {
  const times = new Map<string, number>();
  for (const [row, labels] of table.labels.entries()) {
    for (const label of labels) {
      if (table.columns[label.column ?? -1]?.role !== 'period' || table.rows[row] !== 'item') continue;
      for (const { quantity: { date } } of label.mentions) if (date !== undefined && !times.has(date)) times.set(date, row);
    }
  }
  return times;
}
