import { isDateline } from '../claims/dateline';
import { remember } from '../claims/remember';
import { rewrite } from '../claims/rewrite';
import { showQuantity } from '../claims/show';
import { companionOf } from '../claims/times';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import type { Figure } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import type { FactBase } from './fact-base';
import { heldToItsFigure, isOfFormer } from './held-to-figure';
import { hasSpoken, isRuledAlone, judgeByWeight, judgeDisputed } from './judge-figure';
import { unknown } from './justify-figure';
import { figureOf, isPlausible } from './plausible';
import { placeOf, textUnder, type Judgement } from './judgement';
import { factsMeasuring, factsOfSentence, likelyEqual, retrieve, type Match } from './retrieve';
import { bareFigure, factWords, saidWords, sourceSays } from './wording';
import { factOfAnotherYear } from './year-of-figure';

const COVERED_ALONE = 0.7;
const COVERED_FULLY = 0.8;
const COVERED_EVENT = 0.35;
const MARGIN = 0.7;

/**
 * Judges a date, year or length of time. A time that goes with a figure is held against the fact which that figure rests on; one that
 * stands alone ("the crackdown began in 2020") against facts of its own kind. `figures` are the judgements of the passage's other figures;
 * `now` is the draft's date (ISO), from which "this year" is told.
 */
export function judgeTime(assertion: Assertion, figures: readonly Judgement[], around: Surroundings, base: FactBase, now?: string, preferNewer = false): Judgement {
  const judgement = judgeItself(assertion, figures, around, base, now, preferNewer);
  return judgement.verdict === 'refuted' && isOfFormer(assertion, judgement.fact, base) ? unknown(assertion, 'unknown.no-fact') : judgement;
}

function judgeItself(assertion: Assertion, figures: readonly Judgement[], around: Surroundings, base: FactBase, now: string | undefined, preferNewer: boolean): Judgement {
  const { mention, passage } = assertion;
  if (isDateline(mention, passage)) return unknown(assertion, 'unknown.not-asserted');
  const weighed = isRuledAlone(base) ? undefined : base.curated === base ? judgeDisputed(assertion, around, base, preferNewer) : judgeByWeight(assertion, around, base, preferNewer);
  const held = weighed && heldToItsFigure(weighed, assertion, around, base);
  if (held && hasSpoken(held)) return held.verdict === 'refuted' ? ofItsFigure(assertion, figures) ?? held : held;
  const known = ruled(assertion);
  if (known.base !== base || known.now !== now || known.figures.length !== figures.length || known.figures.some((one, at) => one !== figures[at])) {
    Object.assign(known, { base, now, figures, judgement: judgeByFacts(assertion, figures, base, now, weighed !== undefined) });
  }
  return known.judgement!;
}

/** What was judged of a time beside its sentence's figures, whatever it weighs: while a draft is written it is weighed again and again. */
interface Ruled {
  base?: FactBase;
  now?: string | undefined;
  figures: readonly Judgement[];
  judgement?: Judgement;
}
const ruled = remember((_assertion: Assertion): Ruled => ({ figures: [] }));

