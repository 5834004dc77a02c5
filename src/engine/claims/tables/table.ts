import type { Mention } from '../../vocabulary';
import type { LentUnit } from '../unit-heads';
import type { Passage } from '../passages';

/**
 * What a column holds: the names of its rows (`label`), more words about them (`attribute`), their times (`period`), their ranks, mere
 * numbers of rows or codes (`index`), the units of their figures, or figures (`value`).
 */
export type ColumnRole = 'label' | 'attribute' | 'period' | 'rank' | 'index' | 'unit' | 'value';

/** A row of heads or a title; one of the things listed; or one that says something of others: their total, their average, the rest, a heading. */
export type RowRole = 'title' | 'head' | 'item' | 'total' | 'mean' | 'rest' | 'section' | 'note';

export interface Column {
  readonly role: ColumnRole;
  /** The heads over it, from the top, as texts. */
  readonly heads: readonly string[];
  /** Four bare digits are years here. */
  readonly years: boolean;
  /** How much something moved, not how much there is. */
  readonly change: boolean;
  readonly unit?: LentUnit;
}

/** Columns (or rows) that tell the same of different times have one name in common, and an age: 0 for the latest, 1 for the one before. */
export interface Series {
  readonly name: string;
  readonly age: number;
}

/** A table's sense: what its rows and columns are. Filled while it is read, and not changed after. */
export interface Table {
  /** Some of its rows alone: nothing can be told of all of them. */
  readonly excerpt: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly RowRole[];
  readonly columnSeries: readonly (Series | undefined)[];
  readonly rowSeries: readonly (Series | undefined)[];
  /** The heads of each column and the labels of each row, read. */
  readonly heads: readonly (readonly Passage[])[];
  readonly labels: readonly (readonly Passage[])[];
}

/** What a cell's place in its table says of the figure in it. */
export interface CellPlace {
  readonly table: Table;
  /** The times it is told of, by the heads of its column and row, or else by the caption. */
  readonly when: readonly Mention[];
  /** How many steps before the latest of its series. */
  readonly age?: number;
  readonly change: boolean;
  readonly per?: string;
  /** By its sign, where a column has changes. */
  readonly direction?: 'up' | 'down';
}
