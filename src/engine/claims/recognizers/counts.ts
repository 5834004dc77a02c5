import { figure, none, type Match, type Recognizer } from '../found';
import { AFTER_PRONOUN, BEFORE_PRONOUN } from '../lexicon/one';
import { NUMBER } from '../numerals/marked';
import { anyOf, END, pattern, START } from '../pattern';

/** "a couple of" · "a pair of" */
export const couple: Recognizer = {
  name: 'a couple of',
  needs: /^(?:couple|pair)$/,
  wordsAlone: true,
  pattern: pattern`${START} a \s (?<word> couple | pair ) \s of (?=\s(?!the\b|my\b|his\b|her\b|their\b|our\b|these\b|those\b)[a-z])${'dg'}`,
  read: (match) => ({ kind: 'count', start: match.start, end: match.end - 3, quantity: { value: 2 }, step: 1 }),
};

/** Everything else that is a number: "7,614", "two dozen", "half a million". Last of all: what no one has claimed counts something. */
export const count: Recognizer = {
  name: 'counts',
  opens: true,
  pattern: pattern`${NUMBER} (?: \s? (?: ± | \+\/- ) \s? ${NUMBER} )? (?![a-z\d])${'g'}`,
  read: (match) => {
    const numeral = match.opening();
    if (numeral === undefined || (numeral.form === 'words' && numeral.value === 1 && isPronoun(match))) return undefined;
    if (NAMES[match.written()]?.test(match.after())) return none(match);
    return figure('count', match, numeral);
  },
};

const SCREEN = /^\s(?:videos?|tvs?|televisions?|screens?|displays?|resolution|cameras?|content|ultra|monitors?|footage)\b/;
/** What is no thousands or millions before these words: the company called 3M, screens in 4K, a 401k. */
const NAMES: Readonly<Record<string, RegExp>> = { '3M': /^(?:['’]s\b|\s(?:company|co|corp|inc|said|says|has|is|was|will|shares|stock)\b)/, '4K': SCREEN, '8K': SCREEN, '401k': /^/, '401K': /^/ };
/** What "one-" counts: "one-bedroom", "one-year". */
const COMPOUND = 'year|month|week|day|hour|minute|bedroom|room|storey|story|page|mile|metre|meter|term|party|child|man|person|seat';
const ENDINGS = "[a-z]+(?:ing|ly)|[a-z]+n['’]t|[a-z]+[^suia\\W]s(?=\\s(?:the|an?|to|that|this|it|him|her|them|his|its|their|oneself|how|what|whether|about|into|well|not)[^a-z])|";
const PRONOUN_AFTER = pattern`^ (?: \s (?: ${ENDINGS} ${anyOf(AFTER_PRONOUN)} ) ${END} | \s [a-z]+ \s (?:to|or|after|into|for) \s (?: another | the\snext | the\sother ) ${END} | \s? [.,;:!?)"”’'—–…] | \s? $ | - (?! (?: ${COMPOUND} ) ) )${'s'}`;
const PRONOUN_BEFORE = pattern`(?: ^ | [^a-z] ) (?: [a-z]+ (?: est | er | ous | ful | al | able | ive | ic ) | ${anyOf(BEFORE_PRONOUN)} ) \s $ | [-’'] $${'s'}`;

/** "only one of the 15", "more than one", "won by one."; not "the only one", "just one of those things". */
const COUNTED_BEFORE = /(?:^|[^a-z])(?:(?<!\b(?:the|his|her|my|your|our|their)\s)only|exactly|at\sleast|(?:more|fewer|less)\sthan|all\sbut|(?:le(?:a)?d|leads|ahead|trail(?:s|ed)?|behind|won|win|wins|lost|lose|up|down|rose|fell)\sby)\s$/;
/** "one" as a pronoun or in a phrase: "one of the", "the one who", "no one", "one day". A whole text "one" is a number. */
function isPronoun(match: Match): boolean {
  if (match.written().toLowerCase() !== 'one' || match.reading.text.trim().length === 3) return false;
  if (/^-?\s(?:to|or)\s[\uE001-\uE005]/.test(match.after()) || /(?:^|[^a-z])between\s$/.test(match.before())) return false;
  if (COUNTED_BEFORE.test(match.before()) && !/^\s(?:thing|day|way|another)\b/.test(match.after())) return false;
  return PRONOUN_AFTER.test(match.after()) || PRONOUN_BEFORE.test(match.before());
}

export const COUNTS: readonly Recognizer[] = [couple, count];
