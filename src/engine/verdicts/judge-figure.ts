import type { Frame, Who } from '../claims/frames';
import { CONTEXT_WEIGHT } from '../claims/about';
import { segmentAt, type Passage } from '../claims/passages';
import { rewrite } from '../claims/rewrite';
import { showQuantity } from '../claims/show';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention, Quantity } from '../vocabulary';
import type { Code } from './codes';
import { compare, measured, type Comparison, type Figure } from '../comparison/figures';
import { slipBetween } from '../comparison/slips';
import { asksForArithmetic, derive, type Derived } from './derive';
import type { FactBase } from './fact-base';
import { midSentence, textUnder, type Judgement } from './judgement';
import { retrieve, type Match } from './retrieve';

/** Thresholds on reasons; see retrieve.ts for the weights. A refutation needs owner, measure and words to agree and no other fact near. */
const COVERED = 0.2;
const COVERED_WITHOUT_OWNER = 0.5;
const COVERED_TO_REFUTE = 0.5;
const COVERED_WHEN_SLIPPED = 0.38;
/** Fractions are said loosely. */
const COVERED_FRACTION = 0.7;
const MARGIN = 0.7;

/** Judges one figure that is not a date: supported, refuted by the fact it contradicts, or nothing to say. */
export function judgeFigure(assertion: Assertion, base: FactBase): Judgement {
  const { mention, frame, passage } = assertion;
  const figure = figureOf(mention);
  const matches = retrieve(figure, frame, base);
  const derived = derive(mention, frame, passage, base);
  const support = matches.find((match) => match.comparison === 'equal' && isPlausible(match, mention, frame) && sameBasis(match, assertion) && !(match.owner === 'nobody' && (isBounded(mention) || !frame.who[0]?.distant) && matches.some(isOwnersOther)));
  if (derived) {
    const comparison = compareDerived(figure, derived);
    if (comparison === 'equal' && !derived.reversed) return supportedByArithmetic(assertion, derived);
    if (comparison === 'equal' && !frame.unasserted) return refutedByArithmetic(assertion, derived, 'refuted.direction');
    if (!support && comparison === 'close') return unknown(assertion, 'unknown.close', matches[0]);
    if (!support && !frame.unasserted && (isTotal(figure, assertion, derived) || isLikeSize(figure, derived.figure)) && !(frame.per !== undefined && derived.facts.every((fact) => hasForeignPurpose(frame, fact.frame))) && comparison !== 'incomparable' && comparison !== 'unit') {
      return refutedByArithmetic(assertion, derived, isTotal(figure, assertion, derived) ? 'refuted.period' : comparison === 'hedge' ? 'refuted.hedge' : mention.kind === 'ratio' ? 'refuted.ratio' : 'refuted.arithmetic');
    }
  }
  const contrary = frame.unasserted || frame.per !== undefined || asksForArithmetic(mention, passage) ? undefined : strongest(matches, assertion);
  if (support && !(contrary && contrary.score - support.score >= MARGIN && support.comparison === 'equal')) return supported(assertion, support);
  if (contrary) return refuted(assertion, contrary, matches);
  return unknown(assertion, reasonForSilence(assertion, matches), matches[0]);
}

export const figureOf = ({ kind, quantity, step }: Mention): Figure => ({ kind, quantity, ...(step !== undefined ? { step } : {}) });

/** The owner meant has a figure of its own for this, and it is another one: nobody's equal figure cannot confirm then. */
const isOwnersOther = (match: Match): boolean => (match.owner === 'same' || match.owner === 'supposed') && match.measure === 'same' && contradicts(match) && match.coverage >= COVERED;

const isBounded = ({ quantity: { hedge } }: Mention): boolean => hedge !== undefined && hedge !== 'about' && hedge !== 'nearly';

