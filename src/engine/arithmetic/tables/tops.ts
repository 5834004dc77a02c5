import { ONES, TEENS } from '../../claims/lexicon/numbers';
import type { Passage } from '../../claims/passages';
import { endOf } from './ranking';
import type { Selection } from './selection';
import { ranked } from './sums';
import type { FigureColumn } from './table-facts';

const NUMBERS: Readonly<Record<string, number>> = { ...ONES, ...TEENS };
const NUMBER = `(?<number>${Object.keys(NUMBERS).join('|')}|\\d{1,2})`;
const TOP = '(?:top|bottom|leading|\\p{L}{2,}est|most\\s+\\p{L}+|best|worst)';
const TOP_SO_MANY = new RegExp(`\\b(?:${TOP}\\s+${NUMBER}|${NUMBER.replace('<number>', '<count>')}\\s+${TOP})\\b`, 'iu');

/** How many of the first (or last) the words speak of: "the top three", "the five dearest". */
export function topSaid({ prose: { text }, span }: Passage): { readonly count: number; readonly end: 'high' | 'low'; readonly words: string } | undefined {
  const match = TOP_SO_MANY.exec(text.slice(span.start, span.end));
  const written = (match?.groups?.['number'] ?? match?.groups?.['count'])?.toLowerCase();
  if (!match || written === undefined) return undefined;
  const count = NUMBERS[written] ?? Number(written);
  return count >= 2 ? { count, end: endOf(match[0]), words: match[0] } : undefined;
}

/** The first rows of a column that the words speak of; none where the last of them is level with the next. */
export function topRows(passage: Passage, column: FigureColumn): Selection | undefined {
  const top = topSaid(passage);
  if (!top || top.count >= column.items.length) return undefined;
  const all = top.end === 'low' ? ranked(column).toReversed() : ranked(column);
  return all[top.count - 1]!.value === all[top.count]!.value ? undefined : { means: 'named', rows: all.slice(0, top.count).map(({ row }) => row).sort((a, b) => a - b), words: top.words };
}
