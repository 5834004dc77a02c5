import { rowsMeant } from '../arithmetic/tables/selection';
import { tableOf } from '../arithmetic/tables/table-facts';
import { covers, segmentAt, type Passage } from '../claims/passages';
import { remember } from '../claims/remember';
import { digitsOf } from '../comparison/slips';
import { kinshipsOf } from '../claims/lexicon/relatives';
import { stemsOf, termsByWord } from '../claims/terms';
import { familiesIn, relativeIn } from '../matching/kin';
import { profileSaid, shareOf, shareSaid } from '../matching/labels';
import type { Surroundings } from '../matching/surroundings';
import { toldInARow } from '../matching/told-in-a-row';
import { isEqual } from '../matching/values';
import { weigh, type Weighed } from '../matching/weigh';
import type { Assertion, Fact } from '../sources/fact';
import { sum } from './objections';
import type { FactBase } from './fact-base';
import { refuted } from './justify-figure';
import { ownOfOtherSide } from './other-side';
import type { Judgement } from './judgement';
import { isTelling } from './plausible';

/** What else states the figure may be this likely, beside what is another's. */
const HARDLY = 0.2;
/** How likely it must be that either of the two is meant. */
const LEAST = 0.2;
/** What the figure follows from by arithmetic may be this likely. */
const HARDLY_RECKONED = 0.3;

/**
 * A figure that the sources tell of another thing than the draft names, where they tell the same of the one it names right beside it: in the same
 * column of a table ("Oxhill sold 1,240", which is the number of Ashby's row), in a row of things told in one sentence ("Ferrow won 270 MW",
 * where the source says "Ferrow won 640 MW, Ashby 270 MW and Tolven 190 MW"), or right beside it in the draft's own words.
 */
export function judgeSwapped(assertion: Assertion, judgement: Judgement, around: Surroundings, base: FactBase): Judgement | undefined {
  const { mention, frame, passage } = assertion;
  if (judgement.derivation !== undefined && judgement.verdict === 'refuted') return undefined;
  if (frame.unasserted || mention.quantity.value === undefined || mention.quantity.hedge !== undefined || mention.kind === 'ordinal' || mention.kind === 'ratio' || passage.kind === 'heading' || AT_THE_HEAD.test(passage.prose.text.slice(passage.span.start, mention.start))) return undefined;
  const { stated, derived } = weigh(assertion, around, base);
  const equal = stated.filter((one) => isEqual(assertion, one));
  if (isCompared(assertion, equal[0]?.fact.passage.kind === 'cell')) return undefined;
  const owned = equal.flatMap((one) => { const own = ownInstead(assertion, one, stated, around, base); return own ? [{ one, own }] : []; });
  const [best] = owned;
  if (!best || sum(derived.filter(({ facts }) => !owned.some(({ own }) => facts.includes(own)))) > HARDLY_RECKONED) return undefined;
  const others = equal.filter((one) => !owned.some((other) => other.one === one));
  if (owned.some(({ one, own }) => one.likelihood > HARDLY * best.one.likelihood && own.figure.quantity.value !== best.own.figure.quantity.value)) return undefined;
  const right = stated.find(({ fact }) => fact === best.own);
  if (right?.comparison !== 'different' || around.saidByOther(assertion, best.own) || (right.reasons['noun other'] === 1 && best.own.passage.kind !== 'cell')) return undefined;
  const meant = sum(owned.map(({ one }) => one)) + right.likelihood;
  if (meant < LEAST || sum(others) > HARDLY * meant) return undefined;
  return refuted(assertion, { fact: best.own, comparison: 'different' }, best.one.fact);
}

/** "At £40m it is twice the profit": what goes on behind such a figure tells what it is held against. */
const AT_THE_HEAD = /^(?:At|With)\s+(?:\p{Ll}+\s+)?$/u;

type Stated = Weighed['stated'][number];

