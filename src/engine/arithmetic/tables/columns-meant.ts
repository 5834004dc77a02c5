import { profileSaid, shareSaid } from '../../matching/labels';
import type { Surroundings } from '../../matching/surroundings';
import type { Assertion } from '../../sources/fact';
import type { FactBase } from '../../verdicts/fact-base';
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

/**
 * The columns that the figure's sentence may measure by, the likeliest first: those it names or whose figures it states; where there is none,
 * all. Of a series the latest stands for all, unless an earlier one is told of.
 */
export function columnsMeant(assertion: Assertion, facts: TableFacts, around: Surroundings, base: FactBase): ColumnMeant[] {
  const mine = profileSaid(assertion.passage);
  const anchored = anchoredColumns(assertion, facts, around);
  const all = facts.columns.map((column): ColumnMeant => ({ column, named: Math.max(0, ...column.heads.map((head) => shareSaid(head, mine, base))), anchored: anchored.has(column.at) }));
  const timely = all.filter(({ column }) => !isPast(column, assertion, facts));
  const meant = timely.filter(({ named, anchored: is }) => named >= FULLY || is);
  // "It was 4% more": what is measured was said in the sentence before.
  const chosen = meant.length > 0 ? meant : timely;
  return chosen.sort((a, b) => Number(b.anchored) - Number(a.anchored) || b.named - a.named || a.column.at - b.column.at);
}

/** The columns in which the other figures of the sentence stand, and those just before it. */
function anchoredColumns(assertion: Assertion, facts: TableFacts, around: Surroundings): Set<number> {
  const columns = new Set<number>();
  const { passage } = assertion;
  for (const other of [...around.before(assertion, NEAR), ...around.sentence(assertion)]) {
    if (other === assertion || other.passage.block !== passage.block) continue;
    const stated = [...around.states(other)].filter(({ passage: { cell } }) => cell?.table === facts.table);
    const at = new Set(stated.map(({ passage }) => passage.column!));
    if (at.size === 1) columns.add([...at][0]!);
  }
  return columns;
}

/** Of a series, an earlier column is meant only where the sentence looks back or names its time. */
function isPast({ age, heads }: FigureColumn, { passage, frame }: Assertion, { columns }: TableFacts): boolean {
  if (age === undefined || age === 0 || columns.every((other) => (other.age ?? 1) > 0)) return false;
  if (frame.former) return false;
  const times = heads.flatMap(({ mentions }) => mentions.flatMap(({ quantity }) => quantity.date ?? []));
  return !passage.mentions.some(({ quantity, relative }) => (quantity.date !== undefined && times.includes(quantity.date)) || (relative !== undefined && relative.from === 'context' && (relative.offset ?? 0) < 0));
}
