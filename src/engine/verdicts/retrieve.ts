import type { Frame } from '../claims/frames';
import { CONTEXT_WEIGHT } from '../claims/about';
import { remember, rememberApart } from '../claims/remember';
import type { Fact } from '../sources/fact';
import type { FactBase } from './fact-base';
import { compare, measured, type Comparison, type Figure } from '../comparison/figures';
import { ofFamily, timesIn, timesNear, valuesNear } from '../matching/comparable';
import { slipBetween, type Slip } from '../comparison/slips';
import { compareDates } from '../comparison/dates';

/**
 * How the owner of the draft's figure stands to the fact's: the `same` by the draft's own words; the same if what was carried over holds
 * (`supposed`); an `alternative` reading of the sentence; `nobody` named on one side; or some `other`.
 */
export type OwnerMatch = 'same' | 'supposed' | 'alternative' | 'nobody' | 'other';

/** A fact that the draft's figure may be about, with the reasons for and against. */
export interface Match {
  readonly fact: Fact;
  readonly comparison: Comparison;
  readonly owner: OwnerMatch;
  readonly measure: 'same' | 'none' | 'other';
  readonly noun: 'same' | 'none' | 'other';
  readonly period: 'same' | 'none' | 'other';
  /** Share of the draft's telling words that the fact's passage has too, 0 to 1. */
  readonly coverage: number;
  /** How many of them. */
  readonly shared: number;
  /** How the draft's number may have come from the fact's by a slip of the fingers. */
  readonly slip?: Slip;
  /** The draft's number over the fact's, in the same unit. */
  readonly comparisonRatio?: number;
  readonly score: number;
}

/** Weights of the reasons, set by hand on our own marked drafts; a fact about the right thing of the right owner scores about 6. */
const OWNER = { same: 3, supposed: 2.4, alternative: 1.4, nobody: 0.8, other: -3 } as const;
const MEASURE = { same: 2, none: 0.3, other: -2 } as const;
const NOUN = { same: 1.5, none: 0, other: -1.5 } as const;
const PERIOD = { same: 0.8, none: 0, other: -1.5 } as const;
const COVERAGE = 2.5;
const MEASURE_TELLS = 1.5;
const COMMON_TELLS = 0.5;

/** All facts comparable with the figure, or those of them that are wanted, best first; the order does not depend on the order of the facts. `among`: those that may be wanted, where fewer than all are known to be. */
export function retrieve(figure: Figure, frame: Frame, base: FactBase, isWanted: (fact: Fact, comparison: Comparison) => boolean = () => true, among: Iterable<Fact> = ofItsKind(figure, base)): Match[] {
  const matches: Match[] = [];
  for (const fact of among) {
    const comparison = compareFigures(figure, fact.figure);
    if (comparison === 'incomparable' || !isWanted(fact, comparison)) continue;
    matches.push(matchOf(figure, frame, fact, comparison, base));
  }
  return matches.sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1));
}

/** The facts that a figure can be compared with at all. */
function ofItsKind(figure: Figure, base: FactBase): readonly Fact[] {
  if (figure.quantity.date !== undefined) return timesIn(base.facts);
  const family = measured(figure)?.family;
  return family === undefined ? [] : ofFamily(family, base.facts);
}

/** Those that it may equal, and others. */
export function likelyEqual(figure: Figure, base: FactBase): readonly Fact[] {
  if (figure.quantity.date !== undefined) return timesNear(figure.quantity.date, base.facts);
  const own = measured(figure);
  // Amounts of namesake currencies, and per cent and points, may be equal beyond their own dimension.
  return own === undefined ? [] : own.family === own.dimension ? valuesNear(own, figure.quantity.hedge, base.facts) : ofFamily(own.family, base.facts);
}

/** The facts whose figure it is that somebody has, by entity. */
const byOwner = remember((base: FactBase): ReadonlyMap<string, readonly Fact[]> => listed(base.facts, ({ frame }) => ownersOf(frame)));
export const factsOwnedBy = (entity: string, base: FactBase): readonly Fact[] => byOwner(base).get(entity) ?? [];

/** Those that a frame may measure the same as. */
const byMeasure = remember((base: FactBase): ReadonlyMap<string, readonly Fact[]> => listed(base.facts, ({ frame: { measures } }) => new Set(measures)));
export const factsMeasuring = ({ measures, otherMeasures }: Frame, base: FactBase): readonly Fact[] => [...measures, ...otherMeasures].flatMap((concept) => byMeasure(base).get(concept) ?? []);

/** Those that are read in the same stretch of a source as another. */
const bySentence = remember((base: FactBase): ReadonlyMap<string, readonly Fact[]> => listed(base.facts, (fact) => new Set([sentenceOf(fact)])));
export const factsOfSentence = (fact: Fact, base: FactBase): readonly Fact[] => bySentence(base).get(sentenceOf(fact)) ?? [];
const sentenceOf = ({ evidence: { source, start } }: Fact): string => `${source}\n${start}`;

function listed(facts: readonly Fact[], keysOf: (fact: Fact) => ReadonlySet<string>): Map<string, Fact[]> {
  const lists = new Map<string, Fact[]>();
  for (const fact of facts) for (const key of keysOf(fact)) {
    const list = lists.get(key);
    if (list) list.push(fact);
    else lists.set(key, [fact]);
  }
  return lists;
}

