/** What recognizers and refiners hand to each other. */
import type { Mention, Span } from '../vocabulary';
import type { Marked } from './numerals/marked';
import { tidy, type Numeral } from './numerals/numeral';

/**
 * A mention in the making. Kind 'none' is something that looks like a figure but is none ("Section 4", "F-16", "second to none"): it
 * keeps its place so that nobody else reads it, and is dropped at the end.
 */
export interface Found extends Omit<Mention, 'kind'> {
  readonly kind: Mention['kind'] | 'none';
  /** The number that was written, where there is one: ranges and hedges ask how it was written. */
  readonly numeral?: Numeral;
}

/** Finds one kind of expression: where the pattern matches marked text, `read` says what was found, or undefined for nothing. */
export interface Recognizer {
  readonly name: string;
  /** Over marked text, with the "g" flag. */
  readonly pattern: RegExp;
  readonly read: (match: Match) => Found | undefined;
  /**
   * One of the tokens that a match surely holds: only a text with such a token is searched. A token of marked text is a run of letters or a single
   * mark, digit or number's head; one that is found without need costs a little time. Left out, every text with a number is searched.
   */
  readonly needs?: RegExp;
  /** Set where what is found begins with the match: then nothing is read at a place that is taken. */
  readonly opens?: true;
  /** Set where the pattern can match text without any number ("Thursday", "doubled"). */
  readonly wordsAlone?: true;
}

/** Takes what was found (sorted, without overlaps) and gives it back joined, completed or thinned out. */
export interface Refiner {
  readonly name: string;
  readonly refine: (found: readonly Found[], marked: Marked) => readonly Found[];
}

/** A place where a recognizer's pattern matched. */
export class Match implements Span {
  readonly start: number;
  readonly end: number;

  constructor(private readonly match: RegExpExecArray, readonly reading: Marked) {
    this.start = match.index;
    this.end = match.index + match[0].length;
  }

  /** The marked (lower-case) text of a named group. */
  group(name: string): string | undefined {
    return this.match.groups?.[name];
  }

  /** Where a named group stands; undefined where it took no part in the match. The pattern needs the "d" flag. */
  span(name: string): Span | undefined {
    const indices = this.match.indices?.groups?.[name];
    if (indices === undefined) return undefined;
    return { start: indices[0], end: indices[1] };
  }

  /** The number that a named group stands for. */
  numeral(name: string): Numeral | undefined {
    const span = this.span(name);
    return span === undefined ? undefined : this.reading.numeralAt.get(span.start);
  }

  /** The number that the match begins with. */
  opening(): Numeral | undefined {
    return this.reading.numeralAt.get(this.start);
  }

  /** The text under a span (or the whole match) as it was written. */
  written(span: Span = this): string {
    return this.reading.text.slice(span.start, span.end);
  }

  /** The marked text between two places. */
  marked(from: number, to: number): string {
    return this.reading.marked.slice(from, to);
  }

  /** Up to `length` characters of marked text before a place. */
  before(at = this.start, length = 24): string {
    return this.reading.marked.slice(Math.max(0, at - length), at);
  }

  /** Up to `length` characters of marked text after a place. */
  after(at = this.end, length = 24): string {
    return this.reading.marked.slice(at, at + length);
  }
}

/** What keeps its place and claims nothing. */
export const none = ({ start, end }: Span): Found => ({ kind: 'none', start, end, quantity: {} });

/** A found quantity with what every quantity made of one number shares: value, step and the number itself. */
export function figure(kind: Found['kind'], span: Span, numeral: Numeral, unit?: string, factor = 1): Found {
  const value = factor === 1 ? numeral.value : tidy(numeral.value * factor);
  return {
    kind, start: span.start, end: span.end, numeral,
    quantity: unit === undefined ? { value } : { value, unit },
    ...(numeral.step === undefined ? {} : { step: factor === 1 ? numeral.step : tidy(numeral.step * factor) }),
  };
}
