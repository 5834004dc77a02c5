import type { Passage } from '../claims/passages';
import type { Fact } from '../sources/fact';
import type { ClaimKind, Evidence, Quantity, Span, Verdict } from '../vocabulary';

/** A verdict on one stretch of prose, before it is placed in the file. Spans are offsets in the passage's prose. */
export interface Judgement extends Span {
  readonly passage: Passage;
  readonly kind: ClaimKind;
  readonly quantity?: Quantity;
  readonly verdict: Verdict;
  readonly code: string;
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly derivation?: string;
  readonly evidence: readonly Evidence[];
  readonly fix?: Span & { readonly text: string };
  /** The fact that the verdict rests on, for what else the sentence says about it. */
  readonly fact?: Fact;
}

/** A text from a sentence's start as it stands within one: "Thirty-five" → "thirty-five"; names of months and days keep their capital. */
export const midSentence = (text: string): string =>
  (/^\p{Lu}\p{Ll}/u.test(text) && !/^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);

/** The text a judgement is about. */
export const textUnder = (passage: Passage, span: Span): string => passage.prose.text.slice(span.start, span.end);
