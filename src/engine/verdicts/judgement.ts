import type { Passage } from '../claims/passages';
import type { Assertion, Fact } from '../sources/fact';
import type { Claim, Span } from '../vocabulary';
import type { Code } from './codes';

/** A verdict on one stretch of prose, before it is placed in the file. Spans are offsets in the passage's prose. */
export interface Judgement extends Pick<Claim, 'start' | 'end' | 'kind' | 'quantity' | 'verdict' | 'message' | 'actual' | 'expected' | 'derivation' | 'evidence' | 'fix'> {
  readonly passage: Passage;
  readonly code: Code;
  /** Of a role: who is said to hold it. */
  readonly holder?: Span;
  /** The fact that the verdict rests on, for what else the sentence says about it. */
  readonly fact?: Fact;
  /** The facts that the figure was reckoned from, where it is a difference or a change. */
  readonly changed?: readonly Fact[];
}

/** A text from a sentence's start as it stands within one: "Thirty-five" → "thirty-five"; names of months and days keep their capital. */
export const midSentence = (text: string): string =>
  (/^(?:\p{Lu}\p{Ll}|A )/u.test(text) && !/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);

/** The text a judgement is about. */
export const textUnder = (passage: Passage, span: Span): string => passage.prose.text.slice(span.start, span.end);

/** What every judgement of a figure says: where it stands and what was read. */
export function placeOf({ mention, passage }: Assertion): Pick<Judgement, 'start' | 'end' | 'passage' | 'kind' | 'quantity'> {
  return { start: mention.start, end: mention.end, passage, kind: mention.kind, quantity: mention.quantity };
}
