import type { Mention } from '../vocabulary';
import { segmentAt, type Passage } from '../claims/passages';
import { COMPARED, LESS_THAN, MORE_THAN } from '../claims/lexicon/comparisons';
import { directionNear, isChange } from '../claims/movement';
import { remember } from '../claims/remember';
import type { Operation } from './derivation';

/** Words around a figure that ask for an operation: behind it, before it, or anywhere in the sentence. */
interface Cue {
  readonly after?: RegExp;
  readonly before?: RegExp;
  readonly sentence?: RegExp;
}

const MOVES = 'increase|rise|growth|gain|jump|fall|drop|decline|decrease|loss|cut|reduction|swing|improvement|slide|dip|surge|premium|discount';

/** Everyday English of sums; ours, grown from reading news. */
const CUES: Readonly<Record<Operation, Cue>> = {
  change: { after: new RegExp(`^\\W*(?:\\w+\\W+){0,2}(?:${COMPARED}|${MOVES})\\b`, 'iu'), before: new RegExp(`\\b(?:by|(?:${MOVES}) of)[^\\w,.;:()]+(?:\\w+[^\\w,.;:()]+){0,2}$`, 'iu') },
  share: { after: /^\s*(?:of|in|go(?:es)?|went|were|are|was|is|came|comes)\b/iu, sentence: /\b(?:share|proportion|account\w*|ma[dk]es? up|making up|represent\w*|percentage|rate)\b/iu },
  multiple: { after: /^\s*(?:as|the|what|that|more|larger|bigger|higher|greater|its|their|those)\b/iu, before: /\b(?:has|have|had|more than|nearly|almost|over|about)\W+$/iu },
  difference: { after: new RegExp(`^\\W*(?:\\w+\\W+){0,3}(?:${COMPARED}|${MOVES}|on top|gap|difference|lead|margin|shortfall|short|left|remain\\w*|over|wider|apart|places|to spare|to go|away|unsold|unspent|untouched|in change)\\b`, 'iu'), before: /\b(?:by|gap|difference|lead|margin|keep|keeps|kept|pocket|another|further|extra|rest|remaining|remainder|remained|other|shortfall|short|adding|added|saving|save[sd]?|fewer|shed|lost|cut|gained|put on|grew|growing|grow|within|drop|rise|fall|increase|lea(?:ve|ves|ving)|still)\W+(?:\w+\W+){0,3}$/iu },
  sum: { sentence: /\b(?:together|combined?|total\w*|in all|all told|altogether|between them|jointly|collectively|overall|both|sum|adds? up|added up|plus|so far|across|whole|entire|top (?:two|three|four|five))\b/iu },
  product: { after: /^\s*(?:of|went|goes|go|is|are|was|were|in|for)\b/iu, sentence: /\b(?:share|of which|of that|of the|worth|cost\w*|total\w*|means|amount\w*)\b/iu },
  rate: { after: /^\W*(?:\w+\W+){0,2}(?:a|an|per|each|every|annually|monthly|weekly|daily)\b/iu, before: /\b(?:annual|yearly|monthly|weekly|daily|quarterly)\b[^.;]*$/iu },
  average: { after: /^\W*(?:\w+\W+){0,2}(?:a|an|per|each|apiece|every|for every|on average)\b/iu, sentence: /\b(?:average\w*|mean|apiece|each|per|for every|typical\w*|every)\b/iu },
  span: { after: /^\W*(?:\w+\W+){0,2}(?:later|earlier|before|after|ago|since|old|long|on|from|between|apart)\b/iu, sentence: /\b(?:since|after|before|took|lasted|later|earlier|between|old|aged|until|for|in)\b/iu },
  count: { after: /^\s*(?:of (?:the|them|its|our|those|these|his|her|their)\b|(?:\p{L}+[\s-]){0,3}\p{L}+s\b)/iu, before: /\b(?:only|all|the|just|number of|each of the|none)\W+$/iu },
  rest: { after: /^\W*(?:\w+\W+){0,2}(?:left|remain\w*|over)\b/iu, before: /\b(?:rest|remain\w*|others?|left|itself|themselves|balance)\b[^.;]*$/iu },
  restored: { after: new RegExp(`^\\W*(?:\\w+\\W+){0,2}(?:${COMPARED}|${MOVES}|to|extra|a year (?:ago|earlier|before)|the year before)\\b`, 'iu'), before: /\b(?:by|from|after|extra|had been|was|were|against|another|before)\W+(?:\w+\W+){0,2}$/iu },
  rank: { after: /^[\s-]*(?:(?:\w+[\s-]){0,2}\w+est\b|most|least|best|worst|top|place|rank|position|spot|in the\b|on the\b|by\b|of\b)/iu, before: /\b(?:comes?|came|ranks?|ranked|is|are|was|were|takes?|took|finish\w*|placed|sits?|lies?|in|to|by)\W+(?:\w+\W+){0,2}$/iu },
};

