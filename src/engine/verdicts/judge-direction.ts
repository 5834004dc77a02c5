import { isFormer } from '../claims/clues';
import { comparativeBehind } from '../claims/comparatives';
import { isTimeLike } from '../claims/times';
import { oppositeOf } from '../claims/lexicon/directions';
import type { Frame } from '../claims/frames';
import type { Passage } from '../claims/passages';
import { rewrite } from '../claims/rewrite';
import { compare } from '../comparison/figures';
import { resolve } from '../comparison/relative-dates';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from './fact-base';
import { textUnder, type Judgement } from './judgement';
import type { Mention, Span } from '../vocabulary';
import { figureOf } from './plausible';
import { bareFigure, figureIn, figureWords, ownerWords } from './wording';
import { compareWays, type WayCompared } from './way-compared';
import { wayBetween, wayGone, type WayGone } from './way-gone';

/** What fell in another year may well have risen in this one. `now`: the day from which the draft tells its "this year". */
const isOtherTime = (draft: Frame, source: Frame, between: WayGone['between'], now: string | undefined): boolean => draft.when.some((date) => isDated(date) && !(isNow(date) && !source.when.some(isDated)) && ![...source.when, ...(between ? [...between.past.frame.when, ...between.present.frame.when] : [])].some((other) => isSameTime(date, other, now)));

/** "This year", which a source need not say. */
const isNow = ({ relative }: Mention): boolean => relative?.unit === 'year' && relative.offset === 0;
const isDated = ({ relative, quantity }: Mention): boolean => relative !== undefined || /^(?:FY)?\d{4}/u.test(quantity.date ?? '');

function isSameTime({ relative, quantity }: Mention, other: Mention, now: string | undefined): boolean {
  if (relative !== undefined && other.relative?.unit === relative.unit && other.relative.offset === relative.offset) return true;
  if (quantity.date !== undefined) return quantity.date === other.quantity.date;
  const year = relative?.unit === 'year' ? resolve(relative, now) : undefined;
  return year !== undefined && other.quantity.date?.startsWith(year) === true;
}

/**
 * "lost $100 billion" where the source says "regained": the figure is right, the way is wrong. The claim is the word that tells the way. Nothing
 * is said where either side is denied or supposed, tells no direction, or speaks of another time.
 */
export function judgeDirection(assertion: Assertion, figure: Judgement, base: FactBase, now?: string): Judgement | undefined {
  const { frame, passage, mention } = assertion;
  // What goes up in a ranking has a lower number.
  if (figure.verdict !== 'supported' || frame.unasserted || mention.kind === 'ordinal') return undefined;
  const said = frame.direction ?? comparativeBehind(mention, passage);
  const fact = figure.fact ?? figure.changed?.[0];
  if (!said || !fact || fact.frame.unasserted || fact.frame.former && figure.fact) return undefined;
  if (mention.kind !== 'money' && ENDS_THINGS.test(textUnder(passage, said.word))) return undefined;
  if (isOfThen(assertion, said.word) || IN_SMOKE.test(passage.prose.text.slice(said.word.end))) return undefined;
  if (isTimeLike(mention) && !(mention.kind === 'duration' && frame.change && figure.fact && isMovedBy(figure.fact))) return undefined;
  const plainly = hasMoved(assertion, said.word);
  const known = figure.fact ? wayGone(fact, base, plainly) : frame.change ? wayBetween(figure.changed ?? [], base) : undefined;
  const told = compareWays(assertion, said.word, fact, known, plainly, base);
  if (!told || said.to === told.to || isOtherTime(frame, fact.frame, told.between, now)) return undefined;
  if (told.between && isToldFrom(told.between, assertion, said.word)) return undefined;
  if (told.between && (!isMovement(assertion, said.word) || isFromElsewhere(assertion, told.between))) return undefined;
  const written = textUnder(passage, said.word);
  const before = passage.words.filter((word) => word.end <= said.word.start).at(-1)?.lower ?? '';
  const opposite = (told.quoted === undefined && told.to === fact.frame.direction?.to ? sameForm(written.toLowerCase(), fact) : undefined) ?? otherWay(written.toLowerCase(), before, mention);
  const text = opposite === undefined ? undefined : /^\p{Lu}/u.test(written) ? opposite[0]!.toUpperCase() + opposite.slice(1) : opposite;
  return {
    ...said.word, passage, kind: mention.kind, verdict: 'refuted', code: 'refuted.direction', actual: written, evidence: [fact.evidence], fact,
    message: `${inTheSource(fact, told, frame)}, not “${written.toLowerCase()}”.`,
    ...fixOf(text, said.word, assertion, fact),
  };
}

