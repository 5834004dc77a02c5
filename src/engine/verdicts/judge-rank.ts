import { rankSaid } from '../arithmetic/ranks-said';
import { rankInList } from '../arithmetic/ranks-in-lists';
import { rankInTable } from '../arithmetic/tables/plain-rank';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from './fact-base';
import type { Judgement } from './judgement';
import { refutedByReckoning, supportedByArithmetic } from './justify-figure';

/**
 * "Elm, with 40 rooms, comes second": whose rank it is and by what are plain, and what the source's list or table gives is counted. Borne out or objected to where
 * the weighing was silent, or went by an earlier year's rank or an ordinal told of somebody else; undefined where it has spoken otherwise, or nothing is plain.
 */
export function judgeRank(assertion: Assertion, judgement: Judgement, around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention, frame } = assertion;
  if (judgement.verdict === 'refuted' || judgement.code === 'unknown.sources-disagree' || mention.kind !== 'ordinal' || frame.unasserted) return undefined;
  const isSilent = judgement.verdict === 'not-enough-info';
  const listed = rankInList(assertion, around, base);
  const isHeard = isSilent || (listed !== undefined && isOfAnother(assertion, judgement, listed.facts[0]!));
  const said = !listed && !frame.former && (isSilent || isOfEarlierColumn(judgement)) ? rankSaid(assertion) : undefined;
  const found = listed ? (isHeard ? listed : undefined) : said && rankInTable(assertion, said, around, base);
  if (!found) return undefined;
  const figure = { kind: mention.kind, quantity: { value: found.value } };
  const how = { operation: 'rank', facts: found.facts, formula: found.formula, figure } as const;
  return found.fits ? supportedByArithmetic(assertion, how) : refutedByReckoning(assertion, { ...how, how: 'far' });
}

/** "now second", which it was the year before: a rank that the table's earlier column has says nothing of the one it has now. */
const isOfEarlierColumn = ({ verdict, fact }: Judgement): boolean => verdict === 'supported' && (fact?.passage.cell?.age ?? 0) > 0;

/** An ordinal told elsewhere in the source, of somebody else. */
const isOfAnother = ({ passage }: Assertion, { code, fact }: Judgement, listed: Fact): boolean =>
  code === 'supported.stated' && fact !== undefined && fact.passage.kind !== 'cell' && placeOf(fact) !== placeOf(listed) && !passage.names.some(({ entity }) => entity !== undefined && fact.passage.names.some((name) => name.entity === entity));
