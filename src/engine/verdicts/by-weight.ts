import { measured } from '../comparison/figures';
import { slipBetween } from '../comparison/slips';
import type { Features } from '../matching/reasons';
import type { Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import type { Code } from './codes';
import type { Judgement } from './judgement';
import { refuted, refutedByReckoning, refutedPerUnit, refutedRate, supported, supportedByArithmetic, unknown } from './justify-figure';
import { isGivenUp } from './given-up';
import { LEAST_LIKELY, reasonsOf, standingOf, sum, sureness } from './objections';
import { namesItsTime, tellsOfBefore } from './looking-back';
import { isOfMany, isOfOtherThings, isOfOtherTimes, seemsOthers } from './of-other-things';
import { hasOperandsAsked } from './operands-asked';
import { isOtherOrdinal } from './other-ordinals';
import { isOtherRelation } from './other-relations';
import { otherPerUnit } from './per-unit';
import { leastToConfirm, plainlyMissed } from './plain-reckoning';
import { plainSlip } from './plain-slip';
import { figureOf } from './plausible';
import { isOtherRate, isRateOfNone } from './rates';

/** How likely a reading must be before a figure is confirmed. */
const SURE_TO_CONFIRM = 0.65;
/** How likely a result got wrong must be, and how sure any other objection (see objections.ts): a false alarm costs more than silence. */
const SURE_OF_RESULT = 0.65;
const SURE_TO_OBJECT = 0.84;
/** The same for a cell of a row that the draft names. */
const SURE_OF_ROW = 0.75;
/** And for what seems to be somebody else's. */
const SURE_OF_OTHERS = 0.93;
const NEARLY = 0.3;

/** The verdict that the weighing of the facts leads to. */
export function judgeWeighed(assertion: Assertion, all: Weighed): Judgement {
  const weighed = { ...all, stated: all.stated.filter(({ fact }) => !isOtherOrdinal(assertion, fact) && !isOtherRelation(assertion, fact)) };
  const { stated, derived, missed } = weighed;
  const equal = stated.filter(({ comparison }) => comparison === 'equal');
  const [said, reckoned, missing] = [sum(equal), sum(derived), sum(missed)];
  const asked = missed.filter((one) => hasOperandsAsked(assertion, one));
  const points = asked.find(isPointsSaid);
  if (points && !assertion.frame.unasserted) return refutedByReckoning(assertion, points);
  const stating = said + reckoned >= SURE_TO_CONFIRM && said >= reckoned ? equal[0] : undefined;
  if (stating && isOtherRate(assertion, stating.fact)) return assertion.frame.unasserted ? unknown(assertion, 'unknown.not-asserted', stating) : refutedRate(assertion, stating.fact);
  if (stating && !assertion.frame.unasserted) {
    const perUnit = otherPerUnit(assertion, stating.fact);
    if (perUnit) return refutedPerUnit(assertion, stating.fact, perUnit);
    if (isRateOfNone(assertion, stating.fact)) return refutedRate(assertion, stating.fact);
  }
  if (stating && (isByChance(assertion, stating) || isGivenUp(assertion, stating.fact))) return unknown(assertion, 'unknown.no-fact');
  if (stating) return supported(assertion, stating);
  const [formula] = derived;
  if (formula && said + reckoned >= leastToConfirm(formula, said)) return supportedByArithmetic(assertion, formula);
  const slipped = plainSlip(assertion, weighed);
  if (slipped && missing < SURE_OF_RESULT && !isOfOtherTimes(assertion, slipped.fact)) return objection(assertion, slipped);
  if (assertion.frame.unasserted) return unknown(assertion, reasonForSilence(assertion, stated), stated[0]);
  const contrary = stated.filter(({ comparison }) => comparison === 'different' || comparison === 'hedge' || comparison === 'unit');
  const other = sum(contrary);
  const [best] = contrary;
  const [wrong] = asked;
  if (wrong && missing > other && missing >= SURE_OF_RESULT && !isOfMany(assertion) && (wrong.plain || assertion.mention.kind !== 'duration')) return refutedByReckoning(assertion, wrong);
  const plain = plainlyMissed({ ...weighed, missed: asked });
  if (plain) return refutedByReckoning(assertion, plain);
  if (best && other >= LEAST_LIKELY && !isOfOtherThings(assertion, best) && !isFormerToo(assertion, best, equal) && !isMetBeside(best, equal) && sureness(reasonsOf(standingOf(weighed, best))) >= sureEnough(best)) {
    return objection(assertion, best, equal[0]?.fact);
  }
  return unknown(assertion, reasonForSilence(assertion, stated), stated[0], stated.filter(({ likelihood }) => likelihood >= NEARLY));
}

/** "went up by 3%, to 12%", where the source has 12% after 9%: percentage points, whatever else is 3%. */
function isPointsSaid(missed: Weighed['missed'][number]): boolean {
  if (missed.how !== 'percent for points') return false;
  const { reasons } = missed;
  return reasons['asked how near'] === 1 && (reasons['operands said'] ?? 0) >= SAID && reasons['operands together'] === 1;
}
const SAID = 0.45;

const sureEnough = (best: Weighed['stated'][number]): number => (seemsOthers(best) ? SURE_OF_OTHERS : isOfNamedRow(best.reasons) ? SURE_OF_ROW : SURE_TO_OBJECT);
/** Two digits, and nothing that the two sentences or what stands beside them have in common: a number may stand anywhere. */
const isByChance = ({ mention, passage }: Assertion, one: Weighed['stated'][number]): boolean =>
  mention.kind === 'count' && passage.kind !== 'cell' && (mention.quantity.value ?? 0) < CHANCE && /^value equal \p{L}+$/u.test(Object.keys(one.reasons).join());
const CHANCE = 100;

const isOfNamedRow = (reasons: Features): boolean => reasons['row named'] === 1 && reasons['period other'] !== 1;

function objection(assertion: Assertion, contrary: Weighed['stated'][number], elsewhere?: Fact): Judgement {
  const slip = slipOf(assertion, contrary);
  return refuted(assertion, { fact: contrary.fact, comparison: contrary.comparison, ...(slip ? { slip } : {}) }, elsewhere);
}

/** "A crossing cost $4 the year before", and the source says that it costs $5 now, after $4: the value that holds is not what the draft tells of. */
const isFormerToo = (assertion: Assertion, { fact: { passage } }: Weighed['stated'][number], equal: Weighed['stated']): boolean =>
  passage.kind !== 'cell' && assertion.mention.quantity.hedge === undefined && equal.some(({ fact }) => fact.passage === passage && fact.frame.former && (tellsOfBefore(assertion) || namesItsTime(assertion, fact)));

/** A bound is not on the wrong side of one figure where it is on the right side of another in the same sentence. */
const isMetBeside = ({ fact, comparison }: Weighed['stated'][number], equal: Weighed['stated']): boolean => comparison === 'hedge' && equal.some((one) => one.fact.passage === fact.passage && one.likelihood >= CONCEIVABLE);
const CONCEIVABLE = 0.02;

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