/** "fell by 22 days", "22 days longer than a year ago": of lengths of time most tell how long something took to rise or fall, or since when. */
const isMovedBy = (fact: Fact): boolean => fact.frame.change || isMoreThan(fact);
const isMoreThan = (fact: Fact): boolean => { const figure = figureIn(fact); return figure !== undefined && comparativeBehind(figure, fact.passage) !== undefined; };

/** Money destroyed is lost; houses destroyed are no fewer of anything that the figure counts. */
const ENDS_THINGS = /^(?:destroy|burn|strip|wip|eras|vanish|collaps|crumbl|knock|evaporat|restor|boom)/iu;

/** "the year before, it was 2.3 points lower": told from then, the way is the other one. */
const isOfThen = ({ mention, passage: { prose, span } }: Assertion, word: Span): boolean => word.start >= mention.end && THEN.test(prose.text.slice(span.start, mention.start));
/** "In 2020 a room was €4 cheaper", where it has become dearer since: told from the earlier time as well. */
const isToldFrom = ({ past, present }: NonNullable<WayGone['between']>, { mention, frame }: Assertion, word: Span): boolean =>
  word.start >= mention.end && frame.when.length > 0 && frame.when.every((time) => past.frame.when.some((when) => isSameTime(time, when, undefined)) && !present.frame.when.some((when) => isSameTime(time, when, undefined)));
const THEN = /\b(?:the|a|one)\s+(?:year|month|week|quarter|season|day)\s+(?:before|earlier|ago|previously)\b[^.;:]*$/iu;
const IN_SMOKE = /^\s+in\s+(?:smoke|flames|arms)\b/u;

/** "rose to 40", "edged up to 40", "up 13 cents", "shrank by a tenth": of two values alone, only what plainly moved between them may be said to have gone the other way. */
function isMovement({ mention, passage, frame }: Assertion, word: Span): boolean {
  const { text } = passage.prose;
  if (word.start >= mention.end) return /^\s*(?:\p{L}+\s+)?$/u.test(text.slice(mention.end, word.start));
  const from = mention.hedgeSpan ? Math.min(mention.hedgeSpan.start, mention.start) : mention.start;
  return (frame.change ? MOVED_BY : MOVED_TO).test(text.slice(word.end, from));
}
/** "has risen to 12%": the number itself. */
const hasMoved = ({ mention, passage, frame }: Assertion, word: Span): boolean => word.end <= mention.start && !frame.change && MOVED_TO.test(passage.prose.text.slice(word.end, mention.hedgeSpan ? Math.min(mention.hedgeSpan.start, mention.start) : mention.start));
const MOVED_BY = /^\s+(?:(?:by|another|a further)\s+)*(?:a\s+|an\s+|just\s+|only\s+)?$/iu;
const MOVED_TO = /^\s+(?:back\s+|further\s+|again\s+|slightly\s+|sharply\s+|steeply\s+)?(?:up\s+|down\s+)?to\s+(?:a\s+|an\s+|just\s+|only\s+)?$/iu;

/** The draft tells from which value it moved, and it is another than the source's former one. */
function isFromElsewhere({ mention, passage }: Assertion, { past }: NonNullable<WayGone['between']>): boolean {
  return passage.mentions.some((other) => other !== mention && isFormer(other, passage) && compare(figureOf(other), past.figure) !== 'equal');
}

const SIZES: Readonly<Record<string, string>> = { longer: 'shorter', shorter: 'longer', larger: 'smaller', bigger: 'smaller', greater: 'smaller', smaller: 'larger' };

