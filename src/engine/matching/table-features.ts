import { endSaid } from '../arithmetic/tables/ranking';
import { ranked } from '../arithmetic/tables/sums';
import { tableOf } from '../arithmetic/tables/table-facts';
import type { Frame } from '../claims/frames';
import type { Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import type { Table } from '../claims/tables/table';
import { isTimeLike } from '../claims/times';
import type { Mention } from '../vocabulary';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { compareDates } from '../comparison/dates';
import { profileSaid, sayings, shareSaid } from './labels';
import { rowNamed } from './rows-named';
import type { Tell } from './reasons';
import type { Surroundings } from './surroundings';

/** Tells the reasons for and against a table's cell being what the draft's figure is about. */
export function tellOfCell(assertion: Assertion, fact: Fact, around: Surroundings, base: FactBase, tell: Tell): void {
  const { frame, passage } = assertion;
  const { passage: cell, frame: own } = fact;
  if (cell.kind !== 'cell') return;
  const mine = profileSaid(passage);
  const labels = cell.heads.filter((head) => head.row === cell.row);
  const heads = cell.heads.filter((head) => head.row !== cell.row);
  if (labels.length > 0) {
    const shares = labels.map((label) => shareSaid(label, mine, base));
    const row = Math.max(...shares);
    if (row > 0) tell('row named', row);
    else tell('row not named', 1);
    if (labels.length > 1) tell('row named in all', shares.reduce((sum, share) => sum + share, 0) / labels.length);
  }
  if (heads.length > 0) {
    const column = Math.max(...heads.map((head) => shareSaid(head, mine, base)));
    if (column > 0) tell('column named', column);
    if (frame.noun.some((stem) => heads.some((head) => stemsSaid(head).has(stem)))) tell('noun column', 1);
  }
  const role = cell.row === undefined ? undefined : cell.cell?.table.rows[cell.row];
  if (role === 'total' || role === 'mean' || role === 'rest') tell(`row ${role}`, 1);
  const age = cell.cell?.age;
  if (age !== undefined) tell(ageFeature(frame, passage, cell, own, age), 1);
  const named = rowNamed(assertion, fact, around, base);
  if (named) tell(`row named: ${named}`, 1);
  // "In 58 of them …" is no 57.8 per 100,000.
  if (assertion.mention.kind === 'count' && Number.isInteger(assertion.mention.quantity.value) && !Number.isInteger(fact.figure.quantity.value)) tell('whole for fraction', 1);
  const extreme = cell.cell && extremeFeature(assertion, fact, base);
  if (extreme !== undefined) tell(extreme, 1);
}

const stemsSaid = remember((head: Passage): ReadonlySet<string> => new Set(sayings(head).flat()));

/** Of figures that tell the same of different times, a sentence without a time means the latest; one that looks back, an earlier one. */
function ageFeature(draft: Frame, passage: Passage, cell: Passage, fact: Frame, age: number): string {
  const said = timeSaid(draft, passage, cell, fact);
  const which = age === 0 ? 'latest' : 'earlier';
  if (said !== undefined) return `${which} of series, its time ${said ? 'said' : 'not the one said'}`;
  const looksBack = draft.former || draft.when.some(({ relative }) => relative?.from === 'context' && (relative.offset ?? 0) < 0) || (passage.cell?.age ?? 0) > 0;
  return `${which} of series, ${looksBack ? 'looking back' : 'no time said'}`;
}

/** Whether the draft's figure is dated as the fact is, or as another of its table; undefined where it is not dated so. The figure's own date counts before that of its sentence's context. */
function timeSaid(draft: Frame, passage: Passage, cell: Passage, fact: Frame): boolean | undefined {
  const around = [...passage.heads, ...passage.context].flatMap(({ mentions }) => mentions);
  const others = timesOf(cell.cell!.table);
  for (const times of [draft.when, around]) {
    if (times.some((a) => fact.when.some((b) => isSameTime(a, b)))) return true;
    if (times.some((a) => others.some((b) => isSameTime(a, b)))) return false;
  }
  return undefined;
}

function isSameTime(a: Mention, b: Mention): boolean {
  if (a.relative && b.relative) return a.relative.unit === b.relative.unit && a.relative.from === b.relative.from && a.relative.offset === b.relative.offset;
  if (a.quantity.date === undefined || b.quantity.date === undefined) return false;
  const comparison = compareDates(a.quantity.date, b.quantity.date);
  return comparison === 'equal' || comparison === 'close';
}

const MOST_TIMES = 120;

/** The times that a table's heads and its rows' own times name. */
const timesOf = remember((table: Table): readonly Mention[] =>
  [...table.heads.flat(), ...table.labels.flatMap((labels) => labels.filter(({ column }) => table.columns[column ?? -1]?.role === 'period'))].flatMap(({ mentions }) => mentions.filter(isTimeLike)).slice(0, MOST_TIMES));

const HIGH_OR_LOW_REACH = 60;

/** "the longest range in the list, 540 km": whether the figure is said to be the largest or smallest of its column, and is. */
function extremeFeature({ mention, passage }: Assertion, fact: Fact, base: FactBase): string | undefined {
  const { table } = fact.passage.cell!;
  const end = endSaid({ ...mention, start: Math.max(passage.span.start, mention.start) }, { ...passage, span: { start: Math.max(passage.span.start, mention.start - HIGH_OR_LOW_REACH), end: Math.min(passage.span.end, mention.end + HIGH_OR_LOW_REACH / 2) } });
  if (end === undefined) return undefined;
  const column = tableOf(table, base)?.columns.find(({ at }) => at === fact.passage.column);
  if (!column || table.excerpt || column.items.length < 3) return undefined;
  const order = ranked(column);
  const extreme = end === 'high' ? order[0] : order.at(-1);
  return extreme?.fact.figure.quantity.value === fact.figure.quantity.value ? 'extreme said, and is' : undefined;
}