/** Judges a time by the facts that it equals, and by those that its sentence's figures rest on. */
function judgeByFacts(assertion: Assertion, figures: readonly Judgement[], base: FactBase, now: string | undefined, isWeighed: boolean): Judgement {
  const { mention, frame, passage } = assertion;
  const told = datedBy(mention, now, passage.prose.text);
  const companion = companionOf(mention, passage);
  const companions = figures.filter((one) => one.fact && one.passage === passage && one.verdict !== 'not-enough-info' && one.start === companion?.start);
  const anchors = companions.length > 0 ? companions : figures.filter((one) => one.fact && one.passage === passage && one.verdict === 'supported');
  const anchored = (fact: Fact): boolean => anchors.some((one) => sameSentence(one.fact!, fact));
  // What was only reckoned from the day of writing is never held against the writer; lengths of time are as many in a source as counts, and are weighed like them.
  const isOpen = !(frame.unasserted || told?.kind === 'year' || (isWeighed && mention.kind === 'duration')) && mayContradict(assertion, companions.length > 0, figures);
  const figure = told ?? figureOf(mention);
  // Alone it is held only against what measures the same.
  const against = !isOpen ? [] : companions.length === 0 ? factsMeasuring(frame, base) : anchors.flatMap(({ fact }) => factsOfSentence(fact!, base));
  const matches = retrieve(figure, frame, base, (fact, comparison) => comparison === 'equal' || (isOpen && (companions.length === 0 || anchored(fact))), new Set([...likelyEqual(figure, base), ...against]));
  const equal = matches.find((match) => match.comparison === 'equal' && (anchored(match.fact) || (told?.kind !== 'year' && (isPlausible(match, mention, frame) || (companion === undefined && isDated(match))))));
  const contrary = isOpen ? contraryTo(matches, anchored, companions.length > 0, assertion) : undefined;
  if (equal && !(contrary && contrary.score - equal.score >= MARGIN)) {
    return { ...placeOf(assertion), verdict: 'supported', code: 'supported.stated', message: `The source says the same: ${factWords(equal.fact, frame)}.`, evidence: [equal.fact.evidence], fact: equal.fact };
  }
  if (contrary) return told?.kind === 'duration' ? refutedSpan(assertion, contrary) : refuted(assertion, contrary);
  const relative = relativeSupport(assertion, base, anchored);
  if (relative) return { ...placeOf(assertion), verdict: 'supported', code: 'supported.stated', message: `The source says the same: ${relative.written}.`, evidence: [relative.evidence], fact: relative };
  const other = factOfAnotherYear(assertion, base);
  if (other) return refuted(assertion, { fact: { ...other.figure, figure: other.year, written: textUnder(other.figure.passage, other.year) } });
  const whole = frame.unasserted ? undefined : companions.find((one) => isWholeGivenToAYear(one, assertion));
  if (whole?.fact) return refutedStretch(assertion, whole.fact);
  const period = frame.unasserted || companions.length === 0 ? undefined : otherPeriod(mention, now, base.facts.filter(anchored));
  if (period) return refutedPeriod(assertion, period, now);
  return unknown(assertion, 'unknown.no-fact');
}

/** "$120 million in 2014" where the source, or a table's column, tells that very figure of that time. */
function ofItsFigure(assertion: Assertion, figures: readonly Judgement[]): Judgement | undefined {
  const { mention, passage, frame } = assertion;
  const companion = companionOf(mention, passage);
  const { fact } = figures.find((one) => one.passage === passage && one.verdict === 'supported' && one.start === companion?.start) ?? {};
  const when = fact?.frame.when.find(({ quantity }) => quantity.date !== undefined && quantity.date === mention.quantity.date);
  return fact && when ? { ...placeOf(assertion), verdict: 'supported', code: 'supported.stated', message: `The source says the same: ${factWords(fact, frame)}.`, evidence: [fact.evidence], fact } : undefined;
}

/** An event is known by what happened: its year is right whoever the clause's subject is. */
const isDated = (match: Match): boolean => match.measure === 'same' && match.coverage >= COVERED_EVENT && match.fact.figure.quantity.date !== undefined;

const SPANS = new Set(['decade', 'year', 'century']);

/** "this year" in a draft of 2025 → 2025; "over the next decade" → a length of ten years. */
function datedBy({ relative, quantity, start, end }: Mention, now: string | undefined, text: string): Figure | undefined {
  if (relative && SPANS.has(relative.unit) && Math.abs(relative.offset ?? 0) === 1 && /\b(?:over|during|across|throughout|within) the $/iu.test(text.slice(0, start))) return { kind: 'duration', quantity: { value: 1, unit: relative.unit }, step: 1 };
  if (/fiscal|financial/iu.test(text.slice(start, end))) return undefined;
  if (!relative || relative.unit !== 'year' || relative.offset === undefined || relative.from !== 'now' || quantity.date !== undefined || now === undefined) return undefined;
  return { kind: 'year', quantity: { date: String(Number(now.slice(0, 4)) + relative.offset) } };
}

