import type { Surroundings } from '../matching/surroundings';
import { weigh, type Weighed } from '../matching/weigh';
import type { Assertion } from '../sources/fact';
import { judgeByRules } from './by-rules';
import { judgeWeighed } from './by-weight';
import { sum } from './objections';
import { contraryInAll, disagreementIn, newerOf } from './disagreement';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { disagreed, supported } from './justify-figure';

/**
 * Judges one figure that is not a date: supported, refuted by the fact it contradicts, or nothing to say. Facts that a person wrote down, each with
 * its owner and measure, are held against it by strict rules; what was read out of an article, a page or a table is weighed. Where two sources
 * disagree, that comes first, whoever wrote them.
 */
export function judgeFigure(assertion: Assertion, around: Surroundings, base: FactBase, preferNewer = false): Judgement {
  const { curated } = base;
  if (!curated) return judgeByWeight(assertion, around, base, preferNewer);
  const ruled = judgeByRules(assertion, curated);
  if (isRuledAlone(base)) return ruled;
  const weighed = weigh(assertion, around, base);
  const disputed = disagreementOf(assertion, weighed, base, preferNewer);
  if (disputed && hasSpoken(disputed)) return disputed;
  return curated === base ? ruled : firstToSpeak(ruled, () => judgeWeighed(assertion, weighed));
}

/** Judges a figure or a time by the weighing alone. */
export function judgeByWeight(assertion: Assertion, around: Surroundings, base: FactBase, preferNewer = false): Judgement {
  const weighed = weigh(assertion, around, base);
  return disagreementOf(assertion, weighed, base, preferNewer) ?? judgeWeighed(assertion, weighed);
}

/** What is to be said of a figure or a time on which two sources disagree; undefined where no two do. */
export function judgeDisputed(assertion: Assertion, around: Surroundings, base: FactBase, preferNewer = false): Judgement | undefined {
  const disputed = disagreementOf(assertion, weigh(assertion, around, base), base, preferNewer);
  return disputed && hasSpoken(disputed) ? disputed : undefined;
}

/** Whether a person wrote down all facts, in one table: then nothing is weighed, and no two sources can disagree. */
export const isRuledAlone = (base: FactBase): boolean => base.curated === base && base.sources.filter(({ facts }) => facts.length > 0).length < 2;

/** Whether a judgement is more than silence. */
export const hasSpoken = ({ verdict, code }: Judgement): boolean => verdict !== 'not-enough-info' || code === 'unknown.sources-disagree';

const firstToSpeak = (first: Judgement, second: () => Judgement): Judgement => {
  if (hasSpoken(first)) return first;
  const other = second();
  return hasSpoken(other) ? other : first;
};

function disagreementOf(assertion: Assertion, weighed: Weighed, base: FactBase, preferNewer: boolean): Judgement | undefined {
  const disagreement = disagreementIn(weighed, base);
  const contrary = disagreement ? undefined : contraryInAll(weighed, base, preferNewer);
  if (contrary !== undefined) return judgeWeighed(assertion, only(weighed, contrary));
  if (!disagreement) return undefined;
  const newer = preferNewer ? newerOf(disagreement, base) : undefined;
  if (newer === disagreement.supporting) return supported(assertion, { fact: newer });
  if (newer) return judgeWeighed(assertion, only(weighed, newer.evidence.source));
  return disagreed(assertion, disagreement);
}

/** What one source alone would weigh. */
function only({ stated, nothing, reasonsForNothing }: Weighed, source: string): Weighed {
  const own = stated.filter(({ fact }) => fact.evidence.source === source);
  const all = sum(own) + nothing;
  return { stated: own.map((one) => ({ fact: one.fact, comparison: one.comparison, reasons: one.reasons, likelihood: one.likelihood / all })), derived: [], missed: [], nothing: nothing / all, reasonsForNothing };
}
