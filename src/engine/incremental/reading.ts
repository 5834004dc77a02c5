import { centsAmong, currenciesIn } from '../claims/cents';
import { BlockWalk, readBlock, type BlockContext, type Passed } from '../claims/passages';
import type { Passage } from '../claims/passage';
import type { Carried } from '../claims/subjects';
import type { FactBase } from '../verdicts/fact-base';
import { carriedOver } from './carried-over';
import { put } from './put';
import { StandingParts, type Settled } from './standing-parts';
import { lendTheSame, readUnits, type Unit } from './unit';

/** From this block on, these units have come in the place of those: one list for each block. */
export interface ReadAnew {
  readonly from: number;
  readonly gone: readonly (readonly Unit[])[];
  readonly come: readonly (readonly Unit[])[];
}

/** A draft as it was read last, part by part; reading it again after an edit reads the touched blocks, and those that the edit lends other words or subjects. */
export class Reading {
  readonly standing = new StandingParts();
  /** The units of each block. */
  readonly units: (readonly Unit[])[] = [];
  /** The blocks that are read as they stand: all but these many at the beginning and at the end may be others now. None, until the whole draft was read once. */
  private settled: Settled | undefined;
  private cents: string | undefined;

  /** Forgets what was read from the blocks: the names that are known are others now. */
  forget(): void {
    for (const own of this.standing.blocks) own.context = undefined;
    this.units.length = 0;
    this.settled = undefined;
  }

  /** Finds the parts of a text whose front matter ends at `from`. Yields and may be left like `read`. */
  *place(text: string, from: number): Generator<number, void> {
    const stood = yield* this.standing.place(text, from);
    if (stood && this.settled) this.settled = { before: Math.min(this.settled.before, stood.before), behind: Math.min(this.settled.behind, stood.behind) };
  }

  /**
   * Reads what `place` has put in its place. `head` is the draft's front matter. Yields after each block that had to be read, with the share (0 to 1) that is
   * done; may be left at any time, and what was read by then stays read. Returns which units are others now.
   */
  *read(head: string, { gazetteer, entities }: FactBase): Generator<number, ReadAnew> {
    const cents = centsAmong([...new Set([...currenciesIn(head), ...this.standing.currencies])]);
    const { blocks } = this.standing;
    const { before, behind } = (cents === this.cents ? this.settled : undefined) ?? { before: 0, behind: 0 };
    this.settled = undefined;
    const first = before === 0 ? undefined : blocks[before];
    const walk = new BlockWalk(first?.passed);
    let carried: Carried = first?.read?.lent ?? {};
    const come: (readonly Unit[])[] = [];
    let at = before;
    for (; at < blocks.length; at++) {
      const own = blocks[at]!;
      const known = own.read;
      // From here on everything was read just so.
      if (at >= blocks.length - behind && known && own.opensPart && own.passed && passedTheSame(own.passed, walk.passed) && lendTheSame(known.lent, carried)) break;
      own.passed = walk.passed;
      const context = walk.contextOf(own.block, blocks[at + 1]?.block);
      if (own.context === undefined || own.cents !== cents || !isSameContext(own.context, context)) {
        own.passages = readBlock(own.block, at, context, gazetteer, cents);
        own.context = context;
        own.cents = cents;
        own.read = undefined;
      }
      if (!own.read || !lendTheSame(own.read.lent, carried)) {
        own.read = readUnits(own.passages, carried, entities);
        if (own.replaces) {
          own.read = { ...own.read, units: carriedOver(own.replaces, own.read.units) };
          own.passages = own.read.units.flatMap(({ passages }) => passages);
        }
      }
      own.replaces = undefined;
      walk.pass(own.block, at, own.passages);
      ({ carried } = own.read);
      come.push(own.read.units);
      if (own.read === known) continue;
      own.part!.kept = undefined;
      yield at / blocks.length;
    }
    const to = this.units.length - (blocks.length - at);
    const gone = this.units.slice(before, to);
    put(this.units, before, to, come);
    this.cents = cents;
    this.settled = { before: blocks.length, behind: blocks.length };
    return { from: before, gone, come };
  }
}

function isSameContext(a: BlockContext, b: BlockContext): boolean {
  return a.note === b.note && a.forAll === b.forAll && areSame(a.context, b.context);
}

/** Whether two lend the same to what stands behind them. */
const passedTheSame = (a: Passed, b: Passed): boolean => a === b || (a.before === b.before && a.forAll === b.forAll && areSame(a.headings, b.headings));

const areSame = (a: readonly Passage[], b: readonly Passage[]): boolean => a === b || (a.length === b.length && a.every((passage, at) => passage === b[at]));
