import { measured } from '../../comparison/figures';
import { profileSaid, shareSaid } from '../../matching/labels';
import type { Surroundings } from '../../matching/surroundings';
import type { Assertion } from '../../sources/fact';
import type { FactBase } from '../../verdicts/fact-base';
import { figureOf } from '../../verdicts/plausible';
import type { FigureColumn, TableFacts } from './table-facts';

/** A column that a sentence may measure by, and how much of its heads' words the sentence has, 0 to 1. */
export interface ColumnMeant {
  readonly column: FigureColumn;
  readonly named: number;
  /** Another figure of the sentence, or of those just before, stands in it. */
  readonly anchored: boolean;
}

const FULLY = 0.34;
const NEAR = 6;
const ROUNDED_UP = 1.1;

/**
 * The columns that the figure's sentence may measure by, the likeliest first: those it names or whose figures it states; where there is none,
 * all. Of a series the latest stands for all, unless an earlier one is told of.
 */
export function columnsMeant(assertion: Assertion, facts: TableFacts, around: Surroundings, base: FactBase): ColumnMeant[] {
  const mine = profileSaid(assertion.passage);
  const anchored = anchoredColumns(assertion, facts, around);
  const all = facts.columns.map((column): ColumnMeant => ({ column, named: Math.max(0, ...column.heads.map((head) => shareSaid(head, mine, base))), anchored: anchored.has(column.at) }));
  const timely = all.filter(({ column }) => !isPast(column, assertion, facts));
  const meant = timely.filter((one) => (one.named >= FULLY || one.anchored) && canReach(one.column, assertion));
  // "It was 4% more": what is measured was said in the sentence before.
  const dimension = measured(figureOf(assertion.mention))?.dimension;
  const chosen = meant.length === 0 ? timely : meant.some(({ column }) => column.dimension === dimension) ? meant : [...meant, ...timely.filter(({ column }) => column.dimension === dimension && !isRelative(dimension) && canReach(column, assertion))];
  return chosen.sort((a, b) => Number(b.anchored) - Number(a.anchored) || b.named - a.named || a.column.at - b.column.at);
}

const isRelative = (dimension: string): boolean => dimension === '%' || dimension === 'times' || dimension === 'points' || dimension === 'rank';

/** Whether what is told could be a figure of the column, or a sum of its figures: 8 million is no number of cranes. */
function canReach({ dimension, items, total }: FigureColumn, { mention }: Assertion): boolean {
  const own = measured(figureOf(mention));
  if (own?.value === undefined || own.dimension !== dimension || isRelative(dimension)) return true;
  const most = Math.max(Math.abs(total?.value ?? 0), items.reduce((sum, { value }) => sum + Math.abs(value), 0));
  return Math.abs(own.value) <= ROUNDED_UP * most;
}

/** The columns in which the other figures of the sentence stand, and those just before it. */
function anchoredColumns(assertion: Assertion, facts: TableFacts, around: Surroundings): Set<number> {
  const columns = new Set<number>();
  const { passage } = assertion;
  for (const other of [...around.before(assertion, NEAR), ...around.sentence(assertion)]) {
    if (other === assertion || other.passage.block !== passage.block || countsRows(other, facts)) continue;
    const stated = [...around.states(other)].filter(({ passage: { cell } }) => cell?.table === facts.table);
    const at = new Set(stated.map(({ passage }) => passage.column!));
    if (at.size === 1) columns.add([...at][0]!);
  }
  return columns;
}

/** "our 14 ports": a count of the things listed stands in no column. */
const countsRows = ({ mention: { kind, quantity } }: Assertion, { items }: TableFacts): boolean => kind === 'count' && quantity.unit === undefined && quantity.value === items.length;

/** Of a series, an earlier column is meant only where the sentence looks back or names its time. */
function isPast({ age, heads }: FigureColumn, { passage, frame }: Assertion, { columns }: TableFacts): boolean {
  if (age === undefined || age === 0 || columns.every((other) => (other.age ?? 1) > 0)) return false;
  if (frame.former) return false;
  const times = heads.flatMap(({ mentions }) => mentions.flatMap(({ quantity }) => quantity.date ?? []));
  return !passage.mentions.some(({ quantity, relative }) => (quantity.date !== undefined && times.includes(quantity.date)) || (relative !== undefined && relative.from === 'context' && (relative.offset ?? 0) < 0));
}