const REACH = 90;

const THAN = new RegExp(`^(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:${COMPARED})\\s+than\\b`, 'iu');
const COMPARING: ReadonlySet<Operation> = new Set(['difference', 'change', 'multiple', 'restored', 'span', 'rank']);

/** The operations that the words right at the figure leave room for: "$2 billion more than last year", "down by 25%" are no part of anything and no sum. Undefined for all. */
export const onlyAskedFor = (mention: Mention, passage: Passage): ReadonlySet<Operation> | undefined =>
  (REMAINS.test(passage.prose.text.slice(passage.span.start, mention.start)) ? LEAVING : THAN.test(passage.prose.text.slice(mention.end, Math.min(passage.span.end, mention.end + REACH))) || isMovedBy(mention, passage) ? COMPARING : undefined);

/** "there remain $38m": what is left of a whole is no sum and no share. */
const REMAINS = /\b(?:there (?:remains?|remained)|(?:which|that|this) (?:leaves|left))\s+(?:(?:about|only|just|some|still)\s+)*$/iu;
const LEAVING: ReadonlySet<Operation> = new Set(['difference', 'rest', 'restored', 'product']);

/** "the crop was down by 25%" */
const isMovedBy = (mention: Mention, passage: Passage): boolean =>
  BY.test(passage.prose.text.slice(passage.span.start, Math.min(mention.start, mention.hedgeSpan?.start ?? mention.start))) && isChange(mention, passage);
const BY = /\bby\s+$/iu;

/** The sign of a figure, written as a part of it or right before it: it tells a change and its way. A hyphen before a figure may be a dash. */
function signOf({ start, end }: Mention, { prose: { text } }: Passage): string | undefined {
  return /^[+−-](?=[\d$€£])/u.exec(text.slice(start, end))?.[0] ?? (/[+−]$/u.exec(text.slice(0, start))?.[0]);
}

/** What a cell of the draft's own table is told with: its heads, the caption and the line above. */
const aroundCell = (passage: Passage): string => [...passage.heads, ...passage.context].map(({ prose, span }) => prose.text.slice(span.start, span.end)).join('. ');

/** How near a cue stands that asks for an operation: right at the figure, in its clause, or somewhere in the sentence; 0 where none does. */
export function askedHow(operation: Operation, mention: Mention, passage: Passage): number {
  const known = askedOf(mention);
  let asked = known.get(operation);
  if (asked === undefined) known.set(operation, asked = cueFor(operation, mention, passage));
  return asked;
}

/** Asked for each formula that is tried; a mention belongs to one passage. */
const askedOf = remember((_mention: Mention) => new Map<Operation, number>());

