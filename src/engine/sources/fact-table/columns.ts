/** The columns of a `*.facts.csv`, each with the names that people give it. */
const COLUMNS = {
  id: ['id', 'key'],
  subject: ['subject', 'who', 'entity', 'name'],
  measure: ['measure', 'what', 'metric', 'indicator'],
  value: ['value', 'figure', 'amount', 'number'],
  unit: ['unit', 'units'],
  period: ['period', 'when', 'year', 'date'],
  context: ['context', 'heading', 'section'],
  text: ['text', 'sentence', 'quote', 'statement'],
  source: ['source', 'file', 'document', 'url', 'link'],
  page: ['page'],
  line: ['line', 'row'],
  where: ['where', 'place'],
  role: ['role', 'title', 'position', 'office', 'job'],
  of: ['of', 'at', 'organisation', 'organization', 'employer'],
  type: ['type', 'kind'],
  aliases: ['aliases', 'alias', 'alsoknownas', 'shortforms'],
} as const;

export type Column = keyof typeof COLUMNS;

const BY_NAME = new Map<string, Column>(Object.entries(COLUMNS).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const)));

/** The order in which a file without a heading line is read. */
export const USUAL: ReadonlyMap<Column, number> = new Map((['subject', 'measure', 'value', 'period', 'text', 'source'] as const).map((column, at) => [column, at]));

/** Which column stands where, by the cells of the first line; undefined where it does not name what a fact or a role needs. */
export function columnsOf(heads: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const columns = new Map<Column, number>();
  heads.forEach((head, at) => {
    const column = BY_NAME.get(head.toLowerCase().replace(/[^\p{L}]/gu, ''));
    if (column && !columns.has(column)) columns.set(column, at);
  });
  const has = (...wanted: Column[]): boolean => wanted.every((column) => columns.has(column));
  return has('text') || has('subject', 'value') || has('subject', 'role') || has('subject', 'aliases') ? columns : undefined;
}

/** What a measure is called where the row's value is a role: "Mara Alder; role; chief executive". */
export const isRole = (measure: string): boolean => BY_NAME.get(measure.toLowerCase().trim()) === 'role';
