import { Gazetteer } from '../claims/names';
import { readMarkdown } from '../draft/markdown';
import type { Document, Entity, Issue, SourceInfo, SourceKind, Span } from '../vocabulary';
import { discoverEntities } from './discover';
import { contentOf, type Fact } from './fact';
import { statementsBehind, type Statement } from './statement';
import { dateNearTop } from './date-near-top';
import { readFactTable } from './fact-table';
import { readLongTable, type LongTable } from './long-table';
import { readPlainText } from './plain-text';
import { readTableFile } from './table-file';
import { readWebPage } from './web-page';

export interface SourceInput {
  /** What the report calls it: a path relative to the draft, usually. */
  readonly id: string;
  readonly text: string;
  /** Left out, it follows from the id's extension: .md .txt → article, .html .htm → page, .csv .tsv → table, .facts.json .facts.csv → facts. */
  readonly kind?: SourceKind;
  /** Of a page: the stretches of it that are its article, in order; left out, the page's own outline decides. */
  readonly article?: readonly Span[];
  /** What the file says of itself outside its text (ISO for the date); where the text says it, the text is believed. */
  readonly title?: string;
  readonly date?: string;
}

/** A source, read. */
export interface Source extends SourceInfo {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** Its sentences and rows, with and without figures; of a fact table, those behind its facts. */
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
  /** ISO: the day it was written, as far as it says. */
  readonly date?: string;
  /** The text in which the evidence's places count, where that is not the file as it is on disk: what was read out of a PDF or a DOCX. */
  readonly readingCopy?: string;
  /** Set where a table is too long to be read cell by cell: then `facts` and `entities` are empty, and a draft's check reads the rows that the draft is about. */
  readonly longTable?: LongTable;
}

/** Reads a source of any kind. Never throws: what could not be read is in `issues`, the rest serves. */
export function readSource(input: SourceInput): Source {
  const kind = input.kind ?? kindOf(input.id);
  const common = { id: input.id, kind, text: input.text };
  if (kind === 'facts') {
    const table = readFactTable(input.id, input.text);
    return { ...common, title: table.title ?? input.id, entities: table.entities, facts: table.facts, statements: statementsBehind(table.facts), issues: table.issues, ...(table.date === undefined ? {} : { date: table.date }) };
  }
  const read = (document: Document): Source => sourceOf(withTheRest(document, input), common);
  const longTable = kind === 'table' ? readLongTable(input.text, formatOf(input.id), read) : undefined;
  if (longTable) return { ...read({ text: input.text, blocks: [], sources: [], letStand: [], issues: [] }), longTable };
  return read(readDocument(input, kind));
}

function sourceOf(document: Document, common: Pick<Source, 'id' | 'kind' | 'text'>): Source {
  const entities = discoverEntities(common.id, document);
  const byId = new Map(entities.map((entity) => [entity.id, entity] as const));
  const { facts, statements } = contentOf(common.id, document, new Gazetteer(entities), byId);
  return { ...common, title: document.title ?? common.id, entities, facts, statements, issues: document.issues, ...(document.date === undefined ? {} : { date: document.date }) };
}

/** What the text itself does not say of title and date, from what the file says beside it. */
function withTheRest(document: Document, { title, date }: SourceInput): Document {
  return { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), ...document };
}

function kindOf(id: string): SourceKind {
  const name = id.toLowerCase();
  if (/\.facts\.(?:json|csv|tsv)$/u.test(name)) return 'facts';
  if (/\.x?html?$/u.test(name)) return 'page';
  if (/\.[ct]sv$/u.test(name)) return 'table';
  return 'article';
}

const formatOf = (id: string): 'csv' | 'tsv' => (id.toLowerCase().endsWith('.tsv') ? 'tsv' : 'csv');

function readDocument({ id, text, article }: SourceInput, kind: SourceKind): Document {
  if (kind === 'page') return readWebPage(text, article);
  if (kind === 'table') return readTableFile(text, formatOf(id));
  // What the importers read out of a PDF is plain text, and out of a DOCX markdown.
  return /\.(?:txt|pdf)$/u.test(id.toLowerCase()) ? readPlainText(text) : dated(readMarkdown(text));
}

/** An article without front matter tells its day below its title, as its author would. */
function dated(document: Document): Document {
  const date = document.date ?? dateNearTop(document.blocks);
  return date === undefined ? document : { ...document, date };
}
