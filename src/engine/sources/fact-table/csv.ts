import { readQuantity } from '../../claims/read-quantity';
import type { Origin, Span } from '../../vocabulary';
import { readFields, type Field } from '../delimited';
import { soundRows } from '../sound-rows';
import { columnsOf, USUAL, type Column } from './columns';
import { officeIn, People } from './people';
import type { Entry, FactRow, Report, TableRows } from './rows';

const ROW_FAULTS = { 'open-quote': 'facts.open-quote', 'too-many-cells': 'facts.too-many-cells' } as const;

type Cells = Partial<Record<Column, Entry>>;

/**
 * Reads the rows of a `*.facts.csv`, as a person keeps it in a spreadsheet: the first line names the columns, in any order and case, most of
 * them optional (see `columns.ts`); cells are parted by commas, semicolons or tabs.
 *
 *     Subject; Measure; Value; Period
 *     Norhaven Steel; revenue; £4.2bn; 2024
 *     Mara Alder; role; chief executive of Norhaven Steel;
 *
 * Whoever is named as a subject or as the house of a role is an entity. A file whose first line is a fact already is read as subject, measure,
 * value, period, text, source.
 */
export function rowsOfCsv(text: string, report: Report): TableRows {
  if (text.includes('\u0000')) {
    report({ start: 0, end: 0 }, 'facts.not-a-table', 'The file is no table in text form.');
    return { entities: [], facts: [] };
  }
  const { rows, faults } = soundRows(text, readFields(text, text.startsWith('\uFEFF') ? 1 : 0, delimiterOf(text)));
  for (const { kind, message, ...place } of faults) report(place, ROW_FAULTS[kind], message);
  const table = rows.map((row) => row.map((field) => entryOf(text, field)));
  const [first = []] = table;
  const named = columnsOf(first.map((cell) => cell.text));
  if (!named && !(first[2] && readQuantity(first[2].text))) {
    if (table.length > 0) report(rowSpan(first), 'facts.no-columns', 'The first line has to name the columns, for example: subject, measure, value, period, text, source.');
    return { entities: [], facts: [] };
  }
  const people = new People();
  const columns = named ?? USUAL;
  const facts = table.slice(named ? 1 : 0).flatMap((row) => factRow(cellsOf(row, columns), row, text, people));
  return { entities: people.rows(), facts };
}

/** A row's fact; none where the row tells of a role, or of an entity's type and aliases, alone. */
function factRow(cells: Cells, row: readonly Entry[], text: string, people: People): FactRow[] {
  if (Object.keys(cells).length === 0) return [];
  const span = rowSpan(row);
  const raw = text.slice(span.start, span.end);
  const origin = originOf(cells);
  const office = officeIn(cells);
  people.add({ ...cells, ...office }, cells.text ?? { ...span, text: raw }, origin);
  const { id, subject, measure, value, unit, period, context, text: sentence } = cells;
  const isRoleAsValue = office.role !== undefined && !cells.role;
  const tellsWho = (office.role ?? cells.type ?? cells.aliases) !== undefined;
  if (isRoleAsValue || (tellsWho && !sentence && !measure && !value)) return [];
  return [{
    ...span, raw,
    ...(id ? { id } : {}), ...(subject ? { subject } : {}), ...(measure ? { measure } : {}), ...(value ? { value } : {}), ...(unit ? { unit } : {}),
    ...(period ? { period } : {}), ...(context ? { context } : {}), ...(sentence ? { text: sentence } : {}), ...(origin ? { origin } : {}),
  }];
}

/** "report.pdf", and 12 in a column `page` or `line`, or "p. 12", "page 12", "line 40" in a column `where`. */
function originOf({ source, page, line, where }: Cells): Origin | undefined {
  if (!source) return undefined;
  const told = /(?<unit>p\p{L}*)?\.?\s*(?<number>\d+)/iu.exec((page ?? line ?? where)?.text ?? '')?.groups;
  const number = Number(told?.['number'] ?? 0);
  return { source: source.text, start: 0, end: 0, text: '', ...(number > 0 ? { [page ?? told?.['unit'] ? 'page' : 'line']: number } : {}) };
}

/** The mark that parts the first line into the most columns that we know; else into the most. */
function delimiterOf(text: string): string {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const scores = [',', ';', '\t', '|'].map((delimiter) => {
    const [first = []] = readFields(text, from, delimiter, 1);
    return { delimiter, known: columnsOf(first.map((field) => entryOf(text, field).text))?.size ?? 0, width: first.length };
  });
  return scores.sort((a, b) => b.known - a.known || b.width - a.width)[0]!.delimiter;
}

function cellsOf(row: readonly Entry[], columns: ReadonlyMap<Column, number>): Cells {
  const cells: Cells = {};
  for (const [column, at] of columns) if (row[at] && row[at].text !== '') cells[column] = row[at];
  return cells;
}

const rowSpan = (row: readonly Span[]): Span => ({ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 });

/** A cell without the white space around it. */
function entryOf(text: string, { start, end, doubled }: Field): Entry {
  const cell = text.slice(start, end);
  const lead = cell.length - cell.trimStart().length;
  const trimmed = cell.trim();
  return { start: start + lead, end: start + lead + trimmed.length, text: doubled.length > 0 ? trimmed.replaceAll('""', '"') : trimmed };
}
