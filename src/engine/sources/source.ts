import { Gazetteer } from '../claims/names';
import { readMarkdown } from '../draft/markdown';
import type { Document, Entity, Issue, SourceInfo, SourceKind, Span } from '../vocabulary';
import { discoverEntities } from './discover';
import { contentOf, type Fact } from './fact';
import type { Statement } from './statement';
import { dateNearTop } from './date-near-top';
import type { LongTable } from './long-table';
import { readPlainText } from './plain-text';

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

/**
 * Reads a source that is prose: markdown, plain text, and what the importers made of a PDF or DOCX. Apart from the readers of all else (`readSource`), so
 * that whoever is checked against prose alone need not load those. Never throws: what could not be read is in `issues`, the rest serves.
 */
export function readArticle(input: SourceInput): Source {
  // What the importers read out of a PDF is plain text, and out of a DOCX markdown.
  const document = /\.(?:txt|pdf)$/u.test(input.id.toLowerCase()) ? readPlainText(input.text) : dated(readMarkdown(input.text));
  return sourceOf(document, input, 'article');
}

/** The source that a document makes. */
export function sourceOf(read: Document, input: SourceInput, kind: SourceKind): Source {
  const document = withTheRest(read, input);
  const { id, text } = input;
  const entities = discoverEntities(id, document);
  const byId = new Map(entities.map((entity) => [entity.id, entity] as const));
  const { facts, statements } = contentOf(id, document, new Gazetteer(entities), byId);
  return { id, kind, text, title: document.title ?? id, entities, facts, statements, issues: document.issues, ...(document.date === undefined ? {} : { date: document.date }) };
}

/** What the text itself does not say of title and date, from what the file says beside it. */
function withTheRest(document: Document, { title, date }: SourceInput): Document {
  return { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }), ...document };
}

/** What a source is taken for where nobody says what it is. */
export function kindOf(id: string): SourceKind {
  const name = id.toLowerCase();
  if (/\.facts\.(?:json|csv|tsv)$/u.test(name)) return 'facts';
  if (/\.x?html?$/u.test(name)) return 'page';
  if (/\.[ct]sv$/u.test(name)) return 'table';
  return 'article';
}

/** An article without front matter tells its day below its title, as its author would. */
function dated(document: Document): Document {
  const date = document.date ?? dateNearTop(document.blocks);
  return date === undefined ? document : { ...document, date };
}
