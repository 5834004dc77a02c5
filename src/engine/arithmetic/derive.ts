import { compare, measured, stepOf, type Comparison, type Figure } from '../comparison/figures';
import { slipBetween, type Slip } from '../comparison/slips';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { figureOf } from '../verdicts/plausible';
import type { Surroundings } from '../matching/surroundings';
import { asksFor, onlyAskedFor } from './cues';
import type { Derivation, Operation } from './derivation';
import { ageAtDeath } from './operations/ages';
import { operandsFor, rareAlike, saidBefore } from './operands';
import { outcomesFor, type Outcome } from './operations';
import { sumsOfNamed } from './named';
import { isCategorysCell, isPlain, slackOf } from './plain';
import { tableOutcomes } from './table';
import { wantedOf, withLentUnit } from './wanted';

/** An outcome that the draft's figure misses in a way that writers do. */
export interface Missed extends Derivation {
  readonly how: Slip | 'near' | 'far' | 'percent for points' | 'points for percent' | 'hedge';
}

/** What the facts give, by arithmetic, for a figure of the draft. */
export interface Reckoned {
  /** Those that come to what the draft says. */
  readonly agreeing: readonly Derivation[];
  /** Those the sentence asks for that come to something else, a slip away. */
  readonly missed: readonly Missed[];
  /**
   * How many outcomes of an operation would agree with the figure by chance alone: the share of all likely values that the figure's rounding
   * covers, times the outcomes tried. Far below 1 the agreement means something; near 1 it means nothing.
   */
  readonly chance: (operation: Operation) => number;
}

/** Outcomes spread over about this many factors of e around the figure's size. */
const SPREAD = 2.3;
const MOST_OUTCOMES = 4000;
const NEAR = 1.7;

/** Tries what may have been reckoned from the facts that the sentence is about. */
export function reckon(assertion: Assertion, around: Surroundings, base: FactBase): Reckoned {
  const { mention, passage } = assertion;
  const figure = unsigned(figureOf(mention));
  const rare = new Set(rareAlike(assertion, base));
  const pool = [...new Set([...operandsFor(assertion, around, base), ...rare])];
  const tried = new Set<string>();
  const tries = new Map<Operation, number>();
  const asked = new Map<Operation, boolean>();
  const asks = (operation: Operation): boolean => {
    if (!asked.has(operation)) asked.set(operation, asksFor(operation, mention, passage));
    return asked.get(operation)!;
  };
  const only = onlyAskedFor(mention, passage);
  const agreeing: Derivation[] = [];
  const missed: Missed[] = [];
  for (const outcome of outcomesOf(assertion, pool, rare, around, base)) {
    if (tried.size >= MOST_OUTCOMES) break;
    if (!Number.isFinite(outcome.value) || only?.has(outcome.operation) === false) continue;
    const key = `${outcome.operation} ${outcome.value.toPrecision(9)}`;
    if (!tried.has(key)) tries.set(outcome.operation, (tries.get(outcome.operation) ?? 0) + 1);
    tried.add(key);
    // A table's rows are in the pool of operands too: one formula counts once.
    if (agreeing.some((other) => sameReckoning(other, outcome)) || missed.some((other) => sameReckoning(other, outcome))) continue;
    const result = resultOf(outcome, figure);
    const comparison = compare(figure, result);
    const plain = (): { readonly plain?: true } => (isPlain(assertion, outcome, around) ? { plain: true } : {});
    if (comparison === 'equal') agreeing.push({ ...outcome, ...plain(), figure: result });
    else if (asks(outcome.operation) || isCategorysCell(passage, outcome)) {
      const own = { ...outcome, ...plain(), figure: result };
      const how = missedHow(figure, result, comparison) ?? (own.plain && isFarOff(figure, result) ? 'far' : undefined);
      // Sums come near to each other by chance; a result that is merely near needs a figure of the sentence in it.
      const isLoose = how === 'near' || how === 'hedge';
      if (how && !(isLoose && (outcome.operation === 'sum' || !outcome.facts.some((fact) => around.saidByOther(assertion, fact) || around.anchors(assertion, fact) > 0)))) missed.push({ ...own, how });
    }
  }
  missed.push(...inTheOtherUnit(assertion, figure, pool, asks));
  const covered = coverage(figure);
  // What the sentence plainly asks for counts before what chance comes to.
  if (missed.some((one) => one.plain) && !agreeing.some((one) => one.plain)) agreeing.length = 0;
  return { agreeing, missed: missed.flatMap((one) => (one.plain && isWithin(figure, one) ? [] : [one])), chance: (operation) => (tries.get(operation) ?? 0) * covered };
}

