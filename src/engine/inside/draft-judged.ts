import { lineIndex } from '../draft/lines';
import { toFile } from '../draft/prose';
import type { Passage } from '../claims/passages';
import type { Assertion } from '../sources/fact';
import type { Judgement } from '../verdicts/judgement';
import type { Block, Document, Span } from '../vocabulary';

/** A draft whose figures have been held against the sources: what is held against itself. */
export interface JudgedDraft {
  /** When it was written, as its front matter says (ISO). */
  readonly date: string | undefined;
  /** Its list items and what introduces each, by their numbers among the draft's blocks. */
  readonly items: readonly ListItem[];
  readonly passages: readonly Passage[];
  readonly assertions: readonly Assertion[];
  /** What the sources made of a figure, or of any stretch of a passage; undefined where nobody judged it. */
  readonly verdictOn: (passage: Passage, span: Span) => Judgement | undefined;
  /** The figures of a passage, in order. */
  readonly assertionsIn: (passage: Passage) => readonly Assertion[];
  /** 1-based line of a stretch of a passage. */
  readonly lineOf: (passage: Passage, span: Span) => number;
}

export interface ListItem {
  readonly item: number;
  readonly lead: number;
}

/** As much of it as is asked of figures that stand far apart. */
export interface WholeDraft extends Pick<JudgedDraft, 'verdictOn' | 'assertionsIn' | 'lineOf'> {
  /** Whether a date, a year or "last week" is told from one block to another, both among them. */
  readonly tellsTime: (from: number, to: number) => boolean;
}

/** The list items among these blocks, of which the first has number `from`. */
export const itemsAmong = (blocks: readonly Block[], from: number): ListItem[] => blocks.flatMap((block, at) => (block.kind === 'item' && block.lead !== undefined ? [{ item: from + at, lead: block.lead }] : []));

export const namesTime = ({ mention }: Assertion): boolean => mention.kind === 'date' || mention.kind === 'year' || mention.relative !== undefined;

/** Brings a read draft and the judgements on it together; of two judgements on one stretch the first counts, as in the report. */
export function judgedDraft(document: Document, passages: readonly Passage[], assertions: readonly Assertion[], judgements: readonly Judgement[]): JudgedDraft & WholeDraft {
  const byPassage = new Map<Passage, Judgement[]>();
  for (const judgement of judgements) {
    const own = byPassage.get(judgement.passage);
    if (own) own.push(judgement);
    else byPassage.set(judgement.passage, [judgement]);
  }
  const own = new Map<Passage, Assertion[]>();
  for (const assertion of assertions) {
    const others = own.get(assertion.passage);
    if (others) others.push(assertion);
    else own.set(assertion.passage, [assertion]);
  }
  const lines = lineIndex(document.text);
  return {
    date: document.date, items: itemsAmong(document.blocks, 0), passages, assertions,
    tellsTime: (from, to) => assertions.some((one) => namesTime(one) && one.passage.block >= from && one.passage.block <= to),
    assertionsIn: (passage) => own.get(passage) ?? [],
    verdictOn: (passage, { start, end }) => byPassage.get(passage)?.find((one) => one.start < end && start < one.end),
    lineOf: (passage, span) => lines.position(toFile(passage.prose, span).start).line,
  };
}
