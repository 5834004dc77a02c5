import type { Weighed } from '../matching/weigh';
import type { Features } from '../matching/reasons';
import type { Assertion, Fact } from '../sources/fact';
import { figureIn } from './wording';

/** Whether a fact, however likely, is of something else than the figure: then it cannot contradict it. */
export const isOfOtherThings = (assertion: Assertion, { fact, reasons }: Weighed['stated'][number]): boolean =>
  isOfOtherTimes(assertion, fact) || isDifference(assertion, fact) || isOfMany(assertion) || reasons['value far from the bound'] === 1 || isOthers(reasons);

/** Whether the draft tells of a time that cannot be held against the fact's. */
export const isOfOtherTimes = (assertion: Assertion, fact: Fact): boolean => isToldFromToday(assertion) || isOfAnotherSeason(assertion, fact) || isSinceLast(assertion, fact);

const SINCE_LAST = /\b(?:first|last|only|biggest|largest|highest|lowest|worst|best)\b[^.;]{0,40}\b(?:in|for)\s+(?:\p{Ll}+\s+)?$/iu;

/** "for the first time in 22 years" tells how long ago something else was, which no other length of time contradicts. */
const isSinceLast = ({ mention, passage }: Assertion, fact: Fact): boolean =>
  mention.kind === 'duration' && SINCE_LAST.test(fact.passage.prose.text.slice(fact.passage.span.start, figureIn(fact)?.start)) && !SINCE_LAST.test(passage.prose.text.slice(passage.span.start, mention.start));

const SEASON = /^(?:\s+\p{Ll}+){0,3}\s+(?:in|by|during|since|of|at)\s+(?:the\s+|last\s+|this\s+)?(?:early\s+|late\s+)?(spring|summer|autumn|winter)\b/u;

/** "81,000 in the spring", and the source speaks of no spring: seasons are not read as dates. */
function isOfAnotherSeason({ mention, passage }: Assertion, { evidence }: Fact): boolean {
  const [, season] = SEASON.exec(passage.prose.text.slice(mention.end, passage.span.end)) ?? [];
  return season !== undefined && !evidence.text.toLowerCase().includes(season);
}

/** "last week" is seldom wrong, and what day it was is seldom sure. */
const isToldFromToday = ({ mention }: Assertion): boolean => mention.relative !== undefined && mention.quantity.date === undefined;

const BESIDE = 0.9;

/**
 * "Ashby employs 900", and no source speaks of Ashby: other people's figures cannot contradict it. Nor somebody else's, unless another figure of the
 * sentence stands beside it or it is of the same thing. What the sentence says already with another figure, it does not say again.
 */
const isOthers = (reasons: Features): boolean => (reasons['value hedge, loosely'] === 1 && (reasons['near alike'] ?? 0) < NEAR_ALIKE && (reasons['same sentence'] ?? 0) < BESIDE) ||  reasons['owner stranger'] === 1 || reasons['said by other'] === 1 || hasNothingInCommon(reasons) || (reasons['owner other'] === 1 && !isOfSameThing(reasons));

const isOfSameThing = (reasons: Features): boolean => reasons['measure same'] === 1 || reasons['noun same'] === 1 || (reasons['same sentence'] ?? 0) >= BESIDE || (reasons['near alike'] ?? 0) >= NEAR_ALIKE;
const NEAR_ALIKE = 0.3;

/** "660 kg heavier", "115 degrees colder than the surface": how far two things are apart, which no one thing's figure contradicts. */
const isDifference = ({ mention, passage }: Assertion, { written, evidence }: Fact): boolean =>
  COMPARED.test(passage.prose.text.slice(mention.end, passage.span.end)) && !COMPARED.test(evidence.text.slice(evidence.text.indexOf(written) + written.length));
const COMPARED = /^\s(?!(?:over|under|after|other|further|per|never|ever|either|later|earlier|older|younger|water|paper|power|summer|winter|number|member|customer|worker|order|offer|tender|silver|timber|rubber|butter|beer)\b)\p{Ll}{2,}er\b/u;

/** "the third busiest of the twelve", "like 346 others", "five things to know": how many there are, which is seldom what the source says of one of them. */
export const isOfMany = ({ mention, passage: { prose, span } }: Assertion): boolean => mention.kind === 'count' && (SUPERLATIVE.test(prose.text.slice(span.start, mention.start)) || LISTED.test(prose.text.slice(mention.end, span.end)));
const LISTED = /^\s+(?:others?\b|(?:things|reasons|ways|takeaways|lessons|tips|charts|questions)\s+(?:to|you|we|that|for|about|from|why)\b)/u;
const SUPERLATIVE = /\b(?:\p{Ll}+est|most|least|best|worst|first|last|one)(?:\s\p{Ll}+)?\s+(?:of|among)\s+(?:all\s+)?(?:the|its|their|our|his|her)\s+(?:other\s+)?$/u;

/** Numbers alone say nothing of each other. */
const hasNothingInCommon = (reasons: Features): boolean => COMMON.every((reason) => (reasons[reason] ?? 0) < LITTLE) && (reasons['same sentence'] ?? 0) < BESIDE;
const COMMON = ['sentences alike', 'clauses alike', 'near alike', 'owner same', 'noun same', 'measure same', 'row named'];
const LITTLE = 0.05;
