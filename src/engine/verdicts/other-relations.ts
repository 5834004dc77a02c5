import { COMPARED } from '../claims/lexicon/comparisons';
import type { Passage } from '../claims/passages';
import type { Assertion, Fact } from '../sources/fact';
import type { Span } from '../vocabulary';
import { figureIn } from './wording';

const MORE_THAN = new RegExp(`^\\s+(?:${COMPARED})\\s+than\\b`, 'iu');
const PART_OF = /^\s+of\s+(?:the|all|its|their|his|her|our|them|these|those|what)\b/iu;

const behind = ({ prose: { text }, span }: Passage, { end }: Span): string => text.slice(end, span.end);

/** Whether the one tells by how much something is more or less ("a quarter more than last year") and the other what part it is ("a quarter of the total"): neither says or contradicts the other. */
export function isOtherRelation({ mention, passage }: Assertion, fact: Fact): boolean {
  if ((mention.kind !== 'ratio' && mention.kind !== 'percent') || fact.passage.cell || passage.kind === 'cell') return false;
  const draft = behind(passage, mention);
  const sought = MORE_THAN.test(draft) ? PART_OF : PART_OF.test(draft) ? MORE_THAN : undefined;
  const own = sought && figureIn(fact);
  return own !== undefined && sought!.test(behind(fact.passage, own));
}
