import type { Frame } from '../claims/frames';
import { segmentAt, type Passage } from '../claims/passages';
import { subjectsIn } from '../claims/subjects';
import { showQuantity } from '../claims/show';
import type { Fact } from '../sources/fact';
import type { Mention, Quantity } from '../vocabulary';
import { compare, measured, type Figure } from '../comparison/figures';
import type { FactBase } from './fact-base';
import { textUnder } from './judgement';
import { figureOf } from './plausible';
import { retrieve } from './retrieve';

/** A figure that follows from facts by plain arithmetic. */
export interface Derived {
  readonly figure: Figure;
  /** As a writer reads it: "$80 billion − $65 billion". */
  readonly formula: string;
  readonly facts: readonly Fact[];
  /** The other readings of the words ("three times more"): right if any fits. */
  readonly also?: readonly number[];
  /** The sentence says it the wrong way round: "Meta outspends Microsoft by …" where Microsoft spends more. */
  readonly reversed: boolean;
}

/** Whether the words make the figure a result ("by $15 billion", "$15 billion more than"), so that no fact can be held against it directly. */
export function asksForArithmetic(mention: Mention, passage: Passage): boolean {
  const { before, after } = textAround(mention, passage);
  const clause = passage.names.filter((name) => segmentAt(passage, name.start) === segmentAt(passage, mention.start) && !name.description && name.end <= mention.start);
  if (clause.length >= 2 && TOGETHER.test(textUnder(passage, passage.span))) return true;
  return GAP_AFTER.test(after) || MORE.test(after) || LESS.test(after) || (GAP_BEFORE.test(before) && !/\bby\s+(?:\w+\s+)*$/iu.test(before)) || /\b(?:outspen\w+|exceed\w*|tops?|topping|beats?|ahead of|behind|trail\w*|lags?|surpass\w*|dwarf\w*)\b[^.;]*\bby\s+(?:\w+\s+)*$/iu.test(before);
}

const REACH = 120;

/** The sentence's text before and behind the figure, as far as the words that ask for arithmetic may stand. */
function textAround({ start, end }: Mention, { prose: { text }, span }: Passage): { readonly before: string; readonly after: string } {
  return { before: text.slice(Math.max(span.start, start - REACH), start), after: text.slice(end, Math.min(span.end, end + REACH)) };
}

/** What a sentence asks to be computed, besides the figure itself. */
interface Question {
  readonly mention: Mention;
  readonly frame: Frame;
  readonly passage: Passage;
  readonly base: FactBase;
  readonly before: string;
  readonly after: string;
}

/** One kind of arithmetic that words ask for. Only words that ask for it may bring it about: a coincidence of numbers proves nothing. */
type Deriver = (question: Question) => Derived | undefined;

/** Tried in order; a rate comes first, since "a year" changes what every other word means. */
const DERIVERS: readonly Deriver[] = [ratePerYear, difference, sum, multiple, percentage];

/** The computed figure that the words around the mention ask for, if the facts are there. */
export function derive(mention: Mention, frame: Frame, passage: Passage, base: FactBase): Derived | undefined {
  const question = { mention, frame, passage, base, ...textAround(mention, passage) };
  for (const deriver of DERIVERS) {
    const derived = deriver(question);
    if (derived) return derived;
  }
  return undefined;
}

const FLOWS = new Set(['spending', 'revenue', 'profit', 'output', 'trade']);
const TIME_UNITS: Readonly<Record<string, number>> = { day: 1 / 365.25, week: 7 / 365.25, month: 1 / 12, quarter: 0.25, year: 1, decade: 10 };

/** "about $17.7 billion a year": $53 billion ÷ 3 years. */
function ratePerYear({ mention, frame, base }: Question): Derived | undefined {
  if (frame.per === undefined || !(isAmount(mention) || mention.kind === 'range')) return undefined;
  const part = TIME_UNITS[frame.per];
  for (const { fact, owner, measure, noun } of retrieve(figureOf(mention), frame, base)) {
    if ((mention.kind === 'count' && noun !== 'same') || owner === 'other' || measure === 'other' || fact.frame.per !== undefined || fact.figure.quantity.value === undefined) continue;
    const { duration } = fact.frame;
    const years = yearsOf(fact);
    if (part === undefined || years === undefined || (years === 1 && part === 1)) continue;
    // Only what flows is spread over the year it is dated to; a price or a rent is not.
    if (fact.frame.duration === undefined && !fact.frame.measures.slice(0, 1).some((concept) => FLOWS.has(concept))) continue;
    const value = (fact.figure.quantity.value / years) * part;
    return derived(mention, value, fact.figure.quantity.unit, `${show(fact)} ÷ ${duration ? showQuantity(duration.quantity) : '1 year'}${part === 1 ? '' : `, per ${frame.per}`}`, [fact]);
  }
  return undefined;
}