function cueFor(operation: Operation, mention: Mention, passage: Passage): number {
  const { text } = passage.prose;
  const { after, before, sentence } = CUES[operation];
  // "£29,000 of the rise" is a part of it.
  if ((operation === 'difference' || operation === 'change') && PART_OF.test(text.slice(mention.end, passage.span.end))) return 0;
  if (passage.cell?.change && (operation === 'difference' || operation === 'change')) return 1;
  if (after?.test(text.slice(mention.end, Math.min(passage.span.end, mention.end + REACH)))) return 1;
  const from = mention.hedgeSpan && mention.hedgeSpan.end <= mention.start ? mention.hedgeSpan.start : mention.start;
  if (before?.test(text.slice(Math.max(passage.span.start, from - REACH), from))) return 1;
  if (operation === 'difference' && mention.kind !== 'percent' && isOfThem(mention, passage)) return 1;
  if ((operation === 'change' || operation === 'difference') && signOf(mention, passage) !== undefined) return 1;
  if (operation === 'multiple' && TIMES_ITSELF.test(text.slice(mention.start, mention.end))) return 1;
  if (operation === 'change' && isOfIts(mention, passage)) return 1;
  if (operation === 'change' && isChange(mention, passage)) return 1;
  if (!sentence) return 0;
  if (passage.kind === 'cell') return sentence.test(aroundCell(passage)) ? IN_CLAUSE : 0;
  if (!sentence.test(text.slice(passage.span.start, passage.span.end))) return 0;
  const segment = segmentAt(passage, mention.start);
  const clause = passage.words.filter((_, at) => passage.segments.of[at] === segment);
  return clause.length > 0 && sentence.test(text.slice(clause[0]!.start, clause.at(-1)!.end)) ? IN_CLAUSE : IN_SENTENCE;
}

/** Whether a figure is told as a part: what is left of the whole beside the other part. */
export function isOfThem({ start, end, hedgeSpan }: Mention, { prose: { text }, span }: Passage): boolean {
  return OF_THEM.test(text.slice(end, span.end)) || OF_WHOM.test(text.slice(span.start, Math.min(start, hedgeSpan?.start ?? start)));
}

/** "lost a third of its traffic": a fraction by which something changed, of its own former value. */
export const isOfIts = ({ kind, start, end }: Mention, { prose: { text }, span }: Passage): boolean => kind === 'ratio' && OF_ITS.test(text.slice(end, span.end)) && LOSES.test(text.slice(span.start, start));
const LOSES = /\b(?:lost|loses?|losing|shed|gave up|gained|gains?)\s+(?:(?:about|around|nearly|almost|more than|over|some|roughly|just)\s+)*$/iu;
const OF_ITS = /^\s+of (?:its|their|his|her)\b/iu;

const PART_OF = /^\s+of\s+(?:the|that|this)\s+(?:rise|increase|growth|gain|fall|drop|loss|difference|gap|change|total|sum)\b/iu;
/** Words that say of themselves that something is so many times as much: "tripled", "twofold". */
const TIMES_ITSELF = /^(?:(?:doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing)|\p{L}+fold)$/iu;
/** "35 of them did not see the end", "of whom 23 are men": one part, what is left beside another. */
const OF_THEM = /^\s+of (?:them|these|those)\b/iu;
const OF_WHOM = /\bof (?:whom|which)\W+(?:\w+\W+){0,2}$/iu;

const IN_CLAUSE = 0.6;
const IN_SENTENCE = 0.3;

/** Whether the words around the figure ask for the operation. */
export const asksFor = (operation: Operation, mention: Mention, passage: Passage): boolean => askedHow(operation, mention, passage) > 0;

/** Which way the sentence says it went, if it does. */
export function directionSaid(mention: Mention, passage: Passage): 'up' | 'down' | undefined {
  const sign = signOf(mention, passage);
  if (sign !== undefined) return sign === '+' ? 'up' : 'down';
  const behind = passage.prose.text.slice(mention.end, Math.min(passage.span.end, mention.end + REACH));
  const word = new RegExp(`^\\W*(?:\\w+\\W+){0,2}(${COMPARED})\\b`, 'iu').exec(behind)?.[1]?.toLowerCase();
  if (word !== undefined) return LESS_THAN.has(word) ? 'down' : MORE_THAN.has(word) ? 'up' : undefined;
  return directionNear(mention, passage)?.to;
}