/** A fact with the same value confirms only where nothing speaks against its being the fact meant: a number standing somewhere in the source proves nothing. */
export function isPlausible(match: Match, mention: Mention, frame: Frame): boolean {
  const terms = ownTerms(frame);
  // "More than $50 billion" fits many figures; the words must agree the more.
  if (isBounded(mention) && (match.measure !== 'same' || match.owner === 'nobody') && match.coverage < COVERED_WHEN_SLIPPED) return false;
  if (match.owner === 'other' || match.noun === 'other') return false;
  const ownNoun = match.noun === 'same' ? 0.15 : 0;
  const needed = (match.owner === 'nobody' ? (match.measure === 'same' || match.noun === 'same' ? COVERED + 0.05 : COVERED_WITHOUT_OWNER) : COVERED) - ownNoun;
  const isSmall = (mention.kind === 'count' || mention.kind === 'ordinal') && Math.abs(mention.quantity.value ?? 0) <= 12;
  if (match.measure === 'other') return match.coverage >= 0.7;
  if (match.measure === 'same' && match.owner !== 'nobody' && !isSmall) return true;
  if (match.owner === 'same' && isTelling(mention.quantity.value) && terms <= FEW_TERMS) return true;
  if (match.owner === 'supposed' && isTelling(mention.quantity.value) && terms === 0) return true;
  return match.coverage >= needed + (isSmall ? 0.15 : 0) || (terms <= 1 && match.owner !== 'nobody');
}

const FEW_TERMS = 4;

/** How many telling words the sentence itself has around the figure. */
const ownTerms = (frame: Frame): number => [...frame.terms.values()].filter((weight) => weight > CONTEXT_WEIGHT).length;

const MILLION = 1e6;
const ROUND = new Set(['1', '2', '5']);

/** Two significant figures, or a large sum that is no round one: 53, 1.4, 38,500, 80 billion; not 5, 100 or 2,000. Round and small numbers coincide by chance. */
export function isTelling(value: number | undefined): boolean {
  if (value === undefined || Math.abs(value) <= 20) return false;
  const digits = Number(value.toPrecision(12)).toExponential().split('e')[0]!.replace(/\D|0+$/gu, '');
  return digits.length >= 2 || (Math.abs(value) >= MILLION && !ROUND.has(digits));
}

/** "$53 billion a year" is no statement of $53 billion in all. */
function sameBasis(match: Match, { frame }: Assertion): boolean {
  const source = match.fact.frame;
  return frame.per === undefined || source.per === frame.per || (source.per === undefined && source.duration === undefined && frame.per === 'year');
}

function compareDerived(figure: Figure, derived: Derived): Comparison {
  const first = compare(figure, derived.figure);
  if (first === 'equal') return first;
  const other = (derived.also ?? []).map((value) => compare(figure, { ...derived.figure, quantity: { ...derived.figure.quantity, value } }));
  return other.includes('equal') ? 'equal' : first;
}

/** "exceeds $70 billion": without its verb the sentence falls apart, so no plain replacement. */
const HEDGE_VERB = /^(?:exceed|top|surpass|pass|approach|near(?:s|ing)|f[ae]ll)/iu;

/** The fact that the figure contradicts, if it is plainly that one and no other. */
function strongest(matches: readonly Match[], { frame, mention, passage }: Assertion): Match | undefined {
  const owned = matches.filter((match) => match.owner === 'same');
  const candidates = matches.filter((match) => contradicts(match) && !isSaidByOther(match, mention, passage) && isStrong(match, frame, mention.kind === 'ratio' || match.fact.figure.kind === 'ratio', owned.length > 0 && owned.every((other) => sameValue(other.fact, owned[0]!.fact))));
  const [best] = candidates;
  if (!best) return undefined;
  const rival = matches.find((match) => match !== best && match.comparison !== 'equal' && match.owner !== 'other' && match.measure !== 'other' && match.noun !== 'other' && !sameValue(match.fact, best.fact) && !(best.slip && !match.slip));
  if (rival && best.score - rival.score < MARGIN) return undefined;
  // The very figure stands elsewhere in the sources: an objection needs both sides to say plainly whose it is.
  const elsewhere = isBounded(mention) ? undefined : matches.find((match) => match.comparison === 'equal' && match.measure !== 'other' && match.noun !== 'other');
  // The owner's own figure, said of something that the lexicon tells apart: too doubtful for an objection.
  if (matches.some((match) => match.comparison === 'equal' && match.owner !== 'other' && match.owner !== 'nobody' && isTelling(match.fact.figure.quantity.value))) return undefined;
  if (elsewhere && !((best.owner === 'same' || (best.owner === 'supposed' && !frame.who[0]?.carried)) && elsewhere.owner === 'other' && elsewhere.fact.frame.who[0]?.stated)) return undefined;
  return best;
}