/** For how many years a fact's sum is: its duration, or the one year it is dated to. */
function yearsOf({ frame: { duration, when } }: Fact): number | undefined {
  const { value, unit } = duration?.quantity ?? {};
  if (value !== undefined && unit !== undefined && TIME_UNITS[unit] !== undefined) return value * TIME_UNITS[unit];
  return when.some((date) => /^(?:FY)?\d{4}$/u.test(date.quantity.date ?? '') || date.relative?.unit === 'year') ? 1 : undefined;
}

const MORE = /^\s*(?!(?:is|are|was|were|looks?|seems?|remains?)\b)(?:(?:\w+\s+){0,2}?(?:more|higher|larger|bigger|greater)|above|ahead|extra|in excess)\b/iu;
const LESS = /^\s*(?!(?:is|are|was|were|looks?|seems?|remains?)\b)(?:(?:\w+\s+){0,2}?(?:less|fewer|lower|smaller)|below|behind|short of|shy of)\b/iu;
const GAP_BEFORE = /\b(?:by|(?:gap|difference)\b[^.;]*\b(?:is|was|of|at|to)|gap of|gap is|gap was|difference of|difference is|lead of|margin of|excess of|shortfall of|advantage of|gap at|gap to)\s+(?:(?:about|around|some|roughly|nearly|almost|more than|over|just|only|a|the|fully|exactly|as much as|an? (?:extra|additional|estimated|whopping|cool))\s+)*$/iu;
const GAP_AFTER = /^[\s-]*(?:(?:is|are|would be|remains?)\s+(?:left|remaining)|remains?|gap|difference|lead|margin|advantage|shortfall|edge|separates?|apart)\b/iu;
const LESS_VERBS = /\b(?:trails?|trailing|lags?|lagging|behind|less than|smaller than|lower than|short of|below|undershoots?|falls? short|fewer than|undercut\w*|underspen\w+)\b/iu;

/** "Microsoft is outspending Meta by $15 billion", "$15 billion more than Meta", "a $15 billion gap between the two". */
function difference(question: Question): Derived | undefined {
  const { mention, before, after, passage } = question;
  if (!isAmount(mention)) return undefined;
  const gap = GAP_BEFORE.test(before) || GAP_AFTER.test(after);
  const more = MORE.test(after);
  const less = LESS.test(after);
  if (!gap && !more && !less) return undefined;
  const pair = pairOf(question);
  if (!pair) return undefined;
  const [a, b] = pair;
  if (measured(a.figure)?.dimension !== measured(figureOf(mention))?.dimension) return undefined;
  const signed = valueOf(a) - valueOf(b);
  const words = textUnder(passage, passage.span);
  const unsigned = /\b(?:gap|difference|apart|separates?|left|remain\w*|minus|subtract\w*|take away|deduct\w*)\b/iu.test(words);
  const claimsLess = less || (gap && LESS_VERBS.test(words));
  const [x, y] = signed >= 0 ? [a, b] : [b, a];
  return derived(mention, Math.abs(signed), a.figure.quantity.unit, `${show(x)} − ${show(y)}`, [a, b], !unsigned && signed !== 0 && (signed < 0) !== claimsLess);
}

const TOGETHER = /\b(?:together|combined|between them|between the (?:two|three)|in total|jointly|altogether|collectively|the sum|totals?|totall?ing|totall?ed|in all|all told|add(?:s|ed|ing)? up|put together|aggregate|combine|plus)\b/iu;
const SUPERLATIVE = /\b(?:most|least|biggest|largest|smallest|highest|lowest|leads?|first|last)\b/iu;
const ALL_OF_THEM = /\b(?:the|all) (two|three|four|five|six)(?![-\w])(?: \w+)?(?: compan\w+| firms?| groups?| rivals?| giants?| budgets?| plans?)?\b/iu;
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "Microsoft and Meta together plan to spend $145 billion". */
function sum(question: Question): Derived | undefined {
  const { mention, passage } = question;
  const text = textUnder(passage, passage.span);
  const together = TOGETHER.test(text);
  const everyone = ALL_OF_THEM.exec(text);
  if (!isAmount(mention) || !(together || (everyone && !SUPERLATIVE.test(text)))) return undefined;
  const named = ownersTogether(question);
  if (!together && named.length > 1) return undefined;
  const owners = named.length < 2 && everyone ? everyOwner(question, COUNTS[everyone[1]!.toLowerCase()]!) : named;
  if (owners.length < 2) return undefined;
  const all = factsAlike(owners, question);
  if (!all) return undefined;
  return derived(mention, all.reduce((total, fact) => total + valueOf(fact), 0), all[0]!.figure.quantity.unit, all.map(show).join(' + '), all);
}

