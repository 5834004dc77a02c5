import { termsIn } from '../matching/profile';
import { isTimeLike } from '../claims/times';
import { measuresOf } from '../claims/about';
import { covers, type Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { stemsOf } from '../claims/terms';
import { compare, measured } from '../comparison/figures';
import { slipBetween } from '../comparison/slips';
import type { Assertion } from '../sources/fact';
import { correctionOf } from '../verdicts/correct-figure';
import { placeOf, textUnder, type Judgement } from '../verdicts/judgement';
import { figureOf } from '../verdicts/plausible';
import { saidWords } from '../verdicts/wording';
import { namesTime, type JudgedDraft, type WholeDraft } from './draft-judged';

/** Two exact values in one draft for what may be one thing. */
export interface Pair {
  readonly first: Assertion;
  readonly second: Assertion;
}

/** Values further apart than this are of two things. */
const FAR = 2;
/** Sentences that tell several values, or somebody's: a figure beside another, an earlier one, a part, a guess, what a person says. */
const OTHERWISE = /\b(?:another|further|additional|others?|second|third|each|every|either|both|respectively|average|than|from|against|compared|versus|instead|rather|originally|initially|previously|earlier|before|until|once|then|later|so far|already|by now|meanwhile|next|last|again|some|most|part|half|only|just|at least|nearly|about|said|says?|saying|told|according|claims?|claimed|believes?|thinks?|puts?|estimat\w+|reported(?:ly)?|argues?|counts?|revised|corrected|updated|if|would|could|might|may|not|never|no|or|per|annual\w*|yearly|monthly|weekly|daily|quarterly)\b|\ban? (?:year|month|week|day|quarter|hour)\b|n[’']t\b|[“”"?]/iu;
/** Words that go on from what was said before, or say nothing of the thing: staff may be people. */
const LIGHT_TERMS: ReadonlySet<string> = new Set(['also', 'inde', 'total', 'altogeth', 'all', 'person']);
/** A word or two may come and go where two digits are exchanged or the scale slipped, which is seldom chance. */
const MOST_EXTRA = 2;

/**
 * Objects where a draft gives two values for one thing and no source contradicts either: at the later, or at the one that the source does not
 * state. One thing is what is told of the same owner in the same words, with the same unit, time, state and direction.
 */
export function judgeTwoValues(draft: Pick<JudgedDraft, 'assertions'> & WholeDraft): Judgement[] {
  const groups = new Map<string, Assertion[]>();
  for (const assertion of draft.assertions) {
    const key = keyOfThing(assertion);
    if (key === NO_THING) continue;
    const own = groups.get(key);
    if (own) own.push(assertion);
    else groups.set(key, [assertion]);
  }
  // Three statements of one kind are a series: its members differ.
  return judgePairs([...groups.values()].flatMap((own) => (own.length === 2 ? [{ first: own[0]!, second: own[1]! }] : [])), draft);
}

/** The same for the only two figures of each of these keys (see `keyOfThing`), in the draft's order. */
export const judgePairs = (pairs: readonly Pair[], draft: WholeDraft): Judgement[] => pairs.flatMap((pair) => (isOneThing(pair.first, pair.second, draft) && judgePair(pair, draft)) || []);

const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'percent']);

/** An exact figure, the only one of its dimension in a sentence that asserts it flatly. */
function isPlain({ mention, passage, frame }: Assertion): boolean {
  const { value, hedge } = mention.quantity;
  if (!KINDS.has(mention.kind) || value === undefined || value <= 0 || hedge !== undefined || passage.kind === 'cell') return false;
  if (frame.part || frame.former || frame.change || frame.unasserted || frame.bygone || frame.state !== undefined || frame.duration !== undefined || frame.per !== undefined) return false;
  return passage.mentions.every((other) => other === mention || isTimeLike(other)) && !OTHERWISE.test(passage.prose.text.slice(passage.span.start, passage.span.end));
}

export const NO_THING = '';

