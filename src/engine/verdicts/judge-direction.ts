import { oppositeOf } from '../claims/lexicon/directions';
import type { Frame } from '../claims/frames';
import type { Assertion } from '../sources/fact';
import { textUnder, type Judgement } from './judgement';
import { ownerWords } from './justify-figure';

/** What fell in another year may well have risen in this one. */
const isOtherTime = (draft: Frame, source: Frame): boolean => draft.when.some((date) => (date.relative !== undefined || /^(?:FY)?\d{4}/u.test(date.quantity.date ?? '')) && !source.when.some((other) => (date.relative !== undefined && other.relative?.unit === date.relative.unit && other.relative.offset === date.relative.offset) || (date.quantity.date !== undefined && date.quantity.date === other.quantity.date)));

/**
 * "lost $100 billion" where the source says "regained": the figure is right, the way is wrong. The claim is the verb. Nothing is said
 * where either side is denied or supposed, or tells no direction.
 */
export function judgeDirection({ frame, passage, mention }: Assertion, figure: Judgement): Judgement | undefined {
  const { fact } = figure;
  if (figure.verdict !== 'supported' || !fact || frame.unasserted || fact.frame.unasserted) return undefined;
  const { direction } = frame;
  const known = fact.frame.direction;
  if (!direction || !known || direction.to === known.to || isOtherTime(frame, fact.frame)) return undefined;
  const written = textUnder(passage, direction.word);
  const before = passage.words.filter((word) => word.end <= direction.word.start).at(-1)?.lower ?? '';
  const opposite = oppositeOf(written.toLowerCase(), before);
  const text = opposite === undefined ? undefined : /^\p{Lu}/u.test(written) ? opposite[0]!.toUpperCase() + opposite.slice(1) : opposite;
  return {
    ...direction.word, passage, kind: mention.kind, verdict: 'refuted', code: 'refuted.direction', actual: written, evidence: [fact.evidence], fact,
    message: `The source says it went ${known.to}, not ${direction.to}: ${fact.written}${ownerWords(fact.frame.who[0])}.`,
    ...(text !== undefined ? { expected: text, fix: { ...direction.word, text } } : {}),
  };
}
