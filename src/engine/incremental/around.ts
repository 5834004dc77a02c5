import { candidatesOf, equalTo, type Candidate } from '../matching/candidates';
import { saysNothing } from '../matching/profile';
import { MOST_ANCHORS, placesTold, standsIn, totalsOf, weightOf, type Reach, type Surroundings } from '../matching/surroundings';
import type { Passage } from '../claims/passages';
import { keepLast, rememberLast } from '../claims/remember';
import type { Assertion, Fact } from '../sources/fact';
import { placeOf } from '../verdicts/fact-base';
import { namesTime } from '../inside';
import type { Mention } from '../vocabulary';
import type { Ledger } from './ledger';
import type { Equal, Unit } from './unit';

/** So many units' facts are kept. */
const MOST_UNITS = 1000;
/** Candidates of so many figures are kept: a figure asks for those of the figures just before it. */
const MOST_KEPT = 32;

const blockOf = ({ passages }: Unit): number => passages[0]!.block;

interface Standing {
  /** By sentence or row of the sources, what its own figures weigh that stand there, and those of each unit beside. */
  readonly own: ReadonlyMap<string, number>;
  readonly besides: readonly ReadonlyMap<string, number>[];
  /** Where the figure itself stands, and what it weighs. */
  readonly places: ReadonlySet<string>;
  readonly weight: number;
  /** The facts that the others of its unit equal. */
  readonly beside: readonly ReadonlySet<Fact>[];
}

/**
 * The surroundings of the figures of a draft that changes: as matching/surroundings.ts has them, but kept from edit to edit. Whatever is asked of
 * the figures far away is noted down, so that it is known who has to be judged again when they change.
 */
export class Around implements Surroundings {
  private readonly unitOf = new WeakMap<Assertion, Unit>();
  private readonly unitWith = new WeakMap<Passage, Unit>();
  /** The facts that equal each figure of a unit; found again where it was not asked for in a while, for of an archive's facts hundreds may equal each year of a draft. */
  private readonly equal = keepLast(MOST_UNITS, ({ assertions }: Unit) => assertions.map((one): Equal => {
    const facts = new Set(saysNothing(one.passage) ? [] : equalTo(one, this.facts, this.now));
    return { facts, places: placesTold(facts) };
  }));
  /** By sentence or row of the sources, the weight of the unit's figures that stand there. */
  private readonly totalsIn = keepLast(MOST_UNITS, (unit: Unit): ReadonlyMap<string, number> => totalsOf(unit.assertions, (assertion) => this.equalTo(assertion).places));
  private readonly kept = new Map<Assertion, readonly Candidate[]>();

  /** `units`: those with figures, in order; they come and go. */
  constructor(private readonly units: readonly Unit[], private readonly facts: readonly Fact[], readonly now: string | undefined, private readonly ledger: Ledger) {}

  /** Units have come or gone; those from one number to another have new numbers. */
  arrange(from: number, to: number): void {
    this.standing = rememberLast(this.standingOf);
    for (let at = from; at < to; at++) this.units[at]!.at = at;
  }

  /** Whether a date, a year or "last week" is told from one block to another, both among them. */
  tellsTime = (from: number, to: number): boolean => {
    let [low, high] = [0, this.units.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blockOf(this.units[middle]!) < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.units.length && blockOf(this.units[at]!) <= to; at++) if (this.units[at]!.assertions.some(namesTime)) return true;
    return false;
  };

  /** Takes over a unit's figures. */
  adopt(unit: Unit): void {
    for (const assertion of unit.assertions) this.unitOf.set(assertion, unit);
    for (const passage of unit.passages) this.unitWith.set(passage, unit);
  }

  /** Makes a unit's figures new ones that say the same: nothing is remembered of them. */
  renew(unit: Unit): void {
    unit.assertions = unit.assertions.map((assertion) => {
      this.kept.delete(assertion);
      return { ...assertion };
    });
    this.adopt(unit);
  }