/** What the sources tell of the thing that the draft names, where this fact is told of another. */
function ownInstead(assertion: Assertion, one: Stated, stated: readonly Stated[], around: Surroundings, base: FactBase): Fact | undefined {
  const { fact } = one;
  if (fact.passage.kind !== 'cell') return ownInRow(assertion, fact, around, base) ?? ownOfOwner(assertion, one, stated) ?? ownOfMeasure(one, stated) ?? ownByWords(assertion, one, stated);
  const { reasons } = one;
  const isPlain = isTelling(assertion.mention.quantity.value) || digitsOf(Math.abs(assertion.mention.quantity.value ?? 0)).length > 2 || (reasons['column named'] ?? 0) > 0 || reasons['noun column'] === 1;
  if ((reasons['row named'] ?? 0) < HARDLY_NAMED) return isPlain ? ownInColumn(assertion, fact, around, base) : undefined;
  return ownOfColumn(one, stated) ?? ownOfOtherSide(assertion, fact, base);
}

const HARDLY_NAMED = 0.3;

/** What the sources tell of the draft's owner, told like what they tell of this fact's: of the same things, and in much the same words. */
function ownOfOwner({ frame, mention }: Assertion, one: Stated, stated: readonly Stated[]): Fact | undefined {
  const { fact } = one;
  const [owner] = frame.who;
  const [foreign] = fact.frame.who;
  if (owner?.entity === undefined || !owner.stated || foreign?.entity === undefined || !foreign.stated || frame.named.includes(foreign.entity)) return undefined;
  if ((one.reasons['owner other'] ?? one.reasons['owner alternative']) !== 1) return undefined;
  const alike = stated.filter((other) => other.comparison === 'different' && other.fact.frame.who[0]?.entity === owner.entity && isToldAlike(other.fact, fact) && other.fact.figure.kind === mention.kind);
  const [own, ...more] = alike;
  return own && more.length === 0 ? own.fact : undefined;
}

const shares = (mine: readonly string[], theirs: readonly string[]): boolean | undefined => (mine.length === 0 && theirs.length === 0 ? undefined : mine.some((term) => theirs.includes(term)));

/** What is told alike of two is of about the same size. */
const SIZE = 50;

function isToldAlike(a: Fact, b: Fact): boolean {
  const ratio = (a.figure.quantity.value ?? 0) / (b.figure.quantity.value ?? 0);
  if (!(ratio < SIZE && ratio > 1 / SIZE)) return false;
  const [one, other] = [a.frame, b.frame];
  if (one.former !== other.former || one.change !== other.change || one.per !== other.per || (one.state !== other.state && !one.former) || a.figure.quantity.unit !== b.figure.quantity.unit) return false;
  const [noun, measures] = [shares(one.noun, other.noun), shares(one.measures, other.measures)];
  if (noun === false || (measures === false && one.measures.length > 0 && other.measures.length > 0)) return false;
  return noun === true || measures === true || a.passage === b.passage || (one.former && a.passage.kind === 'sentence') || wordsShared(a, b) >= ALIKE;
}

const ALIKE = 2;

