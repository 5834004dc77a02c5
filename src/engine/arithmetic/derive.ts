import { compareMeasured, measure, measured, measureOfLike, stepOf, type Comparison, type Figure } from '../comparison/figures';
import { digitsOf, slipBetween, type Slip } from '../comparison/slips';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import type { Mention } from '../vocabulary';
import { figureOf } from '../verdicts/plausible';
import type { Surroundings } from '../matching/surroundings';
import type { Frame } from '../claims/frames';
import { areKin } from './counted';
import { asksFor, isOfThem, onlyAskedFor } from './cues';
import type { Derivation, Operation } from './derivation';
import { ageAtDeath } from './operations/ages';
import { eachTimesMany } from './each-times-many';
import { operandsFor, rareAlike, saidBefore } from './operands';
import { outcomesFor, type Attempt, type Outcome } from './operations';
import type { Wanted } from './operations/amounts';
import { sumsOfNamed } from './named';
import { isOfUnlike } from './one-kind';
import { isSlippedDifference } from './slipped-difference';
import { isOfStrangers, isOfTwoThings } from './strangers';
import { countsOthers, isCategorysCell, isPlain, isSlippedSum, slackOf } from './plain';
import { tableOutcomes } from './table';
import { comparesWhatIsSaid, fitsTold, toldOperands } from './told-operands';
import { isPlainSpan } from './plain-spans';
import { isPlainlyMoved } from './plainly-moved';
import { isPlainlyOfTold } from './plainly-of-told';
import { Tried } from './tried';
import { wantedOf, withLentUnit } from './wanted';
import { wholesFor } from './wholes';

/** An outcome that the draft's figure misses in a way that writers do. */
export interface Missed extends Derivation {
  readonly how: Slip | 'near' | 'far' | 'percent for points' | 'points for percent' | 'hedge';
}

/** What the facts give, by arithmetic, for a figure of the draft. */
export interface Reckoned {
  /** The facts that the sentence is about (see `operandsFor`). */
  readonly operands: readonly Fact[];
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
  if (!mayBeReckoned(mention)) return NOTHING;
  const figure = unsigned(figureOf(mention));
  const rare = new Set(rareAlike(assertion, base));
  const told = toldOperands(assertion, around);
  const wholes = wholesFor(assertion, told, base);
  const said = saidBefore(assertion, around);
  const operands = operandsFor(assertion, said, around, base);
  const pool = rare.size === 0 && wholes.length === 0 ? operands : [...new Set([...operands, ...rare, ...wholes])];
  const tried = new Tried();
  const products = eachTimesMany(assertion, around, base);
  const asked = new Map<Operation, boolean>(products.length > 0 ? [['product', true]] : []);
  const asks = (operation: Operation): boolean => {
    let is = asked.get(operation);
    if (is === undefined) asked.set(operation, is = asksFor(operation, mention, passage) || (operation === told.asks));
    return is;
  };
  const only = onlyAskedFor(mention, passage);
  // "one in six", "61% of customers" are shares unless words of change ask for one; "half as much again" is one.
  const behind = passage.prose.text.slice(mention.end, passage.span.end);
  const isShare = mention.kind === 'ratio' ? !/^\s+as\s+\p{L}+\s+again\b/u.test(behind) : mention.kind === 'percent' && /^\s+of\b/u.test(behind);
  // "130, of whom 40 are new": whatever else is told beside the whole is no reason to object.
  const isPart = isOfThem(mention, passage);
  const agreeing: Derivation[] = [];
  const missed: Missed[] = [];
  const own = measured(figure);
  const reach = reachOf(figure);
  const measureLike = measureOfLike(figure);
  const attempt: Attempt = (operation, value, how) => {
    if (tried.isAtLeast(MOST_OUTCOMES) || !Number.isFinite(value) || only?.has(operation) === false || (operation === 'change' && isShare && !asks('change'))) return;
    tried.add(operation, value);
    // What is far off and not asked for need not even be written out.
    if (!(value >= reach.low && value <= reach.high) && !asks(operation)) return;
    const result = resultOf({ value }, figure);
    const come = measureLike(value);
    const comparison = compareMeasured(figure, own, result, come);
    // Of what comes to something else and is not asked for, sums alone are looked at.
    if (comparison !== 'equal' && operation !== 'sum' && !asks(operation)) return;
    const slip = comparison === 'equal' ? undefined : missedHow(figure, own?.value, come?.value, comparison);
    if (comparison !== 'equal' && slip === undefined && !isFarOff(own?.value, come?.value)) return;
    if (comparison !== 'equal' && operation === 'difference' && (isPart || countsOthers(assertion, how().facts))) return;
    if (comparison !== 'equal' && !asks(operation) && !(operation === 'sum' && (isCategorysCell(passage, { operation, ...how() }) || isSlippedSum(assertion, { operation, ...how() }, slip)))) return;
    const outcome: Outcome & Pick<Derivation, 'table'> = { operation, value, ...how() };
    const objects = comparison !== 'equal';
    const unlike = outcome.unlike ?? isOfUnlike(assertion, outcome, objects, around);
    if ((unlike && objects) || isOfStrangers(assertion, outcome, around) || isOfTwoThings(assertion, outcome) || !fitsTold(told, outcome) || !comparesWhatIsSaid(assertion, outcome, around)) return;
    // A table's rows are in the pool of operands too: one formula counts once.
    if (agreeing.some((other) => sameReckoning(other, outcome)) || missed.some((other) => sameReckoning(other, outcome))) return;
    const plain = isPlain(assertion, outcome, around, base) || isPlainlyOfTold(assertion, told, outcome, around, base) || isPlainlyMoved(assertion, outcome, around, base) || isPlainSpan(assertion, outcome, value, base) || isSlippedSum(assertion, outcome, slip) || isSlippedDifference(assertion, { ...outcome, value: result.quantity.value! }, slip, around, base);
    const made = { ...outcome, ...(plain && !unlike ? { plain } : {}), ...(unlike ? { unlike } : {}), figure: result };
    if (comparison === 'equal') agreeing.push(made);
    else {
      const missedBy = slip ?? (plain ? 'far' : undefined);
      // Sums come near to each other by chance; a result that is merely near needs a figure of the sentence in it.
      const isLoose = missedBy === 'near' || missedBy === 'hedge';
      if (missedBy && !(missedBy === 'hedge' && operation === 'share' && !plain) && !(isLoose && !plain && (operation === 'sum' || !outcome.facts.some((fact) => around.saidByOther(assertion, fact) || around.anchors(assertion, fact) > 0)))) missed.push({ ...made, how: missedBy });
    }
  };
  for (const outcome of products) attempt(outcome.operation, outcome.value, () => outcome);
  attemptAll(assertion, pool, { said, rare, wholes: { of: told.first ?? new Set(), wholes: new Set(wholes) } }, around, base, attempt);
  missed.push(...inTheOtherUnit(assertion, figure, pool, asks));
  if (agreeing.length === 0 && missed.length === 0) return NOTHING;
  const covered = coverage(figure);
  // What the sentence plainly asks for counts before what chance comes to.
  if (missed.some((one) => one.plain) && !agreeing.some((one) => one.plain)) agreeing.length = 0;
  return { operands, agreeing, missed: missed.flatMap((one) => (one.plain && isWithin(figure, one) ? [] : [one])), chance: (operation) => tried.of(operation) * covered };
}

