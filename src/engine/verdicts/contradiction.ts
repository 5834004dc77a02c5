import type { Frame } from '../claims/frames';
import { segmentAt, type Passage } from '../claims/passages';
import { compare } from '../comparison/figures';
import type { Assertion, Fact } from '../sources/fact';
import type { Mention } from '../vocabulary';
import { COVERED, figureOf, isBounded, isTelling, ownTerms } from './plausible';
import type { Match } from './retrieve';

/** Shares of the draft's telling words that a fact must know to refute a figure; see retrieve.ts for the weights behind the scores. */
const COVERED_TO_REFUTE = 0.5;
const COVERED_WHEN_SLIPPED = 0.38;
const COVERED_WITHOUT_OWNER = 0.5;
/** Fractions are said loosely. */
const COVERED_FRACTION = 0.7;
/** How far the fact meant must be ahead of the next. */
export const MARGIN = 0.7;

/** The fact that the figure contradicts, if it is plainly that one and no other. */
export function strongest(matches: readonly Match[], { frame, mention, passage }: Assertion): Match | undefined {
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

export const contradicts = ({ comparison }: Match): boolean => comparison === 'different' || comparison === 'hedge' || comparison === 'unit';

/** Whether owner, measure and words agree enough, and nothing says that the draft speaks of something else. */
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

export const SAME_SIZE = 8;

/** Figures of quite another size measure something else. */
function isSameSize({ comparisonRatio }: Match): boolean {
  return comparisonRatio === undefined || (comparisonRatio < SAME_SIZE && comparisonRatio > 1 / SAME_SIZE);
}

/** What the draft's figure is for, or is, the source's passage does not know at all. */
export const hasForeignPurpose = (draft: Frame, source: Frame): boolean =>
  draft.purpose.length > 0 && !draft.purpose.some((term) => source.terms.has(term) || (term.startsWith('#') && [...source.measures, ...source.otherMeasures].includes(term.slice(1))));

/** A figure of one year against one of several. */
const isOtherStretch = (draft: Frame, source: Frame): boolean =>
  source.duration !== undefined && source.when.length === 0 && draft.duration === undefined && draft.when.some((date) => date.kind === 'year' || date.relative?.unit === 'year');

/** The draft's money goes to somebody that the source's does not. */
const hasForeignObject = (draft: Frame, source: Frame): boolean => draft.objects.some((object) => !source.named.includes(object));
const sameValue = (a: Fact, b: Fact): boolean => compare(a.figure, b.figure) === 'equal';

/** The owner meant has a figure of its own for this, and it is another one: nobody's equal figure cannot confirm then. */
export const isOwnersOther = (match: Match): boolean => (match.owner === 'same' || match.owner === 'supposed') && match.measure === 'same' && contradicts(match) && match.coverage >= COVERED;
