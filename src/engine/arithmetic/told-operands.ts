import { COMPARED } from '../claims/lexicon/comparisons';
import type { Figure } from '../comparison/figures';
import type { Surroundings } from '../matching/surroundings';
import type { Assertion, Fact } from '../sources/fact';
import type { Derivation, Operation } from './derivation';

/** The source's facts that a share, a multiple or a change is told of: of what it is that much (`first`), and of what it is taken (`second`); undefined where the draft's words leave it open. */
export interface ToldOperands {
  readonly first?: ReadonlySet<Fact>;
  readonly second?: ReadonlySet<Fact>;
  /** The operation that this asks for, though no other word may. */
  readonly asks?: Operation;
}

const OF_TWO: ReadonlySet<Operation> = new Set(['share', 'multiple', 'change']);
/** Besides, of what is told as an amount nothing but these follows. */
const NEVER_OF_ONE: ReadonlySet<Operation> = new Set(['sum', 'difference', 'product', 'average', 'rate']);

/** Whether a formula is reckoned from what the draft's words tell it of: of "14,300 boats, twice as many as now" the 14,300 are a part. */
export function fitsTold({ first, second }: ToldOperands, { operation, facts, reasons }: Pick<Derivation, 'operation' | 'facts' | 'reasons'>): boolean {
  if (first && NEVER_OF_ONE.has(operation) && facts.length > 1) return false;
  if (!OF_TWO.has(operation) || reasons?.['of two parts'] === 1) return true;
  // "less than 4,800", without a unit, is nothing to divide by.
  if (reasons?.['operand without a unit'] === 1 && facts.some(({ figure: { quantity: { hedge } } }) => hedge !== undefined && hedge !== 'about')) return false;
  if (first && !first.has(facts[0]!)) return false;
  return !second || facts.length !== 2 || second.has(facts[1]!);
}

/** What "so many times as …" compares. */
const AS_WHAT = /^\s+as\s+(?<what>many|long|old|heavy|far|tall|deep|wide)\b/iu;
const KINDS: Readonly<Record<string, readonly Figure['kind'][]>> = { many: ['count'], long: ['duration', 'measure'], old: ['duration'], heavy: ['measure'], far: ['measure', 'duration'], tall: ['measure'], deep: ['measure'], wide: ['measure'] };

/** "Twice as many customers" are no two sums of money, and no shares of anything unless the draft tells one. */
export function comparesWhatIsSaid(assertion: Assertion, { operation, facts }: Pick<Derivation, 'operation' | 'facts'>, around: Surroundings): boolean {
  const { mention, passage: { prose: { text }, span } } = assertion;
  const kinds = operation === 'multiple' ? KINDS[AS_WHAT.exec(text.slice(mention.end, span.end))?.groups?.['what']?.toLowerCase() ?? ''] : undefined;
  return kinds === undefined || facts.some((fact) => around.saidByOther(assertion, fact)) || facts.every(({ figure }) => kinds.includes(figure.kind));
}

/** What a share, a multiple or a change in per cent is told of by the words around it. */
export function toldOperands(assertion: Assertion, around: Surroundings): ToldOperands {
  const { mention: { kind, quantity }, passage } = assertion;
  const asks: Operation = quantity.unit === 'times' ? 'multiple' : 'share';
  if ((kind !== 'ratio' && kind !== 'percent') || passage.kind === 'cell') return {};
  const setting = settingOf(assertion, around);
  const second = factsOf(wholeIn(setting), around);
  if (second) return { second, asks };
  const first = factsOf(partIn(setting), around);
  return first ? { first, ...(kind === 'ratio' ? { asks } : {}) } : {};
}