const NOTHING: Reckoned = { operands: [], agreeing: [], missed: [], chance: () => 0 };

/** No arithmetic here comes to a date: for one no facts need be looked for. */
export const mayBeReckoned = ({ kind, quantity: { value } }: Mention): boolean => value !== undefined || (kind !== 'date' && kind !== 'year');

/** "−2.5%" is a change of 2.5 per cent, downwards (see cues.ts). */
function unsigned(figure: Figure): Figure {
  const { value } = figure.quantity;
  return value === undefined || value >= 0 ? figure : { ...figure, quantity: { ...figure.quantity, value: -value } };
}

/** Too far off for a slip, near enough for the same thing. */
const FAR = 4;
function isFarOff(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a > 0 && b > 0 && a < b * FAR && b < a * FAR;
}

/** The operands' own rounding may make the difference. */
const isWithin = (draft: Figure, missed: Missed): boolean => missed.how !== 'percent for points' && missed.how !== 'points for percent' && Math.abs((draft.quantity.value ?? 0) - (missed.figure.quantity.value ?? 0)) <= slackOf(missed) + stepOf(draft) / 2;

function resultOf({ value }: Pick<Outcome, 'value'>, { kind, quantity: { unit } }: Figure): Figure {
  return { kind, quantity: { value, ...(unit !== undefined ? { unit } : {}) } };
}

/** `a` and `b`: the draft's value and the one that comes out, in their base unit. */
function missedHow(draft: Figure, a: number | undefined, b: number | undefined, comparison: Comparison): Missed['how'] | undefined {
  if (comparison === 'hedge') return a !== undefined && b !== undefined && a < b * NEAR && b < a * NEAR ? 'hedge' : undefined;
  if (comparison !== 'different' || a === undefined || b === undefined) return undefined;
  return (mayBeSlip(a, b) ? slipBetween(a, toSixDigits(b)) ?? slipWhenRounded(draft, a, b) : undefined) ?? (a < b * NEAR && b < a * NEAR ? 'near' : undefined);
}

const toSixDigits = (value: number): number => (Number.isInteger(value) && value < 1e6 ? value : Number(value.toPrecision(6)));

/** "3.62 million" for 3,721,800: a slip from what it comes to as the draft would round it; of two digits anything is a slip away. */
function slipWhenRounded(draft: Figure, a: number, b: number): Slip | undefined {
  const step = stepOf(draft) * a / (draft.quantity.value || 1);
  return step > 0 && digitsOf(a).length >= ROUNDED_DIGITS ? slipBetween(a, Number((Math.round(b / step) * step).toPrecision(9))) : undefined;
}
const ROUNDED_DIGITS = 3;

