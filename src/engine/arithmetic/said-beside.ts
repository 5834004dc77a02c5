import { measuresOf } from '../claims/about';
import { segmentAt } from '../claims/passages';
import { isTimeLike } from '../claims/times';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention, Span } from '../vocabulary';

const MOST_BETWEEN = 10;

/** No other figure stands between the two, no other thing measured, and not many words. */
function areNext({ mention, passage }: Assertion, other: Mention, fact: Fact): boolean {
  const [from, to] = other.start < mention.start ? [other.end, mention.start] : [mention.end, other.start];
  const isBetween = ({ start, end }: Span): boolean => start >= from && end <= to;
  return passage.words.filter(isBetween).length <= MOST_BETWEEN && !passage.mentions.some((one) => !isTimeLike(one) && isBetween(one))
    && measuresOf(passage).filter(isBetween).every(({ concept }) => fact.frame.measures.length === 0 || fact.frame.measures.includes(concept));
}

/** Whether another figure of the mention's own clause, right before or behind it, states a fact; or one that it is set beside, or that "that is" points back to. */
export const saidBeside = (assertion: Assertion, around: Surroundings) => (fact: Fact): boolean => {
  const { passage, mention } = assertion;
  const segment = segmentAt(passage, mention.start);
  const pointedAt = saidJustBefore(assertion, fact, around);
  if (pointedAt && around.states(pointedAt).has(fact)) return true;
  return around.sentence(assertion).some((other) => other !== assertion && other.passage === passage
    && (segmentAt(passage, other.mention.start) === segment ? areNext(assertion, other.mention, fact) : isApposed(assertion, other.mention)) && around.states(other).has(fact));
};

/** Words that set a result beside the figure it is told of: "$5 billion, which is $2 billion more", "down by 25%, at 224,000". */
const APPOSED = /^[\s,(—–:]*(?:(?:or|at|to|with|and now|now|now at|now with|reaching|making|which is|which was|which makes|that is|it is|that was)\s+)?$/iu;

const isApposed = ({ passage: { prose: { text } }, mention }: Assertion, { start, end }: Mention): boolean =>
  APPOSED.test(start < mention.start ? text.slice(end, startOf(mention)) : text.slice(mention.end, start));

const startOf = ({ start, hedgeSpan }: Mention): number => Math.min(start, hedgeSpan?.start ?? start);

const THAT_IS = /^(?:and\s+)?(?:that|this|it)(?:\s+(?:is|was|makes|made|means|meant)|[’']s)\s+(?:(?:still|again|even|also)\s+)*$/iu;
const JUST_BEFORE = 6;

/** "They spend £1,486,000. That is £92,000 more": the only figure of its unit in the sentence before. */
function saidJustBefore(assertion: Assertion, { figure: { quantity: { unit } } }: Fact, around: Surroundings): Assertion | undefined {
  const { passage, mention } = assertion;
  if (!THAT_IS.test(passage.prose.text.slice(passage.span.start, startOf(mention)))) return undefined;
  const before = around.before(assertion, JUST_BEFORE).filter((other) => other.passage !== passage && other.passage.block === passage.block && !isTimeLike(other.mention));
  const alike = before.filter((other) => other.passage === before.at(-1)!.passage && other.mention.quantity.unit === unit);
  return alike.length === 1 ? alike[0] : undefined;
}
