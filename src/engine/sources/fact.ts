import { frameOf } from '../claims/framing';
import { frameInTable } from '../claims/tables/frame-in-table';
import type { Frame } from '../claims/frames';
import type { Gazetteer } from '../claims/names';
import { passagesOf, type Passage } from '../claims/passages';
import { carriedFrom, subjectsIn, type Carried } from '../claims/subjects';
import { lineIndex } from '../draft/lines';
import { toFile } from '../draft/prose';
import type { Document, Entity, Evidence, Mention, RelativeDate } from '../vocabulary';
import type { Figure } from '../comparison/figures';
import { statementsOf, type Statement } from './statement';

/** A claim that a source makes: what a figure says, what it is about, and the exact place. */
export interface Fact {
  readonly id: string;
  readonly figure: Figure;
  /** "last week": what the source tells from the day it was written. */
  readonly relative?: RelativeDate;
  /** The source's own date, ISO, as far as it is known: from it "this year" is told. */
  readonly toldOn?: string;
  /** The figure as the source writes it: "$53 billion". */
  readonly written: string;
  readonly frame: Frame;
  /** The sentence or cell that says it. */
  readonly passage: Passage;
  /** Number of the sentence, or of the table's row, in its source: figures of one place say things of each other. */
  readonly place: number;
  readonly evidence: Evidence;
  /** Of a fact table: what its row says that it measures. */
  readonly measure?: string;
}

/** An assertion of either side, before it is told apart into claim and fact. */
export interface Assertion {
  readonly mention: Mention;
  readonly passage: Passage;
  readonly frame: Frame;
}

interface Read {
  readonly passages: readonly Passage[];
  readonly assertions: readonly Assertion[];
  /** What each passage is about: its own subject, else the one carried into it. */
  readonly topics: ReadonlyMap<Passage, string>;
  /** Known entities that each passage means by "it", "she" or "the company". */
  readonly meant: ReadonlyMap<Passage, readonly string[]>;
}

/** Every figure of a document with what it is about, passage by passage, subjects carried over from sentence to sentence. */
export function assertionsOf(document: Document, gazetteer: Gazetteer, entities: ReadonlyMap<string, Entity>): Read {
  const passages = passagesOf(document, gazetteer);
  const assertions: Assertion[] = [];
  const topics = new Map<Passage, string>();
  const meant = new Map<Passage, readonly string[]>();
  let carried: Carried = {};
  for (const passage of passages) {
    const own = assertionsIn(passage, carried, entities);
    for (const assertion of own.assertions) assertions.push(assertion);
    meant.set(passage, own.meant);
    carried = own.carried;
    if (carried.topic?.entity !== undefined) topics.set(passage, carried.topic.entity);
  }
  return { passages, assertions, topics, meant };
}

/** What one passage asserts, whom it means, and what it lends to the next, given what was lent to it. */
export function assertionsIn(passage: Passage, carried: Carried, entities: ReadonlyMap<string, Entity>): { readonly assertions: readonly Assertion[]; readonly meant: readonly string[]; readonly carried: Carried } {
  const lent = passage.kind === 'cell' ? {} : carried;
  return {
    assertions: passage.mentions.map((mention) => ({ mention, passage, frame: frameInTable(frameOf(mention, passage, lent, entities), mention, passage) })),
    meant: subjectsIn(passage, lent, entities).flatMap(({ who }) => (who.name || who.entity === undefined ? [] : who.entity)),
    carried: passage.kind === 'cell' ? carried : carriedFrom(passage, carried, entities),
  };
}

/** The facts of a read source, in its order. Ids are the source's id and a running number. */
export const factsOf = (source: string, document: Document, gazetteer: Gazetteer, entities: ReadonlyMap<string, Entity>): Fact[] => contentOf(source, document, gazetteer, entities).facts;

/** All that a source says: its facts, and the sentences and rows in which it says them or anything else. */
export function contentOf(source: string, document: Document, gazetteer: Gazetteer, entities: ReadonlyMap<string, Entity>): { readonly facts: Fact[]; readonly statements: Statement[] } {
  const lines = lineIndex(document.text);
  const { passages, assertions, meant } = assertionsOf(document, gazetteer, entities);
  const places = placesOf(passages);
  const facts = assertions.map(({ mention, passage, frame }, at) => {
    const id = `${source}#${at + 1}`;
    return {
      id, frame, passage, place: places.get(passage)!, ...(mention.relative ? { relative: mention.relative } : {}), ...(document.date !== undefined ? { toldOn: document.date } : {}),
      figure: { kind: mention.kind, quantity: mention.quantity, ...(mention.step !== undefined ? { step: mention.step } : {}) },
      written: passage.prose.text.slice(mention.start, mention.end),
      evidence: evidenceFor(source, document, { mention, passage, frame }, lines, id),
    };
  });
  return { facts, statements: statementsOf(source, document, { places, meant }, lines) };
}

/** Numbers the sentences and the tables' rows. */
export function placesOf(passages: readonly Passage[]): Map<Passage, number> {
  const places = new Map<Passage, number>();
  let place = -1;
  let before: Passage | undefined;
  for (const passage of passages) {
    if (passage.row === undefined || passage.row !== before?.row || passage.block !== before.block) place++;
    places.set(passage, place);
    before = passage;
  }
  return places;
}

/** The sentence, or for a table the row, as the place to look; and in it the figure itself and its cell. */
function evidenceFor(source: string, document: Document, { passage, mention }: Assertion, lines: ReturnType<typeof lineIndex>, fact: string): Evidence {
  const block = document.blocks[passage.block]!;
  const span = toFile(passage.prose, passage.span);
  const figure = toFile(passage.prose, mention);
  const row = block.kind === 'table' && passage.row !== undefined ? block.rows[passage.row] : undefined;
  if (!row || passage.column === undefined) {
    return { source, ...span, line: lines.position(span.start).line, text: passage.prose.text.slice(passage.span.start, passage.span.end), fact, figure };
  }
  const [start, end] = [row[0]!.start, row.at(-1)!.end];
  return { source, start, end, line: lines.position(start).line, text: document.text.slice(start, end).replaceAll('\r\n', '\n'), fact, figure, cell: { ...span, column: passage.column + 1 } };
}