/** "Meta and Alibaba combined, at $118 billion, outspend Microsoft": those named before the figure, if they are two or more; a stranger among them cannot be added up. */
function ownersTogether(question: Question): string[] {
  const { passage, mention } = question;
  const segment = segmentAt(passage, mention.start);
  const before = passage.names.filter((name) => name.end <= mention.start && segmentAt(passage, name.start) === segment && !name.description);
  if (before.some((name) => name.entity === undefined)) return [];
  const all = ownersIn(question);
  const own = all.filter((owner) => before.some((name) => name.entity === owner));
  return own.length >= 2 ? own : all;
}

/** "the three companies": all owners of a fact like the one asked for, if there are just so many. */
function everyOwner(question: Question, count: number): string[] {
  const owners = [...new Set(question.base.facts.flatMap((fact) => fact.frame.who[0]?.entity ?? []))].filter((owner) => factsOf(owner, question).some((fact) => measuredAlike(fact, question)));
  return owners.length === count ? owners : [];
}

function measuredAlike(fact: Fact, { frame }: Question): boolean {
  const asked = frame.measures[0] ?? frame.otherMeasures[0];
  return asked === undefined || fact.frame.measures[0] === asked;
}

const TIMES_WORDS = /^\s*(?:as (?:much|large|big|many|high|great)|the (?:size|sum|amount|figure|budget)|what|that of|more|larger|bigger|higher|greater|\p{Lu}|those|the)/u;

/** "1.5 times what Alibaba plans", "twice Meta's sum", "two-thirds of Microsoft's". */
function multiple(question: Question): Derived | undefined {
  const { mention, after } = question;
  if (mention.kind !== 'ratio' || mention.quantity.value === undefined) return undefined;
  const pair = pairOf(question);
  if (!pair || !isNamedAfter(pair[1], question)) return undefined;
  if (mention.quantity.unit !== 'times') return shareOf(pair, question, { whole: 1, unit: undefined, isMore: MORE.test(after) });
  if (!TIMES_WORDS.test(after)) return undefined;
  const [a, b] = pair;
  const ratio = valueOf(a) / valueOf(b);
  return { ...derived(mention, ratio, 'times', `${show(a)} ÷ ${show(b)}`, pair), also: /^\s*(?:more|larger|bigger|higher|greater)/u.test(after) ? [ratio - 1] : [] };
}

/** "23% more than Meta", "66 per cent of Microsoft's budget". */
function percentage(question: Question): Derived | undefined {
  const { mention, after, before } = question;
  if (mention.kind !== 'percent' || mention.quantity.value === undefined) return undefined;
  const pair = pairOf(question);
  if (!pair || !(isNamedAfter(pair[1], question) || GAP_BEFORE.test(before))) return undefined;
  return shareOf(pair, question, { whole: 100, unit: '%', isMore: MORE.test(after) || EXCEEDED_BY.test(before) });
}

const EXCEEDED_BY = /\b(?:exceed\w*|tops?|outspend\w*|beats?|surpass\w*)\b[^.]*\bby\s+(?:\w+\s+){0,2}$/iu;
const SHARE_WORDS = /^\s*(?:of|as (?:much|large|big)|the size|that of)\b/iu;

/** How much more, less, or what share of the second the first is, in fractions (whole 1) or per cent (whole 100). */
function shareOf(pair: readonly [Fact, Fact], { mention, after }: Question, { whole, unit, isMore }: { readonly whole: number; readonly unit: string | undefined; readonly isMore: boolean }): Derived | undefined {
  const [a, b] = pair;
  const ratio = valueOf(a) / valueOf(b);
  const formula = `${show(a)} ÷ ${show(b)}`;
  if (isMore) return derived(mention, (ratio - 1) * whole, unit, `${formula} − 1`, pair, ratio < 1);
  if (LESS.test(after)) return derived(mention, (1 - ratio) * whole, unit, `1 − ${formula}`, pair, ratio > 1);
  return SHARE_WORDS.test(after) ? derived(mention, ratio * whole, unit, formula, pair) : undefined;
}

/** The two facts that the sentence compares: its subject's and the other's. */
function pairOf(question: Question): readonly [Fact, Fact] | undefined {
  const [first, second, ...more] = ownersIn(question);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const pairs = factsOf(first, question).flatMap((a) => factsOf(second, question).filter((b) => alike(a, b) && valueOf(b) !== 0).map((b) => [a, b] as const));
  const named = pairs.filter((pair) => pair.some((fact) => isWritten(fact, question)));
  const [pair, ...others] = named.length > 0 ? named : pairs;
  return others.length === 0 ? pair : undefined;
}

const unique = (list: readonly (string | undefined)[]): string[] => [...new Set(list.flatMap((entity) => entity ?? []))];

/**
 * Owners of facts that the clause is about, the subject first. "Microsoft outspends Meta by …, and Alibaba by …": a clause that names one
 * compares it with the sentence's subject; "It outspends Meta by …" with the one carried over.
 */
