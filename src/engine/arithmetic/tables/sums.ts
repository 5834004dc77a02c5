import { remember } from '../../claims/remember';
import type { Selection } from './selection';
import type { Entry, FigureColumn } from './table-facts';

/** What a column comes to over some rows. */
export interface Sum {
  readonly value: number;
  readonly count: number;
  readonly entries: readonly Entry[];
  readonly smallest: number;
  readonly middle: number;
  readonly largest: number;
}

/** A column's figures over a selection of rows; those listed as the rest count for all. Kept: a column of fifty thousand rows is added up once. */
export const sumOver = remember((column: FigureColumn) => {
  const known = new WeakMap<readonly number[], Sum>();
  return ({ means, rows }: Selection): Sum => {
    let sum = known.get(rows);
    if (!sum) {
      const entries = rows.flatMap((row) => column.byRow.get(row) ?? []);
      const values = [...entries, ...(means === 'all' ? column.rest : [])].map(({ value }) => value).sort((a, b) => a - b);
      const middle = values.length % 2 === 1 ? values[(values.length - 1) / 2]! : ((values[values.length / 2 - 1] ?? 0) + (values[values.length / 2] ?? 0)) / 2;
      sum = { entries, count: entries.length, value: exact(values.reduce((total, value) => total + value, 0)), smallest: values[0] ?? 0, largest: values.at(-1) ?? 0, middle };
      known.set(rows, sum);
    }
    return sum;
  };
});

const exact = (value: number): number => Number(value.toPrecision(13));

/** The column's entries from the largest to the smallest. */
export const ranked = remember((column: FigureColumn): readonly Entry[] => [...column.items].sort((a, b) => b.value - a.value || a.row - b.row));
