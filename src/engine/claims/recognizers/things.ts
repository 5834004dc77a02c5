import { UNIT_NAMES } from '../lexicon/units';

/** Plural-looking words that count nothing when they follow a year. */
const NOT_THINGS = new Set(`
  was is has as its his this thus does us plus versus towards sales results elections earnings olympics games always perhaps sees saw says makes means shows brings marks remains looks promises seems comes ends begins starts goes
  gets across unless whereas besides afterwards onwards forwards championships finals primaries playoffs riots protests levels figures edition numbers estimates guidelines regulations accounts rules series millions thousands
  hundreds billions
`.trim().split(/\s+/));
const IRREGULAR = new Set(['people', 'men', 'women', 'children', 'police', 'staff', 'cattle', 'sheep', 'fish', 'feet', 'teeth', 'mice', 'personnel', 'troops']);
const NEXT = /^[\s-](?:[a-z]+[\s-])?([a-z]+)(?![a-z'’])/;
const FIRST = /^[\s-]([a-z]+)(?![a-z'’])/;

/** Whether the text after four digits counts things ("2000 people", "1500 new jobs"), so that the digits are no year. */
export function followedByThings(after: string): boolean {
  const word = FIRST.exec(after)?.[1];
  if (word === undefined) return false;
  if (isThing(word)) return true;
  const second = NEXT.exec(after)?.[1];
  return second !== undefined && second !== word && ADJECTIVE.test(word) && isThing(second);
}

/** Adjectives that come between a number and what it counts. */
const ADJECTIVE = /^(?:new|more|other|different|additional|extra|young|old|small|large|big|full-time|local|foreign|federal|military|armed|british|american|chinese|[a-z]+ian|[a-z]+al)$/;

function isThing(word: string): boolean {
  if (NOT_THINGS.has(word)) return false;
  return IRREGULAR.has(word) || UNIT_NAMES.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word));
}
