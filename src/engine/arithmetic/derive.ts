import { compare, stepOf, type Figure } from '../comparison/figures';
import type { Assertion } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { figureOf } from '../verdicts/plausible';
import type { Surroundings } from '../matching/surroundings';
import type { Derivation, Operation } from './derivation';
import { operandsFor } from './operands';
import { outcomesFor } from './operations';

/** What the facts give, by arithmetic, for a figure of the draft. */
export interface Reckoned {
  /** Those that come to what the draft says. */
  readonly agreeing: readonly Derivation[];
  /**
   * How many outcomes of an operation would agree with the figure by chance alone: the share of all likely values that the figure's rounding
   * covers, times the outcomes tried. Far below 1 the agreement means something; near 1 it means nothing.
   */
  readonly chance: (operation: Operation) => number;
}

/** Outcomes spread over about this many factors of e around the figure's size. */
const SPREAD = 2.3;
const MOST_OUTCOMES = 4000;

/** Tries what may have been reckoned from the facts that the sentence is about. */
export function reckon(assertion: Assertion, around: Surroundings, base: FactBase): Reckoned {
  const { mention } = assertion;
  const figure = figureOf(mention);
  const tried = new Set<string>();
  const tries = new Map<Operation, number>();
  const agreeing: Derivation[] = [];
  for (const outcome of outcomesFor(mention, operandsFor(assertion, around, base))) {
    if (tried.size >= MOST_OUTCOMES) break;
    if (!Number.isFinite(outcome.value)) continue;
    const key = `${outcome.operation} ${outcome.value.toPrecision(9)}`;
    if (!tried.has(key)) tries.set(outcome.operation, (tries.get(outcome.operation) ?? 0) + 1);
    tried.add(key);
    const result: Figure = { kind: mention.kind, quantity: { value: outcome.value, ...(mention.quantity.unit !== undefined ? { unit: mention.quantity.unit } : {}) } };
    if (compare(figure, result) !== 'equal') continue;
    agreeing.push({ ...outcome, figure: result });
  }
  const covered = coverage(figure);
  return { agreeing, chance: (operation) => (tries.get(operation) ?? 0) * covered };
}

/** The share of likely values that a figure's rounding and hedge cover. */
function coverage(figure: Figure): number {
  const { value = 1, hedge } = figure.quantity;
  const loose = hedge === undefined ? 0 : hedge === 'about' ? 0.05 : 0.1;
  return Math.min(1, (Math.abs(stepOf(figure) / (value || 1)) + 2 * loose) / SPREAD);
}
