// Microsoft's JSON reader keeps the place of every value and survives trailing commas and comments.
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Origin, Span } from '../../vocabulary';
import { jsonFault } from './json-faults';
import type { Entry, EntityRow, FactRow, Report, RoleRow, TableRows } from './rows';

/** Reads the rows of a `*.facts.json`. Comments, trailing commas and a byte order mark are let pass; broken JSON gives what stands before the break. */
export function rowsOfJson(text: string, report: Report): TableRows {
  const errors: ParseError[] = [];
  // The reader takes a byte order mark for a character of its own; a space keeps every place.
  const root = parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  const fault = jsonFault(text, errors);
  if (fault) report(fault, 'facts.not-json', fault.message);
  if (root?.type !== 'object') {
    if (errors.length === 0) report({ start: 0, end: text.length }, 'facts.not-a-table', 'A fact table is a JSON object with "entities" and "facts".');
    return { entities: [], facts: [] };
  }
  const [title, date, context] = ['title', 'date', 'context'].map((name) => entry(root, name)?.text);
  return {
    ...(title !== undefined ? { title } : {}), ...(date !== undefined ? { date } : {}), ...(context !== undefined ? { context } : {}),
    entities: items(root, 'entities').map(entityRow),
    facts: items(root, 'facts').map(factRow),
  };
}

function entityRow(node: Node): EntityRow {
  return {
    ...spanOf(node), ...entries(node, ['id', 'name', 'type', 'text']), ...originOf(node),
    aliases: items(node, 'aliases').flatMap((alias) => (typeof alias.value === 'string' ? alias.value : [])),
    roles: items(node, 'roles').map((role): RoleRow => ({ ...spanOf(role), ...entries(role, ['title', 'of', 'text']), ...originOf(role) })),
  };
}

function factRow(node: Node): FactRow {
  return { ...spanOf(node), ...entries(node, ['id', 'subject', 'measure', 'value', 'unit', 'period', 'context', 'text']), ...originOf(node) };
}

/** `"evidence": { "source": "article.md", "start": 10, "end": 80, "line": 2, "text": "…" }`; without a source it says nothing. */
function originOf(node: Node): { origin?: Origin } {
  const evidence = field(node, 'evidence');
  const source = entry(evidence, 'source')?.text;
  if (source === undefined) return {};
  const [start = 0, end = start, line, page] = ['start', 'end', 'line', 'page'].map((name) => whole(field(evidence, name)));
  return { origin: { source, start, end, text: (entry(evidence, 'text') ?? entry(node, 'text'))?.text ?? '', ...(line ? { line } : {}), ...(page ? { page } : {}) } };
}

function entries<Name extends string>(node: Node, names: readonly Name[]): { [name in Name]?: Entry } {
  const found: { [name in Name]?: Entry } = {};
  for (const name of names) {
    const one = entry(node, name);
    if (one) found[name] = one;
  }
  return found;
}

/** A field that says something in words or as a number. The span of words leaves the quotation marks out. */
function entry(node: Node | undefined, name: string): Entry | undefined {
  const value = field(node, name);
  if (value?.type === 'number') return { ...spanOf(value), text: String(value.value) };
  if (value?.type !== 'string' || (value.value as string).trim() === '') return undefined;
  return { start: value.offset + 1, end: value.offset + value.length - 1, text: value.value as string };
}

function field(node: Node | undefined, name: string): Node | undefined {
  return node?.type === 'object' ? node.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1] : undefined;
}

function items(node: Node, name: string): readonly Node[] {
  const list = field(node, name);
  return list?.type === 'array' ? list.children ?? [] : [];
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });
const whole = (node: Node | undefined): number | undefined => (typeof node?.value === 'number' && Number.isSafeInteger(node.value) && node.value >= 0 ? node.value : undefined);
