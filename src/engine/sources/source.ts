import { Gazetteer } from '../claims/names';
import { readMarkdown } from '../draft/markdown';
import type { Document, Entity, Issue, SourceInfo, SourceKind } from '../vocabulary';
import { discoverEntities } from './discover';
import { factsOf, type Fact } from './fact';
import { readFactTable } from './fact-table';
import { readPlainText } from './plain-text';
import { readTableFile } from './table-file';
import { readWebPage } from './web-page';

export interface SourceInput {
  /** What the report calls it: a path relative to the draft, usually. */
  readonly id: string;
  readonly text: string;
  /** Left out, it follows from the id's extension: .md .txt → article, .html .htm → page, .csv .tsv → table, .facts.json → facts. */
  readonly kind?: SourceKind;
}

/** A source, read. */
export interface Source extends SourceInfo {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly issues: readonly Issue[];
}

/** Reads a source of any kind. Never throws: what could not be read is in `issues`, the rest serves. */
export function readSource(input: SourceInput): Source {
  const kind = input.kind ?? kindOf(input.id);
  const common = { id: input.id, kind, text: input.text };
  if (kind === 'facts') {
    const table = readFactTable(input.id, input.text);
    return { ...common, title: table.title ?? input.id, entities: table.entities, facts: table.facts, issues: table.issues };
  }
  const document = readDocument(input, kind);
  const entities = discoverEntities(input.id, document);
  const byId = new Map(entities.map((entity) => [entity.id, entity] as const));
  const facts = factsOf(input.id, document, new Gazetteer(entities), byId);
  return { ...common, title: document.title ?? input.id, entities, facts, issues: document.issues };
}

function kindOf(id: string): SourceKind {
  const name = id.toLowerCase();
  if (name.endsWith('.facts.json')) return 'facts';
  if (/\.html?$/u.test(name)) return 'page';
  if (/\.[ct]sv$/u.test(name)) return 'table';
  return 'article';
}

function readDocument({ id, text }: SourceInput, kind: SourceKind): Document {
  if (kind === 'page') return readWebPage(text);
  if (kind === 'table') return readTableFile(text, id.toLowerCase().endsWith('.tsv') ? 'tsv' : 'csv');
  return id.toLowerCase().endsWith('.txt') ? readPlainText(text) : readMarkdown(text);
}
