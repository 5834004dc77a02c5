// Our own reader of RFC 4180: the well-known libraries (csv-parse, papaparse) give values and line numbers, but not where a cell stands.

/** A cell's place; `doubled` are the offsets of the doubled quotation marks inside it. */
export interface Field {
  readonly start: number;
  readonly end: number;
  readonly doubled: readonly number[];
}

const NO_QUOTES: readonly number[] = [];

/**
 * Cuts delimited text into rows of fields, RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), with three kindnesses: any line ending,
 * white space around quotes, and a quote that never closes ends with its line. Empty lines are dropped. `most` bounds the rows.
 */
export function readFields(text: string, from: number, delimiter: string, most = Infinity): Field[][] {
  const rows: Field[][] = [];
  let at = from;
  while (at <= text.length && rows.length < most) {
    const { fields, next } = readRow(text, at, delimiter);
    if (!isEmptyLine(fields)) rows.push(fields);
    at = next;
  }
  return rows;
}

/** An empty line, in which no field of a table stands. */
export const isEmptyLine = (fields: readonly Field[]): boolean => fields.length === 1 && fields[0]!.end === fields[0]!.start;

/** Cuts the row that begins at `from`; `next` is where the one after it begins, behind the text's end after the last. */
export function readRow(text: string, from: number, delimiter: string): { readonly fields: Field[]; readonly next: number } {
  const fields: Field[] = [];
  let at = from;
  for (;;) {
    const quoted = quotedField(text, at, delimiter);
    const field = quoted?.field ?? plainField(text, at, delimiter);
    fields.push(field);
    const end = quoted?.after ?? field.end;
    if (text[end] !== delimiter) return { fields, next: end + (text.startsWith('\r\n', end) ? 2 : 1) };
    at = end + 1;
  }
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text, end)) end++;
  return { start, end, doubled: NO_QUOTES };
}

function quotedField(text: string, from: number, delimiter: string): { field: Field; after: number } | undefined {
  const start = skipBlanks(text, from, delimiter) + 1;
  if (text[start - 1] !== '"') return undefined;
  const doubled: number[] = [];
  let close = text.indexOf('"', start);
  while (close >= 0 && text[close + 1] === '"') {
    doubled.push(close);
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return undefined;
  const after = skipBlanks(text, close + 1, delimiter);
  // What goes on after the closing quote was no quoted field: `"Quoted" words`.
  if (after < text.length && text[after] !== delimiter && !isLineEnd(text, after)) return undefined;
  return { field: { start, end: close, doubled }, after };
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