/** "Of Alibaba's $53 billion, $40 billion is for …": another figure of the sentence states the fact; this one is something else. */
function isSaidByOther({ fact }: Match, mention: Mention, passage: Passage): boolean {
  if (/\brespectively\b/iu.test(passage.prose.text)) return false;
  return passage.mentions.some((other) => other !== mention && other.kind === fact.figure.kind && other.quantity.value !== undefined && compare(figureOf(other), fact.figure) === 'equal' && segmentAt(passage, other.start) === segmentAt(passage, mention.start));
}

const contradicts = ({ comparison }: Match): boolean => comparison === 'different' || comparison === 'hedge' || comparison === 'unit';

function isStrong(match: Match, draft: Frame, isFraction: boolean, isOnly: boolean): boolean {
  const source = match.fact.frame;
  if (draft.part || (draft.bygone && !source.bygone) || match.noun === 'other' || match.period === 'other' || hasForeignPurpose(draft, source) || isOtherStretch(draft, source) || draft.former !== source.former || (isShare(match) && draft.change !== source.change)) return false;
  const slipped = match.slip !== undefined || match.comparison !== 'different';
  if (!slipped && !isSameSize(match)) return false;
  if (!slipped && (!sameWay(draft, source) || (draft.past && !source.past) || hasForeignObject(draft, source))) return false;
  if (match.owner === 'nobody') return match.measure === 'same' && slipped && match.coverage >= COVERED_WITHOUT_OWNER;
  if (match.owner !== 'same' && match.owner !== 'supposed') return false;
  if (match.measure === 'other') return false;
  if (match.measure === 'none' && match.owner === 'same' && (match.slip === 'scale' || match.slip === 'transposition' || (match.slip === 'digit' && isOnly)) && ownTerms(draft) <= 1 && isTelling(match.fact.figure.quantity.value)) return true;
  if (isFraction) return match.measure === 'same' && match.coverage >= COVERED_FRACTION;
  if (match.measure === 'none') return match.coverage >= (slipped ? COVERED_WHEN_SLIPPED : COVERED_WITHOUT_OWNER);
  return match.coverage >= (slipped ? COVERED_WHEN_SLIPPED : COVERED_TO_REFUTE);
}

const sameWay = (a: Frame, b: Frame): boolean => a.direction === undefined || b.direction === undefined || a.direction.to === b.direction.to;
/** Of percentages, how much and by how much are different things. */
const isShare = ({ fact: { figure } }: Match): boolean => figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'ratio';

/** "$53 billion a year" where $53 billion is the sum of several years. */
const isTotal = (figure: Figure, { frame }: Assertion, { facts }: Derived): boolean => frame.per !== undefined && facts.some((fact) => compare(figure, fact.figure) === 'equal');

/** A wrong result is of the right one's size, or a slip away from it. */
function isLikeSize(draft: Figure, source: Figure): boolean {
  const a = measured(draft)?.value;
  const b = measured(source)?.value;
  return a === undefined || b === undefined || slipBetween(a, b) !== undefined || (a < b * SAME_SIZE && b < a * SAME_SIZE);
}

const SAME_SIZE = 8;

/** Figures of quite another size measure something else. */
function isSameSize({ comparisonRatio }: Match): boolean {
  return comparisonRatio === undefined || (comparisonRatio < SAME_SIZE && comparisonRatio > 1 / SAME_SIZE);
}

/** What the draft's figure is for, or is, the source's passage does not know at all. */
const hasForeignPurpose = (draft: Frame, source: Frame): boolean =>
  draft.purpose.length > 0 && !draft.purpose.some((term) => source.terms.has(term) || (term.startsWith('#') && [...source.measures, ...source.otherMeasures].includes(term.slice(1))));

