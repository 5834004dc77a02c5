import { figure, type Match, type Recognizer } from '../found';
import { NUMBER, ORDINAL } from '../numerals/marked';
import { END, pattern, START } from '../pattern';

/** "a couple of" · "a pair of" */
export const couple: Recognizer = {
  name: 'a couple of',
  pattern: pattern`${START} (?: a \s )? (?<word> couple | pair ) \s of (?=\s(?!the\b|my\b|his\b|her\b|their\b|our\b|these\b|those\b)[a-z])${'dg'}`,
  read: (match) => ({ kind: 'count', start: match.start, end: match.end - 3, quantity: { value: 2 }, step: 1 }),
};

/** "second-largest" · "twenty-first" · "1st" · "third place" */
export const ordinal: Recognizer = {
  name: 'ordinals',
  pattern: pattern`${START} (?<number> ${ORDINAL} ) ${END} (?! ['’]s\b )${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    return numeral === undefined || isAdverb(match) ? undefined : figure('ordinal', match, numeral);
  },
};

const DETERMINED = /(?:^|[^a-z])(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|each|every|no|very|whose|[a-z]+['’]s|[a-z]+s['’]|last|next|or|and|to|ranks?|ranked|ranking|placed?|finished|finish|came|come|comes|coming|was|is|were|are|be|being|in|for|by|as|with|on|from|of|of|only|world|joint|up|down|into|through|after|at|tied|record|historic)\s$/;

/** "first" and "second" that rank nothing: "at first", "first, …", "when it first met", "second to none", "a split second". */
function isAdverb(match: Match): boolean {
  const word = match.written().toLowerCase();
  const before = match.before();
  const after = match.after();
  if (/\d/.test(word)) return false;
  if (word === 'first') {
    if (/^\s(?:of\sall|and\sforemost|aid\b|lad(?:y|ies)\b|names?\b|things?\sfirst|cousins?\b|come\b|class\b|person\b)|^-(?:hand|name|come|aid|person|person|world)|^,|^:|^hand/.test(after)) return true;
    if (/(?:^|[^a-z])(?:at|things|head|feet|safety|america|foot|from)\s$|^\s*$|[.;:!?]["”’]?\s$/.test(before) && !/^\s[a-z]+\s(?:of|in|was|to)\b|^[\s-](?:half|quarter|time|year|day|ever)/.test(after)) return true;
    if (/(?:^|[^a-z])(?:was|were|is|are|be|been|had|has|have|when|who|which|they|he|she|it|we|i|you|since)\s$/.test(before) && !/^\s(?:in|to|among|on|at|of|with|place|overall)\b|^\s?[.,;)]|^\s?$/.test(after)) return true;
    return !DETERMINED.test(before) && /^\s(?:[a-z]+ed|began|became|came|met|saw|took|made|went|got|wrote|won|put|built|told|heard|appear[a-z]*|broke|spoke|gave|ran)\b/.test(after);
  }
  if (word === 'second') {
    if (/(?:^|[^a-z])(?:a|per|split|every|each|any|to|one|this|i|we|they|half\sa|of\sa|another|by\sthe|just\sa|\uE000)\s$/.test(before) && !/^[\s-](?:place|time|half|year|day|round|term|quarter|person|man|woman|child|season|goal|stage|phase|wave|consecutive|straight|title|victory|win|most|largest|biggest|highest|[a-z]+est)\b/.test(after)) return /(?:^|[^a-z])a\s$/.test(before) ? !/^\s[a-z]{3,}/.test(after) || /^\s(?:and|or|but|to|that|before|after|later|while|when|ago|because|if|as|time)\b/.test(after) : true;
    if (/^\s(?:to\snone|thoughts?\b|nature\b|guess|hand\b|opinion\b|helping|wind\b|fiddle\b|home\b|cousins?\b|class\b|thought\b|sight\b)|^-(?:guess|hand|class|rate|degree|nature)|^,/.test(after)) return true;
    return /^\s*$|[.;:!?]["”’]?\s$/.test(before) && !/^[\s-][a-z]/.test(after);
  }
  if (word === 'third') return /^[\s-](?:part(?:y|ies)|world|person|degree)\b|^,/.test(after);
  return after.startsWith(',') && /^\s*$|[.;:!?]["”’]?\s$/.test(before);
}

/** Everything else that is a number: "8,402", "two dozen", "half a million". Last of all: what no one has claimed counts something. */
export const count: Recognizer = {
  name: 'counts',
  pattern: pattern`(?<number> ${NUMBER} ) (?![a-z\d])${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    if (numeral === undefined || (numeral.form === 'words' && numeral.value === 1 && isPronoun(match))) return undefined;
    return figure('count', match, numeral);
  },
};

const ONE_AFTER = /^\s(?:of\b|another|can\b|could|may\b|might|must|should|would|will|is\b|was\b|has\b|had\b|who\b|that\b|which\b|whose|does|did\b|and\b|or\b|but\b|to\b|in\b|on\b|at\b|for\b|from\b|with\b|by\b|as\b|than\b|thing|day\b|way\b|side|hand\b|more\b|time\b|about|after|before|over|under|up\b|off\b|out\b|through|cannot|only|also|never|always|reason|looks|gets|needs|wants|feels|might|wonders|thinks|knows|sees|finds|expects|hopes|called|where|when|if\b|so\b|just\b|like\b|the\b|a\b|i\b|we\b|he\b|she\b|it\b|they\b|you\b|this\b|such\b|too\b|last\b|final|ever\b|else|step|big\b|made|being|sees|morning|evening|afternoon|night|sunday|monday|tuesday|wednesday|thursday|friday|saturday|exception|minute|moment|point\b|wrong|false|[a-z]+ing\b|[a-z]+ly\b)|^\s?[.,;:!?)"”’'—–]|^-(?!\s?(?:year|month|week|day|hour|minute|third|half|quarter|bedroom|storey|story|page|mile|metre|meter|term|party|child))|^\s?$|^['’]/;
const ONE_BEFORE = /(?:^|[^a-z])(?:the|this|that|no|any|some|every|each|another|which|a|an|such|only|not|as|like|for|who|and|or|by|if|when|what|where|how|[a-z]+est|[a-z]+er|[a-z]+ous|[a-z]+ful|[a-z]+al|[a-z]+able|[a-z]+ive|[a-z]+ic|good|bad|new|old|big|great|red|blue|last|next|first|second|third|other|same|right|wrong|number|loved|little|young|square|day|everyone|anyone|things?)\s$|-$/;

/** "one" as a pronoun or in a phrase: "one of the", "the one who", "no one", "one day". A whole text "one" is a number. */
function isPronoun(match: Match): boolean {
  if (!/^one$/i.test(match.written())) return false;
  if (match.reading.text.trim().length === 3) return false;
  return ONE_AFTER.test(match.after()) || ONE_BEFORE.test(match.before());
}

export const COUNTS: readonly Recognizer[] = [couple, ordinal, count];
