import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import type { Fact } from '../sources/fact';

/**
 * Whether two figures may be held against each other, subtracted, divided or added: of a table, those in one column, or in one row under
 * heads of one series or of common words; of prose, those of one paragraph, or of one thing counted or measured. A price and a range are no kin.
 */
export function kin(a: Fact, b: Fact): boolean {
  const [x, y] = [a.passage, b.passage];
  if (x.cell && y.cell && x.cell.table === y.cell.table) {
    if (x.column === y.column) return x.cell.table.columns[x.column!]?.unit !== undefined || sameUnit(a, b);
    return x.row === y.row && (sameSeries(a, b) || shareHead(a, b));
  }
  if (a.evidence.source === b.evidence.source && (a.place === b.place || x.block === y.block)) return true;
  return a.frame.noun.some((stem) => b.frame.noun.includes(stem)) || a.frame.measures.some((measure) => b.frame.measures.includes(measure));
}

const sameUnit = (a: Fact, b: Fact): boolean => a.figure.kind === b.figure.kind && a.figure.quantity.unit === b.figure.quantity.unit;

export function sameSeries({ passage: a }: Fact, { passage: b }: Fact): boolean {
  const series = a.cell!.table.columnSeries;
  const [own, other] = [series[a.column!], series[b.column!]];
  return own !== undefined && own.name === other?.name;
}

/** "Cases" and "Solved cases", or "Men" and "Women" in a table whose heads are all of one kind: by a word in common, or no unit and no measure of their own. */
function shareHead({ passage: a, frame: x }: Fact, { passage: b, frame: y }: Fact): boolean {
  if (haveHeadWord(a, b)) return true;
  const unitOf = ({ cell, column }: typeof a): string | undefined => cell!.table.columns[column!]?.unit?.one.quantity.unit;
  return unitOf(a) === unitOf(b) && (x.measures[0] === undefined || y.measures[0] === undefined || x.measures[0] === y.measures[0]);
}

/** A word in common of the heads over two cells. */
export function haveHeadWord(a: Passage, b: Passage): boolean {
  const other = wordsOfHeads(b);
  for (const word of wordsOfHeads(a)) if (other.has(word)) return true;
  return false;
}

const wordsOfHeads = remember(({ heads, row }: Passage): ReadonlySet<string> =>
  new Set(heads.filter((head) => head.row !== row).flatMap((head) => head.words.filter(({ isWord, lower }) => isWord && /\p{L}{3}/u.test(lower)).map(({ lower }) => lower))));