/** A figure of one year against one of several. */
const isOtherStretch = (draft: Frame, source: Frame): boolean =>
  source.duration !== undefined && source.when.length === 0 && draft.duration === undefined && draft.when.some((date) => date.kind === 'year' || date.relative?.unit === 'year');

/** The draft's money goes to somebody that the source's does not. */
const hasForeignObject = (draft: Frame, source: Frame): boolean => draft.objects.some((object) => !source.named.includes(object));
const sameValue = (a: Fact, b: Fact): boolean => compare(a.figure, b.figure) === 'equal';

function reasonForSilence({ frame }: Assertion, matches: readonly Match[]): Code {
  const near = matches.filter((match) => match.owner !== 'other' && match.measure === 'same' && match.coverage >= COVERED_TO_REFUTE);
  if (near.some((match) => match.comparison === 'close')) return 'unknown.close';
  if (frame.unasserted && near.length > 0) return 'unknown.not-asserted';
  if (near.length > 1) return 'unknown.ambiguous';
  return frame.who.length === 0 && matches.length > 0 ? 'unknown.no-subject' : 'unknown.no-fact';
}

function supported(assertion: Assertion, { fact }: Match): Judgement {
  return { ...common(assertion), verdict: 'supported', code: 'supported.stated', message: `The source says the same: ${fact.written}${ownerWords(fact.frame.who[0])}.`, evidence: [fact.evidence], fact };
}

function supportedByArithmetic(assertion: Assertion, { formula, facts, figure }: Derived): Judgement {
  return {
    ...common(assertion), verdict: 'supported', code: 'supported.derived', derivation: formula, evidence: facts.map((fact) => fact.evidence),
    message: `This follows from the source: ${formula} = ${showFigure(assertion.mention, roundedLike(figure.quantity, assertion.mention))}.`,
  };
}

function refutedByArithmetic(assertion: Assertion, { formula, facts, figure, reversed }: Derived, code: Code): Judgement {
  const { mention, passage } = assertion;
  const written = textUnder(passage, mention);
  const right = roundedLike(figure.quantity, mention);
  const fix = reversed ? undefined : writtenLike(mention, written, right);
  const message = reversed
    ? `By the source’s figures it is the other way round: ${formula} = ${showFigure(mention, right)}.`
    : `By the source’s figures it is ${showFigure(mention, right)}, not ${midSentence(written)}: ${formula}.`;
  return {
    ...common(assertion), verdict: 'refuted', code, message, derivation: formula, actual: written, expected: fix ?? showQuantity(right), evidence: facts.map((fact) => fact.evidence),
    ...(fix !== undefined ? { fix: { start: mention.start, end: mention.end, text: fix } } : {}),
  };
}

/** Three figures say it exactly: 145, 0.25. */
const isShort = (value: number): boolean => Math.abs(Number(value.toPrecision(3)) - value) < Math.abs(value) * 1e-9;

/** A computed value with as many figures as the writer showed, two at the least: 17.666… → 18 for "20", 17.7 for "26.5". */
function roundedLike(quantity: Quantity, mention: Mention): Quantity {
  const value = quantity.value!;
  const shown = mention.quantity.value ?? value;
  const digits = Number(shown.toPrecision(12)).toExponential().split('e')[0]!.replace(/\D/gu, '').length;
  return { ...quantity, value: isShort(value) ? value : Number(value.toPrecision(Math.max(2, digits))) };
}

