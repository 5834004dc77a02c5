import { compareDates } from '../comparison/dates';
import { digitsOf } from '../comparison/slips';
import { isTimeLike } from '../claims/times';
import type { Passage } from '../claims/passages';
import { successorOf } from '../matching/superseded';
import type { Surroundings } from '../matching/surroundings';
import { weigh, type Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import type { Fix } from '../vocabulary';
import { sum } from './objections';
import type { FactBase } from './fact-base';
import { isTelling } from './plausible';
import type { Judgement } from './judgement';
import { refuted, supported } from './justify-figure';
import { isLookingBack, namesItsTime } from './looking-back';
import { bareFigure, figureIn } from './wording';

/** How likely the former value and the one that holds must be together, of all readings, and of those that the figure agrees with. */
const LIKELY = 0.3;
const MEANT = 0.85;
const NAMED = 0.9;

/**
 * "The ferry is due in October 2027", where the source gives that as the former date and names another that holds now; or the figure of an earlier
 * year, told of no year, where the source's table has a later one. The figure stands in the source, and is stale. Nothing is said where
 * anything in the sentence looks back, or where the writer gives the value that holds beside it.
 */
export function judgeStale(assertion: Assertion, judgement: Judgement, around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention, frame, passage } = assertion;
  const newer = judgement.verdict === 'refuted' && judgement.fact ? successorOf(judgement.fact, base) : undefined;
  // What was held against it is the former value, and it is the one that holds.
  if (newer && around.states(assertion).has(newer)) return supported(assertion, { fact: newer });
  if (judgement.verdict === 'refuted' || frame.unasserted || frame.former || mention.kind === 'ordinal' || mention.kind === 'ratio' || passage.kind === 'heading') return undefined;
  const stale = new Map([...around.states(assertion)].flatMap((fact) => { const successor = fact.figure.quantity.hedge === mention.quantity.hedge || mention.quantity.hedge === undefined ? successorOf(fact, base) : undefined; return successor ? [[fact, successor] as const] : []; }));
  if (stale.size === 0) return undefined;
  const { stated } = weigh(assertion, around, base);
  const day = [...stale.keys()].map(({ toldOn }) => toldOn ?? '').sort().at(-1)!;
  // What an older source told before it was replaced speaks for nothing.
  const equal = stated.filter(({ comparison }) => comparison === 'equal');
  const outdated = equal.filter(({ fact }) => fact.toldOn !== undefined && fact.toldOn < day);
  const same = equal.filter((one) => !outdated.includes(one));
  const former = same.filter(({ fact }) => stale.has(fact));
  const [best] = former;
  const successors = stated.filter(({ fact }) => former.some((one) => stale.get(one.fact) === fact));
  // Former values whose successor is told elsewhere say nothing against it.
  const meant = sum([...same.filter(({ fact }) => stale.has(fact) || fact.frame.former), ...successors]);
  if (!best || meant + sum(outdated) < LIKELY || meant < MEANT * sum([...same, ...successors])) return undefined;
  const successor = stale.get(best.fact)!;
  if (!isPlain(best, judgement, assertion) || looksBack(assertion, best.fact, successor, around)) return undefined;
  const objection = refuted(assertion, { fact: successor, comparison: 'different' });
  const parts = partFix(assertion, successor);
  return { ...objection, ...(parts ? { expected: parts.text, fix: parts } : {}), message: `${bareFigure(best.fact)[0]!.toUpperCase()}${bareFigure(best.fact).slice(1)} is the source’s former value; ${lower(objection.message)}`, evidence: best.fact.evidence.start === successor.evidence.start ? [successor.evidence] : [successor.evidence, best.fact.evidence] };
}

const PART = /(?:\b(?:by|at|in|from|until|before|on)\s+)?(?:(?:the\s+)?(?:end|start|beginning|middle) of\s+|(?:early|mid|late)[\s-])$/iu;

