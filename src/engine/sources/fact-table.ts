// Microsoft's JSON reader keeps the place of every value and survives trailing commas and comments.
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { Gazetteer } from '../claims/names';
import { readQuantity } from '../claims/read-quantity';
import { lineIndex } from '../draft/lines';
import { readPlainText } from './plain-text';
import type { Document, Entity, EntityType, Evidence, Issue, Mention, Role } from '../vocabulary';
import { compare } from '../comparison/figures';
import { compareDates } from '../comparison/dates';
import { factsOf, type Fact } from './fact';

/**
 * A fact table (`*.facts.json`), as a person writes it:
 *
 *     { "title": "…", "date": "2017-03", "entities": [{ "id": "reef", "name": "Long Reef", "type": "place", "aliases": ["the reef"],
 *                                    "roles": [{ "title": "chair", "of": "trust", "text": "…", "paragraph": 2 }] }],
 *       "facts": [{ "id": "coral-loss", "subject": "reef", "measure": "coral lost", "value": "45%", "period": "2016",
 *                   "text": "The Long Reef lost 45% of its coral in 2016.", "paragraph": 1 }] }
 *
 * `text` is read like any sentence; `subject`, `measure` and `value` say which of its figures is the fact. Rows with a fault are left out
 * and named in `issues`; the others serve.
 */
export interface FactTable {
  readonly title?: string;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly issues: readonly Issue[];
}

const TYPES = new Set<string>(['company', 'person', 'product', 'place', 'organisation', 'event', 'concept'] satisfies EntityType[]);

export function readFactTable(source: string, text: string): FactTable {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const issues: Issue[] = errors.slice(0, 20).map((error) => ({
    start: error.offset, end: error.offset + Math.max(1, error.length), code: 'facts.not-json', message: `This is not JSON: ${printParseErrorCode(error.error)}.`,
  }));
  if (root?.type !== 'object') {
    if (issues.length === 0) issues.push({ start: 0, end: text.length, code: 'facts.not-a-table', message: 'A fact table is a JSON object with "entities" and "facts".' });
    return { entities: [], facts: [], issues };
  }
  const table = new Rows(source, text, issues, stringOf(field(root, 'date')));
  const entities = table.entities(field(root, 'entities'));
  const facts = table.facts(field(root, 'facts'), entities);
  const title = stringOf(field(root, 'title'));
  return { entities, facts, issues, ...(title !== undefined ? { title } : {}) };
}

class Rows {
  readonly #lines;
  constructor(private readonly source: string, text: string, private readonly issues: Issue[], private readonly date: string | undefined) {
    this.#lines = lineIndex(text);
  }

  entities(list: Node | undefined): Entity[] {
    const entities = (list?.children ?? []).flatMap((row) => this.entity(row));
    const ids = new Set(entities.map((entity) => entity.id));
    for (const role of (list?.children ?? []).flatMap((row) => field(row, 'roles')?.children ?? [])) {
      const of = field(role, 'of');
      if (of && !ids.has(stringOf(of) ?? '')) this.issue(of, 'facts.unknown-entity', `No entity has the id ${JSON.stringify(stringOf(of) ?? '')}.`);
    }
    return entities;
  }

  private entity(row: Node): Entity[] {
    const name = stringOf(field(row, 'name'));
    const id = stringOf(field(row, 'id'));
    const type = stringOf(field(row, 'type')) ?? 'organisation';
    if (!name || !id) return this.fault(row, 'facts.no-name', 'An entity needs an "id" and a "name".');
    if (!TYPES.has(type)) return this.fault(field(row, 'type') ?? row, 'facts.unknown-type', `"type" is one of ${[...TYPES].join(', ')}.`);
    const aliases = (field(row, 'aliases')?.children ?? []).flatMap((alias) => stringOf(alias) ?? []);
    const roles = (field(row, 'roles')?.children ?? []).flatMap((role): Role[] => {
      const title = stringOf(field(role, 'title'));
      if (!title) return this.fault(role, 'facts.no-title', 'A role needs a "title".');
      const of = stringOf(field(role, 'of'));
      return [{ title, evidence: this.evidence(field(role, 'text') ?? role, id), ...(of ? { of } : {}) }];
    });
    return [{ id, name, type: type as EntityType, aliases, roles, evidence: this.evidence(field(row, 'text') ?? row, id) }];
  }