function ownersIn({ mention, passage, frame, base }: Question): string[] {
  const owns = new Set(base.facts.flatMap((fact) => (fact.figure.quantity.value === undefined ? [] : (fact.frame.who[0]?.entity ?? []))));
  const topic = frame.who.find((who) => !who.stated && who.entity !== undefined);
  const subjects = subjectsIn(passage, topic ? { topic } : {}, base.entities).filter(({ who }) => who.entity !== undefined && owns.has(who.entity));
  const heads = passage.heads.flatMap((head) => head.names.flatMap((name) => (name.entity !== undefined && owns.has(name.entity) ? name.entity : [])));
  const segment = segmentAt(passage, mention.start);
  const own = unique([...heads, ...subjects.filter((one) => one.segment === segment).map(({ who }) => who.entity)]);
  if (own.length >= 2) return own;
  const all = unique([...heads, ...subjects.map(({ who }) => who.entity)]);
  if (own.length === 1 && all.length > 2) return all[0] === own[0] ? own : [all[0]!, own[0]!];
  if (all.length === 1 && topic && topic.entity !== all[0]) return [topic.entity!, all[0]!];
  return all;
}

/** One fact of each owner, all about the same measure; undefined where an owner has none or two. */
function factsAlike(owners: readonly string[], question: Question): Fact[] | undefined {
  const single = owners.map((owner) => factOf(owner, question));
  if (single.every((fact) => fact !== undefined)) return single;
  const byOwner = owners.map((owner) => factsOf(owner, question));
  const concepts = [...new Set(byOwner[0]!.flatMap((fact) => fact.frame.measures[0] ?? []))];
  const shared = concepts.map((concept) => byOwner.map((facts) => facts.filter((fact) => fact.frame.measures[0] === concept))).filter((lists) => lists.every((list) => list.length === 1));
  return shared.length === 1 ? shared[0]!.map((list) => list[0]!) : undefined;
}

/** "… two-thirds of Microsoft's": what it is compared with stands behind the figure. */
function isNamedAfter(fact: Fact, { passage, mention }: Question): boolean {
  return passage.names.some((name) => name.start >= mention.end && name.entity !== undefined && name.entity === fact.frame.who[0]?.entity);
}

/** Facts of the same measure and unit can be held against each other. */
function alike(a: Fact, b: Fact): boolean {
  return measured(a.figure)?.dimension === measured(b.figure)?.dimension && (a.frame.measures[0] === undefined || b.frame.measures.includes(a.frame.measures[0]));
}

/** The sentence itself writes the fact's figure: "Meta's $65 billion exceeds …". */
function isWritten(fact: Fact, { passage, mention }: Question): boolean {
  return passage.mentions.some((other) => other !== mention && compare(figureOf(other), fact.figure) === 'equal');
}

/** The one fact of that owner about what the sentence measures; undefined where two fit. */
function factOf(owner: string, question: Question): Fact | undefined {
  const facts = factsOf(owner, question);
  const written = facts.filter((fact) => isWritten(fact, question));
  const [fact, ...others] = written.length > 0 ? written : facts;
  return others.length === 0 ? fact : undefined;
}

/** The facts of that owner about what the sentence measures, in an amount that can be reckoned with the mention. */
function factsOf(owner: string, { mention, frame, base }: Question): Fact[] {
  const asked = measured(figureOf(mention));
  const asOwner: Frame = { ...frame, who: [{ entity: owner, text: owner, stated: true }] };
  const candidates = base.facts.filter((fact) => {
    if (fact.frame.who[0]?.entity !== owner || fact.figure.quantity.value === undefined || fact.frame.former) return false;
    const own = measured(fact.figure);
    if (mention.kind === 'ratio' || mention.kind === 'percent') return fact.figure.kind === 'money' || fact.figure.kind === 'count' || fact.figure.kind === 'measure';
    return own !== undefined && asked !== undefined && own.dimension === asked.dimension;
  });
  return candidates.filter((fact) => retrieve(fact.figure, asOwner, { ...base, facts: [fact] })[0]?.measure !== 'other');
}

function isAmount(mention: Mention): boolean {
  return mention.quantity.value !== undefined && (mention.kind === 'money' || mention.kind === 'count' || mention.kind === 'measure' || mention.kind === 'percent' || mention.kind === 'points');
}

const valueOf = (fact: Fact): number => fact.figure.quantity.value!;
const show = (fact: Fact): string => showQuantity(fact.figure.quantity);

function derived(mention: Mention, value: number, unit: string | undefined, formula: string, facts: readonly Fact[], reversed = false): Derived {
  const quantity: Quantity = unit === undefined ? { value } : { value, unit };
  return { figure: { kind: mention.kind, quantity }, formula, facts, reversed };
}
