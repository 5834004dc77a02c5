import { alikeTo, lengthOf, shareTo, type Side, type Term } from './likeness';
import type { Collection, Postings } from './postings';
import type { Profile } from './profile';

/** How alike one side is to each thing of a collection, and how much of it each says. */
export interface Found<T> {
  readonly likenessOf: (item: T) => number;
  readonly shareOf: (item: T) => number;
  /** The same for the thing of this number in its collection. */
  readonly likenessAt: (number: number) => number;
  readonly shareAt: (number: number) => number;
  /** Whether the thing of this number has any term in common with it, or a relative of one. */
  readonly hasAt: (number: number) => boolean;
  /** The numbers of the things that do; good until another side is held against the collection. */
  readonly some: () => Int32Array;
}

/**
 * Holds a side against all things of a collection at once, term by term, and so looks at those alone that have something in common with it. The results are
 * those that `alikeTo` and `shareTo` (likeness.ts) have for each thing, to the last digit: both are added up in one go. Those of the last side are kept,
 * in one place; whoever asks for an earlier side's has them found once more.
 */
export class Likenesses<T extends object> {
  /** What a thing has in common with the side, as likeness and as share count it, if it was found in this turn. */
  private readonly alike: Float64Array;
  private readonly shared: Float64Array;
  private readonly turnOf: Int32Array;
  private turn = 0;
  /** The numbers of those found in this turn, and how many they are. */
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private readonly relatives: BestRelatives;
  private readonly lengths: Float64Array;
  /** Part by part, the terms of families that the side has itself, and how rare each is; 0 where nobody has asked yet. */
  private readonly mine: readonly Int32Array[];
  private readonly rarities: readonly Float64Array[];

  /** `least`: that of `shareTo`. */
  constructor(private readonly things: Collection<T>, private readonly least = 0) {
    const { length } = things.items;
    this.alike = new Float64Array(length);
    this.shared = new Float64Array(length);
    this.turnOf = new Int32Array(length);
    this.touched = new Int32Array(length);
    this.mine = things.parts.map(({ relatives }) => new Int32Array(relatives.length));
    this.rarities = things.parts.map(({ relatives }) => new Float64Array(relatives.length));
    this.lengths = new Float64Array(length);
    this.relatives = new BestRelatives(length);
  }

  /** Whether all terms are looked up: nothing that has any in common with a side goes unseen. */
  get looksAtAll(): boolean {
    return this.things.items.length < LEAST_OF_MANY;
  }

  find(side: Side): Found<T> {
    const { numberOf, profileOf, profiles } = this.things;
    const whole = wholeOf(side, this.least);
    let turn = -1;
    const foundAt = (at: number): boolean => {
      if (turn !== this.turn) turn = this.seek(side);
      return this.turnOf[at] === turn;
    };
    const likenessAt = (at: number): number => (foundAt(at) && this.alike[at] !== 0 ? Math.min(1, this.alike[at]! / (side.length * this.lengthAt(at, side))) : 0);
    const shareAt = (at: number): number => {
      if (!foundAt(at) || this.shared[at] === 0) return 0;
      const all = whole.lent.length === 0 || !hasAny(profiles[at]!, whole.lent) ? whole.own : wholeFor(profiles[at]!, side, this.least);
      return all === 0 ? 0 : Math.min(1, this.shared[at]! / all);
    };
    return {
      likenessAt, shareAt,
      likenessOf: (item) => {
        const at = numberOf.get(item);
        return at === undefined ? alikeTo(side, profileOf(item)) : likenessAt(at);
      },
      shareOf: (item) => {
        const at = numberOf.get(item);
        return at === undefined ? shareTo(side, profileOf(item), this.least) : shareAt(at);
      },
      hasAt: foundAt,
      some: () => (foundAt(-1) ? NONE : this.touched.subarray(0, this.touchedCount)),
    };
  }

  private seek(side: Side): number {
    this.turn++;
    this.touchedCount = 0;
    const sought = this.soughtOf(side.terms);
    let from = 0;
    for (let at = 0; at < this.things.parts.length; at++) {
      const part = this.things.parts[at]!;
      const mine = this.mine[at]!;
      for (const { term } of side.terms) {
        const number = part.byTerm.get(term)?.number;
        if (number !== undefined) mine[number] = this.turn;
      }
      for (const term of sought) {
        const isRelated = hasFamily(part, term);
        if (isRelated) this.relatives.begin();
        this.addOwn(part, from, term, isRelated);
        if (isRelated) this.addRelatives(part, from, term, mine, this.rarities[at]!, side);
      }
      from += part.items.length;
    }
    return this.turn;
  }

  /** The terms that are looked up: all, but where the things are so many that thousands have some, the rarer ones that fewer have. What every fifth sentence of an archive says tells none of them from the others. */
  private soughtOf(terms: readonly Term[]): readonly Term[] {
    if (this.looksAtAll) return terms;
    const { parts } = this.things;
    const costOf = ({ term, kin }: Term): number => {
      let cost = 0;
      for (const { byTerm, byFamily } of parts) {
        cost += byTerm.get(term)?.of.length ?? 0;
        for (const { family } of kin) cost += byFamily.get(family)?.of.length ?? 0;
      }
      return cost;
    };
    const costs = new Map(terms.map((term) => [term, costOf(term)] as const));
    const byCost = [...terms].sort((a, b) => costs.get(a)! - costs.get(b)! || (a.term < b.term ? -1 : 1));
    let spent = 0;
    const sought = new Set(byCost.filter((term, at) => (spent += costs.get(term)!) <= MOST_LOOKED_AT || at === 0));
    return terms.filter((term) => sought.has(term));
  }

