import type { Comment } from '../draft/blocks';
import { lineStarts } from '../draft/lines';
import type { Block } from '../vocabulary';
import { partsOf, type Part } from './parts';
import { put } from './put';
import { blocksByText, number, pair, takenOver } from './taken-over';
import type { BlockRead, PlacedPart } from './unit';

/** So many blocks at the beginning and at the end stand as they did; all between have to be read. */
export interface Settled {
  readonly before: number;
  readonly behind: number;
}

/**
 * The parts of a draft, each with its place, and its blocks. An edit replaces those that it touches; of those behind them nothing is told anew but how far they have
 * moved, since where there are thousands, whatever is done for each is felt after every key.
 */
export class StandingParts {
  readonly parts: PlacedPart[] = [];
  readonly blocks: BlockRead[] = [];
  /** The words of all parts together. */
  words = 0;
  private readonly cuts: Part[] = [];
  /** In how many parts each currency with cents is spoken of. */
  private readonly spoken = new Map<string, number>();
  /** Those with directives, in order. */
  private directing: readonly PlacedPart[] = [];
  /** Where the first part starts, and behind how many lines. */
  private head = { start: 0, line: 0 };

  /** The currencies with cents that the parts speak of. */
  get currencies(): Iterable<string> {
    return this.spoken.keys();
  }

  /** The comments that are directives, in order. */
  get directives(): Comment[] {
    return this.directing.flatMap(({ part, start }) => part.comments.map((comment) => moved(comment, start)));
  }

  /** The blocks as they are read. */
  get document(): Block[] {
    return this.blocks.map(({ block }) => block);
  }

  /**
   * Finds the parts of a text whose front matter ends at `from`, and gives each part and block its place. Yields now and then, with the share (0 to 1) that is done; may be
   * left at any time, as if it had not been begun. Returns what stands as it did, undefined where nothing has changed.
   */
  *place(text: string, from: number): Generator<number, Settled | undefined> {
    const { fresh, before, behind } = yield* partsOf(text, from, this.cuts);
    const isReplaced = fresh.length > 0 || before + behind < this.parts.length;
    const settled = isReplaced ? this.replace(before, behind, fresh) : undefined;
    const line = lineStarts(text.slice(0, from)).length - 1;
    const isMoved = from !== this.head.start || line !== this.head.line;
    this.head = { start: from, line };
    if (isReplaced || isMoved) this.arrange(isMoved ? 0 : before, before + fresh.length);
    return settled;
  }

  /** Puts new parts in the place of all but the first and the last. */
  private replace(before: number, behind: number, cuts: readonly Part[]): Settled {
    const { parts, blocks } = this;
    const last = parts.length - behind;
    // Of the last part before the new ones a table may look at what stands behind it.
    let sure = Math.max(0, before - 1);
    while (sure > 0 && parts[sure]!.blocks.length === 0) sure--;
    const endsAt = parts[last]?.firstBlock ?? blocks.length;
    const settled = { before: parts[sure]?.firstBlock ?? 0, behind: blocks.length - endsAt };
    const gone = parts.slice(before, last);
    const replaced = blocksByText(gone);
    const fresh = cuts.map((part): PlacedPart => ({ part, start: 0, line: 0, firstBlock: 0, kept: undefined, blocks: part.blocks.map((block) => takenOver(block, replaced)) }));
    for (const part of fresh) for (const own of part.blocks) own.part = part;
    const [came, went] = [fresh, gone].map((some) => some.flatMap((part) => part.blocks)) as [BlockRead[], BlockRead[]];
    pair(came, went);
    put(blocks, endsAt - went.length, endsAt, came);
    put(parts, before, last, fresh);
    put(this.cuts, before, last, cuts);
    for (const { part } of gone) this.count(part, -1);
    for (const { part } of fresh) this.count(part, 1);
    const lost = new Set(gone);
    this.directing = [...this.directing.filter((part) => !lost.has(part)), ...fresh.filter(({ part }) => part.comments.length > 0)];
    return settled;
  }

  private count({ words, currencies }: Part, by: 1 | -1): void {
    this.words += by * words;
    for (const code of currencies) {
      const times = (this.spoken.get(code) ?? 0) + by;
      if (times === 0) this.spoken.delete(code);
      else this.spoken.set(code, times);
    }
  }

  /** Gives those parts their places that are new, from one number to another; those behind them have merely moved. */
  private arrange(from: number, to: number): void {
    const { parts } = this;
    const before = parts[from - 1];
    let [start, line, firstBlock] = before ? endOf(before) : [this.head.start, this.head.line, 0];
    for (let at = from; at < to; at++) {
      const part = parts[at]!;
      Object.assign(part, { start, line, firstBlock });
      numberBlocks(part);
      [start, line, firstBlock] = endOf(part);
    }
    const next = parts[to];
    if (next) {
      const [by, lines, blocks] = [start - next.start, line - next.line, firstBlock - next.firstBlock];
      for (let at = to; at < parts.length; at++) {
        const part = parts[at]!;
        part.start += by;
        part.line += lines;
        part.firstBlock += blocks;
        if (blocks !== 0) numberBlocks(part);
      }
    }
    this.directing = [...this.directing].sort((a, b) => a.start - b.start);
  }
}

/** Where what stands behind a part starts, the lines before that, and the blocks. */
const endOf = ({ part, start, line, firstBlock, blocks }: PlacedPart): [number, number, number] => [start + part.text.length, line + part.lines.length - 1, firstBlock + blocks.length];

const numberBlocks = ({ blocks, firstBlock }: PlacedPart): void => blocks.forEach((block, nth) => number(block, firstBlock, firstBlock + nth));

const moved = ({ start, end, subject }: Comment, by: number): Comment => ({ start: start + by, end: end + by, ...(subject ? { subject: { start: subject.start + by, end: subject.end + by } } : {}) });
