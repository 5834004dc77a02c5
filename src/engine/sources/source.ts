import type { Entity, Issue, SourceInfo, SourceKind } from '../vocabulary';

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
  readonly issues: readonly Issue[];
}

/** Reads a source of any kind. Never throws: what could not be read is in `issues`, the rest serves. */
export function readSource(input: SourceInput): Source {
  return { id: input.id, title: input.id, kind: input.kind ?? 'article', text: input.text, entities: [], issues: [] };
}
