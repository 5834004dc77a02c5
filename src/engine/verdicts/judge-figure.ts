import type { Surroundings } from '../matching/surroundings';
import { weigh, type Weighed } from '../matching/weigh';
import type { Assertion } from '../sources/fact';
import { judgeByRules } from './by-rules';
import { judgeWeighed, sum } from './by-weight';
import { contraryInAll, disagreementIn, newerOf } from './disagreement';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { disagreed, supported } from './justify-figure';

/**
 * Judges one figure that is not a date: supported, refuted by the fact it contradicts, or nothing to say. Facts that a person wrote down, each with
 * its owner and measure, are held against it by strict rules; what was read out of an article, a page or a table is weighed.
 */
export function judgeFigure(assertion: Assertion, around: Surroundings, base: FactBase, preferNewer = false): Judgement {
  const { curated } = base;
  if (!curated) return judgeByWeight(assertion, around, base, preferNewer);
  const ruled = judgeByRules(assertion, curated);
  return curated === base ? ruled : firstToSpeak(ruled, () => judgeByWeight(assertion, around, base, preferNewer));
}

/** Judges a figure by the weighing alone. */
export function judgeByWeight(assertion: Assertion, around: Surroundings, base: FactBase, preferNewer = false): Judgement {
  const weighed = weigh(assertion, around, base);
  return disagreementOf(assertion, weighed, base, preferNewer) ?? judgeWeighed(assertion, weighed);
}

const firstToSpeak = (first: Judgement, second: () => Judgement): Judgement => {
  if (first.verdict !== 'not-enough-info') return first;
  const other = second();
  return other.verdict === 'not-enough-info' ? first : other;
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
function only({ stated, nothing }: Weighed, source: string): Weighed {
  const own = stated.filter(({ fact }) => fact.evidence.source === source);
  const all = sum(own) + nothing;
  return { stated: own.map((one) => ({ ...one, likelihood: one.likelihood / all })), derived: [], missed: [], nothing: nothing / all };
}

