import type { EntityJson, FactJson, FactTableJson } from '../write-fact-table';

/** A fact table as the text of a `.facts.json`: a row is a few lines, each with what belongs together. Ends with a line end. */
export function printFactTable({ entities, facts, ...head }: FactTableJson): string {
  const about = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${inLine(value)},\n`).join('');
  return `{\n${about}  "entities": ${list(entities, printEntity)},\n  "facts": ${list(facts, printFact)}\n}\n`;
}

function list<Row>(rows: readonly Row[], print: (row: Row) => string): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => `    ${print(row)}`).join(',\n')}\n  ]`;
}

/** One entity, as it stands in the list. */
export function printEntity({ roles, text, ...head }: EntityJson): string {
  const written = roles && `"roles": [\n${roles.map((role) => `        ${inLine(role)}`).join(',\n')}]`;
  return lines([fields(head), written, text === undefined ? undefined : fields({ text })]);
}

/** One fact, as it stands in the list. */
export function printFact({ text, evidence, ...head }: FactJson): string {
  return lines([fields(head), text === undefined ? undefined : fields({ text }), fields({ evidence })]);
}

const lines = (parts: readonly (string | undefined)[]): string => `{ ${parts.filter((part) => part !== undefined).join(',\n      ')} }`;

const fields = (record: object): string => Object.entries(record).filter(([, value]) => value !== undefined).map(([name, value]) => `${JSON.stringify(name)}: ${inLine(value)}`).join(', ');

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  return typeof value === 'object' && value !== null ? `{ ${fields(value)} }` : JSON.stringify(value);
}