/** Whether the digits of two numbers need to be looked at: a slip leaves them within some factor of ten, or a power of ten apart (see slipBetween). Most results that are tried are neither. */
function mayBeSlip(a: number, b: number): boolean {
  const factor = Math.log10(a / b);
  return !(Math.abs(factor) > 1.06 && Math.abs(factor - Math.round(factor)) > 1e-5);
}

const NOTHING_ELSE = { numbers: [], asks: () => false, per: [], said: new Set<Fact>() };

/** "fell by 0.5%" where it fell by half a percentage point, and the reverse: the same number of the wrong thing. */
function inTheOtherUnit({ mention, frame }: Assertion, figure: Figure, pool: readonly Fact[], asks: (operation: Operation) => boolean): Missed[] {
  const { value } = figure.quantity;
  const isPercent = mention.kind === 'percent';
  if (value === undefined || !(isPercent || mention.kind === 'points') || !asks(isPercent ? 'change' : 'difference')) return [];
  const other: Figure = { kind: isPercent ? 'points' : 'percent', quantity: { value, unit: isPercent ? 'percentage point' : '%' }, ...(mention.step === undefined ? {} : { step: mention.step }) };
  const own = measure(other);
  const found: Missed[] = [];
  outcomesFor({ ...mention, kind: isPercent ? 'points' : 'percent', quantity: other.quantity }, pool, NOTHING_ELSE, (operation, outcome, how) => {
    if (operation !== (isPercent ? 'difference' : 'change')) return;
    const result = resultOf({ value: outcome }, other);
    if (compareMeasured(other, own, result, measure(result)) !== 'equal') return;
    const made = how();
    if (made.facts.length !== 2 || made.facts[0]!.place !== made.facts[1]!.place || !haveWordInCommon(frame, made.facts[0]!.frame)) return;
    found.push({ operation, ...made, figure: { ...result, quantity: { ...result.quantity, value } }, how: isPercent ? 'percent for points' : 'points for percent' });
  });
  return found;
}

/** The two speak of one thing at all: "Tariffs fall from 14 to 6 percent" says nothing of what coffee will cost. A head or a name may be what they share. */
function haveWordInCommon({ terms, who, measures }: Frame, other: Frame): boolean {
  if (terms.size === 0 || measures.some((one) => other.measures.includes(one) || other.otherMeasures.includes(one))) return true;
  if (who.some(({ entity }) => entity !== undefined && (other.named.includes(entity) || other.who.some((one) => one.entity === entity)))) return true;
  for (const term of terms.keys()) if (other.terms.has(term)) return true;
  for (const term of terms.keys()) for (const one of other.terms.keys()) if (areKin(term, one)) return true;
  return false;
}

/** All outcomes for a figure: of tables, of whom its sentence names, of the pool, and of the pool in the unit that the sentence lends it. */
function attemptAll(assertion: Assertion, pool: readonly Fact[], wide: Pick<Wanted, 'said' | 'rare' | 'wholes'>, around: Surroundings, base: FactBase, attempt: Attempt): void {
  for (const outcome of tableOutcomes(assertion, around, base)) attempt(outcome.operation, outcome.value, () => outcome);
  sumsOfNamed(assertion, base, attempt);
  const wanted = { ...wantedOf(assertion), ...wide };
  outcomesFor(assertion.mention, pool, wanted, attempt);
  const lent = withLentUnit(assertion, pool);
  if (lent?.quantity.unit === 'year') for (const outcome of ageAtDeath(assertion, base)) attempt(outcome.operation, outcome.value, () => outcome);
  if (lent) outcomesFor(lent, pool, wanted, (operation, value, how) => attempt(operation, value, () => {
    const own = how();
    return { ...own, reasons: { ...own.reasons, 'draft without a unit': 1 } };
  }));
}

/** Between which results the figure can be right at all: bounds reach half as far again (see comparison/figures.ts), and all is open to a figure that is no single number above 0. */
function reachOf(figure: Figure): { readonly low: number; readonly high: number } {
  const { value } = figure.quantity;
  if (value === undefined || value <= 0 || figure.quantity.low !== undefined) return { low: -Infinity, high: Infinity };
  const step = stepOf(figure);
  return { low: value / REACH - step, high: value * REACH + step };
}
const REACH = 1.6;

const sameReckoning = (a: Derivation, b: Outcome): boolean => a.operation === b.operation && Math.abs(a.figure.quantity.value! - b.value) <= 1e-9 * Math.abs(b.value) && a.facts.length === b.facts.length && a.facts.every((fact) => b.facts.includes(fact));

/** The share of likely values that a figure's rounding and hedge cover. */
function coverage(figure: Figure): number {
  const { value = 1, hedge } = figure.quantity;
  const loose = hedge === undefined ? 0 : hedge === 'about' ? 0.05 : 0.1;
  return Math.min(1, (Math.abs(stepOf(figure) / (value || 1)) + 2 * loose) / SPREAD);
}
