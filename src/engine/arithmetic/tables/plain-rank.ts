import { compare } from '../../comparison/figures';
import { profileSaid, shareSaid } from '../../matching/labels';
import type { Surroundings } from '../../matching/surroundings';
import type { Assertion } from '../../sources/fact';
import { placeOf, type FactBase } from '../../verdicts/fact-base';
import type { RankSaid } from '../ranks-said';
import type { RankFound } from './ranking';
import { rowsMeant } from './selection';
import { tablesOf, type Entry, type FigureColumn, type TableFacts } from './table-facts';

const LEAST_ROWS = 3;
const NAMED = 0.55;

/**
 * The rank of the one row that the sentence names, in the one column that it measures by: the column of the row's figure that stands in the sentence, or
 * else the one it names; where it tells no measure ("Elm comes second"), the table's own ranks, or the column by which the table is sorted if no other column, nor
 * what grew most, could be meant. Undefined where any of it is open, or two tables answer.
 */
export function rankInTable(assertion: Assertion, said: RankSaid, around: Surroundings, base: FactBase): RankFound | undefined {
  const [found, ...others] = tablesOf(base).flatMap((facts) => (facts.table.excerpt || facts.items.length < LEAST_ROWS ? [] : inTable(assertion, said, facts, around, base)));
  return others.length === 0 ? found : undefined;
}

function inTable(assertion: Assertion, said: RankSaid, facts: TableFacts, around: Surroundings, base: FactBase): RankFound[] {
  const meant = rowsMeant(assertion, facts, around, base);
  const [row, ...more] = [...meant.nearest].filter((one) => meant.said.has(one));
  // "the second-biggest of the northern ports": among some of them.
  if (row === undefined || more.length > 0 || facts.table.rows[row] !== 'item' || meant.categories.size > 0) return [];
  const value = assertion.mention.quantity.value!;
  const own = ownRank(row, facts, base);
  const byFigure = columnsOfFigures(assertion, row, facts, around);
  const mine = profileSaid(assertion.passage);
  const named = facts.columns.filter(({ heads, age, items }) => (age ?? 0) === 0 && items.length >= LEAST_ROWS && heads.some((head) => shareSaid(head, mine, base) >= NAMED));
  const columns = byFigure.length > 0 ? byFigure : named;
  const [column, ...others] = columns;
  if (column) {
    if (others.length > 0 || (byFigure.length > 0 && named.some((one) => one !== column && one.dimension !== column.dimension))) return [];
    const found = rankBy(column, row, value, said);
    return found ? [own && own.value === value && !found.fits ? own : found] : [];
  }
  if (said.end !== undefined || said.isOpen) return [];
  if (own) return [{ ...own, fits: own.value === value }];
  // A figure beside the rank may be what it goes by, though no column has it.
  return said.isBare && assertion.passage.mentions.length === 1 ? bySorting(facts, row, value) : [];
}

/** What the table's column of ranks says of the row. */
function ownRank(row: number, { table, columns }: TableFacts, base: FactBase): RankFound | undefined {
  const ranks = table.columns.flatMap(({ role }, at) => (role === 'rank' && (table.columnSeries[at]?.age ?? 0) === 0 ? [at] : []));
  const beside = columns.flatMap(({ byRow }) => byRow.get(row) ?? [])[0];
  if (ranks.length !== 1 || !beside) return undefined;
  const fact = (base.byPlace.get(placeOf(beside.fact)) ?? []).find(({ passage, figure: { kind } }) => passage.column === ranks[0] && kind === 'ordinal');
  const value = fact?.figure.quantity.value;
  return fact && value !== undefined ? { value, fits: true, facts: [fact], formula: `number ${value} of ${columns[0]!.items.length} in the table’s own order` } : undefined;
}

/** The columns in which the row's figures are those of the sentence. */
function columnsOfFigures(assertion: Assertion, row: number, { columns }: TableFacts, around: Surroundings): FigureColumn[] {
  const figures = around.sentence(assertion).filter((other) => other !== assertion && other.passage === assertion.passage && other.mention.kind !== 'ordinal');
  return columns.filter(({ byRow, items }) => {
    const fact = byRow.get(row)?.fact;
    return fact !== undefined && items.length >= LEAST_ROWS && figures.some(({ mention: { kind, quantity, step } }) => compare({ kind, quantity, ...(step === undefined ? {} : { step }) }, fact.figure) === 'equal');
  });
}

/** The row's rank in a column; rows of the same figure share theirs, and any of those is right. */
function rankBy({ items, byRow, title }: FigureColumn, row: number, said: number, { end, isOpen }: RankSaid): RankFound | undefined {
  const entry = byRow.get(row);
  if (!entry || !items.includes(entry)) return undefined;
  const [high, low] = [placesOf(entry, items, 1), placesOf(entry, items, -1)];
  const holds = (places: readonly [number, number]): boolean => said >= places[0] && said <= places[1];
  const isLow = isOpen || end === undefined ? Math.abs(low[0] - said) < Math.abs(high[0] - said) : end === 'low';
  const fits = end === undefined || isOpen ? holds(high) || holds(low) : holds(end === 'high' ? high : low);
  const value = (isLow ? low : high)[0];
  return { value: fits ? said : value, fits, facts: [entry.fact], formula: `number ${fits ? said : value} of ${items.length} by ${title}${(fits ? !holds(high) : isLow) ? ', from the smallest' : ''}` };
}

/** The first and the last place that an entry may be said to have. */
const placesOf = ({ value }: Entry, items: readonly Entry[], way: 1 | -1): readonly [number, number] =>
  [1 + items.filter((other) => way * (other.value - value) > 0).length, items.filter((other) => way * (other.value - value) >= 0).length];

/** "Elm has grown most and comes second": the table is sorted by one column, and no other, nor what any of them grew by, makes it second. */
function bySorting({ columns }: TableFacts, row: number, said: number): RankFound[] {
  const sorted = columns.find(({ items, age }) => (age ?? 0) === 0 && items.every(({ value }, at) => at === 0 || items[at - 1]!.value > value));
  const entry = sorted?.byRow.get(row);
  if (!sorted || !entry || columns.some((column) => rankBy(column, row, said, { end: undefined, isOpen: true, isBare: true })?.fits === true)) return [];
  const grown = columns.flatMap((now) => columns.filter((then) => then !== now && then.series !== undefined && then.series === now.series && then.dimension === now.dimension).flatMap((then) => [(a: number, b: number): number => a - b, (a: number, b: number): number => a / b].map((of) =>
    now.items.flatMap((item): Entry[] => { const other = then.byRow.get(item.row); return other && other.value !== 0 ? [{ ...item, value: of(item.value, other.value) }] : []; }))));
  const isGrowth = grown.some((items) => { const own = items.find((item) => item.row === row); return own !== undefined && ([1, -1] as const).some((way) => { const [from, to] = placesOf(own, items, way); return said >= from && said <= to; }); });
  const found = isGrowth ? undefined : rankBy(sorted, row, said, { end: 'high', isOpen: false, isBare: true });
  return found ? [found] : [];
}
