import type { Assertion, Fact } from '../sources/fact';
import type { Unit } from './unit';

/** Who says a fact most likely, and who of the others. */
interface Likeliest {
  readonly unit?: Unit;
  readonly most: number;
  readonly next: number;
}

/** Asked of more facts than this, a unit counts as having asked of all. */
const MOST_ASKED = 4000;
const OF_ALL = new Int32Array(0);

/**
 * Which units of the draft state which facts: at first sight, because a figure equals them; at second sight, by how likely it means them. It notes down who
 * asks whether a fact is stated elsewhere, and tells who would get another answer than before.
 */
export class Ledger {
  private readonly numbers: ReadonlyMap<Fact, number>;
  private readonly equal: Sayers;
  private readonly likely = new Map<Fact, Map<Unit, number>>();
  private readonly known = new Map<Fact, Likeliest>();
  /** Who said a fact likeliest before it changed, of those that have changed since `unsettled` was asked. */
  private readonly changed = new Map<Fact, Likeliest>();
  private asking: { readonly unit: Unit; readonly facts: Set<number> } | undefined;

  constructor(facts: readonly Fact[]) {
    this.numbers = new Map(facts.map((fact, at) => [fact, at] as const));
    this.equal = new Sayers(facts.length);
  }

  /** From now until `noted`, what is asked is asked for this unit. */
  note(unit: Unit): void {
    this.asking = { unit, facts: new Set(unit.readBy) };
  }

  /** Ends what `note` began. */
  noted(): void {
    const { unit, facts } = this.asking!;
    this.asking = undefined;
    unit.readBy = unit.readBy === OF_ALL ? OF_ALL : sorted([...facts]);
  }

  /** A unit listens, at either sight, to how likely facts are meant elsewhere: for each of its figures those that it may be about. */
  listen(unit: Unit, asked: readonly (readonly Fact[])[]): void {
    unit.asked = asked.map((facts) => sorted(facts.map((fact) => this.numbers.get(fact)!)));
  }

  /** Whether a figure of another unit equals the fact, for the first sight to count it as company. */
  isSaidElsewhere(unit: Unit, fact: Fact): boolean {
    const number = this.numbers.get(fact);
    return number !== undefined && isElsewhere(this.equal.of(number), unit);
  }

  /** The same for whatever else asks it: what a figure may be about is read by it. */
  isReadElsewhere(unit: Unit, fact: Fact): boolean {
    const number = this.asking && this.numbers.get(fact);
    if (number !== undefined) this.asking!.facts.add(number);
    return this.isSaidElsewhere(unit, fact);
  }

  /** How likely the figure of another unit is that most likely means the fact, 0 to 1. */
  saidElsewhere(unit: Unit, fact: Fact): number {
    return this.likely.has(fact) ? likelihoodFor(unit, this.likeliest(fact)) : 0;
  }

  /** A unit takes the place of another, whose figures equal the same facts. */
  inherit(from: Unit, to: Unit, equal: Iterable<Fact>): void {
    for (const fact of equal) {
      this.equal.remove(this.numbers.get(fact)!, from);
      this.equal.add(this.numbers.get(fact)!, to);
    }
    for (const [fact, likelihood] of from.likely) {
      const units = this.likely.get(fact)!;
      units.delete(from);
      units.set(to, likelihood);
      this.known.delete(fact);
    }
    to.likely = from.likely;
  }

  /** Units come and go, with the facts that equal their figures; returns those units of the rest that were read by what is another answer now, and those that get one at first sight. */
  replace(gone: ReadonlyMap<Unit, ReadonlySet<Fact>>, come: ReadonlyMap<Unit, ReadonlySet<Fact>>, rest: readonly Unit[]): { readonly read: readonly Unit[]; readonly heard: readonly Unit[] } {
    const before = new Map<Fact, Said>();
    for (const facts of [...gone.values(), ...come.values()]) for (const fact of facts) if (!before.has(fact)) before.set(fact, this.equal.of(this.numbers.get(fact)!));
    for (const [unit, facts] of gone) for (const fact of facts) this.equal.remove(this.numbers.get(fact)!, unit);
    for (const [unit, facts] of come) for (const fact of facts) this.equal.add(this.numbers.get(fact)!, unit);
    // Whoever stands in two units is elsewhere for everybody.
    const changed = [...before].map(([fact, was]) => ({ fact, was, is: this.equal.of(this.numbers.get(fact)!) })).filter(({ was, is }) => was.times < 2 || is.times < 2);
    if (changed.length === 0) return { read: [], heard: [] };
    const isNews = (unit: Unit, asked: readonly Int32Array[]): boolean => changed.some(({ fact, was, is }) => isElsewhere(was, unit) !== isElsewhere(is, unit) && asked.some((own) => this.isAmong(own, fact)));
    return { read: rest.filter((unit) => isNews(unit, unit.readBy ? [unit.readBy] : [])), heard: rest.filter((unit) => isNews(unit, unit.asked ?? [])) };
  }