  unit(assertion: Assertion): Unit {
    return this.unitOf.get(assertion)!;
  }

  /** The units with figures before and after one, if they are of its own block or the next. */
  unitsBeside({ at, passages }: Unit): Unit[] {
    return [this.units[at - 1], this.units[at + 1]].filter((other): other is Unit => other !== undefined && Math.abs(other.passages[0]!.block - passages[0]!.block) <= 1);
  }

  /** The facts that equal a figure. */
  states = (assertion: Assertion): ReadonlySet<Fact> => this.equalTo(assertion).facts;

  candidates = (assertion: Assertion): readonly Candidate[] => {
    let list = this.kept.get(assertion);
    if (!list) {
      list = saysNothing(assertion.passage) ? [] : candidatesOf(assertion, this.facts, this.now);
      if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
      this.kept.set(assertion, list);
    }
    return list;
  };

  anchors = (assertion: Assertion, fact: Fact): number => {
    const { own, places, weight } = this.standing(assertion);
    const place = placeOf(fact);
    return Math.min(MOST_ANCHORS, (own.get(place) ?? 0) - (places.has(place) ? weight : 0));
  };

  neighbours = (assertion: Assertion, fact: Fact): number => {
    const { besides } = this.standing(assertion);
    if (besides.length === 0) return 0;
    const place = placeOf(fact);
    let sum = 0;
    for (const totals of besides) sum += totals.get(place) ?? 0;
    return Math.min(MOST_ANCHORS, sum);
  };

  placesAround = (assertion: Assertion, reach: Reach): ReadonlySet<string> => {
    const { own, besides } = this.standing(assertion);
    const places = new Set(own.keys());
    if (reach === 'beside it') for (const totals of besides) for (const place of totals.keys()) places.add(place);
    return places;
  };

  saidByOther = (assertion: Assertion, fact: Fact): boolean => {
    for (const stated of this.standing(assertion).beside) if (stated.has(fact)) return true;
    return false;
  };

  saidElsewhere = (assertion: Assertion, fact: Fact): boolean => this.ledger.isReadElsewhere(this.unit(assertion), fact);

  statesBeside = (passage: Passage, mention: Mention, fact: Fact): boolean => {
    return this.unitWith.get(passage)?.assertions.some((other) => other.passage === passage && other.mention.start === mention.start && standsIn(placeOf(fact), this.states(other))) ?? false;
  };

  sentence = (assertion: Assertion): readonly Assertion[] => this.unit(assertion).assertions;

  beside = (assertion: Assertion): readonly (readonly Assertion[])[] => this.unitsBeside(this.unit(assertion)).map(({ assertions }) => assertions);

  before = (assertion: Assertion, most: number): readonly Assertion[] => {
    const { at, assertions } = this.unit(assertion);
    let before = assertions.slice(0, Math.max(0, assertions.indexOf(assertion)));
    for (let other = at - 1; other >= 0 && before.length < most; other--) before = [...this.units[other]!.assertions, ...before];
    return before.slice(Math.max(0, before.length - most));
  };

  get all(): readonly Assertion[] {
    const all: Assertion[] = [];
    for (const { assertions } of this.units) for (const assertion of assertions) all.push(assertion);
    return all;
  }

  private equalTo(assertion: Assertion): Equal {
    const unit = this.unit(assertion);
    return this.equal(unit)[unit.assertions.indexOf(assertion)]!;
  }

  /** What stands around a figure: asked of it with many facts, one after the other. */
  private readonly standingOf = (assertion: Assertion): Standing => {
    const unit = this.unit(assertion);
    return {
      own: this.totalsIn(unit), places: this.equalTo(assertion).places, weight: weightOf(assertion),
      beside: unit.assertions.flatMap((other) => (other === assertion ? [] : [this.states(other)])),
      besides: this.unitsBeside(unit).map((other) => this.totalsIn(other)),
    };
  };
  private standing = rememberLast(this.standingOf);
}
