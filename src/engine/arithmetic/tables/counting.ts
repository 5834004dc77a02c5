import type { Passage } from '../../claims/passages';
import { stemOf } from '../../claims/words';
import { measured } from '../../comparison/figures';
import type { Mention } from '../../vocabulary';
import type { Fact } from '../../sources/fact';
import type { ColumnMeant } from './columns-meant';
import { mayCountRows } from './listed';
import type { TableOutcome } from './outcomes';
import type { Meant } from './selection';
import type { FigureColumn, TableFacts } from './table-facts';

const MOST_FACTS = 12;
const MOST_COLUMNS = 4;
const DOWN = /\b(?:fell|falls?|fallen|less|fewer|worse|lower|declin\w*|dropp\w*|drops?|lost|los(?:e|es|ing)|shr[aiu]nk\w*|down|decreas\w*|slipp\w*|below|cut|shed|smaller|behind)\b/iu;
const UP = /\b(?:rose|rises?|risen|more|better|higher|grew|grow\w*|gain\w*|increas\w*|up|above|climb\w*|improv\w*|larger|over|exceed\w*|ahead|added)\b/iu;
const NOT_ONE = /\b(?:no|none|not (?:a|one)|without|nobody|never|zero|neither)\b/iu;

/** How many rows there are, of those that the sentence means: all, a category's, those on one side of a figure that it names, those that rose or fell; and how many different names a column has. */
export function* counts(mention: Mention, passage: Passage, facts: TableFacts, meant: Meant, columns: readonly ColumnMeant[]): Generator<TableOutcome> {
  const unlike = !mayCountRows(mention, passage, facts);
  for (const outcome of countsOfRows(mention, passage, facts, meant, columns)) yield unlike ? { ...outcome, unlike } : outcome;
  if (mayBeSoMany(mention.quantity.value ?? 0, facts)) yield* kinds(mention, passage, facts);
}

/** No table has a part of a row, nor more rows than there are. */
const mayBeSoMany = (value: number, { items }: TableFacts): boolean => Number.isInteger(value) && value >= 0 && value <= items.length + 1;

function* countsOfRows(mention: Mention, passage: Passage, facts: TableFacts, meant: Meant, columns: readonly ColumnMeant[]): Generator<TableOutcome> {
  if (!mayBeSoMany(mention.quantity.value ?? 0, facts)) return;
  const text = passage.prose.text.slice(passage.span.start, passage.span.end);
  for (const { means, rows, words } of meant.together) {
    yield counted(rows.length, rows, facts, `rows${words === '' ? '' : ` (${words})`}: ${rows.length}`, means, 0);
  }
  const rest = facts.table.rows.filter((role) => role === 'rest').length;
  if (rest > 0) yield counted(facts.items.length + rest, facts.items, facts, `rows: ${facts.items.length + rest}`, 'all', 0);
  const others = passage.mentions.filter((other) => other !== mention);
  for (const { column, named } of measuredBy(columns, facts).slice(0, MOST_COLUMNS)) {
    for (const selection of meant.together.slice(0, 4)) {
      const entries = selection.rows.flatMap((row) => column.byRow.get(row) ?? []);
      const earlier = facts.columns.find((other) => other.series !== undefined && other.series === column.series && other.dimension === column.dimension && other.age === (column.age ?? 0) + 1);
      if (earlier) for (const way of ['up', 'down'] as const) if ((way === 'up' ? UP : DOWN).test(text)) {
        const moved = entries.filter(({ row, value: now }) => { const then = earlier.byRow.get(row); return then !== undefined && (way === 'up' ? now > then.value : now < then.value); });
        yield counted(moved.length, moved.map(({ row }) => row), facts, `rows where ${column.title} ${way === 'up' ? '>' : '<'} ${earlier.title}: ${moved.length}`, selection.means, named);
      }
      for (const other of others) {
        const bound = measured({ kind: other.kind, quantity: other.quantity });
        if (bound?.value === undefined || !(bound.dimension === column.dimension || (bound.dimension === 'count' && other.quantity.unit === undefined))) continue;
        const limit = bound.dimension === column.dimension ? bound.value : bound.value * (column.items[0]?.fact.passage.mentions[0]?.lent ?? 1);
        yield* bounded(column, entries, limit, facts, named, selection.means);
      }
      if (NOT_ONE.test(text)) {
        const none = entries.filter((entry) => entry.value === 0);
        if (none.length > 0) yield counted(none.length, none.map(({ row }) => row), facts, `rows where ${column.title} is 0: ${none.length}`, selection.means, named);
      }
    }
  }
}

/** The columns meant; where the sentence names none ("five of them shrank"), first of all the table's own measure: the first that is told of several times. */
function measuredBy(columns: readonly ColumnMeant[], facts: TableFacts): readonly ColumnMeant[] {
  const main = facts.columns.find(({ series, age }) => series !== undefined && age === 0);
  if (!main || columns.some(({ column, named }) => named >= NAMED || column === main)) return columns;
  return [{ column: main, named: 0, anchored: false }, ...columns];
}

const NAMED = 0.34;

function* bounded(column: FigureColumn, entries: FigureColumn['items'], limit: number, facts: TableFacts, named: number, means: TableOutcome['table']['means']): Generator<TableOutcome> {
  for (const [sign, holds] of [['>', (value: number) => value > limit], ['≥', (value: number) => value >= limit], ['<', (value: number) => value < limit]] as const) {
    const found = entries.filter(({ value }) => holds(value));
    if (found.length > 0 && found.length < entries.length) yield counted(found.length, found.map(({ row }) => row), facts, `rows where ${column.title} ${sign} ${limit}: ${found.length}`, means, named);
  }
}

/** "in three counties": how many different names the column "County" has. */
function* kinds({ end }: Mention, passage: Passage, facts: TableFacts): Generator<TableOutcome> {
  const stems = new Set(passage.words.filter((word) => word.start >= end && word.isWord).slice(0, 3).map((word) => stemOf(word.lower)));
  for (const [at, { role, heads }] of facts.table.columns.entries()) {
    const head = heads.at(-1);
    if (head === undefined || (role !== 'label' && role !== 'attribute') || !head.toLowerCase().split(/[^\p{L}]+/u).some((word) => word !== '' && stems.has(stemOf(word)))) continue;
    const names = facts.labels.filter(({ column }) => column === at);
    yield counted(names.length, names.map(({ rows }) => rows[0]!), facts, `different entries under ${head}: ${names.length}`, 'all', 1);
  }
}

function counted(value: number, rows: readonly number[], facts: TableFacts, formula: string, means: TableOutcome['table']['means'], named: number): TableOutcome {
  const [column] = facts.columns;
  const shown = rows.slice(0, MOST_FACTS).flatMap((row): Fact[] => { const fact = column?.byRow.get(row)?.fact; return fact ? [fact] : []; });
  return { operation: 'count', value, facts: shown.length > 0 ? shown : column ? column.items.slice(0, 1).map(({ fact }) => fact) : [], formula, table: { means, named } };
}
