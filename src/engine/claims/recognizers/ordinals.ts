import { figure, type Match, type Recognizer } from '../found';
import { ORDINAL, ORDINAL_HEADS } from '../numerals/marked';
import { END, pattern, START } from '../pattern';

/** "second-largest" · "twenty-first" · "1st" · "third place" */
export const ordinal: Recognizer = {
  name: 'ordinals',
  needs: ORDINAL_HEADS,
  pattern: pattern`${START} (?<number> ${ORDINAL} ) ${END} (?! ['’]s\b )${'dg'}`,
  read: (match) => {
    const numeral = match.numeral('number');
    return numeral === undefined || ranksNothing(match) || isInName(match) ? undefined : figure('ordinal', match, numeral);
  },
};

/** "the Third Crusade", "the Second Vatican Council": a capital amid a sentence, before another. Where all words have capitals they say nothing. */
function isInName(match: Match): boolean {
  const { text } = match.reading;
  return /^\p{Lu}\p{Ll}/u.test(match.written()) && /\p{L}[\s-]$/u.test(text.slice(Math.max(0, match.start - 2), match.start)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(match.end, match.end + 3)) && /(?<![\p{L}-])\p{Ll}{5,}/u.test(text);
}

const OPENS_SENTENCE = /^\s*$|[.;:!?]["”’)]?\s$/;

/** Words that are ordinals but rank nothing here. Idioms ("second to none", "at first") were never read as numbers. */
function ranksNothing(match: Match): boolean {
  const word = match.written().toLowerCase();
  const [before, after] = [match.before(), match.after()];
  // "First, …", "Third: …" order what is said.
  if (!/\d/.test(word) && OPENS_SENTENCE.test(before) && /^\s?[,:—–]/.test(after)) return true;
  if (word === 'first') return isAdverb(before, after);
  return word === 'second' && isTime(before, after);
}

/** Words before "first" that make a rank of it, whatever follows. */
const DETERMINER = /(?:^|[^a-z])(?:the|an?|its|his|her|their|our|my|your|these|those|each|every|no|very|whose|another|world|recent|[a-z]+['’]s|[a-z]+s['’])\s$/;
/** Words that do so unless a verb follows: "a plan that first failed". */
const LINK = /(?:^|[^a-z])(?:this|that|of|in|for|as|with|since|on|and|or|to|by|from|only|all|is|was|were|are|be|been|rank(?:s|ed|ing)?|placed?|finish(?:ed|es|ing)?|comes?|came|coming|stood|stands)\s$/;
const PAST = /^\s(?:[a-z]+ed|[a-z]+ing|began|begun|became|came|met|saw|seen|took|taken|made|went|got|wrote|written|won|put|built|told|heard|broke|spoke|spoken|gave|given|ran|run|sold|held|found|sent|brought|thought|used|known|shown|drawn|hit|read|sung|sang|led|need|needs|let|try|consider|look|get|make|take|see|go)\b/;
const NAMED_RANK = /^[\s-](?:half|quarter|time|year|day|ever|place|century|week|month|season|round|phase|stage|[a-z]+est)\b/;
const RANK_END = /(?:^|[^a-z])(?:rank(?:s|ed|ing)?|placed?|finish(?:ed|es|ing)?|comes?|came|coming|stood|stands|is|was|were|are|be|been)\s$/;

/** "first" that says when or in what order: "was first built", "when they first met", "Read this first." */
function isAdverb(before: string, after: string): boolean {
  if (before.trim() === '' && after.trim() === '') return false;
  if (DETERMINER.test(before)) return false;
  if (/^\s?[.,;:!?)]|^\s?$/.test(after)) return !RANK_END.test(before);
  return !(LINK.test(before) && !PAST.test(after)) && !NAMED_RANK.test(after);
}

const RANKED = /^[\s-](?:[a-z]{3,}(?:est|s)?\b)/;
const TIMELY = /^\s(?:and|or|but|to|that|before|after|later|while|when|ago|because|if|as|for|in|with|than)\b|^\s?[.,;:!?)"”]|^\s?$/;

/** "second" as a stretch of time or a verb: "a second later", "twice every second", "to second the motion". */
function isTime(before: string, after: string): boolean {
  if (/(?:^|[^a-z])(?:an?|one|this|another|half\sa|of\sa)\s$/.test(before)) return TIMELY.test(after) || !RANKED.test(after);
  return /(?:^|[^a-z])(?:every|each|per|i|we|they|will|would|[a-z]+['’]ll)\s$/.test(before) && (TIMELY.test(after) || /^\s(?:the|that|this|his|her|it)\b/.test(after)) || /(?:^|[^a-z])to\s$/.test(before) && /^\s(?:the|that|this|his|her|it|a)\b/.test(after);
}
