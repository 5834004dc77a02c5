import { comparativeBehind } from '../claims/comparatives';
import type { Direction } from '../claims/lexicon/directions';
import { tableOf } from '../arithmetic/tables/table-facts';
import { measured } from '../comparison/figures';
import type { Fact } from '../sources/fact';
import { placeOf, type FactBase } from './fact-base';
import { figureIn } from './wording';

/** Which way a figure of the source went, and how that is known. */
export interface WayGone {
  readonly to: Direction;
  /** The two values that tell it; absent where the source's own words do. */
  readonly between?: { readonly past: Fact; readonly present: Fact };
}

/**
 * Which way the source's figure went: by its own verb ("slid to 40"), by a comparative behind it ("40 fewer"), by the former value beside it
 * ("came to 40, after 52"), or in a table by the columns or
 * rows of earlier times, if all of them tell the same. `plainly`: the draft says that the number moved ("has risen to 12%").
 */
export function wayGone(fact: Fact, base: FactBase, plainly = false): WayGone | undefined {
  if (isReversed(fact, plainly)) return undefined;
  const own = fact.frame.direction?.to ?? comparativeIn(fact);
  if (own !== undefined) return { to: own };
  if (fact.frame.former || fact.frame.change) return undefined;
  return fromFormer(fact, base) ?? fromSeries(fact, base);
}

function comparativeIn(fact: Fact): Direction | undefined {
  const mention = fact.passage.kind === 'cell' ? undefined : figureIn(fact);
  return mention && comparativeBehind(mention, fact.passage)?.to;
}

const between = (past: Fact, present: Fact): WayGone | undefined => {
  const [one, other] = [measured(past.figure), measured(present.figure)];
  const [a, b] = one?.dimension === other?.dimension ? [one?.value, other?.value] : [];
  return a === undefined || b === undefined || a === b ? undefined : { to: b < a ? 'down' : 'up', between: { past, present } };
};

/** "came to £58 million, after £39 million": up, by the former value beside it, if there is just one. */
export function fromFormer(fact: Fact, base: FactBase): WayGone | undefined {
  const dimension = measured(fact.figure)?.dimension;
  if (dimension === undefined || fact.passage.kind === 'cell') return undefined;
  const beside = (base.byPlace.get(placeOf(fact)) ?? []).filter((other) => measured(other.figure)?.dimension === dimension);
  // "214 screens in 88 cinemas, after 219 screens in 91 cinemas"
  const alike = beside.length === 2 ? beside : beside.filter(({ frame: { noun } }) => noun.length === 0 || noun.some((term) => fact.frame.noun.includes(term)));
  const former = alike.filter(({ frame }) => frame.former);
  return former.length === 1 && former[0] !== fact && alike.length === 2 ? between(former[0]!, fact) : undefined;
}

/** Which way the change went that two facts were reckoned to: the former value and the one that holds, or two times of one row. */
export function wayBetween([a, b, ...more]: readonly Fact[], base: FactBase): WayGone | undefined {
  // From 47th to 29th is upwards.
  if (!a || !b || more.length > 0 || a.figure.kind === 'ordinal' || isReversed(a)) return undefined;
  if (placeOf(a) === placeOf(b) && isThen(a) !== isThen(b)) return isThen(a) ? between(a, b) : between(b, a);
  const inOrder = byYear(a, b);
  if (inOrder) return between(...inOrder);
  return earlierCells(a, base).includes(b) ? between(b, a) : earlierCells(b, base).includes(a) ? between(a, b) : undefined;
}

/** Two values of one paragraph, each told of a year of its own, the earlier first: "In 2031 it was 71%. In 2030 it had been 76%." */
function byYear(a: Fact, b: Fact): readonly [past: Fact, present: Fact] | undefined {
  if (a.evidence.source !== b.evidence.source || a.passage.block !== b.passage.block || a.passage.kind === 'cell' || b.passage.kind === 'cell') return undefined;
  const [one, other] = [yearOf(a), yearOf(b)];
  if (one === undefined || other === undefined || one === other) return undefined;
  return one < other ? [a, b] : [b, a];
}

/** The only year that a figure is told of, as having been so: "since 2021" is none, nor a year of which something is hoped. */
function yearOf({ frame: { when, state }, passage: { prose: { text }, span } }: Fact): string | undefined {
  const told = when.filter(({ start }) => !SINCE.test(text.slice(span.start, start)));
  const years = [...new Set(told.flatMap(({ quantity: { date } }) => /^\d{4}$/u.exec(date ?? '')?.[0] ?? []))];
  return years.length === 1 && state === undefined ? years[0] : undefined;
}
const SINCE = /\b(?:since|until|till|by|from|before|after)\s+$/iu;

/** A former value: told as one, or with its earlier time behind it ("the 200 tonnes of the winter before"). */
function isThen(fact: Fact): boolean {
  const mention = fact.passage.kind === 'cell' ? undefined : figureIn(fact);
  return fact.frame.former || (mention !== undefined && EARLIER.test(fact.passage.prose.text.slice(mention.end, fact.passage.span.end)));
}
const EARLIER = /^[^.;:,()]{0,30}?\b(?:(?:the|an?) \p{L}+ (?:before|earlier|ago)|the (?:previous|preceding|prior) \p{L}+|last (?:year|season|winter|summer|spring|autumn|month|quarter|week))\b/iu;

/** The cells of the same row in the columns that tell the same of earlier times, the latest of them first. */
function earlierCells({ passage }: Fact, base: FactBase): Fact[] {
  const { cell, column, row } = passage;
  const own = cell && column !== undefined && row !== undefined ? tableOf(cell.table, base)?.columns.find(({ at }) => at === column) : undefined;
  if (!cell || own?.series === undefined || own.age === undefined || cell.change) return [];
  return tableOf(cell.table, base)!.columns.filter((other) => other.series === own.series && other.dimension === own.dimension && (other.age ?? 0) > own.age!)
    .sort((a, b) => a.age! - b.age!).flatMap((other) => other.byRow.get(row!)?.fact ?? []);
}

/** The cells of the same column in the rows of earlier times, the latest of them first. */
function earlierRows({ passage: { cell, column, row } }: Fact, base: FactBase): Fact[] {
  const facts = cell && tableOf(cell.table, base);
  const own = [...facts?.byTime ?? []].find(([, at]) => at === row)?.[0];
  if (!facts || own === undefined || cell.change) return [];
  const byRow = facts.columns.find(({ at, byRow: of }) => at === column && of.has(row!))?.byRow;
  return [...facts.byTime].filter(([time]) => time < own).sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, at]) => byRow?.get(at)?.fact ?? []);
}

/** The first of a ranking is the lowest, and more of a loss is less, unless the number itself is said to have moved ("has risen to 12%"). */
const isReversed = ({ passage }: Fact, plainly = false): boolean => passage.heads.some(({ prose, span, row }) => row !== passage.row && (plainly ? RANKED : REVERSED).test(prose.text.slice(span.start, span.end)));
const REVERSED = /\b(?:rank(?:ing)?s?|positions?|places?|standing|loss(?:es)?|lost|declines?|drops?|decrease)\b/iu;
const RANKED = /\b(?:rank(?:ing)?s?|positions?|places?|standing)\b/iu;

function fromSeries(fact: Fact, base: FactBase): WayGone | undefined {
  const ways = [...earlierCells(fact, base), ...earlierRows(fact, base)].map((past) => between(past, fact));
  const [first] = ways;
  return first && ways.every((way) => way?.to === first.to) ? first : undefined;
}
