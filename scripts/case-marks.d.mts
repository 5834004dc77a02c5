/** One claim of a draft and the truth about it, as the scorer reads it. */
export interface Label {
  readonly span: string;
  /** A longer text that stands once in the draft; the first `span` in it is the claim. */
  readonly in: string;
  readonly kind: string;
  readonly verdict: 'supported' | 'refuted' | 'not-enough-info';
  /** Refuted only: what would make it right, in the span's place. */
  readonly truth?: string;
  /** Refuted only: one of ERROR_CLASSES. */
  readonly error?: string;
  readonly derived: boolean;
  readonly disagree?: true;
}

export const ERROR_CLASSES: readonly string[];

export function readCase(marked: string): { readonly draft: string; readonly claims: readonly Label[] };