/** Words that stand near to both, the names left out; or that both sentences are made of. */
function wordsShared(a: Fact, b: Fact): number {
  const near = [...a.frame.near.keys()].filter((term) => !/^[@#]/u.test(term) && b.frame.near.has(term)).length;
  const [mine, theirs] = [plainTerms(a.passage), plainTerms(b.passage)];
  const shared = [...mine].filter((term) => theirs.has(term)).length;
  return Math.max(near, shared >= MADE_OF * Math.max(mine.size, theirs.size) ? shared : 0);
}

const MADE_OF = 0.6;

const plainTerms = remember((passage: Passage): ReadonlySet<string> => new Set(passage.words.flatMap((word) => (passage.names.some((name) => covers(name, word)) ? [] : /\p{L}{3}/u.test(word.lower) ? [word.lower] : []))));

/** How alike the words right around two figures must be, and how likely the fact. */
const VERY_ALIKE = 0.6;
const LIKELY = 0.2;

/** What the sources tell of the very thing that the draft says it measures ("profit before tax"), where this fact is told of something else ("net profit"). */
function ownOfMeasure(one: Stated, stated: readonly Stated[]): Fact | undefined {
  // Why each may be meant is asked last: it is put together when it is asked for.
  const likely = stated.filter((other) => other.comparison === 'different' && other.likelihood >= LIKELY && other.fact.figure.kind === one.fact.figure.kind);
  if (likely.length === 0 || one.reasons['measure other'] !== 1 || one.reasons['same sentence'] !== undefined) return undefined;
  const alike = likely.filter(({ reasons }) => reasons['measure same'] === 1 && (reasons['near alike'] ?? 0) >= VERY_ALIKE && !AGAINST.some((reason) => reasons[reason] === 1));
  return alike.length === 1 ? alike[0]!.fact : undefined;
}

const AGAINST = ['period other', 'former mismatch', 'change mismatch', 'owner other', 'owner stranger', 'rate mismatch', 'noun other'];

/** How alike the words right around the draft's figure and those around its value in the source may be at most, and those around the other at least. */
const STRANGE = 0.2;
const FAMILIAR = 0.3;
const TWICE = 2;
/** How likely the other must be. */
const PLAIN = 0.35;

/**
 * What the sources tell beside this fact in the draft's own words: "their own keeper had 36 saves", where the source says "Ranta stopped 36 of the 38; at
 * the other end Sudholm made 28 saves". Of another sentence only where nothing that the draft shares with it is said with this fact, too.
 */
function ownByWords({ frame }: Assertion, told: Stated, stated: readonly Stated[]): Fact | undefined {
  const { fact } = told;
  const beside = stated.filter((one) => one.comparison === 'different' && one.likelihood >= PLAIN && isToldBeside(one.fact, fact));
  if (beside.length === 0) return undefined;
  const { reasons } = told;
  const near = reasons['near alike'] ?? 0;
  if (near > STRANGE) return undefined;
  const isSaid = (one: Stated): boolean => (one.reasons['near alike'] ?? 0) >= Math.max(FAMILIAR, TWICE * near) && (one.reasons['clauses alike'] ?? 0) > (reasons['clauses alike'] ?? 0);
  const isForeign = (one: Stated): boolean => [...AGAINST, ...STATES].some((reason) => one.reasons[reason] === 1 && reasons[reason] !== 1);
  const [own, ...more] = beside.filter((one) => isSaid(one) && !isForeign(one));
  if (!own || more.length > 0) return undefined;
  return own.fact.passage === fact.passage || !hasAny(fact, [...frame.near.keys()].filter((term) => own.fact.frame.near.has(term))) ? own.fact : undefined;
}

const STATES = ['state other', 'state only in draft', 'state only in source expected', 'state only in source aim', 'state only in source sought'];

const isToldBeside = (a: Fact, b: Fact): boolean =>
  a.passage.kind === 'sentence' && a.evidence.source === b.evidence.source && Math.abs(a.place - b.place) <= 1 && a.figure.kind === b.figure.kind && a.figure.quantity.unit === b.figure.quantity.unit;

const hasAny = ({ passage }: Fact, terms: readonly string[]): boolean => wordsIn(passage).some((word) => word.some((term) => terms.includes(term)));

/** What the row says in the column that the draft names, where this fact is of one that it does not name. */
function ownOfColumn({ fact: { passage, figure }, reasons }: Stated, stated: readonly Stated[]): Fact | undefined {
  if ((reasons['column named'] ?? 0) > 0 || reasons['noun column'] === 1) return undefined;
  const named = stated.filter((one) => one.comparison === 'different' && one.fact.passage.cell?.table === passage.cell?.table && one.fact.passage.row === passage.row && one.fact.figure.kind === figure.kind && one.fact.figure.quantity.unit === figure.quantity.unit && one.reasons['column named'] === 1 && one.reasons['noun column'] === 1 && one.likelihood >= LIKELY);
  return named.length === 1 ? named[0]!.fact : undefined;
}

function ownInColumn(assertion: Assertion, { passage: { cell, row, column } }: Fact, around: Surroundings, base: FactBase): Fact | undefined {
  const facts = cell && tableOf(cell.table, base);
  if (!facts || row === undefined || cell.table.rows[row] !== 'item') return undefined;
  const { said, nearest } = rowsMeant(assertion, facts, around, base);
  const [own, ...more] = nearest;
  if (own === undefined || more.length > 0 || !said.has(own) || said.has(row)) return undefined;
  const right = facts.columns.find(({ at }) => at === column)?.byRow.get(own)?.fact;
  const entity = ledBy(assertion);
  const isMeant = (head: Passage): boolean => entity !== undefined && head.names.some((name) => name.entity === entity);
  return right?.passage.heads.some((head) => head.row === own && (shareSaid(head, profileSaid(assertion.passage), base) >= ROW_NAMED || isMeant(head))) ? right : undefined;
}

/** The known entity with whose bare name the figure's block begins: "**Oxhill.** Sold 1,240 of them", where the sentence is about it. */
function ledBy({ frame: { who: [who] }, passage: { prose: { text }, span } }: Assertion): string | undefined {
  const lead = LEAD.exec(text.slice(0, span.start))?.[0];
  return who?.entity !== undefined && who.distant !== true && lead?.includes(who.text) ? who.entity : undefined;
}
const LEAD = /^[^.:;,!?\d]{2,40}[.:]\s/u;

/** How much of a row's name must be said in so many words. */
const ROW_NAMED = 0.5;
/** The same for a thing told in a row, whose name may be a whole clause. */
const NAMED = 0.3;
/** And where what the draft says has to do with the other thing, too. */
const NAMED_IN_FULL = 0.8;

const NOTHING = new Map<string, number>();

function ownInRow(assertion: Assertion, fact: Fact, around: Surroundings, base: FactBase): Fact | undefined {
  const row = toldInARow(fact, base);
  const other = row.find((one) => one.fact === fact);
  if (!other || other.terms.size === 0) return undefined;
  const { all, clause } = saidBy(assertion);
  const families = familiesIn(new Map([...all].map((term) => [term, 1] as const)));
  if ([...other.words].some((term) => all.has(term))) return undefined;
  const shareIn = (said: ReadonlySet<string>, { terms }: (typeof row)[number]): number => shareOf([...terms], (term) => Number(said.has(term)), base.weightOf);
  const named = row.filter((one) => one !== other && shareIn(clause, one) >= NAMED && !around.saidByOther(assertion, one.fact));
  const [own, ...more] = named;
  if (!own || more.length > 0) return undefined;
  const isRelated = [...other.words].some((term) => relativeIn(kinshipsOf(term), NOTHING, families) !== undefined);
  return isRelated && shareIn(clause, own) < NAMED_IN_FULL ? undefined : own.fact;
}

/** The terms of the figure's sentence and of what stands at the head of its row, and those of its clause alone. */
function saidBy({ passage, mention }: Assertion): { readonly all: ReadonlySet<string>; readonly clause: ReadonlySet<string> } {
  const heads = passage.heads.filter((head) => head.row === passage.row);
  const own = segmentAt(passage, mention.start);
  const lent = heads.flatMap((head) => wordsIn(head).flat());
  const all = new Set([...wordsIn(passage).flat(), ...lent]);
  const clause = new Set([...wordsIn(passage).filter((_, at) => passage.segments.of[at] === own).flat(), ...lent]);
  return { all, clause: clause.size > 0 ? clause : all };
}

/** The terms of each word, and its stems where it is a part of a name. */
const wordsIn = remember((passage: Passage): readonly (readonly string[])[] => termsByWord(passage).map((terms, at) => [...terms, ...stemsOf(passage.words[at]!)]));

const COMPARED = /\b(?:than|against|compared|versus|instead of|above|below|behind|ahead of|more|fewer|less)\b/iu;
const REACH = 40;

/** "24 fewer than …": how far two things are apart; "24, 3 fewer than …" tells so of the 3 alone. */
function isCompared({ passage: { mentions, prose, span }, mention: { end } }: Assertion, upToNext: boolean): boolean {
  const next = upToNext ? mentions.find(({ start }) => start >= end)?.start : undefined;
  return COMPARED.test(prose.text.slice(end, Math.min(span.end, end + REACH, next ?? Infinity)));
}
