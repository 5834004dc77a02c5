import { lineIndex } from '../draft/lines';
import { toFile } from '../draft/prose';
import type { Passage } from '../claims/passages';
import type { Assertion } from '../sources/fact';
import type { Judgement } from '../verdicts/judgement';
import type { Document, Span } from '../vocabulary';

/** A draft whose figures have been held against the sources: what is held against itself. */
export interface JudgedDraft {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly assertions: readonly Assertion[];
  /** What the sources made of a figure, or of any stretch of a passage; undefined where nobody judged it. */
  readonly verdictOn: (passage: Passage, span: Span) => Judgement | undefined;
  /** The figures of a passage, in order. */
  readonly assertionsIn: (passage: Passage) => readonly Assertion[];
  /** 1-based line of a stretch of a passage. */
  readonly lineOf: (passage: Passage, span: Span) => number;
}

/** The same for whoever looks at figures alone, wherever in the draft they stand. */
export type WholeDraft = Omit<JudgedDraft, 'passages'>;

/** Brings a read draft and the judgements on it together; of two judgements on one stretch the first counts, as in the report. */
export function judgedDraft(document: Document, passages: readonly Passage[], assertions: readonly Assertion[], judgements: readonly Judgement[]): JudgedDraft {
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
    document, passages, assertions,
    assertionsIn: (passage) => own.get(passage) ?? [],
    verdictOn: (passage, { start, end }) => byPassage.get(passage)?.find((one) => one.start < end && start < one.end),
    lineOf: (passage, span) => lines.position(toFile(passage.prose, span).start).line,
  };
}