/** A figure that words point to, with the text around it and what else is told there. */
interface Setting {
  readonly kind: Assertion['mention']['kind'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly ahead: readonly Assertion[];
  readonly behind: readonly Assertion[];
  /** Of the sentence before it, of one paragraph. */
  readonly before: readonly Assertion[];
  /** What follows the figure, to the end of its sentence. */
  readonly rest: string;
}

const JUST_BEFORE = 8;

function settingOf(assertion: Assertion, around: Surroundings): Setting {
  const { mention, passage } = assertion;
  const { prose: { text }, span } = passage;
  const [start, end] = [Math.min(mention.start, mention.hedgeSpan?.start ?? mention.start), Math.max(mention.end, mention.hedgeSpan?.end ?? mention.end)];
  const rest = text.slice(end, span.end);
  const may = AS_LONG.test(rest) ? isLengthOrAmount : isAmount;
  const own = around.sentence(assertion).filter((other) => other !== assertion && other.passage === passage && may(other));
  const earlier = around.before(assertion, JUST_BEFORE).filter((other) => other.passage !== passage && other.passage.prose === passage.prose && may(other));
  const last = earlier.at(-1)?.passage;
  const before = last !== undefined && text.slice(last.span.end, span.start).trim() === '' ? earlier.filter((other) => other.passage === last) : [];
  return { kind: mention.kind, text, start, end, from: span.start, rest, before, ahead: own.filter((other) => other.mention.end <= start), behind: own.filter((other) => other.mention.start >= end) };
}

const AS_LONG = /^\s+(?:as (?:long|old|slow|fast)|longer|older|slower|faster|the time|of th(?:at|e) time)\b/iu;
const isAmount = ({ mention: { kind, quantity } }: Assertion): boolean => quantity.value !== undefined && quantity.date === undefined && kind !== 'ordinal' && kind !== 'range' && kind !== 'ratio' && kind !== 'duration';
const isLengthOrAmount = (other: Assertion): boolean => isAmount(other) || (other.mention.kind === 'duration' && other.mention.quantity.value !== undefined);

/** What the figures state, where they state anything; a bare number may be no money. */
function factsOf(figures: readonly Assertion[], around: Surroundings): ReadonlySet<Fact> | undefined {
  const stated = figures.map((figure) => new Set([...around.states(figure)].filter((fact) => fact.figure.kind === figure.mention.kind)));
  return figures.length > 0 && stated.every(({ size }) => size > 0) ? new Set(stated.flatMap((facts) => [...facts])) : undefined;
}

const OF_THEM = /^\s+of (?:them|these|those)\b/iu;
const OF_THAT = /^\s+(?:of it\b|(?:of )?(?:that|this)\b(?=\s*(?:[.,;:)]|$|(?:is|was|went|goes|comes|came|are|were|has|had|will|from|to|in|by|on|for)\b)))/iu;
const OF_WHICH = /\bof (?:which|whom)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "1,300, or 8% of them all": the share is told of the figure before it, and taken of another. */
const SAID_SO = /^[^.;:()]{0,40}\b(?:or|that is|which is|which was|is|was|are|were)\s+$/iu;
const OF_NUMBER = /^\s+of\s+(?:(?:the|its|all|their|our|these|those|his|her)\s+){0,2}$/iu;
const OPENS_OF = /^\W*(?:out )?of\s+(?:(?:the|its|all|their|our|these|those|his|her|last year['’]s|this year['’]s)\s+){0,2}(?:(?:an?|the|its|their)\s+\p{L}+\s+of\s+)?$/iu;

/** "The firm built 612 homes. Half of these …", "of 1,140 cases one in 18", "a third of the 90": what the share is taken of. */
function wholeIn({ text, start, end, from, ahead, behind, before, rest }: Setting): readonly Assertion[] {
  if ((OF_THEM.test(rest) || OF_THAT.test(rest)) && !(ahead.length > 0 && SAID_SO.test(text.slice(ahead.at(-1)!.mention.end, start)))) {
    const told = (all: readonly Assertion[]): readonly Assertion[] => all.filter((other) => !isComparison(other) && (other.mention.kind === 'count' || !OF_THEM.test(rest))).slice(-1);
    // "17% was told of before. One father of four had three times that": either may be meant.
    return OF_THEM.test(rest) ? told(ahead.length > 0 ? ahead : before) : [...told(before), ...told(ahead)];
  }
  const last = ahead.at(-1);
  if (last && OF_WHICH.test(text.slice(last.mention.end, start))) return [last];
  const next = behind[0];
  if (next && OF_NUMBER.test(text.slice(end, startOf(next)))) return [next];
  const opening = ahead[0];
  return opening && opening.mention.kind !== 'percent' && OPENS_OF.test(text.slice(from, startOf(opening))) ? [opening] : [];
}

