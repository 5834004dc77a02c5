import { remember } from '../claims/remember';
import type { Fact } from '../sources/fact';
import { figureIn } from '../verdicts/wording';

/** Told as a former value: by its words, by what had been before the figure that its sentence tells first, or by the earlier of a table's columns that tell one measure of several times. */
export const isFormer = remember((fact: Fact): boolean => {
  const { frame, passage: { cell, column } } = fact;
  return frame.former || (cell !== undefined ? (cell.table.columnSeries[column!]?.age ?? 0) > 0 : hadBeen(fact));
});

const HAD = /\b(?:had|there had)\s+(?:still\s+|only\s+|already\s+)?(?:been|stood at|come to|numbered|counted|earned|sold|made|cost|taken|paid|weighed)\s+(?:(?:about|around|some|roughly|nearly|only|just|more than|less than)\s+)?$/iu;

/** "sold 81,000 boats in May; a year earlier it had been 78,000": behind another figure of its kind. */
function hadBeen(fact: Fact): boolean {
  const own = figureIn(fact);
  const { prose: { text }, span, mentions } = fact.passage;
  return own !== undefined && HAD.test(text.slice(span.start, own.start)) && mentions.some((other) => other.end <= own.start && other.kind === own.kind && !HAD.test(text.slice(span.start, other.start)));
}

/** Whether the source tells the first of an earlier time than the second, so that what something changed by is a part of the first. */
export function isEarlier({ frame: x, passage: a }: Fact, { frame: y, passage: b }: Fact): boolean {
  if (a.cell && a.cell.table === b.cell?.table) {
    const { columnSeries, rowSeries } = a.cell.table;
    const [own, other] = a.row === b.row ? [columnSeries[a.column!], columnSeries[b.column!]] : [rowSeries[a.row!], rowSeries[b.row!]];
    if (own && other && own.name === other.name) return own.age > other.age;
  }
  return x.former && !y.former;
}
