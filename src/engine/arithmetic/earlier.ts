import type { Fact } from '../sources/fact';

/** Told as a former value: by its words, or by the earlier of a table's columns that tell one measure of several times. */
export const isFormer = ({ frame, passage: { cell, column } }: Fact): boolean => frame.former || (cell !== undefined && (cell.table.columnSeries[column!]?.age ?? 0) > 0);

/** Whether the source tells the first of an earlier time than the second, so that what something changed by is a part of the first. */
export function isEarlier({ frame: x, passage: a }: Fact, { frame: y, passage: b }: Fact): boolean {
  if (a.cell && a.cell.table === b.cell?.table) {
    const { columnSeries, rowSeries } = a.cell.table;
    const [own, other] = a.row === b.row ? [columnSeries[a.column!], columnSeries[b.column!]] : [rowSeries[a.row!], rowSeries[b.row!]];
    if (own && other && own.name === other.name) return own.age > other.age;
  }
  return x.former && !y.former;
}
