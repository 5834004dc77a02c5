import { measured } from '../comparison/figures';
import { slipBetween } from '../comparison/slips';
import type { Features } from '../matching/features';
import type { Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import type { Code } from './codes';
import type { Judgement } from './judgement';
import { refuted, refutedByReckoning, refutedPerUnit, refutedRate, supported, supportedByArithmetic, unknown } from './justify-figure';
import { LEAST_LIKELY, reasonsOf, standingOf, sum, sureness } from './objections';
import { otherPerUnit } from './per-unit';
import { leastToConfirm, plainlyMissed } from './plain-reckoning';
import { figureOf } from './plausible';

/** How likely a reading must be before a figure is confirmed. */
const SURE_TO_CONFIRM = 0.65;
/** How likely a result got wrong must be, and how sure any other objection (see objections.ts): a false alarm costs more than silence. */
const SURE_OF_RESULT = 0.65;
const SURE_TO_OBJECT = 0.82;
const NEARLY = 0.3;

/** The verdict that the weighing of the facts leads to. */
export function judgeWeighed(assertion: Assertion, weighed: Weighed): Judgement {
  const { stated, derived, missed } = weighed;
  const equal = stated.filter(({ comparison }) => comparison === 'equal');
  const contrary = stated.filter(({ comparison }) => comparison === 'different' || comparison === 'hedge' || comparison === 'unit');
  const [said, reckoned, other, missing] = [sum(equal), sum(derived), sum(contrary), sum(missed)];
  const stating = said + reckoned >= SURE_TO_CONFIRM && said >= reckoned ? equal[0] : undefined;
  if (stating && !assertion.frame.unasserted) {
    if (isOtherRate(assertion, stating.fact)) return refutedRate(assertion, stating.fact);
    const perUnit = otherPerUnit(assertion, stating.fact);
    if (perUnit) return refutedPerUnit(assertion, stating.fact, perUnit);
  }
  if (stating) return supported(assertion, stating);
  const [formula] = derived;
  if (formula && said + reckoned >= leastToConfirm(formula, said)) return supportedByArithmetic(assertion, formula);
  if (assertion.frame.unasserted) return unknown(assertion, reasonForSilence(assertion, stated), stated[0]);
  const [best] = contrary;
  const [wrong] = missed;
  if (wrong && missing > other && missing >= SURE_OF_RESULT) return refutedByReckoning(assertion, wrong);
  const plain = plainlyMissed(weighed);
  if (plain) return refutedByReckoning(assertion, plain);
  if (best && other >= LEAST_LIKELY && !isToldFromToday(assertion) && !isOfAnotherSeason(assertion, best.fact) && !isOthers(best.reasons) && sureness(reasonsOf(standingOf(weighed, best))) >= SURE_TO_OBJECT) {
    const slip = slipOf(assertion, best);
    return refuted(assertion, { ...best, ...(slip ? { slip } : {}) }, equal[0]?.fact);
  }
  return unknown(assertion, reasonForSilence(assertion, stated), stated[0], stated.filter(({ likelihood }) => likelihood >= NEARLY));
}

const SEASON = /^(?:\s+\p{Ll}+){0,3}\s+(?:in|by|during|since|of|at)\s+(?:the\s+|last\s+|this\s+)?(?:early\s+|late\s+)?(spring|summer|autumn|winter)\b/u;

/** "81,000 in the spring", and the source speaks of no spring: seasons are not read as dates. */
function isOfAnotherSeason({ mention, passage }: Assertion, { evidence }: Fact): boolean {
  const [, season] = SEASON.exec(passage.prose.text.slice(mention.end, passage.span.end)) ?? [];
  return season !== undefined && !evidence.text.toLowerCase().includes(season);
}

/** "last week" is seldom wrong, and what day it was is seldom sure. */
const isToldFromToday = ({ mention }: Assertion): boolean => mention.relative !== undefined && mention.quantity.date === undefined;

const BESIDE = 0.9;

/** "Ashby employs 900", and no source speaks of Ashby: other people's figures cannot contradict it. Nor somebody else's, unless another figure of the sentence stands beside it. */
const isOthers = (reasons: Features): boolean => reasons['owner stranger'] === 1 || hasNothingInCommon(reasons) || (reasons['owner other'] === 1 && (reasons['same sentence'] ?? 0) < BESIDE);

/** Numbers alone say nothing of each other. */
const hasNothingInCommon = (reasons: Features): boolean => COMMON.every((reason) => (reasons[reason] ?? 0) < LITTLE);
const COMMON = ['sentences alike', 'clauses alike', 'near alike', 'same sentence', 'owner same', 'owner supposed', 'noun same', 'measure same', 'row named', 'source clause in draft'];
const LITTLE = 0.05;

/** "€7 million a quarter" for €7 million a year. */
const isOtherRate = ({ frame: { per } }: Assertion, { frame }: Fact): boolean => per !== undefined && frame.per !== undefined && per !== frame.per;

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
