import { isTimeLike } from '../claims/times';
import type { Passage } from '../claims/passages';
import type { Assertion } from '../sources/fact';
import type { JudgedDraft } from './draft-judged';

/** A figure of a sentence, with the others that its words may reckon with. */
export interface Setting {
  readonly result: Assertion;
  /** The sentence's text, and where it begins and ends in it. */
  readonly text: string;
  readonly passage: Passage;
  /** The other figures of its sentence that are told with a value, in order; no times. */
  readonly own: readonly Assertion[];
  /** Those of the sentence before it, of one paragraph. */
  readonly before: readonly Assertion[];
}

/** The settings of all figures of a draft's prose. */
export function settingsIn({ passages, assertionsIn }: JudgedDraft): Setting[] {
  let last: Passage | undefined;
  return passages.flatMap((passage) => {
    const previous = last;
    last = passage;
    if (passage.kind === 'cell') return [];
    const figures = assertionsIn(passage).filter(isAmount);
    const before = previous && previous.kind !== 'cell' && previous.block === passage.block ? assertionsIn(previous).filter(isAmount) : [];
    return figures.map((result): Setting => ({ result, text: passage.prose.text, passage, own: figures.filter((other) => other !== result), before }));
  });
}

const isAmount = ({ mention, frame }: Assertion): boolean => !isTimeLike(mention) && mention.kind !== 'ordinal' && mention.kind !== 'range' && mention.quantity.value !== undefined && !frame.unasserted;

/** Of one kind and unit. */
export const areAlike = (a: Assertion, b: Assertion): boolean =>
  a.mention.kind === b.mention.kind && a.mention.quantity.unit === b.mention.quantity.unit && a.mention.kind !== 'ratio';

/** So much for each of something: "$194 a run". */
export const isForEach = ({ passage: { prose: { text } }, mention: { end } }: Assertion): boolean => FOR_EACH.test(text.slice(end));
const FOR_EACH = /^\s*(?:(?:an?|per|every)\s+\p{L}|each\b|apiece\b|\/)/iu;

/** Where a figure begins with what hedges it. */
export const startOf = ({ mention: { start, hedgeSpan } }: Assertion): number => Math.min(start, hedgeSpan?.start ?? start);

/** Where a figure ends with what hedges it. */
export const endOf = ({ mention: { end, hedgeSpan } }: Assertion): number => Math.max(end, hedgeSpan?.end ?? end);

/** What stands between two figures of a sentence, their hedges left out. */
export const between = (text: string, a: Assertion, b: Assertion): string => text.slice(endOf(a), startOf(b));
