import { showQuantity } from '../claims/show';
import { measured, stepOf, type Figure } from '../comparison/figures';
import { slipBetween } from '../comparison/slips';
import type { Assertion } from '../sources/fact';
import { correctionOf } from '../verdicts/correct-figure';
import { placeOf, textUnder, type Judgement } from '../verdicts/judgement';
import { figureOf } from '../verdicts/plausible';
import type { JudgedDraft } from './draft-judged';

/** Below this, numbers of things are counted rather than rounded. */
const COUNTED = 1000;
/** What is further off than this is no sum got wrong, but a total of other things. */
const FAR = 1.5;

/** Parts and their total as numbers in one base unit. */
export interface Addition {
  readonly total: number;
  readonly sum: number;
  /** By how much rounding may part the two. */
  readonly slack: number;
}

/** The parts added up, beside what is said to be their total; undefined where they are not exact figures of one dimension. */
export function added(total: Assertion, parts: readonly Assertion[]): Addition | undefined {
  const all = [total, ...parts].map(({ mention }) => {
    const { value, dimension } = measured(figureOf(mention)) ?? {};
    return value === undefined || dimension === undefined || value < 0 || mention.quantity.hedge !== undefined ? undefined : { value, dimension, slack: slackOf(mention) };
  });
  const [whole, ...rest] = all;
  if (parts.length < 2 || !whole || !ADDED.has(total.mention.kind)) return undefined;
  // Percentages of different things add up to nothing; those of one whole, to all of it.
  if (total.mention.kind === 'percent' && total.mention.quantity.value !== WHOLE) return undefined;
  let [sum, slack] = [0, whole.slack];
  for (const part of rest) {
    if (!part || part.dimension !== whole.dimension) return undefined;
    sum += part.value;
    slack += part.slack;
  }
  return { total: whole.value, sum: Number(sum.toPrecision(12)), slack };
}

const WHOLE = 100;
const ADDED: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'percent']);

/** Half of the last place written, in the base unit; small whole numbers of things are exact. */
function slackOf(mention: Assertion['mention']): number {
  const { value = 0 } = mention.quantity;
  if (mention.kind === 'count' && Number.isInteger(value) && value < COUNTED) return 0;
  return (stepOf(figureOf(mention)) / 2) * baseOf(mention);
}

/** What one of the unit that a figure is written in comes to in the base unit. */
const baseOf = (mention: Assertion['mention']): number => (measured(figureOf(mention))?.value ?? 0) / (mention.quantity.value || 1);

/** Whether the parts miss their total, by more than rounding and less than would make it a total of something else. */
export const missesIt = ({ total, sum, slack }: Addition): boolean => Math.abs(total - sum) > slack * (1 + 1e-9) + 1e-9 * total && total < sum * FAR && sum < total * FAR;

/**
 * The objection where parts do not add up: to their total, or, where a source states that, to the only part that no source states. Silent
 * where a source contradicts one of them already, or states all of them (it rounds differently, then).
 */
export function doesNotAddUp(total: Assertion, parts: readonly Assertion[], { sum, total: whole }: Addition, draft: JudgedDraft): Judgement | undefined {
  const verdictOf = ({ passage, mention }: Assertion): string | undefined => draft.verdictOn(passage, mention)?.verdict;
  if ([total, ...parts].some((one) => verdictOf(one) === 'refuted' || one.frame.unasserted)) return undefined;
  const doubtful = parts.filter((part) => verdictOf(part) !== 'supported');
  const shown = parts.map(({ mention }) => showQuantity(mention.quantity));
  if (verdictOf(total) !== 'supported') {
    const right = toldLike(total, sum);
    return objection(total, `The parts add up to ${showQuantity(right.quantity)}, not ${showQuantity(total.mention.quantity)}: ${shown.join(' + ')}.`, shown.join(' + '), right, doubtful.length === 0 || slipBetween(whole, sum) === 'transposition');
  }
  const [part, ...others] = doubtful;
  if (!part || others.length > 0) return undefined;
  const rest = shown.filter((_, at) => parts[at] !== part);
  const value = whole - (sum - measured(figureOf(part.mention))!.value!);
  if (value <= 0) return undefined;
  const right = toldLike(part, value);
  const formula = [showQuantity(total.mention.quantity), ...rest].join(' − ');
  return objection(part, `With the other parts it would have to be ${showQuantity(right.quantity)}, not ${showQuantity(part.mention.quantity)}: ${formula}.`, formula, right, true);
}

/** A value of the base unit as a figure in the unit of another. */
function toldLike({ mention }: Assertion, value: number): Figure {
  return { ...figureOf(mention), quantity: { ...mention.quantity, value: Number((value / baseOf(mention)).toPrecision(12)) } };
}

function objection(assertion: Assertion, message: string, derivation: string, right: Figure, isFixed: boolean): Judgement {
  const fix = correctionOf(assertion, right, 'different');
  return {
    ...placeOf(assertion), verdict: 'refuted', code: 'refuted.arithmetic', message, derivation, evidence: [],
    actual: textUnder(assertion.passage, assertion.mention), expected: fix?.text ?? showQuantity(right.quantity), ...(fix && isFixed ? { fix } : {}),
  };
}