/** "by the end of November" → "in late January": what part of a month is meant goes with it, in the source's own words. */
function partFix({ mention, passage }: Assertion, successor: Fact): Fix | undefined {
  const figure = mention.quantity.date === undefined ? undefined : figureIn(successor);
  if (!figure) return undefined;
  const [own, right] = [PART.exec(passage.prose.text.slice(passage.span.start, mention.start)), PART.exec(successor.passage.prose.text.slice(successor.passage.span.start, figure.start))];
  return own && right ? { start: mention.start - own[0].length, end: mention.end, text: right[0] + bareFigure(successor) } : undefined;
}

const lower = (message: string): string => message.replace(/^The/u, 'the');

/** A verified figure and a time are; of any other figure, a telling one in the very row that the sentence names. */
const isPlain = ({ fact, reasons }: Weighed['stated'][number], { verdict, fact: found }: Judgement, { mention }: Assertion): boolean =>
  fact.passage.kind === 'cell' ? isTelling(mention.quantity.value) && (reasons['row named'] ?? 0) >= NAMED : mention.quantity.date !== undefined || (verdict === 'supported' && found !== undefined) || isTelling(mention.quantity.value) || (mention.kind !== 'count' && digitsOf(Math.abs(mention.quantity.value ?? 0)).length > 1);

/** "It had expected 1.5% in 2031; it now expects 2.3%", told in 2031 or before: the year is that of both, and none to look back to. */
function isForAhead(former: Fact, successor: Fact, now: string | undefined): boolean {
  const told = (former.toldOn ?? now)?.slice(0, 4);
  const years = former.frame.when.flatMap(({ quantity: { date } }) => /^\d{4}/u.exec(date ?? '')?.[0] ?? []);
  return told !== undefined && years.length > 0 && years.every((year) => year >= told) && former.passage === successor.passage;
}

/** "In 2030 there were 540", where the source says "in 2031 they rose to 620 from 540". */
function isOfEarlierYear({ frame }: Assertion, { frame: { when }, toldOn }: Fact): boolean {
  const own = years(frame.when.map(({ quantity }) => quantity.date));
  const now = years(when.map(({ quantity }) => quantity.date)).sort().at(-1) ?? years([toldOn])[0];
  return now !== undefined && own.length > 0 && own.every((year) => year < now && year <= (toldOn ?? year).slice(0, 4));
}

const years = (list: readonly (string | undefined)[]): string[] => list.flatMap((date) => /^\d{4}/u.exec(date ?? '') ?? []);

function looksBack(assertion: Assertion, former: Fact, successor: Fact, around: Surroundings): boolean {
  const { passage, mention } = assertion;
  if (isLookingBack(assertion) || isOfEarlierYear(assertion, successor) || (former.passage.kind !== 'cell' && !isForAhead(former, successor, around.now) && namesItsTime(assertion, former))) return true;
  if (around.saidByOther(assertion, successor) || around.neighbours(assertion, successor) > 0 && around.saidElsewhere(assertion, successor)) return true;
  if ((passage.cell?.age ?? 0) > 0) return true;
  const times = (list: readonly Passage[]): readonly (typeof mention)[] => list.flatMap(({ mentions }) => mentions.filter((one) => one !== mention && isTimeLike(one) && one.kind !== 'duration'));
  const isAt = (fact: Fact) => (time: typeof mention): boolean => fact.frame.when.some((when) => sameTime(when, time));
  if (former.passage.kind !== 'cell') return false;
  // A time of its own must be that of the value that holds; a time around it may be anything but that of the former value.
  return times([passage]).some((time) => !isAt(successor)(time)) || times([...passage.heads, ...passage.context]).some(isAt(former));
}

function sameTime(a: Passage['mentions'][number], b: Passage['mentions'][number]): boolean {
  if (a.relative && b.relative) return a.relative.unit === b.relative.unit && a.relative.offset === b.relative.offset;
  if (a.quantity.date === undefined || b.quantity.date === undefined) return false;
  const comparison = compareDates(a.quantity.date, b.quantity.date);
  return comparison === 'equal' || comparison === 'close';
}
