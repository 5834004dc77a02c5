import { PREPOSITIONS } from '../claims/about';
import type { Passage } from '../claims/passages';
import { stemOf } from '../claims/words';
import { isTimeLike } from '../claims/times';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf, type FactBase } from '../verdicts/fact-base';
import { figureIn } from '../verdicts/wording';

/** "Half of them are women": the whole is what the draft has just counted. */
const OF_THEM = /^\s+of\s+(?:them|these|those|it|that|this)\b/iu;
/** "A quarter of the field were women": the whole is named, and may be called otherwise than in the source. */
const OF_THE = /^\s+of\s+(?:the|all|its|their|our|his|her)\s+(?:\p{L}+\s+){1,3}?(?:were|was|are|is|had|have|has|came|went|got|took|said|voted|chose|live|lived|work|worked)\b/iu;
const REACH = 4;
const RECENT = 6;

/**
 * Whether a share is plainly that of one figure of the source in another beside it: the draft has just told the whole, and speaks of the part by
 * a word that the source has right behind it, and behind no third figure of the kind there.
 */
export function isPlainShare(assertion: Assertion, part: Fact, whole: Fact, around: Surroundings, { byPlace }: FactBase): boolean {
  const { mention, passage } = assertion;
  if (placeOf(part) !== placeOf(whole) || part.figure.kind !== whole.figure.kind || part.figure.quantity.unit !== whole.figure.quantity.unit || [part, whole].some(({ frame }) => frame.change || frame.former)) return false;
  const behind = passage.prose.text.slice(mention.end, passage.span.end);
  const last = around.before(assertion, RECENT).filter((other) => other.passage.block === passage.block && !isTimeLike(other.mention) && other.mention.kind === whole.figure.kind && other.mention.quantity.unit === whole.figure.quantity.unit).at(-1);
  if (!last || !around.states(last).has(whole) || around.saidByOther(assertion, part)) return false;
  const alike = (byPlace.get(placeOf(whole)) ?? []).filter(({ figure: { kind, quantity } }) => kind === whole.figure.kind && quantity.unit === whole.figure.quantity.unit);
  if (!OF_THEM.test(behind) && !OF_THE.test(behind)) return false;
  const said = stemsFrom(passage, mention.end, passage.span.end);
  const mine = stemsRightBehind(part);
  return alike.filter((other) => other !== whole && stemsRightBehind(other).some((stem) => said.has(stem))).length === 1 && mine.some((stem) => said.has(stem));
}

/** Stems of the telling words between two places of a passage. */
export function stemsFrom({ words, mentions }: Passage, start: number, end: number): ReadonlySet<string> {
  const own = words.filter((word) => word.start >= start && word.end <= end && word.isWord && !PREPOSITIONS.has(word.lower) && !mentions.some((other) => other.start <= word.start && word.end <= other.end));
  return new Set(own.map(({ lower }) => stemOf(lower)));
}

/** What the source's own words right behind a figure say is counted: "6,384 of them women". */
function stemsRightBehind(fact: Fact): readonly string[] {
  const own = figureIn(fact);
  if (!own || fact.passage.cell) return [];
  const { prose: { text }, span } = fact.passage;
  const clause = /^[^,;.:()]*/u.exec(text.slice(own.end, span.end))![0].length;
  return [...stemsFrom(fact.passage, own.end, own.end + clause)].slice(0, REACH);
}
