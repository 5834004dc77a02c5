import type { Mention } from '../vocabulary';
import { isTimeLike } from '../claims/times';
import type { Passage } from '../claims/passages';
import { remember, rememberLast } from '../claims/remember';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf } from '../verdicts/fact-base';
import { isTelling } from '../verdicts/plausible';
import { candidatesOf, equalTo, type Candidate } from './candidates';
import { saysNothing } from './profile';

/** How far around a figure one looks. */
export type Reach = 'its sentence' | 'beside it';

/** What stands around a figure in its draft, and where in the sources the same figures stand together. */
export interface Surroundings {
  readonly candidates: (assertion: Assertion) => readonly Candidate[];
  /** Of these, the facts that the figure equals. */
  readonly states: (assertion: Assertion) => ReadonlySet<Fact>;
  /** Weight of the other figures in the draft's sentence that the fact's sentence (or row) states too. */
  readonly anchors: (assertion: Assertion, fact: Fact) => number;
  /** The same for the sentences before and after. */
  readonly neighbours: (assertion: Assertion, fact: Fact) => number;
  /** Whether any figure of the draft states anything of this sentence or row of the sources; left out where that is not known. */
  readonly isStatedIn?: (place: string) => boolean;
  /** The sentences and rows of the sources that state figures of the draft's sentence, or of that and those before and after. */
  readonly placesAround: (assertion: Assertion, reach: Reach) => ReadonlySet<string>;
  /** Another figure of the draft's sentence states the fact. */
  readonly saidByOther: (assertion: Assertion, fact: Fact) => boolean;
  /** Whether the sources state this figure of the draft's passage in the fact's own sentence or row. */
  readonly statesBeside: (passage: Passage, mention: Mention, fact: Fact) => boolean;
  /** A figure elsewhere in the draft states the fact. */
  readonly saidElsewhere: (assertion: Assertion, fact: Fact) => boolean;
  /** The figures of its sentence, or of its row, in order; itself among them. */
  readonly sentence: (assertion: Assertion) => readonly Assertion[];
  /** The figures of the draft before this one, in its order, at most so many. */
  readonly before: (assertion: Assertion, most: number) => readonly Assertion[];
  /** The sentences (rows) before and after it, if they are of its own block or the next. */
  readonly beside: (assertion: Assertion) => readonly (readonly Assertion[])[];
  readonly all: readonly Assertion[];
  /** The day (ISO) from which the draft tells its times. */
  readonly now: string | undefined;
}

/** A figure that more facts of an archive state than this, as a year may be, tells nothing of where in the sources its sentence stands. */
const MOST_PLACES = 50;

/** The sentences and rows of the sources in which a figure may be said to stand, given the facts that it equals. */
export const placesTold = (equal: ReadonlySet<Fact>): ReadonlySet<string> => {
  const places = new Set<string>();
  if (equal.size <= MOST_PLACES) for (const fact of equal) places.add(placeOf(fact));
  return places;
};

const FEW = 0.3;
const NOBODY: readonly Assertion[] = [];
export const MOST_ANCHORS = 2;

/** What a figure of the draft weighs as company: round and small ones, dates and years stand together by chance. */
export const weightOf = remember(({ mention }: Assertion): number => (isTimeLike(mention) ? FEW : isTelling(mention.quantity.value ?? mention.quantity.high) ? 1 : FEW));
/** Whether one of these facts stands in a sentence or row of the sources. */
export function standsIn(place: string, equal: ReadonlySet<Fact>): boolean {
  for (const fact of equal) if (placeOf(fact) === place) return true;
  return false;
}

/** Of one sentence, or of a table of one row. */
const together = (a: Passage, b: Passage): boolean => a === b || (a.block === b.block && a.row === b.row && (a.row !== undefined || a.span.start === b.span.start));

