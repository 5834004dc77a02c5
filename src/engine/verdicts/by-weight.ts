import { compare, measured } from '../comparison/figures';
import { slipBetween } from '../comparison/slips';
import type { Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import type { Code } from './codes';
import type { Judgement } from './judgement';
import { refuted, refutedByReckoning, refutedPerUnit, refutedRate, supported, supportedByArithmetic, unknown } from './justify-figure';
import { otherPerUnit } from './per-unit';
import { figureOf } from './plausible';

/** How likely a reading must be before a figure is confirmed, or objected to: a false alarm costs more than silence. */
export const SURE_TO_CONFIRM = 0.6;
export const SURE_TO_REFUTE = 0.75;
/** How much of that likelihood the one fact must have which the objection names. */
const SHARE_OF_ONE = 0.7;
const NEARLY = 0.3;

/** The verdict that the weighing of the facts leads to. */
export function judgeWeighed(assertion: Assertion, { stated, derived, missed }: Weighed): Judgement {
  const equal = stated.filter(({ comparison }) => comparison === 'equal');
  const contrary = stated.filter(({ comparison }) => comparison === 'different' || comparison === 'hedge' || comparison === 'unit');
  const [said, reckoned, other, missing] = [sum(equal), sum(derived), sum(contrary), sum(missed)];
  if (said + reckoned >= SURE_TO_CONFIRM && said >= reckoned && isOtherRate(assertion, equal[0]!.fact) && !assertion.frame.unasserted) return refutedRate(assertion, equal[0]!.fact);
  const perUnit = said + reckoned >= SURE_TO_CONFIRM && said >= reckoned && !assertion.frame.unasserted ? otherPerUnit(assertion, equal[0]!.fact) : undefined;
  if (perUnit) return refutedPerUnit(assertion, equal[0]!.fact, perUnit);
  if (said + reckoned >= SURE_TO_CONFIRM) return said >= reckoned ? supported(assertion, equal[0]!) : supportedByArithmetic(assertion, derived[0]!);
  if (other + missing < SURE_TO_REFUTE || assertion.frame.unasserted) return unknown(assertion, reasonForSilence(assertion, stated), stated[0]);
  const [best] = contrary;
  const [wrong] = missed;
  if (wrong && missing > other) return refutedByReckoning(assertion, wrong);
  if (best && sum(contrary.filter(({ fact }) => saysTheSame(fact, best.fact))) >= SHARE_OF_ONE * other) {
    const slip = slipOf(assertion, best);
    return refuted(assertion, { ...best, ...(slip ? { slip } : {}) }, equal[0]?.fact);
  }
  return unknown(assertion, reasonForSilence(assertion, stated), stated[0]);
}

/** "€7 million a quarter" for €7 million a year. */
const isOtherRate = ({ frame: { per } }: Assertion, { frame }: Fact): boolean => per !== undefined && frame.per !== undefined && per !== frame.per;

export const sum = (list: readonly { readonly likelihood: number }[]): number => list.reduce((total, { likelihood }) => total + likelihood, 0);

/** A headline and the sentence below it state one figure twice. */
const saysTheSame = (a: Fact, b: Fact): boolean => a === b || (a.figure.quantity.date !== undefined ? a.figure.quantity.date === b.figure.quantity.date : compare(a.figure, b.figure) === 'equal');

function slipOf({ mention }: Assertion, { fact }: Weighed['stated'][number]): ReturnType<typeof slipBetween> {
  const a = measured(figureOf(mention))?.value;
  const b = measured(fact.figure)?.value;
  return a === undefined || b === undefined ? undefined : slipBetween(a, b);
}

function reasonForSilence({ frame }: Assertion, stated: Weighed['stated']): Code {
  const likely = stated.filter(({ likelihood }) => likelihood >= NEARLY);
  if (likely.some(({ comparison }) => comparison === 'close')) return 'unknown.close';
  if (frame.unasserted && likely.length > 0) return 'unknown.not-asserted';
  if (likely.length > 1) return 'unknown.ambiguous';
  return frame.who.length === 0 && stated.length > 0 ? 'unknown.no-subject' : 'unknown.no-fact';
}
