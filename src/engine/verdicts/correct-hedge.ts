import type { Fix, Mention, Quantity } from '../vocabulary';
import { measured, stepOf, type Figure } from '../comparison/figures';
import type { Assertion } from '../sources/fact';
import { textUnder } from './judgement';
import { figureOf } from './plausible';

/** A figure this near on the other side stays, and its hedge is turned. */
const NEAR = 0.1;
/** So near, a hedge is turned before anything else is tried. */
export const CLOSE_BY = 0.05;
/** How far a round number beside a hedge may be from the truth. */
const ROUND_REACH = 0.05;
const TINY = 1e-9;

const UPWARDS = new Set<Quantity['hedge']>(['more than', 'at least']);

/**
 * "more than $8 billion" for $7.9 billion → "less than $8 billion": the writer's figure with its hedge turned, where the truth is within
 * `near` (a tenth) of it on the other side, or where the source itself bounds that figure from the other side. Undefined for verbs ("exceeded 60%").
 */
export function turnedHedge({ mention, passage }: Assertion, truth: Figure, near = NEAR): Fix | undefined {
  const { hedgeSpan, quantity: { hedge } } = mention;
  const [said, real] = [measured(figureOf(mention))?.value, measured(truth)?.value];
  if (hedgeSpan === undefined || hedge === undefined || said === undefined || real === undefined || said <= 0) return undefined;
  const words = textUnder(passage, hedgeSpan);
  const isBehind = hedgeSpan.start >= mention.start;
  const share = real / said;
  const turned = Math.abs(share - 1) <= TINY
    ? turnedTo(truth.quantity.hedge, mention)
    : UPWARDS.has(hedge)
      ? share < 1 && share >= 1 - near ? DOWN.get(words.toLowerCase()) ?? (hedge === 'at least' && share >= 1 - CLOSE_BY ? 'nearly' : lessThan(mention)) : undefined
      : share > 1 && share <= 1 + near ? UP.get(words.toLowerCase()) ?? 'more than' : undefined;
  if (turned === undefined || !(isBehind || PLAIN.test(words))) return undefined;
  const symbol = /^[<>≤≥]/u.test(words) ? (turned === 'more than' || turned === 'at least' ? '>' : '<') : undefined;
  const text = symbol ?? (/^\p{Lu}/u.test(words) ? turned[0]!.toUpperCase() + turned.slice(1) : turned);
  const figure = textUnder(passage, mention);
  if (isBehind) return { start: mention.start, end: hedgeSpan.end, text: `${/^\p{Lu}\p{Ll}/u.test(figure) ? `${turned[0]!.toUpperCase()}${turned.slice(1)} ${figure[0]!.toLowerCase()}${figure.slice(1)}` : `${turned} ${figure}`}` };
  return { start: hedgeSpan.start, end: mention.end, text: text + passage.prose.text.slice(hedgeSpan.end, mention.end) };
}

/** Words that may change places with one another: no verbs. */
const PLAIN = /^(?:[<>≤≥]|(?:just |slightly |well |far |a (?:little|bit|shade|touch) )?(?:more|less|fewer|greater|higher|lower|larger|bigger|longer|shorter) than$|(?:just |slightly |well |way |a (?:little|bit|shade|touch) )?(?:over|under|above|below|shy of|short of)$|(?:well )?in excess of$|(?:up|north|south)wards? of$|(?:north|south) of$|nearly$|almost$|at (?:least|most)$|no (?:more|less|fewer|greater) than$|not quite$|up to$|as (?:much|many|high|long) as$)/iu;
const DOWN: ReadonlyMap<string, string> = new Map([['over', 'under'], ['above', 'below'], ['just over', 'just under'], ['slightly over', 'slightly under'], ['just above', 'just below'], ['slightly more than', 'slightly less than']]);
const UP: ReadonlyMap<string, string> = new Map([['just under', 'just over'], ['slightly under', 'slightly over'], ['just below', 'just above'], ['slightly less than', 'slightly more than'], ['under', 'over'], ['below', 'above'], ['at most', 'at least']]);

const lessThan = ({ kind }: Mention): string => (kind === 'count' ? 'fewer than' : 'less than');
const turnedTo = (hedge: Quantity['hedge'], mention: Mention): string | undefined => (hedge === 'less than' ? lessThan(mention) : hedge === 'about' ? undefined : hedge);

/**
 * "nearly 400" for 297 → 300: the round number, as round as the writer's, that the writer's own hedge fits; the hedge then stays. Undefined
 * where the nearest such number is too far from the truth.
 */
export function inRoundNumber(mention: Mention, { quantity: truth }: Figure): Quantity | undefined {
  const { hedge, unit, value } = mention.quantity;
  if (value === undefined || truth.value === undefined || truth.unit !== unit || truth.value <= 0 || mention.kind === 'ordinal' || (mention.kind === 'ratio' && unit === undefined)) return undefined;
  const step = mention.kind === 'ratio' ? mention.step ?? 0 : stepOf(figureOf(mention));
  if (step <= 0) return undefined;
  const steps = Number((truth.value / step).toPrecision(12));
  const round = Number(((hedge === 'more than' ? Math.floor(steps) : Math.ceil(steps)) * step).toPrecision(12));
  const reach = hedge === 'nearly' ? NEAR : ROUND_REACH;
  if (round === truth.value || hedge === 'at least' || hedge === 'at most' || hedge === 'up to' || Math.abs(round - truth.value) > reach * truth.value) return undefined;
  return { value: round, ...(unit === undefined ? {} : { unit }) };
}
