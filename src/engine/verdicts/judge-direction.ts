import { oppositeOf } from '../claims/lexicon/directions';
import type { Frame } from '../claims/frames';
import { measured } from '../comparison/figures';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from './fact-base';
import { textUnder, type Judgement } from './judgement';
import { ownerWords } from './justify-figure';

/** What fell in another year may well have risen in this one. */
const isOtherTime = (draft: Frame, source: Frame): boolean => draft.when.some((date) => (date.relative !== undefined || /^(?:FY)?\d{4}/u.test(date.quantity.date ?? '')) && !source.when.some((other) => (date.relative !== undefined && other.relative?.unit === date.relative.unit && other.relative.offset === date.relative.offset) || (date.quantity.date !== undefined && date.quantity.date === other.quantity.date)));

/**
 * "lost $100 billion" where the source says "regained": the figure is right, the way is wrong. The claim is the verb. Nothing is said
 * where either side is denied or supposed, or tells no direction.
 */
export function judgeDirection({ frame, passage, mention }: Assertion, figure: Judgement, base: FactBase): Judgement | undefined {
  const { fact } = figure;
  if (figure.verdict !== 'supported' || !fact || frame.unasserted || fact.frame.unasserted) return undefined;
  const { direction } = frame;
  const known = fact.frame.direction?.to ?? wayFrom(fact, base);
  if (!direction || !known || direction.to === known || fact.frame.former || isOtherTime(frame, fact.frame)) return undefined;
  const written = textUnder(passage, direction.word);
  const before = passage.words.filter((word) => word.end <= direction.word.start).at(-1)?.lower ?? '';
  const opposite = oppositeOf(written.toLowerCase(), before);
  const text = opposite === undefined ? undefined : /^\p{Lu}/u.test(written) ? opposite[0]!.toUpperCase() + opposite.slice(1) : opposite;
  return {
    ...direction.word, passage, kind: mention.kind, verdict: 'refuted', code: 'refuted.direction', actual: written, evidence: [fact.evidence], fact,
    message: `The source says it went ${known}, not ${direction.to}: ${fact.written}${ownerWords(fact.frame.who[0])}.`,
    ...(text !== undefined ? { expected: text, fix: { ...direction.word, text } } : {}),
  };
}

/** "came to £58 million, after £39 million": up, by the former value beside it, if there is just one. */
function wayFrom(fact: Fact, base: FactBase): 'up' | 'down' | undefined {
  const own = measured(fact.figure);
  if (own?.value === undefined || fact.frame.former) return undefined;
  const beside = base.byPlace.get(placeOf(fact)) ?? [];
  const former = beside.filter((other) => other.frame.former && measured(other.figure)?.dimension === own.dimension);
  const current = beside.filter((other) => !other.frame.former && measured(other.figure)?.dimension === own.dimension);
  const then = former.length === 1 && current.length === 1 ? measured(former[0]!.figure)?.value : undefined;
  return then === undefined || then === own.value ? undefined : own.value < then ? 'down' : 'up';
}