/** Reads the surroundings of all figures of a draft; `now` is the day (ISO) from which it tells its times. */
export function surroundingsOf(assertions: readonly Assertion[], facts: readonly Fact[], now?: string): Surroundings {
  const candidates = keptUpTo(MOST_KEPT, (assertion: Assertion): readonly Candidate[] => (saysNothing(assertion.passage) ? [] : candidatesOf(assertion, facts, now)));
  const states = remember((assertion: Assertion): ReadonlySet<Fact> => new Set(saysNothing(assertion.passage) ? [] : equalTo(assertion, facts, now)));
  const placesOf = new Map<Assertion, ReadonlySet<string>>();
  const groups = new Map<string, Assertion[]>();
  const order: string[] = [];
  const saying = new Map<Fact, Assertion[]>();
  const allPlaces = new Set<string>();
  for (const assertion of assertions) {
    const equal = states(assertion);
    placesOf.set(assertion, placesTold(equal));
    for (const fact of equal) {
      allPlaces.add(placeOf(fact));
      const others = saying.get(fact);
      if (others) others.push(assertion);
      else saying.set(fact, [assertion]);
    }
    const group = groupOf(assertion.passage);
    const own = groups.get(group);
    if (own) own.push(assertion);
    else { groups.set(group, [assertion]); order.push(group); }
  }
  const places = new Map(assertions.map((assertion, at) => [assertion, at] as const));
  // Weights by sentence and place, added up once: each is asked for with every fact.
  const totals = new Map([...groups].map(([group, own]) => [group, totalsOf(own, (assertion) => placesOf.get(assertion)!)] as const));
  const beside = new Map(order.map((group, at) => [group, [order[at - 1], order[at + 1]].filter((other): other is string => other !== undefined && Math.abs(groups.get(other)![0]!.passage.block - groups.get(group)![0]!.passage.block) <= 1)] as const));
  // The last figure's are at hand: it is held against many facts, one after the other.
  const standing = rememberLast((assertion: Assertion) => {
    const group = groupOf(assertion.passage);
    return { own: totals.get(group)!, besides: beside.get(group)!.map((other) => totals.get(other)!), places: placesOf.get(assertion)!, weight: weightOf(assertion) };
  });
  return {
    now,
    candidates,
    states,
    isStatedIn: (place) => allPlaces.has(place),
    anchors: (assertion, fact) => {
      const place = placeOf(fact);
      const { own, places: stated, weight } = standing(assertion);
      return Math.min(MOST_ANCHORS, (own.get(place) ?? 0) - (stated.has(place) ? weight : 0));
    },
    neighbours: (assertion, fact) => {
      const place = placeOf(fact);
      let sum = 0;
      for (const totals of standing(assertion).besides) sum += totals.get(place) ?? 0;
      return Math.min(MOST_ANCHORS, sum);
    },
    placesAround: (assertion, reach) => {
      const { own, besides } = standing(assertion);
      const around = new Set(own.keys());
      if (reach === 'beside it') for (const totals of besides) for (const place of totals.keys()) around.add(place);
      return around;
    },
    saidByOther: (assertion, fact) => {
      for (const other of saying.get(fact) ?? NOBODY) if (other !== assertion && together(other.passage, assertion.passage)) return true;
      return false;
    },
    statesBeside: (passage, mention, fact) => assertions.some((other) => other.passage === passage && other.mention.start === mention.start && standsIn(placeOf(fact), states(other))),
    saidElsewhere: (assertion, fact) => {
      for (const other of saying.get(fact) ?? NOBODY) if (!together(other.passage, assertion.passage)) return true;
      return false;
    },
    sentence: (assertion) => groups.get(groupOf(assertion.passage))!,
    beside: (assertion) => beside.get(groupOf(assertion.passage))!.map((group) => groups.get(group)!),
    all: assertions,
    before: (assertion, most) => assertions.slice(Math.max(0, (places.get(assertion) ?? 0) - most), places.get(assertion) ?? 0),
  };
}

/** So many candidates are kept besides the last figure's; of thousands of figures, each with thousands, no memory could keep all. */
const MOST_KEPT = 20_000;

function keptUpTo(most: number, compute: (assertion: Assertion) => readonly Candidate[]): (assertion: Assertion) => readonly Candidate[] {
  const kept = new Map<Assertion, readonly Candidate[]>();
  let left = most;
  return rememberLast((assertion: Assertion) => {
    const known = kept.get(assertion);
    if (known) return known;
    const list = compute(assertion);
    if (list.length <= left) {
      kept.set(assertion, list);
      left -= list.length;
    }
    return list;
  });
}

/** For each sentence or row of the sources, the weight of those of these figures that it states. */
export function totalsOf(assertions: readonly Assertion[], placesOf: (assertion: Assertion) => ReadonlySet<string>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const assertion of assertions) for (const place of placesOf(assertion)) totals.set(place, (totals.get(place) ?? 0) + weightOf(assertion));
  return totals;
}

/** The sentence, or of a table the row. */
const groupOf = remember(({ block, row, span }: Passage): string => `${block} ${row === undefined ? span.start : `row ${row}`}`);
