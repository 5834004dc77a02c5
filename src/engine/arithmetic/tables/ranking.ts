import type { Passage } from '../../claims/passages';
import { termsOfWord } from '../../claims/terms';
import type { Fact } from '../../sources/fact';
import type { Mention } from '../../vocabulary';
import type { ColumnMeant } from './columns-meant';
import { mayRankRows } from './listed';
import type { TableOutcome } from './outcomes';
import type { Meant, Selection } from './selection';
import { ranked, sumOver } from './sums';
import type { Entry, FigureColumn, TableFacts } from './table-facts';

/** The rank that the sources give, the facts that have it, and how it is found; whether it is what the draft says. */
export interface RankFound {
  readonly value: number;
  readonly fits: boolean;
  readonly facts: readonly Fact[];
  readonly formula: string;
}

const HIGH = /\b(?:largest|biggest|most|highest|greatest|longest|tallest|heaviest|fastest|dearest|oldest|strongest|best|richest|busiest|hottest|warmest|wettest|top|steepest|widest|deepest|costliest|priciest|popular|expensive)\b/iu;
const LOW = /\b(?:smallest|least|lowest|fewest|shortest|lightest|slowest|cheapest|youngest|weakest|worst|poorest|quietest|coldest|coolest|driest|narrowest|bottom)\b/iu;
const REACH = 40;
const MOST_ROWS = 4;

/** Whether the words behind (or before) a rank count from the largest or the smallest; undefined where they do not say. */
export function endSaid(mention: Mention, { prose: { text }, span }: Passage): 'high' | 'low' | undefined {
  for (const words of [text.slice(mention.end, Math.min(span.end, mention.end + REACH)), text.slice(Math.max(span.start, mention.start - REACH), mention.start)]) {
    if (LOW.test(words)) return 'low';
    if (HIGH.test(words)) return 'high';
  }
  return undefined;
}

/** From which end words like "the five cheapest" count. */
export const endOf = (words: string): 'high' | 'low' => (LOW.test(words) ? 'low' : 'high');

/** The ranks of the rows that the sentence may mean, in the columns that it may measure by: among all rows, among those of a category, and of categories among each other by their sums. */
export function* ranks(mention: Mention, passage: Passage, facts: TableFacts, meant: Meant, columns: readonly ColumnMeant[]): Generator<TableOutcome> {
  const unlike = !mayRankRows(mention, passage, facts);
  for (const outcome of ranksOfRows(mention, passage, facts, meant, columns)) yield unlike ? { ...outcome, unlike } : outcome;
}

function* ranksOfRows(mention: Mention, passage: Passage, facts: TableFacts, meant: Meant, columns: readonly ColumnMeant[]): Generator<TableOutcome> {
  const end = endSaid(mention, passage);
  const rows = [...(meant.nearest.size > 0 ? meant.nearest : meant.single)].slice(0, MOST_ROWS);
  const ends = end === undefined ? (['high', 'low'] as const) : [end];
  const behind = new Set(passage.words.filter((word) => word.start >= mention.end).slice(0, NOUN_REACH).flatMap((word) => termsOfWord(word, passage)));
  const among = meant.together.filter(({ means, rows: own }) => means === 'category' && facts.labels.some((label) => label.rows.length === own.length && label.rows[0] === own[0] && label.sayings.flat().some((term) => behind.has(term))));
  const by = rankedBy(facts, columns).filter(({ column }) => column.items.length > 1);
  const [first] = by;
  const isSaid = ({ named, anchored }: ColumnMeant): boolean => isRankedAmongAll(mention, passage) && !isOfAnyEnd(mention, passage) && (by.length === 1 || named >= NAMED || anchored);
  const isTold = ({ column, anchored }: ColumnMeant): boolean => by.length === 1 && anchored && figureOfRank(mention, passage) !== undefined && !(end === undefined && rows.some((row) => isRankFromLow(column, row, mention)));
  const plainly = first && among.length === 0 && (isSaid(first) || isTold(first)) ? first.column : undefined;
  for (const { column, named } of by) {
    for (const from of ends) {
      for (const row of rows) {
        const entry = column.byRow.get(row);
        if (!entry) continue;
        const means = isTurned(end, from) ? 'below' : meant.said.has(row) ? 'named' : 'context';
        const ranks = outcome(rankIn(ranked(column), entry, from), column.items.length, entry, column, from, '', means, named);
        yield column === plainly && means === 'named' && rows.length === 1 ? { ...ranks, table: { ...ranks.table, plainly: true } } : ranks;
        for (const selection of among) if (selection.rows.includes(row)) {
          const others = selection.rows.flatMap((other) => column.byRow.get(other) ?? []);
          if (others.length > 2 || (end !== undefined && others.length > 1)) yield outcome(rankIn(others, entry, from), others.length, entry, column, from, selection.words, isTurned(end, from) ? 'below' : selection.means, named);
        }
      }
      for (const selection of meant.together) if (selection.means === 'category') yield* ofCategory(selection, facts, column, from, isTurned(end, from) ? 'below' : 'category', named);
    }
  }
}

const NOUN_REACH = 7;

/** Counted from the smallest though nobody said so. */
const isTurned = (end: 'high' | 'low' | undefined, from: 'high' | 'low'): boolean => end === undefined && from === 'low';

