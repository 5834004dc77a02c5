import type { Operation } from '../derivation';
import type { Fact } from '../../sources/fact';
import type { Outcome } from '../operations/outcome';
import { shown } from '../shown';
import type { ColumnMeant } from './columns-meant';
import type { Meant, Means, Selection } from './selection';
import { sumOver, type Sum } from './sums';
import type { Entry, FigureColumn, TableFacts } from './table-facts';

/** An outcome of a table's arithmetic; `table` tells how the sentence chose its rows and its column. */
export interface TableOutcome extends Outcome {
  readonly table: { readonly means: Means | 'row' | 'below'; readonly named: number; readonly oneRow?: boolean; readonly plainly?: boolean; readonly twoRows?: boolean };
}

/** Facts shown for a column's sum: more of them nobody reads. */
const MOST_FACTS = 12;
const MOST_TERMS = 4;

/** Makes outcomes of one mention: `dimension` and `unit` (what one of the draft's units is in the base unit: of fractions, 100 per cent) are the mention's. */
export class Reckoner {
  constructor(private readonly facts: TableFacts, private readonly meant: Meant, private readonly columns: readonly ColumnMeant[], private readonly dimension: string, private readonly unit: number, private readonly numbers: readonly number[] = []) {}

  /** All that rows and columns give for the figure's dimension. */
  *outcomes(): Generator<TableOutcome> {
    if (this.dimension === '%') yield* this.relative((a, b) => [['change', 100 * (a / b - 1)], ...(a < b ? [['share', 100 * a / b] as const] : [])]);
    else if (this.dimension === 'times') yield* this.relative((a, b) => [['multiple', a / b]]);
    else if (this.dimension === 'points') yield* this.pairsIn('%', (a, b) => [['difference', a - b]]);
    else {
      yield* this.totals();
      yield* this.pairsIn(this.dimension, (a, b) => [['difference', a - b]]);
      yield* this.perRow();
      yield* this.severalOfOne();
    }
    if (this.dimension === '%') yield* this.shares();
  }

  /** Sums and averages of a column over the rows meant together. */
  private *totals(): Generator<TableOutcome> {
    for (const { column, named } of this.ofDimension(this.dimension)) {
      for (const selection of this.meant.together) {
        const sum = sumOver(column)(selection);
        if (sum.count < 2) continue;
        yield this.outcome('sum', sum.value, factsOf(sum.entries), () => sumWords(column, selection, sum), selection.means, named);
        yield this.outcome('average', sum.mean, factsOf(sum.entries), () => `average of ${column.title} over ${rowsIn(sum, selection)}`, selection.means, named);
        if (sum.count > 2 && selection.means === 'all') yield this.outcome('average', sum.median, factsOf(sum.entries), () => `median of ${column.title} over ${rowsIn(sum, selection)}`, selection.means, named);
      }
    }
  }

  /** Changes, shares and multiples of what stands in one column, or in two of one series. */
  private *relative(of: (a: number, b: number) => readonly (readonly [Operation, number])[]): Generator<TableOutcome> {
    for (const dimension of new Set(this.columns.map(({ column }) => column.dimension))) if (dimension !== 'times' && dimension !== 'rank') yield* this.pairsIn(dimension, (a, b) => (b === 0 ? [] : of(a, b)));
  }

  /** Two figures that may be held against each other: a row's at two times, two rows' in one column, two sums at two times. */
  private *pairsIn(dimension: string, of: (a: number, b: number) => readonly (readonly [Operation, number])[]): Generator<TableOutcome> {
    const columns = this.ofDimension(dimension);
    for (const { column, named } of columns) {
      for (const other of this.siblings(column)) {
        for (const row of this.meant.single) yield* this.pair(column.byRow.get(row), other.byRow.get(row), of, 'row', named);
        yield* this.pair(column.total, other.total, of, 'all', named);
        for (const selection of this.meant.together) {
          const [a, b] = [sumOver(column)(selection), sumOver(other)(selection)];
          if (a.count < 2 || a.count !== b.count || (selection.means === 'all' && column.total)) continue;
          for (const [operation, value] of of(a.value, b.value)) {
            yield this.outcome(operation, Math.abs(value), factsOf([...a.entries, ...b.entries]), () => formulaOf(operation, sumWords(column, selection, a), sumWords(other, selection, b)), selection.means, named, a.value < b.value ? 'down' : 'up');
          }
        }
      }
      const said = this.meant.single;
      for (const [i, a] of said.entries()) for (const b of said.slice(i + 1)) {
        const [x, y] = [column.byRow.get(a), column.byRow.get(b)];
        const means = this.meant.said.has(a) && this.meant.said.has(b) ? 'named' : 'recent';
        yield* this.pair(x, y, of, means, named);
        yield* this.pair(y, x, of, means, named);
      }
    }
  }

  private *pair(a: Entry | undefined, b: Entry | undefined, of: (a: number, b: number) => readonly (readonly [Operation, number])[], means: Means | 'row', named: number): Generator<TableOutcome> {
    if (!a || !b || a.value === b.value) return;
    for (const [operation, value] of of(a.value, b.value)) {
      yield this.outcome(operation, Math.abs(value), [a.fact, b.fact], () => formulaOf(operation, show(a), show(b)), means, named, a.value < b.value ? 'down' : 'up');
    }
  }

