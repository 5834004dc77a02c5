import type { Features } from '../matching/reasons';
import type { Surroundings } from '../matching/surroundings';
import { weigh } from '../matching/weigh';
import type { Assertion } from '../sources/fact';
import { sum } from './objections';
import { isDenied } from './of-other-things';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { refuted } from './justify-figure';
import { isOfOpposite } from './told-of-opposite';

/** How likely the fact must be, and all whose bound is wrong together; and how likely at most whatever else would agree. */
const LIKELY = 0.6;
const LIKELY_TOGETHER = 0.7;
const AGREEING = 0.1;
const ALIKE = 0.4;
const APART = 0.3;

/**
 * "costs of more than £1.2 billion" where the source says "less than £1.2 billion": the words agree, the figure is the source's or nearly so, and the
 * bound is on the wrong side. A near figure on the wrong side is a likelier slip than a figure of something else, so
 * that whose it is need not be as plain as for any other objection.
 */
export function judgeHedge(assertion: Assertion, judgement: Judgement, around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention: { quantity: { hedge, value }, kind }, frame } = assertion;
  if (judgement.verdict !== 'not-enough-info' || judgement.code === 'unknown.sources-disagree' || hedge === undefined || hedge === 'about' || value === undefined || kind === 'ordinal' || frame.unasserted) return undefined;
  const { stated, derived } = weigh(assertion, around, base);
  const wrong = stated.filter((one) => one.comparison === 'hedge' && one.reasons['value hedge'] === 1);
  const [best] = wrong;
  if (isDenied(assertion) || !best || best !== stated[0] || best.likelihood < LIKELY || sum(wrong) < LIKELY_TOGETHER || sum(derived) + sum(stated.filter(({ comparison }) => comparison === 'equal')) > AGREEING) return undefined;
  return isAlike(best.reasons) && !isOfOpposite(assertion, best.fact, best.comparison) ? refuted(assertion, best) : undefined;
}

const AGAINST = ['measure other', 'noun other', 'former mismatch', 'change mismatch', 'rate other', 'period other', 'state other', 'owner stranger', 'row not named'];

/** What is measured or counted is the same, most words agree, and nothing says that it is another thing. */
function isAlike(reasons: Features): boolean {
  const of = (reason: string): number => reasons[reason] ?? 0;
  return Math.max(of('sentences alike'), of('near alike')) >= ALIKE && of('told from it') < APART && !AGAINST.some((reason) => of(reason) > 0)
    && (of('measure same') > 0 || of('noun same') > 0 || of('row named') > 0);
}
