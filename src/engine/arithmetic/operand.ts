import { stemOf } from '../claims/words';
import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';

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
  const plain = pool.flatMap((fact): Operand[] => {
    const { value, dimension } = measured(fact.figure) ?? {};
    return value === undefined || dimension === undefined || fact.figure.kind === 'ordinal' || dimension === 'rank' ? [] : [{ fact, value, dimension }];
  });
  const degrees = plain.flatMap((operand): Operand[] => (operand.dimension === 'angle' && isTemperature(operand.fact, plain) ? [{ ...operand, dimension: 'temperature' }] : []));
  const lenders = plain.filter(({ dimension, fact }) => dimension !== 'count' && dimension !== 'times' && fact.figure.kind !== 'ratio' && fact.passage.cell === undefined && !isStepBack(fact));
  const lent = plain.flatMap((operand): Operand[] => {
    const { fact, value } = operand;
    if (!isBare(fact)) return [];
    const lender = lenders.find((one) => standsRightBehind(one.fact, fact)) ?? lenders.reduce<Operand | undefined>((best, one) => (standsBefore(one.fact, fact) && (!best || standsBefore(best.fact, one.fact)) ? one : best), undefined);
    if (!lender) return [];
    const own = fact.figure.quantity.value!;
    const size = lender.fact.figure.quantity.value!;
    return Math.abs(own) < Math.abs(size) * ALIKE_IN_SIZE && Math.abs(size) < Math.abs(own) * ALIKE_IN_SIZE ? [{ fact, dimension: lender.dimension, value: value * (lender.value / size), lent: true }] : [];
  });
  return [...plain, ...degrees, ...lent];
}

/** "minus 19 degrees Celsius, at the surface 96 degrees": the scale is told once. */
const isTemperature = ({ evidence: { source }, passage: { block } }: Fact, operands: readonly Operand[]): boolean =>
  operands.some(({ dimension, fact }) => dimension === 'temperature' && fact.evidence.source === source && fact.passage.block === block);

/** A number without a unit and without a noun of its own. */
export const isBare = ({ figure: { kind, quantity }, frame, passage }: Fact): boolean => kind === 'count' && quantity.unit === undefined && quantity.value !== undefined && frame.noun.length === 0 && passage.cell === undefined;

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