  /** Those that have the term itself. */
  private addOwn({ byTerm }: Postings<T>, from: number, { term, weight, rarity, squared }: Term, isRelated: boolean): void {
    const own = byTerm.get(term);
    if (!own) return;
    const { of, weight: weights } = own;
    for (let i = 0; i < of.length; i++) {
      const at = from + of[i]!;
      if (isRelated) this.relatives.exclude(at);
      this.add(at, weight * weights[i]! * squared, weight * rarity * weights[i]!);
    }
  }

  /** Those that lack it, and have a relative of it that the side lacks (see relativeIn in kin.ts). */
  private addRelatives({ byFamily, relatives }: Postings<T>, from: number, { weight, rarity, kin }: Term, mine: Int32Array, rarities: Float64Array, { base }: Side): void {
    const best = this.relatives;
    for (const { family, strength } of kin) {
      const list = byFamily.get(family);
      if (!list) continue;
      const { of, term, weight: weights } = list;
      for (let i = 0; i < of.length; i++) if (mine[term[i]!] !== this.turn) best.offer(from + of[i]!, term[i]!, weights[i]! * strength);
    }
    for (let i = 0; i < best.count; i++) {
      const at = best.found[i]!;
      const other = best.weights[at]!;
      const number = best.terms[at]!;
      if (rarities[number] === 0) rarities[number] = base.weightOf(relatives[number]!);
      const theirs = rarities[number]!;
      const least = Math.min(rarity, theirs);
      this.add(at, weight * other * (least * least), Math.min(weight * rarity, weight * theirs) * other);
    }
  }

  private add(at: number, alike: number, shared: number): void {
    if (this.turnOf[at] !== this.turn) {
      this.turnOf[at] = this.turn;
      this.alike[at] = 0;
      this.shared[at] = 0;
      this.touched[this.touchedCount++] = at;
    }
    this.alike[at]! += alike;
    this.shared[at]! += shared;
  }

  private lengthAt(at: number, { base }: Side): number {
    if (this.lengths[at] === 0) this.lengths[at] = lengthOf(this.things.profiles[at]!, base);
    return this.lengths[at]!;
  }
}

/** Of fewer things all terms are looked up; of more, terms that as many have as can be looked at in no time. */
const LEAST_OF_MANY = 2500;
const MOST_LOOKED_AT = 12_000;

const NONE = new Int32Array(0);

/** Whether any thing of a part has a relative of the term. */
function hasFamily<T>({ byFamily }: Postings<T>, { kin }: Term): boolean {
  for (const { family } of kin) if (byFamily.has(family)) return true;
  return false;
}

/** What weighs in a share with all things: the terms above the least weight; and the others, which are lent by the context and count only where a thing has them. */
function wholeOf({ terms }: Side, least: number): { readonly own: number; readonly lent: readonly string[] } {
  let own = 0;
  const lent: string[] = [];
  for (const { term, weight, rarity } of terms) {
    if (weight > least) own += weight * rarity;
    else lent.push(term);
  }
  return { own, lent };
}

function hasAny(profile: Profile, terms: readonly string[]): boolean {
  for (const term of terms) if (profile.has(term)) return true;
  return false;
}

/** What weighs in a share: the terms above the least weight, and those that the thing has too. */
function wholeFor(profile: Profile, { terms }: Side, least: number): number {
  let all = 0;
  for (const { term, weight, rarity } of terms) if (weight > least || profile.has(term)) all += weight * rarity;
  return all;
}

/** For one term of a side: of each thing, the relative that has the most to do with it. */
class BestRelatives {
  /** The step in which a thing was left out, or got its best. */
  private readonly excluded: Int32Array;
  private readonly offered: Int32Array;
  private step = 0;
  /** The numbers of the things that have one, in the order in which they came, and how many they are. */
  readonly found: Int32Array;
  count = 0;
  /** By the things' numbers: what the relative weighs, and its term's number. */
  readonly weights: Float64Array;
  readonly terms: Int32Array;

  constructor(length: number) {
    [this.excluded, this.offered, this.found, this.terms, this.weights] = [new Int32Array(length), new Int32Array(length), new Int32Array(length), new Int32Array(length), new Float64Array(length)];
  }

  begin(): void {
    this.step++;
    this.count = 0;
  }

  /** A thing that has the term itself needs no relative. */
  exclude(at: number): void {
    this.excluded[at] = this.step;
  }

  /** Of equal ones the first counts. */
  offer(at: number, term: number, weight: number): void {
    if (this.excluded[at] === this.step) return;
    if (this.offered[at] !== this.step) {
      this.offered[at] = this.step;
      this.weights[at] = 0;
      this.found[this.count++] = at;
    }
    if (weight > this.weights[at]!) {
      this.weights[at] = weight;
      this.terms[at] = term;
    }
  }
}
