import { isTimeLike } from '../claims/times';
import { compareDates } from '../comparison/dates';
import type { Assertion, Fact } from '../sources/fact';
import { figureIn } from './wording';

const FROM = /\bfrom\s+(?:\p{L}+\s+){0,3}$/iu;
/** Words with which a sentence looks back, or holds one time against another. */
const LOOKS_BACK = /\b(?:originally|initially|formerly|(?:over|in|during|for|across|throughout) the (?:past|preceding)|previous\w*|earlier|once(?! the| an?\b)|until|till|before|(?<!\b(?:year|month|week|quarter|season) )after|instead|rather|no longer|at first|had (?:been|\w+(?:ed|en|t|wn))|used to|supposed|should have|was to|were to|meant to have|planned|(?<!\b(?:latest|new|newest|current|present|revised) )plan|than|against|compared|versus|ago|last (?:year|month|week|quarter|season|time|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|the old|then|delay\w*|postpone\w*|put (?:back|off)|slipp\w*|brought forward|revis\w*(?! plan| forecast| target))\b/iu;

/** Whether the figure's clause looks back, or holds one time against another: then a former value is no error in it. */
export function isLookingBack({ passage: { prose: { text }, span, kind }, mention }: Assertion): boolean {
  const before = text.slice(span.start, mention.start);
  return (!isTimeLike(mention) && FROM.test(before)) || (kind !== 'cell' && LOOKS_BACK.test(`${before.split(CLAUSE).at(-1)!} ${text.slice(mention.end, span.end).split(CLAUSE)[0]!}`));
}

const CLAUSE = /[,;:](?!\d)/u;

const BEFORE = /\b(?:(?:year|month|week|quarter|season|time) (?:before|earlier)|(?:year|month|week|quarter|season)s? ago|last (?:year|month|week|quarter|season|time)|previous\w*|formerly|originally|until|used to|had been)\b/iu;

/** Whether the words up to the next comma on either side of the figure tell of an earlier time. */
export function tellsOfBefore({ passage: { prose: { text }, span }, mention }: Assertion): boolean {
  const before = text.slice(span.start, mention.start);
  return FROM.test(before) || BEFORE.test(`${before.split(/[,;:]/u).at(-1)!} ${text.slice(mention.end, span.end).split(/[,;:]/u)[0]!}`);
}

/** Whether the figure's sentence names the time of which the source tells this fact: "in 2020" for "…, compared with 36 in 2020". */
export function namesItsTime({ passage: { mentions }, mention }: Assertion, fact: Fact): boolean {
  const figure = figureIn(fact);
  const date = figure && fact.passage.mentions.find((one) => isTimeLike(one) && one.quantity.date !== undefined && one.start >= figure.end && !/[,;:]/u.test(fact.passage.prose.text.slice(figure.end, one.start)))?.quantity.date;
  return date !== undefined && mentions.some((one) => one !== mention && one.quantity.date !== undefined && compareDates(one.quantity.date, date) === 'equal');
}
