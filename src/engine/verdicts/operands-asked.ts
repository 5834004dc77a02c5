import type { Derivation } from '../arithmetic/derivation';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf } from './fact-base';

/** "seven more than the students have", "0.4 points below the peak": what else the figure is held against, in the words behind it. */
const THAN_SOMEBODYS = /^(?:\s+[\p{L}-]+){0,2}?\s+(?:more|fewer|less|higher|lower|larger|smaller)\s+than\s+(?:the\s+|that of |those of )?(?!(?:in|a|an|the|last|before|it|they|he|she|we)\b)\p{L}[\p{L}\s'’-]*?\b(?:has|have|had|does|did|do|got|gets?|won|made|took|takes?|can|could|sold|scored|earned|paid)\b/iu;
const FROM_AN_AIM = /^(?:\s+[\p{L}-]+){0,3}?\s+(?:away from|short of|above|below|over|under|off|from)\s+[^.;:,]{0,40}?\b(target|goal|aim|objective|want|limit|ceiling|norm|usual|forecast|plan|budget)/iu;
/** The same things in other words. */
const AIM = /\b(?:target|goal|aim|objective|want|limit|ceiling|norm|usual|normal|forecast|expect|plan|budget|hop)\p{Ll}*/iu;

/** "14 points more than in 2023", "74 more than a year before": with what time it is held against. */
const THAN_IN = /\bthan\s+(?:(?:it|they|there)\s+(?:was|were|had been)\s+)?(?:in|during|at the end of)\s+((?:19|20)\d\d)\b/iu;
const THAN_BEFORE = /\bthan\s+(?:(?:a|one|the)\s+(?:year|month|week|quarter|season)\s+(?:before|earlier|ago)|(?:in\s+)?last\s+(?:year|month|week|quarter|season)|the\s+previous\s+(?:year|month|week|quarter|season))\b/iu;
/** Cells of a row that tell of two times; sentences may tell it in any words. */
function isOfTwoTimes({ passage: { cell: a } }: Fact, { passage: { cell: b } }: Fact): boolean {
  return !a || !b || (a.age !== undefined && b.age !== undefined && a.age !== b.age);
}

/** The years that a fact is told of. */
const yearsOf = ({ frame, passage }: Fact): string[] => [...frame.when, ...(passage.cell?.when ?? [])].flatMap(({ quantity: { date } }) => /\d{4}/u.exec(date ?? '') ?? []);

/** Whether a formula reckons with what the words behind the figure ask for: another's figure where they name another, an aim where they tell of one. */
export function hasOperandsAsked({ mention, passage: { prose, span } }: Assertion, { facts }: Pick<Derivation, 'facts'>): boolean {
  const behind = prose.text.slice(mention.end, span.end);
  if (facts.length > 1 && THAN_SOMEBODYS.test(behind) && new Set(facts.map(placeOf)).size === 1 && facts.every(({ passage }) => passage.kind === 'cell')) return false;
  const year = THAN_IN.exec(behind)?.[1];
  const years = facts.flatMap(yearsOf);
  if (year !== undefined && facts.length > 1 && years.length > 0 && !years.includes(year)) return false;
  if (facts.length === 2 && THAN_BEFORE.test(behind) && new Set(facts.map(placeOf)).size === 1 && !isOfTwoTimes(facts[0]!, facts[1]!)) return false;
  return !FROM_AN_AIM.test(behind) || facts.some(({ evidence, passage }) => AIM.test(evidence.text) || passage.heads.some((head) => AIM.test(head.prose.text)));
}
