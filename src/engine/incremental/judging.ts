import { isTime, judgeAlone, judgeSentence } from '../check';
import { statedBy, weighIn, weighOn, type Weighed } from '../matching/weigh';
import type { Pair, WholeDraft } from '../inside';
import type { Assertion, Fact } from '../sources/fact';
import type { FactBase } from '../verdicts/fact-base';
import { isRuledAlone } from '../verdicts/judge-figure';
import type { Judgement } from '../verdicts/judgement';
import { Around } from './around';
import { firstCompany, isSame, lastingCompany, likelyIn, placesStated, statesTheSame } from './company';
import { KeptReadings } from './kept-readings';
import { FIGURES_BACK, looksBack, looksTheSame } from './looks';
import { Ledger } from './ledger';
import { put } from './put';
import type { ReadAnew } from './reading';
import { saysTheSame } from './says-the-same';
import { Things } from './things';
import type { Unit } from './unit';

/** What the units of a draft are judged by. Whoever changes any of it judges everything anew. */
export interface Grounds {
  readonly facts: FactBase;
  /** The day (ISO) from which the draft tells its times, and the same as far as the draft and its reader know it. */
  readonly told: string | undefined;
  readonly now: string | undefined;
  readonly preferNewer: boolean;
}

const NOTHING: ReadonlyMap<Fact, number> = new Map();

/**
 * Judges the units of a draft, and after an edit those again whose judgement may be another: the new ones, those so near to a change that they
 * look at it, and those that asked for a fact's being stated elsewhere and now get another answer.
 */
export class Judging {
  private readonly ledger: Ledger;
  private readonly around: Around;
  private readonly isWeighed: boolean;
  private readonly readings: KeptReadings;
  private readonly things = new Things();
  /** The units with figures, in order. */
  private readonly units: Unit[] = [];
  /** Those that have to be looked at, and those to be judged. */
  private readonly unseen = new Set<Unit>();
  private readonly open = new Set<Unit>();
  /** Those judged of which some figures (all, where none are told) have to be weighed again. */
  private readonly doubted = new Map<Unit, readonly Assertion[] | undefined>();

  constructor(readonly grounds: Grounds) {
    this.ledger = new Ledger(grounds.facts.facts);
    this.around = new Around(this.units, grounds.facts.facts, grounds.told, this.ledger);
    this.readings = new KeptReadings(this.around, grounds.facts);
    this.isWeighed = !isRuledAlone(grounds.facts);
  }

  /** What is told of the draft's figures, wherever they stand, to hold it against itself. */
  get told(): { readonly pairs: readonly Pair[]; readonly tellsTime: WholeDraft['tellsTime'] } {
    return { pairs: this.things.pairs, tellsTime: this.around.tellsTime };
  }