const IS = /^[^.;:,()]{0,40}?(?:\s*[,(—–]\s*(?:(?:or|that is|it is)\s+)?|[,)]?\s+(?:is|was|are|were|which (?:is|was|are|were|makes?|made)|that is)\s+)$/iu;
const ACCOUNTS = /^[^.;:()]{0,60}\b(?:accounts?|accounted|accounting) for\s+$|^[^.;:()]{0,60}\b(?:ma(?:kes?|de|king) up|(?:represent|amount|correspond|equal)(?:s|ed|ing)?(?: to)?|com(?:es?|ing) to|came to)\s+$/iu;
/** "among those under 25 it was": of something else. */
const OF_ANOTHER = /\b(?:it|they|he|she|we|there|that of)\b/iu;
/** "€15.80 for a hundred" */
const FOR_SO_MANY = /\b(?:for|per|in|(?:for|in|of) every)\s+$/iu;
const INSERTED = /^[^.;:(),]{0,30},\s+(?:from|with|on|in|by|for|at|despite)\s+$/iu;
const AND = /^[^.;:,()]{0,50}\b(?:and|but)\s+$/iu;
/** Which of more figures is meant nobody can tell. */
const MOST_POINTED_AT = 2;
const THAT_IS = /^\W*(?:and\s+)?(?:that|this|it)(?:\s+(?:is|was|makes|made|means|meant|came to|comes to)|[’']s)\s+(?:(?:still|again|even|also|just|only)\s+)*$/iu;
const OF_X = /^\s+of\s+(?:all|the|its|their|our|what)\b[^.;:(),]{0,40},\s*$/iu;
/** "€124bn, twice as much from one parent as from the other": of its parts. */
const AMONG_PARTS = /^\s+as \p{L}+ (?:from|in|on|for|by|at|with)\b/iu;
const PERCENT_OF = new RegExp(`^\\s+(?:of|${COMPARED})\\b`, 'iu');

/** "14,300 boats, twice as many as now", "With 18 million nights it accounts for half of …", "a third of all fines, €37m": of what it is told that it is so much. */
function partIn({ kind, text, start, end, from, ahead, behind, before, rest }: Setting): readonly Assertion[] {
  if ((kind === 'percent' && !PERCENT_OF.test(rest)) || AMONG_PARTS.test(rest)) return [];
  let to = start;
  let at = ahead.length - 1;
  // "2.8 million, 7% more than before and three times what …": both are told of the first.
  while (at > 0 && isComparison(ahead[at]!) && AND.test(text.slice(ahead[at]!.mention.end, to))) to = startOf(ahead[at--]!);
  // "Its 1.2 million tonnes, from 140,000 hectares, are three times what …"
  const inserted = at > 0 && INSERTED.test(text.slice(ahead[at - 1]!.mention.end, startOf(ahead[at]!))) ? /^[^.;:(),]{0,20}(?=,)/u.exec(text.slice(ahead[at]!.mention.end, to)) : null;
  if (inserted) return IS.test(text.slice(ahead[at]!.mention.end + inserted[0].length, to)) ? [ahead[at - 1]!] : [];
  if (at > 0 && FOR_SO_MANY.test(text.slice(from, startOf(ahead[at]!)))) at--;
  const last = ahead[at];
  if (last) {
    const words = text.slice(last.mention.end, to);
    return ((IS.test(words) && !OF_ANOTHER.test(words)) || ACCOUNTS.test(words)) && !isComparison(last) && !isOfPrevious(text, ahead[at - 1], last) ? [last] : [];
  }
  if (THAT_IS.test(text.slice(from, start))) {
    const pointedAt = before.filter((other) => !isComparison(other));
    return pointedAt.length <= MOST_POINTED_AT ? pointedAt : [];
  }
  const next = behind[0];
  return next && OF_X.test(text.slice(end, startOf(next))) && /^[.,;)]|^$/u.test(text.slice(next.mention.end)) ? [next] : [];
}

const startOf = ({ mention: { start, hedgeSpan } }: Assertion): number => Math.min(start, hedgeSpan?.start ?? start);

const MORE = new RegExp(`^\\s+(?:\\p{L}+\\s+){0,2}?(?:${COMPARED})\\b`, 'iu');
/** "2,600 more than a year before", "down by 900": it tells how far something is from something else. */
const isComparison = (one: Assertion): boolean => MORE.test(one.passage.prose.text.slice(one.mention.end, one.passage.span.end)) || BY.test(one.passage.prose.text.slice(one.passage.span.start, startOf(one)));
const BY = /\bby\s+$/iu;

const OUT_OF = /^\s+(?:[\p{L}-]+\s+){0,2}(?:out of|of)\s+(?:(?:the|all|its|their)\s+)?$/iu;
/** "612 of the 1,266": what follows may be told of the first. */
const isOfPrevious = (text: string, previous: Assertion | undefined, last: Assertion): boolean => previous !== undefined && OUT_OF.test(text.slice(previous.mention.end, startOf(last)));