  /** A row's share, or that of the rows meant together, of the column's total. */
  private *shares(): Generator<TableOutcome> {
    for (const { column, named } of this.columns) {
      const all = this.meant.together.find(({ means }) => means === 'all');
      const whole = column.total?.value ?? (all ? sumOver(column)(all).value : 0);
      if (column.dimension === '%' || column.dimension === 'times' || whole <= 0 || (!column.total && OF_MEANS.test(column.title))) continue;
      const words = column.total ? show(column.total) : `sum of ${column.title}`;
      const facts = column.total ? [column.total.fact] : [];
      for (const row of this.meant.single) {
        const entry = column.byRow.get(row);
        if (entry) yield this.outcome('share', 100 * entry.value / whole, [entry.fact, ...facts], () => `${show(entry)} ÷ ${words}`, 'row', named);
      }
      for (const selection of this.meant.together) if (selection !== all) {
        const sum = sumOver(column)(selection);
        if (sum.count > 1) yield this.outcome('share', 100 * sum.value / whole, [...factsOf(sum.entries), ...facts], () => `(${sumWords(column, selection, sum)}) ÷ ${words}`, selection.means, named);
      }
    }
  }

  /** In one row: money for each of what another column counts, and so many times the price of one. */
  private *perRow(): Generator<TableOutcome> {
    if (this.dimension === 'count') return;
    const own = this.ofDimension(this.dimension);
    const counts = this.columns.filter(({ column }) => column.dimension === 'count');
    for (const row of this.meant.single.slice(0, 3)) for (const { column, named } of own) for (const { column: by, named: alsoNamed } of counts) {
      const [a, b] = [column.byRow.get(row), by.byRow.get(row)];
      if (!a || !b || b.value < 2) continue;
      yield this.outcome('average', a.value / b.value, [a.fact, b.fact], () => `${show(a)} ÷ ${show(b)}`, 'row', (named + alsoNamed) / 2);
      if (this.dimension.startsWith('money')) yield this.outcome('product', a.value * b.value, [a.fact, b.fact], () => `${show(b)} × ${show(a)}`, 'row', (named + alsoNamed) / 2);
    }
  }

  /** "For the price of a grand piano you can have four uprights and keep …": so many times a row's figure as the sentence says, and what is left of another row's. */
  private *severalOfOne(): Generator<TableOutcome> {
    for (const { column, named } of this.ofDimension(this.dimension)) for (const number of this.numbers) for (const row of this.meant.said) {
      const one = column.byRow.get(row);
      if (!one) continue;
      yield this.outcome('product', number * one.value, [one.fact], () => `${number} × ${show(one)}`, 'row', named);
      for (const other of this.meant.said) {
        const whole = column.byRow.get(other);
        if (whole && other !== row) yield this.outcome('difference', Math.abs(whole.value - number * one.value), [whole.fact, one.fact], () => `${show(whole)} − ${number} × ${show(one)}`, 'named', named);
      }
    }
  }

  private ofDimension(dimension: string): ColumnMeant[] {
    return this.columns.filter(({ column }) => column.dimension === dimension);
  }

  /** The column's earlier times. */
  private siblings({ series, age, dimension }: FigureColumn): FigureColumn[] {
    return series === undefined || age === undefined ? [] : this.facts.columns.filter((other) => other.series === series && other.dimension === dimension && (other.age ?? 0) > age).slice(0, 3);
  }

  private outcome(operation: Operation, value: number, facts: readonly Fact[], formula: () => string, means: Means | 'row', named: number, direction?: 'up' | 'down'): TableOutcome {
    return {
      operation, value: value / this.unit, facts: facts.slice(0, MOST_FACTS), ...(direction ? { direction } : {}),
      // Written only for the few that are shown.
      get formula() { return formula(); },
      table: { means, named, ...(this.meant.said.size === 1 ? { oneRow: true } : this.meant.said.size === 2 ? { twoRows: true } : {}) },
    };
  }
}

/** Means and rates do not add up to a whole. */
const OF_MEANS = /\b(?:mean|average|median|per|rate|price|age|rank)\b/iu;

const show = ({ fact }: Entry): string => shown(fact);
const factsOf = (entries: readonly Entry[]): Fact[] => entries.slice(0, MOST_FACTS).map(({ fact }) => fact);
const rowsIn = ({ count }: Sum, { words }: Selection): string => `${count} rows${words === '' ? '' : ` (${words})`}`;

/** "4,120 GWh + 705 GWh + 2,365 GWh", or of many: "sum of Output 2024 over 9 rows". */
function sumWords(column: FigureColumn, selection: Selection, sum: Sum): string {
  return sum.count <= MOST_TERMS && selection.means !== 'all' ? sum.entries.map(show).join(' + ') : `sum of ${column.title} over ${rowsIn(sum, selection)}${sum.withRest ? ' and the rest' : ''}`;
}

function formulaOf(operation: Operation, a: string, b: string): string {
  const [x, y] = [a, b].map((words) => (words.includes(' + ') ? `(${words})` : words));
  if (operation === 'change') return `(${x} − ${y}) ÷ ${y}`;
  return operation === 'difference' ? `${x} − ${y}` : `${x} ÷ ${y}`;
}
