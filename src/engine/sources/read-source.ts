import type { Document } from '../vocabulary';
import { readFactTable } from './fact-table';
import { readLongTable } from './long-table';
import { kindOf, readArticle, type Source, type SourceInput, sourceOf } from './source';
import { statementsBehind } from './statement';
import { readTableFile } from './table-file';
import { readWebPage } from './web-page';

/** Reads a source of any kind. Never throws: what could not be read is in `issues`, the rest serves. */
export function readSource(input: SourceInput): Source {
  const kind = input.kind ?? kindOf(input.id);
  if (kind === 'article') return readArticle(input);
  if (kind === 'facts') return factTable(input);
  if (kind === 'page') return sourceOf(readWebPage(input.text, input.article), input, kind);
  const read = (document: Document): Source => sourceOf(document, input, kind);
  const longTable = readLongTable(input.text, formatOf(input.id), read);
  return longTable ? { ...read({ text: input.text, blocks: [], sources: [], letStand: [], issues: [] }), longTable } : read(readTableFile(input.text, formatOf(input.id)));
}

function factTable({ id, text }: SourceInput): Source {
  const table = readFactTable(id, text);
  return { id, kind: 'facts', text, title: table.title ?? id, entities: table.entities, facts: table.facts, statements: statementsBehind(table.facts), issues: table.issues, ...(table.date === undefined ? {} : { date: table.date }) };
}

const formatOf = (id: string): 'csv' | 'tsv' => (id.toLowerCase().endsWith('.tsv') ? 'tsv' : 'csv');
