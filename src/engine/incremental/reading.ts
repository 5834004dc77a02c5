import { centsAmong, currenciesIn } from '../claims/cents';
import { BlockWalk, readBlock, type BlockContext, type Passed } from '../claims/passages';
import type { Comment } from '../draft/blocks';
import { lineStarts } from '../draft/lines';
import type { Passage } from '../claims/passage';
import type { Carried } from '../claims/subjects';
import type { FactBase } from '../verdicts/fact-base';
import type { Block, Piece } from '../vocabulary';
import { carriedOver } from './carried-over';
import { partsOf } from './parts';
import { lendTheSame, readUnits, type BlockRead, type PlacedPart, type Unit } from './unit';

/** Prose that a block read again takes over, so that what is known of its words stays known: only its place is new. */
interface MovableProse {
  pieces: readonly Piece[];
}

/** What all parts of a draft come to. */
interface Whole {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly words: number;
  readonly currencies: ReadonlySet<string>;
}

/** A draft as it was read last, part by part; reading it again after an edit reads the touched blocks, and those that the edit lends other words or subjects. */
export class Reading {
  parts: readonly PlacedPart[] = [];
  blocks: readonly BlockRead[] = [];
  /** What the parts say of the draft as a whole: its blocks, comments, words, and currencies with cents. */
  whole: Whole = { blocks: [], comments: [], words: 0, currencies: new Set() };
  /** The units of each block. */
  units: readonly (readonly Unit[])[] = [];
  /** The blocks that are read as they stand: all but these many at the beginning and at the end may be others now. None, until the whole draft was read once. */
  private settled: { before: number; behind: number } | undefined;
  private cents: string | undefined;

  /** Forgets what was read from the blocks: the names that are known are others now. */
  forget(): void {
    for (const own of this.blocks) own.context = undefined;
    this.units = [];
    this.settled = undefined;
  }

  /**
   * Reads what `place` has put in its place. `head` is the draft's front matter. Yields after each block that had to be read, with the share (0 to 1) that is
   * done; may be left at any time, and what was read by then stays read.
   */
  *read(head: string, { gazetteer, entities }: FactBase): Generator<number, void> {
    const cents = centsAmong([...new Set([...currenciesIn(head), ...this.whole.currencies])]);
    const { blocks } = this;
    const { before, behind } = (cents === this.cents ? this.settled : undefined) ?? { before: 0, behind: 0 };
    this.settled = undefined;
    const first = before === 0 ? undefined : blocks[before];
    const walk = new BlockWalk(first?.passed);
    let carried: Carried = first?.read?.lent ?? {};
    const units = this.units.slice(0, before);
    for (let at = before; at < blocks.length; at++) {
      const own = blocks[at]!;
      const known = own.read;
      // From here on everything was read just so.
      if (at >= blocks.length - behind && known && own.opensPart && own.passed && passedTheSame(own.passed, walk.passed) && lendTheSame(known.lent, carried)) {
        for (let rest = this.units.length - (blocks.length - at); rest < this.units.length; rest++) units.push(this.units[rest]!);
        break;
      }
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
      units.push(own.read.units);
      if (own.read === known) continue;
      own.part!.kept = undefined;
      yield at / blocks.length;
    }
    this.units = units;
    this.cents = cents;
    this.settled = { before: blocks.length, behind: blocks.length };
  }

  /** Finds the parts of a text whose front matter ends at `from`, and gives each part and block its place. Yields and may be left like `read`. */
  *place(text: string, from: number): Generator<number, void> {
    const { parts, before, behind } = yield* partsOf(text, from, this.parts.map(({ part }) => part));
    const last = this.parts.length - behind;
    if (parts.length !== this.parts.length || last > before) {
      this.unsettle(before, behind);
      const replaced = blocksByText(this.parts.slice(before, last));
      const fresh = parts.slice(before, parts.length - behind).map((part): PlacedPart => ({ part, start: 0, line: 0, firstBlock: 0, kept: undefined, blocks: part.blocks.map((block) => takenOver(block, replaced)) }));
      for (const part of fresh) for (const own of part.blocks) own.part = part;
      pair(fresh.flatMap(({ blocks }) => blocks), this.parts.slice(before, last).flatMap(({ blocks }) => blocks));
      this.parts = [...this.parts.slice(0, before), ...fresh, ...this.parts.slice(last)];
    }
    let [start, line, firstBlock] = [from, lineStarts(text.slice(0, from)).length - 1, 0];
    const blocks: BlockRead[] = [];
    const whole = { blocks: [] as Block[], comments: [] as Comment[], words: 0, currencies: new Set<string>() };
    // All that is asked of every part is asked here: where there are thousands, what takes time is to go through them.
    for (const placed of this.parts) {
      const { text: own, lines, words, comments, currencies } = placed.part;
      placed.start = start;
      placed.line = line;
      placed.firstBlock = firstBlock;
      for (const block of placed.blocks) {
        number(block, firstBlock, blocks.length);
        blocks.push(block);
        whole.blocks.push(block.block);
      }
      for (const comment of comments) whole.comments.push(moved(comment, start));
      for (const code of currencies) whole.currencies.add(code);
      whole.words += words;
      start += own.length;
      line += lines.length - 1;
      firstBlock = blocks.length;
    }
    this.blocks = blocks;
    this.whole = whole;
  }