/** Whose the figure is, and which names and directions stand around it: those of one key may be of one thing. Figures that are not plain have none. */
export const keyOfThing = remember((assertion: Assertion): string => {
  const { mention, passage, frame } = assertion;
  const [owner] = frame.who;
  if (!isPlain(assertion) || (owner && !owner.stated)) return NO_THING;
  const names = termsIn(passage).filter((term) => term.startsWith('@')).sort();
  return JSON.stringify([measured(figureOf(mention))?.dimension, owner && (owner.entity ?? owner.text.toLowerCase()), names, frame.direction?.to, frame.noun.length > 0 && frame.measures.length === 0 ? frame.noun.at(-1) : frame.measures[0]]);
});

/** Whether the words and times of the two sentences leave no doubt that they speak of one thing. */
function isOneThing(a: Assertion, b: Assertion, draft: WholeDraft): boolean {
  if (a.passage === b.passage || compare(figureOf(a.mention), figureOf(b.mention)) !== 'different' || compare(figureOf(b.mention), figureOf(a.mention)) !== 'different') return false;
  const [x, y] = [measured(figureOf(a.mention))!.value!, measured(figureOf(b.mention))!.value!];
  const [mine, theirs] = [wordsAbout(a.passage), wordsAbout(b.passage)];
  const extra = [...mine].filter((term) => !theirs.has(term)).length + [...theirs].filter((term) => !mine.has(term)).length;
  const least = a.frame.who.length > 0 ? 1 : 2;
  if (Math.min(mine.size, theirs.size) < least || ownTimes(a, draft) !== ownTimes(b, draft)) return false;
  const slip = slipBetween(x, y);
  if (slip === 'transposition' || slip === 'scale') return extra <= MOST_EXTRA && ([...mine].every((term) => theirs.has(term)) || [...theirs].every((term) => mine.has(term)));
  return extra === 0 && x < y * FAR && y < x * FAR && (ownTimes(a, draft) !== NO_TIME || isTimeless(a.passage, b.passage, draft));
}

/** What the words of a sentence are about: its measures, and the stems of all words that name none. */
const wordsAbout = remember((passage: Passage): ReadonlySet<string> => {
  const hits = measuresOf(passage);
  const words = passage.words.filter((word) => ![...hits, ...passage.names, ...passage.mentions].some((span) => covers(span, word)));
  return new Set([...hits.map(({ concept }) => `#${concept}`), ...words.flatMap(stemsOf).filter((stem) => !LIGHT_TERMS.has(stem))]);
});

const NO_TIME = '';

/** The times that a sentence itself names. */
const ownTimes = ({ passage }: Assertion, { assertionsIn }: WholeDraft): string =>
  assertionsIn(passage).filter(namesTime).map(({ mention: { quantity, relative } }) => JSON.stringify([quantity, relative])).sort().join(' ');

/** Whether no time is named from the paragraph of the one to that of the other: a time said once holds for the sentences after it. */
const isTimeless = (a: Passage, b: Passage, { tellsTime }: WholeDraft): boolean => !tellsTime(Math.min(a.block, b.block), Math.max(a.block, b.block));

const SILENT: ReadonlySet<string> = new Set(['unknown.no-fact', 'unknown.no-subject', 'unknown.ambiguous']);

function judgePair({ first, second }: Pair, draft: WholeDraft): Judgement | undefined {
  const [a, b] = [first, second].map(({ passage, mention }) => draft.verdictOn(passage, mention));
  if (!a || !b || ![a, b].every(({ verdict, code }) => verdict === 'supported' || SILENT.has(code)) || (a.verdict === 'supported' && b.verdict === 'supported')) return undefined;
  const [doubtful, other, known] = b.verdict === 'supported' ? [first, second, b] : [second, first, a];
  const line = draft.lineOf(other.passage, other.mention);
  const isKnown = known.verdict === 'supported';
  const fix = isKnown ? correctionOf(doubtful, figureOf(other.mention), 'different') : undefined;
  return {
    ...placeOf(doubtful), verdict: 'refuted', code: 'refuted.inconsistent', evidence: isKnown ? known.evidence : [],
    message: `The draft gives two values for this: ${saidWords(other)} in line ${line}${isKnown ? ', as the source says,' : ''} and ${saidWords(doubtful)} here.`,
    actual: textUnder(doubtful.passage, doubtful.mention), ...(isKnown ? { expected: fix?.text ?? textUnder(other.passage, other.mention) } : {}), ...(fix ? { fix } : {}),
  };
}