export function compareFigures(draft: Figure, source: Figure): Comparison {
  if (draft.quantity.date !== undefined || source.quantity.date !== undefined) {
    return draft.quantity.date !== undefined && source.quantity.date !== undefined ? compareDates(draft.quantity.date, source.quantity.date) : 'incomparable';
  }
  return compare(draft, source);
}

function matchOf(figure: Figure, frame: Frame, fact: Fact, comparison: Comparison, base: FactBase): Match {
  const owner = ownerMatch(frame, fact.frame, ownersOf(fact.frame), base.places);
  const measure = measureMatch(frame, fact.frame);
  const noun = figure.kind === 'count' || figure.kind === 'ordinal' ? nounMatch(frame, fact.frame, measure) : 'none';
  const period = periodMatch(frame, fact.frame);
  const { coverage, shared } = coverageOf(frame, fact, base);
  const a = measured(figure)?.value;
  const b = measured(fact.figure)?.value;
  const slip = a !== undefined && b !== undefined ? slipBetween(a, b) : undefined;
  const ratio = a !== undefined && b !== undefined && b !== 0 ? a / b : undefined;
  const score = OWNER[owner] + MEASURE[measure] + NOUN[noun] + PERIOD[period] + COVERAGE * coverage;
  return { fact, comparison, owner, measure, noun, period, coverage, shared, score, ...(slip ? { slip } : {}), ...(ratio !== undefined ? { comparisonRatio: ratio } : {}) };
}

const ownersOf = remember(({ who }: Frame): ReadonlySet<string> => new Set(who.flatMap(({ entity }) => entity ?? [])));

function ownerMatch(draft: Frame, fact: Frame, owners: ReadonlySet<string>, places: ReadonlySet<string>): OwnerMatch {
  if (draft.who.length === 0 || owners.size === 0) return 'nobody';
  const [first, ...rest] = draft.who;
  if (first!.entity !== undefined && owners.has(first!.entity)) return first!.stated ? 'same' : 'supposed';
  if (first!.carried) return 'nobody';
  if (rest.some((who) => who.entity !== undefined && owners.has(who.entity))) return 'alternative';
  if (first!.entity !== undefined && places.has(first!.entity) && fact.named.includes(first!.entity)) return 'alternative';
  return 'other';
}

function measureMatch(draft: Frame, fact: Frame): Match['measure'] {
  const [nearest] = draft.measures;
  if (nearest === undefined) return draft.otherMeasures.some((concept) => fact.measures.includes(concept)) ? 'same' : 'none';
  if (fact.measures.length === 0) return 'none';
  if (fact.measures.includes(nearest)) return 'same';
  return draft.measures.includes(fact.measures[0]!) ? 'same' : 'other';
}

/** "1,250 people" and "1,250 employees": other nouns for one measure are no other thing. */
function nounMatch(draft: Frame, fact: Frame, measure: Match['measure']): Match['noun'] {
  if (draft.noun.length === 0 || fact.noun.length === 0) return 'none';
  return draft.noun.some((stem) => fact.noun.includes(stem)) ? 'same' : measure === 'same' ? 'none' : 'other';
}

const SHORT_SPANS = new Set(['day', 'week', 'month']);

function periodMatch(draft: Frame, fact: Frame): Match['period'] {
  let result: Match['period'] = 'none';
  for (const a of draft.when) {
    for (const b of fact.when) {
      if (a.relative && b.relative) {
        if (a.relative.unit === b.relative.unit && a.relative.offset === b.relative.offset) return 'same';
        result = 'other';
        continue;
      }
      // "on Friday alone" is no statement of the year.
      if (a.relative && SHORT_SPANS.has(a.relative.unit) && /^(?:FY)?\d{4}$/u.test(b.quantity.date ?? '')) result = 'other';
      if (a.quantity.date === undefined || b.quantity.date === undefined) continue;
      const comparison = compareDates(a.quantity.date, b.quantity.date);
      if (comparison === 'equal' || comparison === 'close') return 'same';
      if (comparison === 'different') result = 'other';
    }
  }
  return result;
}

/** Weight of the draft's terms that the fact knows, by word or by concept, over the weight of all its terms. */
function coverageOf(draft: Frame, fact: Fact, base: FactBase): { coverage: number; shared: number } {
  const { frame } = fact;
  let shared = 0;
  let count = 0;
  let all = 0;
  for (const { term, concept, telling, isLent } of tellingIn(base)(draft)) {
    const isShared = frame.terms.has(term) || (concept !== undefined && (frame.measures.includes(concept) || frame.otherMeasures.includes(concept)));
    if (isShared) { shared += telling; count++; }
    // What only the context says can speak for a fact, not against it.
    if (isShared || !isLent) all += telling;
  }
  return { coverage: all === 0 ? 0 : shared / all, shared: count };
}

/** A figure's terms with what each tells, worked out once: they are sought in many facts. */
const tellingIn = remember((base: FactBase) => rememberApart(({ terms }: Frame) => [...terms].map(([term, weight]) => ({
  term, isLent: weight <= CONTEXT_WEIGHT,
  concept: term.startsWith('#') ? term.slice(1) : undefined,
  telling: weight * (term.startsWith('#') ? MEASURE_TELLS : COMMON_TELLS * (1 + base.weightOf(term))),
}))));
