import { isTimeLike } from '../claims/times';
import type { Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import { figureIn } from './wording';

/** Whether a fact, however likely, is of something else than the figure: then it cannot contradict it. */
export const isOfOtherThings = (assertion: Assertion, one: Weighed['stated'][number]): boolean => isOther(assertion, one.fact) || one.reasons['value far from the bound'] === 1 || isOfAnotherTimeOrScope(one) || isOfAnotherState(assertion, one) || isAnothersTime(assertion, one);

const EXPECTS = /\b(?:expect|forecast|predict|anticipat)\p{Ll}*\b/iu;

/** "22,000 came" is no slip of "after 22 matches". */
const LARGE = 1000;

/** "It hopes for sales of £70 million" and "she took over at 45", where the source tells what is: quite another number is no slip of that. */
const isOfAnotherState = ({ mention, passage, frame: { state, who: [own] } }: Assertion, { fact, reasons }: Weighed['stated'][number]): boolean => {
  const isAwaited = reasons['state only in draft'] === 1 && (state !== 'expected' || EXPECTS.test(passage.prose.text.slice(passage.span.start, mention.start).split(/[;:]/u).at(-1)!));
  if (isAwaited && ['value far', 'value near', 'value other year', 'value far year'].some((value) => reasons[value] === 1)) return true;
  if (reasons['value date of another form'] === 1 || (mention.kind === 'year' && fact.relative?.weekday !== undefined) || (reasons['owner stranger'] === 1 && reasons['value other year'] === 1)) return true;
  if (mention.kind === 'count' && (reasons['value scale'] === 1 || reasons['value scale, many digits'] === 1) && (fact.figure.quantity.value ?? 0) < LARGE && reasons['noun same'] !== 1 && reasons['measure same'] !== 1 && fact.passage.kind !== 'cell') return true;
  const isFewDigits = reasons['value digit'] === 1 && reasons['owner other'] === 1;
  if (reasons['value far'] !== 1 && reasons['value near'] !== 1 && !isFewDigits) return false;
  const isOfSameThing = reasons['measure same'] === 1 || reasons['noun same'] === 1 || (reasons['same sentence'] ?? 0) > 0 || (reasons['near alike'] ?? 0) >= NEAR_ALIKE;
  return (isFewDigits || !isOfSameThing) && fact.passage.kind !== 'cell' && (reasons['contrary age mismatch'] === 1 || (reasons['owner other'] === 1 && own?.stated === true && fact.frame.who[0]?.stated === true));
};

/** "who has held the post for 17 years", of her predecessor: how long one thing took says nothing of another that the sentence names too. */
export const isAnothersTime = ({ mention }: Assertion, { fact, reasons }: Weighed['stated'][number]): boolean =>
  mention.kind === 'duration' && reasons['owner second'] === 1 && fact.frame.who[0]?.stated === true && reasons['measure same'] !== 1 && reasons['noun same'] !== 1 && (reasons['near alike'] ?? 0) < NEAR_ALIKE;

/** See matching/other-time.ts and other-scope.ts. */
export const isOfAnotherTimeOrScope = ({ reasons }: Weighed['stated'][number]): boolean => reasons['contrary of another time'] === 1 || reasons['contrary of another scope'] === 1;

const isOther = (assertion: Assertion, fact: Fact): boolean =>
  isOfOtherTimes(assertion, fact) || isDifference(assertion, fact) || isOfMany(assertion) || isDenied(assertion) || isMean(assertion, fact) || isOfOne(assertion, fact) || isOfTheOthers(assertion, fact) || isBeforeIt(assertion, fact) || isStrangers(assertion) || isWritersOwn(assertion, fact);

/**
 * Whether it seems to be somebody else's, or to have nothing in common with the figure but that it is one: then an objection must be surer, for where a
 * source says little, nothing speaks against the wrong fact.
 */
export const seemsOthers = ({ reasons }: Weighed['stated'][number]): boolean => {
  const isBeside = (reasons['same sentence'] ?? 0) >= BESIDE;
  const isOfSameThing = reasons['measure same'] === 1 || reasons['noun same'] === 1 || isBeside || (reasons['near alike'] ?? 0) >= NEAR_ALIKE;
  return reasons['owner stranger'] === 1 || ((reasons['owner other'] === 1 || reasons['measure other'] === 1) && !isOfSameThing) || (!isBeside && COMMON.every((reason) => (reasons[reason] ?? 0) < LITTLE)) || (reasons['value hedge, loosely'] === 1 && !isOfSameThing);
};
const BESIDE = 0.9;
const NEAR_ALIKE = 0.3;
const COMMON = ['sentences alike', 'clauses alike', 'near alike', 'owner same', 'noun same', 'measure same', 'row named'];
const LITTLE = 0.05;

/** Whether the draft tells of a time that cannot be held against the fact's. */
export const isOfOtherTimes = (assertion: Assertion, fact: Fact): boolean => isToldFromToday(assertion) || isOfAnotherSeason(assertion, fact) || isSinceLast(assertion, fact);

const SINCE_LAST = /\b(?:first|(?<!\b(?:will|to|can|could|would|may|must|should)\s)last|only|biggest|largest|highest|lowest|worst|best)\b[^.;]{0,40}\b(?:in|for)\s+(?:\p{Ll}+\s+)?$/iu;

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

/** "660 kg heavier", "115 degrees colder than the surface": how far two things are apart, which no one thing's figure contradicts. */
const isDifference = ({ mention, passage }: Assertion, { written, evidence }: Fact): boolean =>
  COMPARED.test(passage.prose.text.slice(mention.end, passage.span.end)) && !COMPARED.test(evidence.text.slice(evidence.text.indexOf(written) + written.length));
const COMPARED = /^\s(?!(?:over|under|after|other|further|per|never|ever|either|later|earlier|older|younger|water|paper|power|summer|winter|number|member|customer|worker|order|offer|tender|silver|timber|rubber|butter|beer)\b)\p{Ll}{2,}er\b/u;

/** "Ashby Mills employs 900", and no source speaks of Ashby Mills; of a single word nobody knows whether it is a name. */
const isStrangers = ({ frame: { who: [first] } }: Assertion): boolean => first?.entity === undefined && first?.stated === true && first.carried !== true && first.name !== undefined && FULL_NAME.test(first.text);
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|van|von|der|of|the|&|and)\s)*\p{Lu}[\p{L}’'-]+)+$/u;

/** "I sleep seven hours": what the writer does, no source contradicts but one that speaks of the same "I". */
const isWritersOwn = ({ mention, passage: { prose, span } }: Assertion, { evidence }: Fact): boolean => DID.test(prose.text.slice(span.start, mention.start)) && !/\b(?:I|my|me)\b/u.test(evidence.text);
const DID = /(?:^|[\s“"])(?:I|[Mm]y)(?:\s\p{Ll}+){1,4}\s$/u;

/** "none with fewer than ten": the bound is the other one. */
export const isDenied = ({ mention, passage: { prose, span } }: Assertion): boolean => mention.hedgeSpan !== undefined && DENIED.test(prose.text.slice(span.start, mention.hedgeSpan.start));
const DENIED = /\b(?:none|nobody|no one|never|without|neither|nor)\b[^.;:,]{0,30}$/iu;

/** "8.3 tonnes from every hectare" beside a whole harvest. */
const isOfOne = ({ mention, passage }: Assertion, { passage: source, evidence, written }: Fact): boolean =>
  OF_ONE.test(passage.prose.text.slice(mention.end, passage.span.end)) && !(source.cell ? source.heads.some(({ prose }) => PER.test(prose.text)) : PER.test(evidence.text.slice(evidence.text.indexOf(written))));
const THING = 'hectare|acre|head|person|inhabitant|resident|pupil|patient|passenger|household|visitor|student|employee|worker|share|tonne|kilo(?:gram)?|litre|square met(?:re|er)|copy|ticket|room|customer|member|child|kilomet(?:re|er)|mile';
const OF_ONE = new RegExp(`^\\s+(?:(?:from|to|for|on|in|by)\\s+(?:each|every|an?|the)|each|every|per|an?)\\s+(?:${THING})\\b`, 'iu');
const PER = new RegExp(`\\b(?:per|each|every|apiece|average|mean)\\b|\\ba[n]?\\s+(?:${THING})\\b|/`, 'iu');

/** "sacked her deputy and four other members": five are no contradiction to the four others. */
const isOfTheOthers = ({ mention, passage: { prose, span } }: Assertion, { written, evidence }: Fact): boolean => OTHERS.test(evidence.text.slice(evidence.text.indexOf(written) + written.length)) && !OTHERS.test(prose.text.slice(mention.end, span.end));
const OTHERS = /^\s+(?:others?|more|further|additional)\b/iu;

/** "before July" is by 30 June. */
const isBeforeIt = ({ mention, passage }: Assertion, { figure }: Fact): boolean =>
  isTimeLike(mention) && BEFORE.test(passage.prose.text.slice(passage.span.start, mention.start)) && (figure.quantity.date ?? '') < (mention.quantity.date ?? '');
const BEFORE = /\b(?:before|ahead of)\s+(?:the\s+)?$/iu;

/** "the mean of all six is 28.5": no single one's figure contradicts it. */
const isMean = ({ mention, passage: { prose, span } }: Assertion, { evidence }: Fact): boolean => MEAN.test(prose.text.slice(span.start, mention.start)) && !/\b(?:mean|average)/iu.test(evidence.text);
const MEAN = /\b(?:mean|average) of (?:all|both|the|them|these|those)\b[^.;:]{0,50}$/iu;

/** "the third busiest of the twelve", "like 346 others", "five things to know": how many there are, which is seldom what the source says of one of them. */
export const isOfMany = ({ mention, passage: { prose, span } }: Assertion): boolean => mention.kind === 'count' && (SUPERLATIVE.test(prose.text.slice(span.start, mention.start)) || LISTED.test(prose.text.slice(mention.end, span.end)));
const LISTED = /^\s+(?:others?\b|(?:things|reasons|ways|takeaways|lessons|tips|charts|questions)\s+(?:to|you|we|that|for|about|from|why)\b)/u;
const SUPERLATIVE = /\b(?:\p{Ll}+est|most|least|best|worst|first|last|one)(?:\s\p{Ll}+)?\s+(?:of|among)\s+(?:all\s+)?(?:the|its|their|our|his|her)\s+(?:other\s+)?$/u;
