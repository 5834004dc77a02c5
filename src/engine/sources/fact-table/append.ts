// Microsoft's JSON reader keeps the place of every value, so that what a person wrote around them can stay as it is.
import { applyEdits, modify, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { EntityJson, FactJson, FactTableJson } from '../write-fact-table';
import { printEntity, printFact } from './print';

/** The table's new text, with how many facts and entities came new to it, or in one sentence why nothing was added. */
export type Appended = { readonly text: string; readonly facts: number; readonly entities: number } | { readonly problem: string };

/**
 * Adds facts and entities to the text of a `.facts.json`; every character that is there stays, comments and all. What the
 * table has already (the same value in the same sentence, an entity of the same name) is not added again. Ids are made the table's own.
 */
export function appendToFactTable(text: string, added: Pick<FactTableJson, 'entities' | 'facts'>): Appended {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return { problem: 'The fact table cannot be read as JSON; put that right first.' };
  const [facts, entities] = [rowsOf(root, 'facts'), rowsOf(root, 'entities')];
  if (!facts || !entities) return { problem: 'In a fact table "facts" and "entities" are lists; put that right first.' };
  const idOf = new Map<string, string>();
  const newcomers = added.entities.filter(({ id, name }) => {
    const known = entities.rows.find((row) => row['id'] === id || names(row).includes(name.toLowerCase()));
    idOf.set(id, typeof known?.['id'] === 'string' ? known['id'] : id);
    return known === undefined;
  });
  const taken = new Set(facts.rows.map((row) => row['id']));
  const fresh: FactJson[] = [];
  for (const fact of added.facts) {
    if (facts.rows.some((row) => row['value'] === fact.value && row['text'] === fact.text && (fact.text !== undefined || (row['measure'] === fact.measure && row['subject'] === idOf.get(fact.subject ?? ''))))) continue;
    let id = fact.id;
    for (let count = 2; taken.has(id); count++) id = `${fact.id}-${count}`;
    taken.add(id);
    fresh.push({ ...fact, id, ...(fact.subject !== undefined ? { subject: idOf.get(fact.subject) ?? fact.subject } : {}) });
  }
  // The facts first: they stand behind the entities, usually, and each list is found anew in the text.
  const withFacts = appendTo(text, 'facts', fresh, printFact);
  return { text: appendTo(withFacts, 'entities', newcomers, printEntity), facts: fresh.length, entities: newcomers.length };
}

type Row = Readonly<Record<string, unknown>>;

/** A list's rows as data; no rows where there is no such list, undefined where something else has its name. */
function rowsOf(root: Node, name: string): { readonly rows: readonly Row[] } | undefined {
  const list = listOf(root, name);
  if (list && list.type !== 'array') return undefined;
  return { rows: (list?.children ?? []).map((row) => Object.fromEntries((row.children ?? []).map((property) => [String(property.children?.[0]?.value), valueOf(property.children?.[1])]))) };
}

const valueOf = (node: Node | undefined): unknown => (node?.type === 'array' ? (node.children ?? []).map(valueOf) : node?.value);

function names({ name, aliases }: Row): string[] {
  return [name, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].flatMap((one) => (typeof one === 'string' ? one.toLowerCase() : []));
}

const listOf = (root: Node | undefined, name: string): Node | undefined => root?.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1];

function appendTo<Item extends FactJson | EntityJson>(text: string, name: string, items: readonly Item[], print: (item: Item) => string): string {
  if (items.length === 0) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = listOf(parseTree(text.replace(/^\uFEFF/u, ' '), [], { allowTrailingComma: true }), name)?.children?.at(-1);
  if (!last) {
    const indent = /^[ \t]+/mu.exec(text)?.[0] ?? '  ';
    return applyEdits(text, modify(text, [name], items, { formattingOptions: { eol, insertSpaces: !indent.includes('\t'), tabSize: indent.length } }));
  }
  const lineStart = text.lastIndexOf('\n', last.offset) + 1;
  const indent = /^[ \t]*/u.exec(text.slice(lineStart))![0];
  const isSpread = /^\{\s*\n/u.test(text.slice(last.offset));
  const unit = /^[ \t]+/mu.exec(text)?.[0] ?? '  ';
  const rows = items.map((item) => (isSpread ? JSON.stringify(item, undefined, unit) : print(item).replaceAll(/\n {6}/gu, '\n  ')).replaceAll('\n', `${eol}${indent}`));
  // A remark behind the last row stays behind it.
  const end = last.offset + last.length;
  const [, comma = '', remark = ''] = /^(\s*,)?([ \t]*(?:\/\/[^\r\n]*|\/\*.*?\*\/[ \t]*(?=[\r\n]))?)/u.exec(text.slice(end)) ?? [];
  const at = end + comma.length + remark.trimEnd().length;
  return `${text.slice(0, end)}${comma === '' ? ',' : comma}${text.slice(end + comma.length, at)}${eol}${indent}${rows.join(`,${eol}${indent}`)}${comma === '' ? '' : ','}${text.slice(at)}`;
}