const SUPERLATIVE = /^[\s-]+(?:(?:most|least)\s+\p{Ll}+|\p{Ll}{3,}est|best|worst)\b(?<rest>[^.;:]*)/u;
const OF_ANY_END = /^[\s-]+(?:best|worst)\b/u;
/** What is ranked is all that the table lists: nothing is said, or no more than that it is all of it. */
const OF_ALL = /^(?:[\s-]+(?!in\b|of\b|among\b|after\b|outside\b|behind\b|since\b|for\b|on\b|at\b|ever\b|to\b|within\b|this\b|that\b)[\p{L}’'-]+){0,3}?(?:\s*$|\s*[,()—–]|\s+(?:by|and|but|with|overall|is|was|has|had)\b|\s+of (?:them )?all\b|\s+of the (?:whole|entire|lot)\b|\s+(?:in|on|of) the (?:country|table|list|league|division|ranking|chart|field|survey|group)\b)/u;

/** "the third-largest by sales", "the second-highest rate": ranked among all, by its words. */
export function isRankedAmongAll({ end }: Mention, { prose: { text }, span, kind }: Passage): boolean {
  const rest = SUPERLATIVE.exec(text.slice(end, span.end))?.groups?.['rest'];
  return kind !== 'cell' && rest !== undefined && OF_ALL.test(rest.trimEnd());
}

/** "the third-worst", "second best": whether those have the most or the least, the words do not say. */
export const isOfAnyEnd = ({ end }: Mention, { prose: { text } }: Passage): boolean => OF_ANY_END.test(text.slice(end));

const WITH_FIGURE = /^(?:\s+(?:place|spot|position))?\s+(?:with|at|on)\s+(?:(?:about|almost|nearly|some|just)\s+)?$/iu;
const FIGURE_COMES = /^[^.;:(]{0,25},\s+(?:is|was|comes?|came|ranks?|ranked|finish\w*|follows?)\s+(?:(?:in|only|now)\s+)?$/iu;

/** "Elm, with 40 rooms, comes second", "Elm is in third place with 40 rooms": the figure beside a rank, by which it goes. */
export function figureOfRank(mention: Mention, { prose: { text }, mentions, kind }: Passage): Mention | undefined {
  if (kind === 'cell') return undefined;
  const figures = mentions.filter((other) => other !== mention && other.kind !== 'ordinal' && other.quantity.value !== undefined);
  return figures.find((other) => other.start > mention.end && WITH_FIGURE.test(text.slice(mention.end, other.start)))
    ?? figures.find((other) => other.start < mention.start && FIGURE_COMES.test(text.slice(other.end, mention.start)));
}

/** Where nobody says so, the first may be the one with the least. */
function isRankFromLow(column: FigureColumn, row: number, { quantity: { value } }: Mention): boolean {
  const entry = column.byRow.get(row);
  return entry !== undefined && rankIn(ranked(column), entry, 'low') === value;
}

/** The columns that a rank may go by: those named, or whose figures stand beside it; else that by which the table is sorted, unless it has a column of ranks. */
function rankedBy({ table, columns: all }: TableFacts, columns: readonly ColumnMeant[]): readonly ColumnMeant[] {
  const beside = columns.filter(({ anchored }) => anchored);
  if (beside.length > 0) return beside;
  if (columns.some(({ named }) => named >= NAMED)) return columns;
  if (table.columns.some(({ role }) => role === 'rank')) return [];
  const sorted = all.find(({ items, age }) => items.length > 2 && (age ?? 0) === 0 && (isSorted(items, 1) || isSorted(items, -1)));
  return sorted ? [{ column: sorted, named: 0, anchored: false }] : columns;
}

const NAMED = 0.34;
const isSorted = (items: readonly Entry[], way: 1 | -1): boolean => items.every(({ value }, at) => at === 0 || way * (items[at - 1]!.value - value) >= 0);

const rankIn = (entries: readonly Entry[], { value }: Entry, from: 'high' | 'low'): number => 1 + entries.filter((other) => (from === 'high' ? other.value > value : other.value < value)).length;

/** "Tavira comes second": the categories of one column, by their sums. */
function* ofCategory({ rows, words }: Selection, { labels }: TableFacts, column: FigureColumn, from: 'high' | 'low', means: 'below' | 'category', named: number): Generator<TableOutcome> {
  const own = labels.find((label) => label.rows.length === rows.length && label.rows.every((row, i) => row === rows[i]));
  if (!own) return;
  const sums = labels.filter((label) => label.column === own.column).map((label) => sumOver(column)({ means: 'category', rows: label.rows, words: '' }));
  const sum = sumOver(column)({ means: 'category', rows: own.rows, words });
  const [first] = sum.entries;
  if (!first || sums.length < 2) return;
  const rank = 1 + sums.filter((other) => (from === 'high' ? other.value > sum.value : other.value < sum.value)).length;
  yield outcome(rank, sums.length, first, column, from, words, means, named);
}

function outcome(value: number, among: number, { fact }: Entry, column: FigureColumn, from: 'high' | 'low', words: string, means: TableOutcome['table']['means'], named: number): TableOutcome {
  const formula = `number ${value} of ${among} by ${column.title}${from === 'low' ? ', from the smallest' : ''}${words === '' ? '' : ` (${words})`}`;
  return { operation: 'rank', value, facts: [fact], formula, table: { means, named } };
}