/** "fewer" for "more" of things counted, "less" of anything else. */
function otherWay(written: string, before: string, { kind }: Mention): string | undefined {
  if (written === 'more') return kind === 'count' ? 'fewer' : 'less';
  return written === 'less' || written === 'fewer' ? 'more' : SIZES[written] ?? oppositeOf(written, before);
}

/** "up 11%", "up by 11%". */
const AMOUNT_REACH = 4;
const amountBehind = (passage: Passage, word: Span): Mention | undefined => passage.mentions.find(({ start }) => start > word.end && start - word.end <= AMOUNT_REACH);

/**
 * The verb alone where the figure stands with it; "$312 million, down 3%" for "$312 million, up 11%" needs its amount changed too, and is
 * left to the writer where the source tells none.
 */
function fixOf(text: string | undefined, word: Span, { passage, mention }: Assertion, fact: Fact): Pick<Judgement, 'expected' | 'fix'> {
  if (text === undefined) return {};
  const amount = amountBehind(passage, word);
  if (amount === undefined || amount === mention) return { expected: text, fix: { ...word, text } };
  const own = fact.frame.direction === undefined ? undefined : amountBehind(fact.passage, fact.frame.direction.word);
  if (own === undefined) return { expected: text };
  const right = compare(figureOf(amount), figureOf(own)) === 'equal' ? textUnder(passage, amount) : rewrite(textUnder(passage, amount), own.quantity, amount.quantity);
  if (right === undefined) return { expected: text };
  const whole = text + passage.prose.text.slice(word.end, amount.start) + right;
  return { expected: whole, fix: { start: word.start, end: amount.end, text: whole } };
}

/** Verbs of movement that what moves is the subject of, form by form: any of them fits where another did. */
const MOVING = `
rise fall grow shrink climb drop slip slide sink dip ease edge decline increase decrease dwindle narrow widen jump leap surge soar tumble plunge plummet slump
rises falls grows shrinks climbs drops slips slides sinks dips eases edges declines increases decreases dwindles narrows widens jumps leaps surges soars tumbles plunges plummets slumps
rose fell grew shrank climbed dropped slipped slid sank dipped eased edged declined increased decreased dwindled narrowed widened jumped leapt surged soared tumbled plunged plummeted slumped`
  .trim().split('\n').map((forms) => new Set(forms.split(' ')));

/** The source's own verb, with its own force ("slipped" for "rose"), where it has the form of the writer's. */
function sameForm(written: string, { frame: { direction }, passage }: Fact): string | undefined {
  const own = direction === undefined ? undefined : textUnder(passage, direction.word).toLowerCase();
  return own !== undefined && MOVING.some((forms) => forms.has(own) && forms.has(written)) ? own : undefined;
}

const LONGEST_QUOTE = 48;
/** "The source says “slipped by 3%”", in its own words where verb and figure stand together. */
function inTheSource(fact: Fact, { to, went, between, quoted }: WayCompared, draft: Frame): string {
  const { frame: { direction }, passage } = fact;
  if (quoted) return `The source says “${passage.prose.text.slice(quoted.start, quoted.end)}”, so it went ${to}`;
  const figure = figureIn(fact);
  const owner = ownerWords(fact.frame.who[0], fact, draft);
  if (between === undefined && direction !== undefined && figure !== undefined && direction.word.start < figure.start && figure.end - direction.word.start <= LONGEST_QUOTE) {
    return `The source says “${passage.prose.text.slice(direction.word.start, figure.end)}”${owner}`;
  }
  if (direction !== undefined && figure !== undefined && direction.word.start >= figure.end && direction.word.end - figure.start <= LONGEST_QUOTE) {
    const amount = amountBehind(passage, direction.word);
    return `The source says “${passage.prose.text.slice(figure.start, amount?.end ?? direction.word.end)}”${owner}`;
  }
  if (between !== undefined) return `The source says that it went ${went}${ownerWords(between.present.frame.who[0], between.present, draft)}, from ${bareFigure(between.past)} to ${bareFigure(between.present)}`;
  return `The source says that it went ${went}${owner} (${direction === undefined ? `to ${bareFigure(fact)}` : figureWords(fact)})`;
}