const PAST_STRETCH = /\b(?:past|last|previous|preceding)\s*$/iu;
/** Words of other moments than the beginning: a crackdown that began in one year may end in another. */
const OTHER_MOMENT = /\b(?:end(?:ed|s|ing)?|over|peak\w*|eas(?:ed|es|ing)|finish\w*|stopp\w*|lift\w*|clos(?:ed|es)|conclud\w*|continu\w*|intensif\w*|still|by|until|till|before|deepen\w*|relax\w*|soften\w*)\b/iu;

/** Whether a time can be objected to at all: one that goes with a figure, or one that stands alone and tells of no other moment. */
function mayContradict({ passage, mention }: Assertion, hasCompanion: boolean, figures: readonly Judgement[]): boolean {
  if (PAST_STRETCH.test(passage.prose.text.slice(0, mention.start))) return false;
  if (hasCompanion) return true;
  return !OTHER_MOMENT.test(passage.prose.text.slice(passage.span.start, passage.span.end)) && !figures.some((one) => one.passage === passage && one.kind !== 'name' && one.kind !== 'role' && one.kind !== 'ordinal');
}

/** A time contradicts only the sentence that its figure was found in, or, standing alone, a fact about just the same thing. */
function contraryTo(matches: readonly Match[], anchored: (fact: Fact) => boolean, hasCompanion: boolean, { mention, frame }: Assertion): Match | undefined {
  const different = matches.filter((match) => match.comparison === 'different' && (match.fact.figure.kind === mention.kind || match.fact.figure.kind === 'duration') && match.fact.frame.former === frame.former);
  if (hasCompanion) {
    const own = different.filter((match) => anchored(match.fact));
    return own.length === 1 ? own[0] : undefined;
  }
  const [best] = different.filter((match) => match.measure === 'same' && match.coverage >= (match.owner === 'alternative' || match.owner === 'other' ? COVERED_FULLY : COVERED_ALONE));
  const rival = best && matches.find((match) => match.fact.id !== best.fact.id && match.owner !== 'other' && match.measure === 'same' && best.score - match.score < MARGIN);
  return rival ? undefined : best;
}

/** "this year", "last week": no date to compare, but the source says it in the same words about the same thing. */
const isFiscal = (words: string): boolean => /fiscal|financial/iu.test(words);

function relativeSupport({ mention, frame, passage }: Assertion, base: FactBase, anchored: (fact: Fact) => boolean): Fact | undefined {
  const { relative } = mention;
  if (!relative) return undefined;
  return base.facts.find((fact) => fact.relative !== undefined && fact.relative.unit === relative.unit && fact.relative.offset === relative.offset && fact.relative.weekday === relative.weekday
    && isFiscal(fact.written) === isFiscal(textUnder(passage, mention))
    && (anchored(fact) || frame.named.includes(fact.frame.who[0]?.entity ?? '') && fact.frame.measures.length === 0 || (frame.measures[0] !== undefined && fact.frame.measures.includes(frame.measures[0]) && frame.who[0]?.entity === fact.frame.who[0]?.entity)));
}

/**
 * "last year" for the source's "this year": both are told from a known day, and the days they come to differ. Without both days nothing
 * can be said, since a source may be read long after it was written.
 */
function otherPeriod({ relative }: Mention, now: string | undefined, facts: readonly Fact[]): Fact | undefined {
  const own = yearOf(relative, now);
  if (own === undefined) return undefined;
  const told = facts.flatMap((fact) => (fact.relative?.unit === relative?.unit && yearOf(fact.relative, fact.toldOn) !== undefined ? [fact] : []));
  return told.length > 0 && told.every((fact) => yearOf(fact.relative, fact.toldOn) !== own) ? told[0] : undefined;
}