  /** All parts but so many at the beginning and at the end are replaced: what was read of them is to be read again, and of the last part before them, of which a table may look at what stands behind it. */
  private unsettle(before: number, behind: number): void {
    if (!this.settled) return;
    let sure = Math.max(0, before - 1);
    while (sure > 0 && this.parts[sure]!.blocks.length === 0) sure--;
    const [first, next] = [this.parts[sure], this.parts[this.parts.length - behind]];
    this.settled = { before: Math.min(this.settled.before, first?.firstBlock ?? 0), behind: Math.min(this.settled.behind, next ? this.blocks.length - next.firstBlock : 0) };
  }
}

const moved = ({ start, end, subject }: Comment, by: number): Comment => ({ start: start + by, end: end + by, ...(subject ? { subject: { start: subject.start + by, end: subject.end + by } } : {}) });

/** Gives a block its index among the draft's, and its passages with it. */
function number(own: BlockRead, firstBlock: number, index: number): void {
  own.opensPart = index === firstBlock;
  if (own.index === index && (own.lead === undefined || (own.block.kind !== 'table' && own.block.lead === firstBlock + own.lead))) return;
  own.index = index;
  if (own.lead !== undefined) own.block = { ...own.block, lead: firstBlock + own.lead } as Block;
  for (const passage of own.passages) (passage as { block: number }).block = index;
}

const keyOf = (block: Block): string | undefined => (block.kind === 'table' ? undefined : `${block.kind} ${block.level ?? ''} ${block.prose.text}`);

/** The blocks of words that an edit has replaced, by what they say. */
function blocksByText(parts: readonly PlacedPart[]): Map<string, BlockRead[]> {
  const byText = new Map<string, BlockRead[]>();
  for (const own of parts.flatMap(({ blocks }) => blocks)) {
    const key = keyOf(own.block);
    if (key === undefined) continue;
    const others = byText.get(key);
    if (others) others.push(own);
    else byText.set(key, [own]);
  }
  return byText;
}

/** A block of a part read anew; where one that it replaces says the same, that one, in its new place. */
function takenOver(block: Block, replaced: ReadonlyMap<string, BlockRead[]>): BlockRead {
  const lead = block.kind === 'table' ? undefined : block.lead;
  const key = keyOf(block);
  const known = key === undefined ? undefined : replaced.get(key)?.shift();
  // Passages carried over (see carried-over.ts) have places of their own.
  if (!known || known.block.kind === 'table' || block.kind === 'table' || known.passages.some((passage) => known.block.kind !== 'table' && passage.prose !== known.block.prose)) return { block, part: undefined, lead, index: -1, opensPart: false, passed: undefined, context: undefined, cents: undefined, passages: [], read: undefined, replaces: undefined };
  const { prose } = known.block;
  (prose as MovableProse).pieces = block.prose.pieces;
  return Object.assign(known, { block: { ...block, prose }, lead, index: -1 });
}

const isRunning = ({ block }: BlockRead): boolean => block.kind !== 'table' && block.kind !== 'item';

/** Tells blocks of running words that an edit has made which they were before, in order. Of a list's items the whole text counts. */
function pair(fresh: readonly BlockRead[], gone: readonly BlockRead[]): void {
  const kept = new Set(fresh);
  const lost = gone.filter((own) => !kept.has(own) && isRunning(own));
  const made = fresh.filter((own) => own.read === undefined && isRunning(own));
  for (const [at, own] of made.entries()) own.replaces = lost[at]?.read?.units;
}

function isSameContext(a: BlockContext, b: BlockContext): boolean {
  return a.note === b.note && a.forAll === b.forAll && areSame(a.context, b.context);
}

/** Whether two lend the same to what stands behind them. */
const passedTheSame = (a: Passed, b: Passed): boolean => a === b || (a.before === b.before && a.forAll === b.forAll && areSame(a.headings, b.headings));

const areSame = (a: readonly Passage[], b: readonly Passage[]): boolean => a === b || (a.length === b.length && a.every((passage, at) => passage === b[at]));
