import { segmentAt } from '../claims/passages';
import { measured, stepOf } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf } from '../verdicts/fact-base';
import { askedHow } from './cues';
import type { Derivation } from './derivation';

/** How near the word must stand that asks: at the figure itself; for sums in its clause. */
const AT_FIGURE = 1;
const IN_CLAUSE = 0.6;

/**
 * Whether a sentence asks for this very formula: a word at the figure asks for the operation, and its operands are plainly the ones named. They are
 * all told by the other figures of the sentence ("27,900 here and 18,350 there, a gap of"), or one is and the source tells the former value beside
 * it ("by seven seats, to 27", after 35). What a plain formula comes to counts before whatever else happens to come to the draft's figure.
 */
export function isPlain(assertion: Assertion, { operation, facts, table, reasons }: Pick<Derivation, 'operation' | 'facts' | 'table' | 'reasons'>, around: Surroundings): boolean {
  const { mention, passage } = assertion;
  if (reasons?.['operand without a unit'] === 1 || reasons?.['times more than'] === 1) return false;
  const said = facts.filter((fact) => around.saidByOther(assertion, fact));
  const asked = askedHow(operation, mention, passage);
  if (operation === 'sum') return asked >= IN_CLAUSE && facts.length > 1 && said.length === facts.length && (table === undefined || table.means === 'named') && isEverySame(assertion, facts, around);
  if (asked < AT_FIGURE || facts.length !== 2 || (table !== undefined && table.means !== 'row' && table.means !== 'named')) return false;
  const [a, b] = [facts[0]!, facts[1]!];
  if (!sameUnit(a, b)) return false;
  const inClause = saidInClause(assertion, around);
  const moved = (now: Fact, then: Fact): boolean => isFormer(then) && !isFormer(now) && placeOf(now) === placeOf(then) && inClause(now);
  if (operation === 'change') return moved(a, b);
  const areSaid = said.length === 2 && said.every(inClause);
  return operation === 'difference' ? moved(a, b) || moved(b, a) || areSaid : operation === 'multiple' && areSaid;
}

/** Whether another figure of the mention's own clause states a fact. */
const saidInClause = (assertion: Assertion, around: Surroundings) => (fact: Fact): boolean => {
  const { passage, mention } = assertion;
  const segment = segmentAt(passage, mention.start);
  return around.sentence(assertion).some((other) => other !== assertion && other.passage === passage && segmentAt(passage, other.mention.start) === segment
    && around.candidates(other).some((candidate) => candidate.fact === fact && candidate.comparison === 'equal'));
};

const isFormer = ({ frame, passage: { cell, column } }: Fact): boolean => frame.former || (cell !== undefined && (cell.table.columnSeries[column!]?.age ?? 0) > 0);

const sameUnit = (a: Fact, b: Fact): boolean => a.figure.kind === b.figure.kind && a.figure.quantity.unit === b.figure.quantity.unit;

/** The sum takes in every figure of the kind that the sentence says. */
function isEverySame(assertion: Assertion, facts: readonly Fact[], around: Surroundings): boolean {
  const alike = around.sentence(assertion).filter(({ mention: { kind, quantity } }) => kind === assertion.mention.kind && quantity.unit === assertion.mention.quantity.unit);
  return alike.length === facts.length + 1;
}

/** How far off a result may be because its operands are rounded themselves, in the draft's unit: "$1.5bn, from $1.3bn" says little of the change. */
export function slackOf({ operation, facts, figure }: Derivation): number {
  const parts = facts.flatMap((fact) => {
    const { value } = measured(fact.figure) ?? {};
    const half = (measured({ ...fact.figure, quantity: { ...fact.figure.quantity, value: stepOf(fact.figure) } })?.value ?? 0) / 2;
    return value === undefined ? [] : [{ value: Math.abs(value), half }];
  });
  const unit = measured({ kind: figure.kind, quantity: { ...figure.quantity, value: 1 } })?.value ?? 1;
  if (operation === 'sum' || operation === 'difference') return parts.reduce((sum, { half }) => sum + half, 0) / unit;
  const share = parts.reduce((sum, { value, half }) => sum + (value === 0 ? 0 : half / value), 0);
  const value = Math.abs(figure.quantity.value ?? 0);
  // A change of 5 % is the small difference of two large numbers.
  return operation === 'change' ? share * (value + (figure.kind === 'ratio' ? 1 : 100)) : share * value;
}