  /** A unit's figures are now this likely to mean these facts. */
  weigh(unit: Unit, now: ReadonlyMap<Fact, number>, before: ReadonlyMap<Fact, number>): void {
    for (const fact of new Set([...before.keys(), ...now.keys()])) {
      const likelihood = now.get(fact);
      if (likelihood === before.get(fact)) continue;
      if (!this.changed.has(fact)) this.changed.set(fact, this.likeliest(fact));
      const own = this.likely.get(fact) ?? new Map<Unit, number>();
      this.likely.set(fact, own);
      if (likelihood === undefined) own.delete(unit);
      else own.set(unit, likelihood);
      this.known.delete(fact);
    }
  }

  /** Of these units, the figures that get another answer at second sight than when this was last asked. What went and came again just as it was is no news. */
  unsettled(units: readonly Unit[]): Map<Unit, Assertion[]> {
    const changed = [...this.changed].map(([fact, was]) => ({ fact, was, is: this.likeliest(fact) })).filter(({ was, is }) => was.unit !== is.unit || was.most !== is.most || was.next !== is.next);
    this.changed.clear();
    const unsettled = new Map<Unit, Assertion[]>();
    if (changed.length === 0) return unsettled;
    for (const unit of units) {
      const news = changed.filter(({ was, is }) => likelihoodFor(unit, was) !== likelihoodFor(unit, is));
      if (news.length === 0) continue;
      const figures = unit.assertions.filter((_, at) => unit.asked && news.some(({ fact }) => this.isAmong(unit.asked![at]!, fact)));
      if (figures.length > 0) unsettled.set(unit, figures);
    }
    return unsettled;
  }

  private likeliest(fact: Fact): Likeliest {
    let likeliest = this.known.get(fact);
    if (!likeliest) this.known.set(fact, likeliest = likeliestIn(this.likely.get(fact)));
    return likeliest;
  }

  private isAmong(asked: Int32Array, fact: Fact): boolean {
    if (asked === OF_ALL) return true;
    const number = this.numbers.get(fact);
    let [low, high] = [0, asked.length];
    if (number === undefined) return true;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (asked[middle]! < number) low = middle + 1;
      else high = middle;
    }
    return asked[low] === number;
  }
}

const sorted = (facts: readonly number[]): Int32Array => (facts.length > MOST_ASKED ? OF_ALL : Int32Array.from(facts).sort());

/** How many units say a fact, and where it is one, which: by its id. */
interface Said {
  readonly times: number;
  readonly by: number;
}

const isElsewhere = ({ times, by }: Said, unit: Unit): boolean => times > 1 || (times === 1 && by !== unit.id);

/** How many units of a draft say each fact, by the fact's number. Of a single one it is known which, since the ids of all that say it are kept as one: each comes in and goes out again by "exclusive or". */
class Sayers {
  private readonly times: Int32Array;
  private readonly ids: Int32Array;

  constructor(facts: number) {
    [this.times, this.ids] = [new Int32Array(facts), new Int32Array(facts)];
  }

  of(number: number): Said {
    return { times: this.times[number]!, by: this.ids[number]! };
  }

  add(number: number, { id }: Unit): void {
    this.times[number]!++;
    this.ids[number]! ^= id;
  }

  remove(number: number, { id }: Unit): void {
    this.times[number]!--;
    this.ids[number]! ^= id;
  }
}

const NOBODY: Likeliest = { most: 0, next: 0 };

function likeliestIn(units: ReadonlyMap<Unit, number> = new Map()): Likeliest {
  let likeliest = NOBODY;
  for (const [unit, likelihood] of units) {
    if (likelihood > likeliest.most) likeliest = { unit, most: likelihood, next: likeliest.most };
    else if (likelihood > likeliest.next) likeliest = { ...likeliest, next: likelihood };
  }
  return likeliest;
}

/** What a unit hears of the others. */
const likelihoodFor = (unit: Unit, { unit: likeliest, most, next }: Likeliest): number => (unit === likeliest ? next : most);
