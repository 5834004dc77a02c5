import { stemOf } from '../claims/words';
import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import { countedBy } from './counted';

/** A fact as a number in its dimension's base unit. */
export interface Operand {
  readonly fact: Fact;
  readonly value: number;
  readonly dimension: string;
  /** The fact is written without a unit and takes that of the figure before it: "85,000 crowns of a purse of 412,000". */
  readonly lent?: true;
}

/** A number leaves its unit out only beside one of like size. */
const ALIKE_IN_SIZE = 10;

/** The facts of a pool as numbers; those written bare, without a noun of their own, also in the unit of the figure before them. */
export function operandsIn(pool: readonly Fact[]): Operand[] {
  const plain: Operand[] = [];
  for (const fact of pool) {
    const { value, dimension } = fact.figure.kind === 'ordinal' ? {} : measured(fact.figure) ?? {};
    if (value !== undefined && dimension !== undefined && dimension !== 'rank') plain.push({ fact, value, dimension });
  }
  const operands = plain.slice();
  for (const operand of plain) if (operand.dimension === 'angle' && isTemperature(operand.fact, plain)) operands.push({ ...operand, dimension: 'temperature' });
  for (const { fact, value } of plain) {
    if (!isBare(fact)) continue;
    const lender = lenderOf(fact, plain);
    if (!lender) continue;
    const size = lender.fact.figure.quantity.value!;
    if (areAlikeInSize(fact, lender.fact)) operands.push({ fact, dimension: lender.dimension, value: value * (lender.value / size), lent: true });
  }
  return operands;
}

function areAlikeInSize(a: Fact, b: Fact): boolean {
  const [x, y] = [Math.abs(a.figure.quantity.value ?? 0), Math.abs(b.figure.quantity.value ?? 0)];
  return x < y * ALIKE_IN_SIZE && y < x * ALIKE_IN_SIZE;
}

/** Whose unit a bare number takes: that of the figure right behind it, else of the last before it. */
function lenderOf(bare: Fact, operands: readonly Operand[]): Operand | undefined {
  const lenders = operands.filter(({ dimension, fact }) => dimension !== 'count' && dimension !== 'times' && fact.figure.kind !== 'ratio' && fact.passage.cell === undefined && !isStepBack(fact));
  return lenders.find((one) => standsRightBehind(one.fact, bare)) ?? lenders.reduce<Operand | undefined>((best, one) => (standsBefore(one.fact, bare) && !operands.some(({ fact }) => fact !== bare && countedBy(fact) !== undefined && areAlikeInSize(fact, bare) && standsBetween(one.fact, fact, bare)) && (!best || standsBefore(best.fact, one.fact)) ? one : best), undefined);
}

/** "minus 19 degrees Celsius, at the surface 96 degrees": the scale is told once. */
const isTemperature = ({ evidence: { source }, passage: { block } }: Fact, operands: readonly Operand[]): boolean =>
  operands.some(({ dimension, fact }) => dimension === 'temperature' && fact.evidence.source === source && fact.passage.block === block);

/** A number without a unit and without a noun of its own. */
export const isBare = ({ figure: { kind, quantity }, frame, passage }: Fact): boolean => kind === 'count' && quantity.unit === undefined && quantity.value !== undefined && frame.noun.length === 0 && passage.cell === undefined;

/** "63 percent of the ball and 21 shots to their 8": the number next before it, of its sentence, tells what the bare one counts. */
const standsBetween = (a: Fact, between: Fact, b: Fact): boolean => between.place === b.place && standsBefore(between, b) && standsBefore(a, between);

/** "20 years earlier it had been minus 1.9": the time between is not what is measured. */
const isStepBack = ({ figure: { kind }, frame: { noun } }: Fact): boolean => kind === 'duration' && noun.some((stem) => TIME_STEPS.has(stem));
const TIME_STEPS = new Set(['earlier', 'later', 'ago', 'before', 'after', 'previous', 'previously'].map(stemOf));

/** In its sentence, or in the one before. */
const standsBefore = (a: Fact, b: Fact): boolean =>
  a.evidence.source === b.evidence.source && b.place - a.place <= 1 && b.passage.block === a.passage.block && (a.place < b.place || (a.place === b.place && a.evidence.figure !== undefined && b.evidence.figure !== undefined && a.evidence.figure.start < b.evidence.figure.start));

/** "from 640 to 910 hectares" */
const standsRightBehind = ({ evidence: a, place }: Fact, { evidence: b, place: other }: Fact): boolean => a.source === b.source && place === other && a.figure !== undefined && b.figure !== undefined && a.figure.start > b.figure.end && a.figure.start - b.figure.end <= TO;
const TO = 5;

/** Of one sentence, or of the next. */
export const isNearTo = ({ fact: a }: Operand, { fact: b }: Operand): boolean => a.evidence.source === b.evidence.source && Math.abs(a.place - b.place) <= 1;

/** Percentages of percentages and ratios of dates say nothing. */
export const isAmount = ({ dimension }: Operand): boolean => dimension !== 'times' && dimension !== 'rank';