function refuted(assertion: Assertion, match: Match, matches: readonly Match[]): Judgement {
  const { mention, passage } = assertion;
  const { fact } = match;
  const written = textUnder(passage, mention);
  const truth = fact.figure.quantity;
  const text = writtenLike(mention, written, truth);
  // A bound on the wrong side goes together with its figure: "more than $60 billion" → "$53 billion".
  const byVerb = mention.hedgeSpan !== undefined && HEDGE_VERB.test(textUnder(passage, mention.hedgeSpan));
  const hedge = match.comparison === 'hedge' && mention.hedgeSpan !== undefined && mention.hedgeSpan.end <= mention.start ? mention.hedgeSpan : undefined;
  const fix = text === undefined || text === written || (byVerb && match.comparison === 'hedge') ? undefined : { start: hedge?.start ?? mention.start, end: mention.end, text: hedge && /^\p{Lu}/u.test(textUnder(passage, hedge)) ? capitalised(text) : text };
  const expected = text ?? fact.written;
  const owner = matches.find((other) => other.owner === 'other' && other.comparison === 'equal' && other.measure !== 'other' && other.fact.frame.who[0]?.entity !== undefined);
  const swapped = owner && match.comparison === 'different' && mention.quantity.hedge === undefined && mention.kind !== 'range' ? owner.fact.frame.who[0] : undefined;
  const said = mention.lent === undefined ? midSentence(written) : showQuantity(mention.quantity);
  const message = swapped
    ? `The source says ${fact.written}${ownerWords(fact.frame.who[0])}; ${said} is ${possessive(swapped.text)} figure.`
    : `The source says ${fact.written}${ownerWords(fact.frame.who[0])}, not ${hedged(mention, passage.prose.text)}${said}.`;
  return {
    ...common(assertion), verdict: 'refuted', code: swapped ? 'refuted.attribution' : codeFor(mention, match), message, actual: written, expected,
    evidence: swapped ? [fact.evidence, owner!.fact.evidence] : [fact.evidence], fact,
    ...(fix ? { fix } : {}),
  };
}

/** The truth in the writer's own style; a table's bare number stays bare. */
function writtenLike({ quantity, lent }: Mention, written: string, truth: Quantity): string | undefined {
  if (lent === undefined) return rewrite(written, truth, quantity);
  return truth.value === undefined || quantity.value === undefined ? undefined : rewrite(written, { value: truth.value / lent }, { value: quantity.value / lent });
}

/** A fraction reads better as a share: 81% for 0.81. */
const showFigure = ({ kind }: Mention, quantity: Quantity): string =>
  kind === 'ratio' && quantity.unit === undefined && quantity.value !== undefined ? showQuantity({ value: Math.round(quantity.value * 100), unit: '%' }) : showQuantity(quantity);

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
const hedged = (mention: Mention, text: string): string => (mention.hedgeSpan && mention.hedgeSpan.end <= mention.start ? `${text.slice(mention.hedgeSpan.start, mention.hedgeSpan.end)} ` : '');

function codeFor(mention: Mention, { comparison, slip }: Match): Code {
  if (comparison === 'hedge') return 'refuted.hedge';
  if (comparison === 'unit') return 'refuted.unit';
  if (mention.kind === 'duration') return 'refuted.duration';
  if (mention.kind === 'range') return 'refuted.range';
  if (mention.kind === 'ratio') return 'refuted.ratio';
  if (mention.kind === 'ordinal') return 'refuted.rank';
  return slip === 'scale' ? 'refuted.scale' : 'refuted.value';
}

function unknown(assertion: Assertion, code: Code, nearest?: Match): Judgement {
  const message = {
    'unknown.close': `Close to what the source says${nearest ? ` (${nearest.fact.written})` : ''}, but not the same.`,
    'unknown.ambiguous': 'More than one fact in the sources could be meant.',
    'unknown.not-asserted': 'The sentence does not assert it.',
    'unknown.no-subject': 'It is not plain whose figure this is.',
  }[code as string] ?? 'The sources say nothing about it.';
  const about = nearest && code !== 'unknown.no-fact' && code !== 'unknown.no-subject' ? [nearest.fact.evidence] : [];
  return { ...common(assertion), verdict: 'not-enough-info', code, message, evidence: about };
}

function common({ mention, passage }: Assertion): Pick<Judgement, 'start' | 'end' | 'passage' | 'kind' | 'quantity'> {
  return { start: mention.start, end: mention.end, passage, kind: mention.kind, quantity: mention.quantity };
}

export const ownerWords = (who: Who | undefined): string => (who ? ` for ${who.text}` : '');
const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
