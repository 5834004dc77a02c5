import { rankSaid } from '../arithmetic/ranks-said';
import { rankInTable } from '../arithmetic/tables/plain-rank';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion } from '../sources/fact';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { refutedByReckoning, supportedByArithmetic } from './justify-figure';

/**
 * "Elm, with 40 rooms, comes second": whose rank it is and by what are plain, and what the sources give is counted. Borne out or objected to where the weighing
 * was silent, or went by an earlier year's rank; undefined where it has spoken, or nothing is plain.
 */
export function judgeRank(assertion: Assertion, judgement: Judgement, around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention, frame } = assertion;
  if (!(judgement.verdict === 'not-enough-info' || isOfEarlierColumn(judgement)) || judgement.code === 'unknown.sources-disagree' || mention.kind !== 'ordinal' || frame.unasserted || frame.former) return undefined;
  const said = rankSaid(assertion);
  const found = said && rankInTable(assertion, said, around, base);
  if (!found) return undefined;
  const figure = { kind: mention.kind, quantity: { value: found.value } };
  const how = { operation: 'rank', facts: found.facts, formula: found.formula, figure } as const;
  return found.fits ? supportedByArithmetic(assertion, how) : refutedByReckoning(assertion, { ...how, how: 'far' });
}

/** "now second", which it was the year before: a rank that the table's earlier column has says nothing of the one it has now. */
const isOfEarlierColumn = ({ verdict, fact }: Judgement): boolean => verdict === 'supported' && (fact?.passage.cell?.age ?? 0) > 0;
