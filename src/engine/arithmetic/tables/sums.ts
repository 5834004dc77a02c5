import { remember } from '../../claims/remember';
import type { Selection } from './selection';
import type { Entry, FigureColumn } from './table-facts';

/** What a column comes to over some rows. */
export interface Sum {
  /** With the rows that stand for the rest, where all rows are meant. */
  readonly value: number;
  readonly withRest: boolean;
  readonly mean: number;
  readonly median: number;
  readonly count: number;
  readonly entries: readonly Entry[];
}

/** A column's figures over a selection of rows. Kept: a column of fifty thousand rows is added up once. */
export const sumOver = remember((column: FigureColumn) => {
  const known = new WeakMap<readonly number[], Sum>();
  return ({ means, rows }: Selection): Sum => {
    let sum = known.get(rows);
    if (!sum) {
      const entries = rows.flatMap((row) => column.byRow.get(row) ?? []);
      const total = entries.reduce((so, { value }) => so + value, 0);
      const rest = means === 'all' ? column.rest : [];
      sum = {
        entries, count: entries.length, withRest: rest.length > 0, value: exact(rest.reduce((so, { value }) => so + value, total)),
        mean: total / entries.length, median: medianOf(entries.map(({ value }) => value)),
      };
      known.set(rows, sum);
    }
    return sum;
  };
});

function medianOf(values: number[]): number {
  values.sort((a, b) => a - b);
  const half = Math.floor(values.length / 2);
  return values.length % 2 === 1 ? values[half]! : ((values[half - 1] ?? 0) + (values[half] ?? 0)) / 2;
}

const exact = (value: number): number => Number(value.toPrecision(13));

/** The column's entries from the largest to the smallest. */
export const ranked = remember((column: FigureColumn): readonly Entry[] => [...column.items].sort((a, b) => b.value - a.value || a.row - b.row));
