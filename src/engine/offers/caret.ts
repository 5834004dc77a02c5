import { readPassage } from '../claims/passage';
import { termsOfWord } from '../claims/terms';
import { readMarkdown } from '../draft/markdown';
import { splitSentences } from '../draft/sentences';
import type { FactBase } from '../verdicts/fact-base';
import type { Document } from '../vocabulary';

/** A letter, so that an empty line has words, and a character that no text holds: where they come out in the prose, there the caret stands. */
const MARK = 'q\uE000';

/** What stands around a caret in a draft. */
export interface Caret {
  /** The draft, read with a mark at the caret. */
  readonly document: Document;
  /** What the sentence around the caret is about. */
  readonly terms: ReadonlySet<string>;
}

/** Reads a draft at an offset. Undefined where no words of the draft stand: in code, front matter, a link's target, a comment. */
export function caretAt(text: string, at: number, base: FactBase): Caret | undefined {
  const document = readMarkdown(text.slice(0, at) + MARK + text.slice(at));
  const proses = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ prose }) => prose)) : [block.prose]));
  const prose = proses.find((one) => one.text.includes(MARK));
  if (!prose) return undefined;
  const place = prose.text.indexOf(MARK);
  const span = splitSentences(prose.text).find(({ start, end }) => start <= place && place < end) ?? { start: 0, end: prose.text.length };
  const passage = readPassage(prose, span, [], base.gazetteer, { block: 0, kind: 'sentence', context: [], heads: [], opensBlock: true });
  return { document, terms: new Set(passage.words.flatMap((word) => (word.end > place && word.start < place + MARK.length ? [] : termsOfWord(word, passage)))) };
}