/** "−2.5%" is a change of 2.5 per cent, downwards (see cues.ts). */
function unsigned(figure: Figure): Figure {
  const { value } = figure.quantity;
  return value === undefined || value >= 0 ? figure : { ...figure, quantity: { ...figure.quantity, value: -value } };
}

/** Too far off for a slip, near enough for the same thing. */
const FAR = 4;
function isFarOff(draft: Figure, result: Figure): boolean {
  const [a, b] = [measured(draft)?.value, measured(result)?.value];
  return a !== undefined && b !== undefined && a > 0 && b > 0 && a < b * FAR && b < a * FAR;
}

/** The operands' own rounding may make the difference. */
const isWithin = (draft: Figure, missed: Missed): boolean => missed.how !== 'percent for points' && missed.how !== 'points for percent' && Math.abs((draft.quantity.value ?? 0) - (missed.figure.quantity.value ?? 0)) <= slackOf(missed) + stepOf(draft) / 2;

function resultOf({ value }: Outcome, { kind, quantity: { unit } }: Figure): Figure {
  return { kind, quantity: { value, ...(unit !== undefined ? { unit } : {}) } };
}

function missedHow(draft: Figure, result: Figure, comparison: Comparison): Missed['how'] | undefined {
  const a = measured(draft)?.value;
  const b = measured(result)?.value;
  if (comparison === 'hedge') return a !== undefined && b !== undefined && a < b * NEAR && b < a * NEAR ? 'hedge' : undefined;
  if (comparison !== 'different' || a === undefined || b === undefined) return undefined;
  return slipBetween(a, Number(b.toPrecision(6))) ?? (a < b * NEAR && b < a * NEAR ? 'near' : undefined);
}

const NOTHING_ELSE = { numbers: [], asks: () => false, per: [], said: new Set<Fact>() };

/** "fell by 0.5%" where it fell by half a percentage point, and the reverse: the same number of the wrong thing. */
function inTheOtherUnit({ mention }: Assertion, figure: Figure, pool: Parameters<typeof outcomesFor>[1], asks: (operation: Operation) => boolean): Missed[] {
  const { value } = figure.quantity;
  const isPercent = mention.kind === 'percent';
  if (value === undefined || !(isPercent || mention.kind === 'points') || !asks(isPercent ? 'change' : 'difference')) return [];
  const other: Figure = { kind: isPercent ? 'points' : 'percent', quantity: { value, unit: isPercent ? 'percentage point' : '%' }, ...(mention.step === undefined ? {} : { step: mention.step }) };
  const found: Missed[] = [];
  for (const outcome of outcomesFor({ ...mention, kind: isPercent ? 'points' : 'percent', quantity: other.quantity }, pool, NOTHING_ELSE)) {
    if (outcome.operation !== (isPercent ? 'difference' : 'change') || outcome.facts.length !== 2 || outcome.facts[0]!.place !== outcome.facts[1]!.place) continue;
    const result = resultOf(outcome, other);
    if (compare(other, result) === 'equal') found.push({ ...outcome, figure: { ...result, quantity: { ...result.quantity, value } }, how: isPercent ? 'percent for points' : 'points for percent' });
  }
  return found;
}

function* outcomesOf(assertion: Assertion, pool: Parameters<typeof outcomesFor>[1], rare: ReadonlySet<Fact>, around: Surroundings, base: FactBase): Generator<Outcome> {
  yield* tableOutcomes(assertion, around, base);
  yield* sumsOfNamed(assertion, base);
  const wanted = { ...wantedOf(assertion, saidBefore(assertion, around)), rare };
  yield* outcomesFor(assertion.mention, pool, wanted);
  const lent = withLentUnit(assertion, pool);
  if (lent?.quantity.unit === 'year') yield* ageAtDeath(assertion, base);
  if (lent) for (const outcome of outcomesFor(lent, pool, wanted)) yield { ...outcome, reasons: { ...outcome.reasons, 'draft without a unit': 1 } };
}

const sameReckoning = (a: Derivation, b: Outcome): boolean => a.operation === b.operation && Math.abs(a.figure.quantity.value! - b.value) <= 1e-9 * Math.abs(b.value) && a.facts.length === b.facts.length && a.facts.every((fact) => b.facts.includes(fact));

/** The share of likely values that a figure's rounding and hedge cover. */
function coverage(figure: Figure): number {
  const { value = 1, hedge } = figure.quantity;
  const loose = hedge === undefined ? 0 : hedge === 'about' ? 0.05 : 0.1;
  return Math.min(1, (Math.abs(stepOf(figure) / (value || 1)) + 2 * loose) / SPREAD);
}