  /** Takes the units of all blocks as they are now, given those that have changed; those that have to be judged (again) lose their judgements. */
  arrange(blocks: readonly (readonly Unit[])[], { from: first, gone: before, come: now }: ReadAnew): void {
    const least = Math.min(before.length, now.length);
    let [same, behind] = [0, 0];
    while (same < least && before[same] === now[same]) same++;
    while (behind < least - same && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
    if (same === now.length && same === before.length) return;
    const old = new Set(before.slice(same, before.length - behind).flat());
    const own = new Set(now.slice(same, now.length - behind).flat());
    for (const unit of old) if (!own.has(unit)) this.forget(unit);
    for (const unit of own) if (unit.judgements === undefined) this.open.add(unit);
    const [were, middle] = [[...old].filter(isFigured), [...own].filter(isFigured)];
    const from = lastAt(blocks, first + same) + 1;
    const to = from + middle.length;
    put(this.units, from, from + were.length, middle);
    this.around.arrange(from, middle.length === were.length ? to : this.units.length);
    for (const unit of own) this.around.adopt(unit);
    for (const unit of were) if (!own.has(unit)) this.things.leave(unit);
    for (const unit of middle) if (!old.has(unit)) this.things.enter(unit);
    if (!this.isWeighed) return;
    for (const unit of middle) if (unit.stated === undefined) this.unseen.add(unit);
    const [gone, come] = [were.filter((unit) => !own.has(unit)), middle.filter((unit) => !old.has(unit))];
    // What stands around sees nothing of an edit to mere words but how likely the figures among them are to mean what.
    const isNew = (unit: Unit, at: number): boolean => unit !== were[at];
    if (before.length === now.length && were.length === middle.length && middle.every((unit, at) => !isNew(unit, at) || (!old.has(unit) && !own.has(were[at]!) && looksTheSame(were[at]!, unit, this.around, this.grounds.facts)))) {
      middle.forEach((unit, at) => {
        if (!isNew(unit, at)) return;
        this.ledger.inherit(were[at]!, unit, this.equalOf(unit));
        this.look(unit, were[at]!);
      });
      return;
    }
    const { read, heard } = this.replace(gone, come);
    for (const unit of heard) this.lookAgain(unit);
    // Beside what comes and goes all are looked at again, so that nobody was judged by what stood there before.
    const change = middle.findIndex(isNew);
    const untouched = change < 0 ? middle.length : change;
    const back = looksBack(this.units.slice(to, to + FIGURES_BACK), [...were, ...middle], this.grounds.facts);
    const near = [...this.units.slice(Math.max(0, from - 1), from), ...middle.slice(0, untouched), ...back];
    const others = new Set([...middle.slice(untouched), ...read]);
    for (const unit of others) this.look(unit, unit);
    for (const unit of near) if (!others.has(unit)) this.lookBeside(unit);
  }

  /** Looks at and judges what is to be judged; yields now and then, with the share that is done, and may be left at any time. */
  *judge(): Generator<number, void> {
    const { facts, now, preferNewer } = this.grounds;
    const readings = this.readings.of;
    const first = firstCompany(this.around, this.ledger);
    const company = lastingCompany(this.around, this.ledger);
    let weighed = new Map<Assertion, Weighed>();
    weighOn(this.around, {
      weigh: (assertion) => {
        const known = weighed.get(assertion) ?? weighIn(assertion, readings(assertion), company);
        weighed.set(assertion, known);
        return known;
      },
    });
    const unseen = [...this.unseen];
    for (const [at, unit] of unseen.entries()) {
      this.ledger.note(unit);
      unit.stated = new Map(unit.assertions.map((assertion) => [assertion, statedBy(assertion, readings(assertion), first)]));
      this.ledger.noted();
      if (unit.asked === undefined) this.ledger.listen(unit, unit.assertions.map((assertion) => readings(assertion).candidates.map(({ fact }) => fact)));
      this.hear(unit, likelyIn(unit));
      if (unit.heard && !isSame(unit.heard, placesStated(unit))) for (const one of this.around.unitsBeside(unit)) this.doubt(one);
      if (unit.statedBefore && !statesTheSame(unit.statedBefore, unit.stated)) this.doubt(unit);
      unit.heard = undefined;
      unit.statedBefore = undefined;
      this.unseen.delete(unit);
      yield at / unseen.length / 2;
    }
    for (const [unit, figures] of this.ledger.unsettled(this.units)) this.doubt(unit, figures);
    for (const [unit, figures] of this.doubted) {
      weighed = new Map();
      if (!this.isJudgedTheSame(unit, figures ?? unit.assertions)) this.reopen(unit);
      this.doubted.delete(unit);
      yield 0.5;
    }
    const open = [...this.open];
    for (const [at, unit] of open.entries()) {
      weighed = new Map();
      this.ledger.note(unit);
      const assertionsIn = (passage: Unit['passages'][number]): Assertion[] => unit.assertions.filter((assertion) => assertion.passage === passage);
      const alone = new Map<Assertion, Judgement>();
      unit.judgements = judgeSentence({ ...unit, assertionsIn, alone }, this.around, facts, now, preferNewer);
      unit.alone = alone;
      if (unit.part) unit.part.kept = undefined;
      this.open.delete(unit);
      this.ledger.noted();
      yield 0.5 + at / open.length / 2;
    }
  }

  /** Enters what comes and goes into the ledger; returns the others that it changes. */
  private replace(gone: readonly Unit[], come: readonly Unit[]): ReturnType<Ledger['replace']> {
    const equalOf = (units: readonly Unit[]): Map<Unit, ReadonlySet<Fact>> => new Map(units.map((unit) => [unit, this.equalOf(unit)]));
    // A check that was left halfway has looked at units that it did not judge.
    const looked = this.units.filter(({ stated, statedBefore }) => (stated ?? statedBefore) !== undefined);
    const stale = this.ledger.replace(equalOf(gone), equalOf(come), looked);
    for (const unit of gone) this.hear(unit, NOTHING);
    return stale;
  }

  private equalOf({ assertions }: Unit): ReadonlySet<Fact> {
    return new Set(assertions.flatMap((assertion) => [...this.around.states(assertion)]));
  }

  /** Has a unit looked at (again); those beside it were judged by what it stated before, or by what the one stated whose place it took. */
  private look(unit: Unit, before: Unit): void {
    unit.heard = before.stated ? placesStated(before) : before.heard;
    this.around.renew(unit);
    unit.stated = undefined;
    unit.statedBefore = undefined;
    unit.asked = undefined;
    unit.readBy = undefined;
    this.unseen.add(unit);
    this.reopen(unit);
  }

  /** Has a unit looked at again of which the sentences beside it are others now, those before it in its own paragraph the same. */
  private lookBeside(unit: Unit): void {
    if (!(unit.stated ?? unit.statedBefore) || !unit.assertions.every((assertion) => this.readings.holds(assertion))) return this.look(unit, unit);
    this.lookAgain(unit);
    this.doubt(unit);
  }

  /** Has a unit looked at again that is read as before: what its figures may be about stays known, and its judgements hold unless they are found to be likely about others. */
  private lookAgain(unit: Unit): void {
    if (!unit.stated) return;
    unit.heard = placesStated(unit);
    unit.statedBefore = unit.stated;
    unit.stated = undefined;
    this.unseen.add(unit);
  }

  /** Has some figures of a unit, or all, weighed again: only if one of them is judged otherwise by itself, the unit is judged again. */
  private doubt(unit: Unit, figures?: readonly Assertion[]): void {
    if (unit.judgements === undefined || (this.doubted.has(unit) && this.doubted.get(unit) === undefined)) return;
    this.doubted.set(unit, figures && [...figures, ...(this.doubted.get(unit) ?? [])]);
  }

  private isJudgedTheSame(unit: Unit, figures: readonly Assertion[]): boolean {
    const { facts, now, preferNewer } = this.grounds;
    this.ledger.note(unit);
    const isSame = [...figures].sort((a, b) => Number(isTime(a)) - Number(isTime(b))).every((one) => {
      const known = unit.alone.get(one);
      if (!known) return true;
      const others = isTime(one) ? unit.assertions.filter((other) => other.passage === one.passage && !isTime(other)).map((other) => unit.alone.get(other)!) : [];
      return saysTheSame(judgeAlone(one, others, this.around, facts, now, preferNewer), known);
    });
    this.ledger.noted();
    return isSame;
  }

  private reopen(unit: Unit): void {
    unit.judgements = undefined;
    this.doubted.delete(unit);
    this.open.add(unit);
  }

  /** A unit is not there any more. */
  private forget(unit: Unit): void {
    this.unseen.delete(unit);
    this.doubted.delete(unit);
    this.open.delete(unit);
  }

  /** Notes down what the others hear of a unit now. */
  private hear(unit: Unit, likely: ReadonlyMap<Fact, number>): void {
    this.ledger.weigh(unit, likely, unit.likely);
    unit.likely = likely;
  }
}

/** The number of the last unit with figures in the first blocks; -1 where they have none. */
function lastAt(blocks: readonly (readonly Unit[])[], before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    const last = blocks[at]!.findLast(isFigured);
    if (last) return last.at;
  }
  return -1;
}

const isFigured = ({ assertions }: Unit): boolean => assertions.length > 0;