function yearOf(relative: Mention['relative'], toldOn: string | undefined): number | undefined {
  return relative?.unit !== 'year' || relative.offset === undefined || relative.from !== 'now' || toldOn === undefined ? undefined : Number(toldOn.slice(0, 4)) + relative.offset;
}

function refutedPeriod(assertion: Assertion, fact: Fact, now: string | undefined): Judgement {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  return {
    ...placeOf(assertion), verdict: 'refuted', code: 'refuted.period', message: `${sourceSays(fact, assertion.frame)}, not ${saidWords(assertion)}.`,
    actual: written, expected: fact.written, evidence: [fact.evidence], fact,
    // The source's own words are right in the draft only if both were written in the same year.
    ...(now?.slice(0, 4) === fact.toldOn?.slice(0, 4) ? { fix: { start: mention.start, end: mention.end, text: fact.written } } : {}),
  };
}

const BETWEEN_WORDS = 3;

/** "$53 billion this year" where the source says $53 billion over three years: the year stands right behind the sum. */
function isWholeGivenToAYear(figure: Judgement, { mention, passage, frame }: Assertion): boolean {
  const source = figure.fact?.frame;
  const between = passage.prose.text.slice(figure.end, mention.start).trim();
  const isYear = mention.relative?.unit === 'year' && (mention.relative.offset === 0 || mention.relative.offset === 1) && mention.relative.from === 'now';
  if (!isYear || mention.start < figure.end || !source?.duration || source.when.length > 0 || frame.duration || (source.duration.quantity.value ?? 0) <= 1) return false;
  return !/[,;:()–—]/u.test(between) && between.split(/\s+/u).length <= BETWEEN_WORDS && !passage.mentions.some((other) => other.kind === 'duration');
}

function refutedStretch(assertion: Assertion, fact: Fact): Judgement {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  const stretch = fact.frame.duration === undefined ? '' : showQuantity(fact.frame.duration.quantity);
  return {
    ...placeOf(assertion), verdict: 'refuted', code: 'refuted.period', message: `The source says ${fact.written} over ${stretch}, not ${saidWords(assertion)}.`,
    actual: written, expected: `over ${stretch}`, evidence: [fact.evidence], fact, fix: { start: mention.start, end: mention.end, text: `over ${stretch}` },
  };
}

/** "next decade" → "next three years". */
function refutedSpan(assertion: Assertion, { fact }: Match): Judgement {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  const years = rewrite('one year', fact.figure.quantity, { value: 1, unit: 'year' });
  const text = years === undefined ? undefined : written.replace(/\S+$/u, years);
  return {
    ...placeOf(assertion), verdict: 'refuted', code: 'refuted.duration', message: `${sourceSays(fact, assertion.frame)}, not ${saidWords(assertion)}.`,
    actual: written, expected: text ?? fact.written, evidence: [fact.evidence], fact,
    ...(text !== undefined ? { fix: { start: mention.start, end: mention.end, text } } : {}),
  };
}

function refuted(assertion: Assertion, { fact }: Pick<Match, 'fact'>): Judgement {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  const text = rewrite(written, fact.figure.quantity, mention.quantity);
  const code = fact.figure.kind === 'duration' ? 'refuted.duration' : mention.kind === 'year' ? 'refuted.year' : 'refuted.date';
  return {
    ...placeOf(assertion), verdict: 'refuted', code, message: `The source says ${bareFigure(fact)}, not ${saidWords(assertion)}: “${clipped(fact.evidence.text)}”`,
    actual: written, expected: text ?? fact.written, evidence: [fact.evidence], fact,
    ...(text !== undefined ? { fix: { start: mention.start, end: mention.end, text } } : {}),
  };
}

const LONGEST_QUOTE = 160;

/** A quotation short enough for one line. */
const clipped = (text: string): string => (text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …`);

const sameSentence = (a: Fact, b: Fact): boolean => a.evidence.source === b.evidence.source && a.evidence.start === b.evidence.start;
