import { CHANGE_HEAD, CODE_HEAD, INDEX_HEAD, PERIOD_HEAD, RANK_HEAD, TIME_ALONE, UNIT_HEAD, YEAR_WORDS } from '../lexicon/table-words';
import { unitOfHead } from '../unit-heads';
import { cellKind, figureIn, type CellKind } from './cell-kind';
import { share, type Grid } from './head-rows';
import type { Column, ColumnRole } from './table';

const SAMPLED = 300;
const LONGEST_SYMBOL = 4;

/** What each column of a table's body holds. `heads` are the texts over each column, from the top. */
export function columnsOf(body: Grid, heads: readonly (readonly string[])[]): Column[] {
  const rows = body.length > SAMPLED ? [...body.slice(0, SAMPLED - 5), ...body.slice(-5)] : body;
  const width = Math.max(heads.length, ...rows.map((row) => row.length));
  const columns: Column[] = [];
  for (let at = 0; at < width; at++) {
    const texts = rows.map((row) => (row[at] ?? '').trim());
    columns.push(columnOf(texts, heads[at] ?? [], columns));
  }
  return withPeriods(columns.map((column, at) => withUnitBefore(column, columns.slice(0, at))), rows);
}

/** "Revenue, €m | A year ago": under a head that tells a time alone stands the same measure as in the column before, in its unit. */
function withUnitBefore(column: Column, before: readonly Column[]): Column {
  if (column.unit || column.role !== 'value' || column.years || column.change || !TIME_ALONE.test(column.heads.at(-1)?.trim() ?? '')) return column;
  const told = before.findLast(({ heads }) => !TIME_ALONE.test(heads.at(-1)?.trim() ?? ''));
  return told?.role === 'value' && told.unit && !told.change ? { ...column, unit: told.unit } : column;
}

function columnOf(texts: readonly string[], heads: readonly string[], before: readonly Column[]): Column {
  const told = texts.filter((text) => text !== '');
  const kinds = told.map(cellKind).filter((kind) => kind !== 'no value');
  const head = heads.at(-1)?.trim() ?? '';
  // Under other heads a short one may be a unit alone: "t", "m".
  const unit = [...heads].reverse().flatMap((text) => unitOfHead(heads.length > 1 && text === heads.at(-1) && text.length <= LONGEST_SYMBOL ? `(${text})` : text) ?? [])[0];
  const years = unit === undefined && areYears(kinds, told, heads.join(' '));
  return { role: roleOf(head, kinds, told, before, years), heads, years, change: heads.some((text) => CHANGE_HEAD.test(text)), ...(unit ? { unit } : {}) };
}

/** Four digits are years where the head says so, or where no other bare number stands in the column and all are of our time. */
function areYears(kinds: readonly CellKind[], told: readonly string[], head: string): boolean {
  if (share(kinds, 'year') === 0 || told.some((text) => BARE.test(text) && cellKind(text) !== 'year')) return false;
  return (YEAR_WORDS.test(head) && share(kinds, 'year') >= 0.5) || told.every((text) => cellKind(text) !== 'year' || (Number(text) >= 1800 && Number(text) <= 2100));
}

const BARE = /^[-+−–]?[\d.,]+$/u;

function roleOf(head: string, kinds: readonly CellKind[], told: readonly string[], before: readonly Column[], years: boolean): ColumnRole {
  const isFirst = before.every(({ role }) => role === 'rank' || role === 'index');
  if (told.length > 2 && (areCodes(told) || (CODE_HEAD.test(head) && told.every((text) => /\d/u.test(text))))) return 'index';
  if (share(kinds, 'words') >= 0.5) {
    if (UNIT_HEAD.test(head) || (told.length > 1 && !isFirst && told.every((text) => unitOfHead(text) !== undefined || cellKind(text) === 'no value'))) return 'unit';
    return isFirst || before.every(({ role }) => role !== 'label') ? 'label' : 'attribute';
  }
  if (RANK_HEAD.test(head) && kinds.length > 0) return 'rank';
  if (isFirst && INDEX_HEAD.test(head) && isNumbering(told)) return head === '' || head === '#' ? 'rank' : 'index';
  if (isFirst && !years && share(kinds, 'period') >= 0.7) return 'period';
  return 'value';
}

/** "R25-041", "DE-BY", "AB12 3CD": letters and digits in one, the same all the way down. */
const areCodes = (told: readonly string[]): boolean => told.every((text) => cellKind(text) === 'words' && /^[A-Z]{1,4}\d*[-/. ]?\d{2,}[-/.\dA-Z]*$|^\d{2,}[-/]?[A-Z]{1,3}\d*$/u.test(text)) && new Set(told).size === told.length;

/** 1, 2, 3 … (ties and gaps allowed), from the top. */
function isNumbering(told: readonly string[]): boolean {
  const numbers = told.map((text) => figureIn(text.replace(/\.$/u, ''))?.quantity.value);
  return numbers.length > 1 && numbers[0] === 1 && numbers.every((number, at) => number !== undefined && Number.isInteger(number) && number <= at + 1 && number >= (numbers[at - 1] ?? 0));
}

/** Years at the head of each row are the rows' times: "2019 | 3.1". */
function withPeriods(columns: readonly Column[], rows: Grid): Column[] {
  const at = columns.findIndex(({ role }) => role !== 'rank' && role !== 'index');
  const first = columns[at];
  if (!first || first.role !== 'value' || !first.years || columns.length < 2) return [...columns];
  const head = first.heads.at(-1)?.trim() ?? '';
  const texts = rows.map((row) => (row[at] ?? '').trim());
  const isOwn = head === '' || PERIOD_HEAD.test(head) || new Set(texts).size === texts.length;
  return columns.map((column, i) => (i === at && isOwn ? { ...column, role: 'period' } : column));
}
