import type { Passage } from '../claims/passages';
import type { lineIndex } from '../draft/lines';
import { toFile } from '../draft/prose';
import type { Fact } from './fact';
import type { Document, Evidence, Span } from '../vocabulary';

/** One sentence, headline or table row of a source, whether or not figures stand in it: what a name of the draft is looked for in. */
export interface Statement {
  readonly source: string;
  /** Number of the sentence or row in its source, as in its facts' `place`. */
  readonly place: number;
  /** The sentence, or the row's cells. */
  readonly passages: readonly Passage[];
  /** Known entities that it means by "it", "she" or "the company". */
  readonly meant: readonly string[];
  readonly evidence: Evidence;
}

/** The statements behind the facts of a table: those of their sentences and rows. */
export function statementsBehind(facts: readonly Fact[]): Statement[] {
  const byPlace = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = byPlace.get(fact.place);
    if (own) own.push(fact);
    else byPlace.set(fact.place, [fact]);
  }
  return [...byPlace].map(([place, own]) => ({
    source: own[0]!.evidence.source, place, evidence: own[0]!.evidence, passages: [...new Set(own.map(({ passage }) => passage))],
    meant: [...new Set(own.flatMap(({ frame }) => frame.who.flatMap(({ entity }) => entity ?? [])))],
  }));
}

interface Reading {
  /** The number of each passage's sentence or row. */
  readonly places: ReadonlyMap<Passage, number>;
  readonly meant: ReadonlyMap<Passage, readonly string[]>;
}

/** The statements of a read document, in its order. */
export function statementsOf(source: string, document: Document, { places, meant }: Reading, lines: ReturnType<typeof lineIndex>): Statement[] {
  const byPlace = new Map<number, Passage[]>();
  for (const [passage, place] of places) {
    const own = byPlace.get(place);
    if (own) own.push(passage);
    else byPlace.set(place, [passage]);
  }
  return [...byPlace].map(([place, passages]) => {
    const { start, end } = spanOf(passages, document);
    return { source, place, passages, meant: passages.flatMap((passage) => meant.get(passage) ?? []), evidence: { source, start, end, line: lines.position(start).line, text: document.text.slice(start, end).replaceAll('\r\n', '\n') } };
  });
}

function spanOf(passages: readonly Passage[], document: Document): Span {
  const [first] = passages;
  const block = document.blocks[first!.block]!;
  const row = block.kind === 'table' && first!.row !== undefined ? block.rows[first!.row] : undefined;
  return row ? { start: row[0]!.start, end: row.at(-1)!.end } : toFile(first!.prose, first!.span);
}