  facts(list: Node | undefined, entities: readonly Entity[]): Fact[] {
    const gazetteer = new Gazetteer(entities);
    const byId = new Map(entities.map((entity) => [entity.id, entity] as const));
    const seen = new Set<string>();
    return (list?.children ?? []).flatMap((row) => {
      const id = stringOf(field(row, 'id'));
      const text = stringOf(field(row, 'text'));
      const subject = stringOf(field(row, 'subject'));
      const value = field(row, 'value');
      if (!id || !text) return this.fault(row, 'facts.no-text', 'A fact needs an "id" and a "text" that states it.');
      if (seen.has(id)) return this.fault(field(row, 'id') ?? row, 'facts.duplicate-id', `Another fact has the id ${JSON.stringify(id)}.`);
      seen.add(id);
      if (subject !== undefined && !byId.has(subject)) return this.fault(field(row, 'subject') ?? row, 'facts.unknown-entity', `No entity has the id ${JSON.stringify(subject)}.`);
      const figure = value && readQuantity(stringOf(value) ?? '');
      if (value && !figure) return this.fault(value, 'facts.unreadable-value', `${JSON.stringify(stringOf(value) ?? '')} is no figure that can be read.`);
      const evidence = this.evidence(field(row, 'text') ?? row, id);
      const measure = stringOf(field(row, 'measure'));
      // The measure's words are read with the sentence, so that they count for what the fact is about.
      const read = factsOf(this.source, this.dated(readPlainText(text)), gazetteer, byId);
      const about = measure === undefined ? [] : factsOf(this.source, readPlainText(`${measure}: ${stringOf(value) ?? '1'}`), gazetteer, byId).slice(-1);
      const main = figure && read.find((fact) => sameFigure(fact, figure));
      if (figure && !main) return this.fault(field(row, 'text') ?? row, 'facts.value-not-in-text', `The text does not state the value ${JSON.stringify(stringOf(value) ?? '')}.`);
      return read.map((fact, at) => {
        const isMain = fact === main;
        const frame = {
          ...fact.frame,
          ...(subject !== undefined ? { who: [{ entity: subject, text: byId.get(subject)!.name, stated: true }] } : {}),
          ...(isMain && about[0] ? {
            measures: [...new Set([...about[0].frame.measures, ...fact.frame.measures])],
            terms: new Map([...fact.frame.terms, ...about[0].frame.terms]),
          } : {}),
        };
        const own = isMain ? id : `${id}/${at + 1}`;
        return { ...fact, id: own, frame, place: evidence.start, evidence: { ...evidence, fact: own } };
      });
    });
  }

  private dated(document: Document): Document {
    return this.date === undefined ? document : { ...document, date: this.date };
  }

  private evidence(node: Node, fact: string): Evidence {
    const quoted = node.type === 'string' ? 1 : 0;
    const start = node.offset + quoted;
    return { source: this.source, start, end: node.offset + node.length - quoted, line: this.#lines.position(start).line, text: stringOf(node) ?? '', fact };
  }

  private issue(node: Node, code: string, message: string): void {
    this.issues.push({ start: node.offset, end: node.offset + node.length, code, message });
  }

  private fault(node: Node, code: string, message: string): [] {
    this.issue(node, code, message);
    return [];
  }
}

function sameFigure(fact: Fact, figure: Mention): boolean {
  const { date } = figure.quantity;
  if (date !== undefined) return fact.figure.quantity.date !== undefined && compareDates(date, fact.figure.quantity.date) === 'equal';
  return compare({ ...figure, quantity: { ...figure.quantity } }, fact.figure) === 'equal';
}

function field(node: Node | undefined, name: string): Node | undefined {
  return node?.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1];
}

const stringOf = (node: Node | undefined): string | undefined => (node?.type === 'string' ? (node.value as string) : undefined);
