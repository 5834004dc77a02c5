import { currenciesIn } from '../claims/cents';
import { readBlocks, type Comment } from '../draft/blocks';
import { isDirective } from '../draft/directives';
import { lineStarts } from '../draft/lines';
import { treeOf } from '../draft/markdown';
import { wordsIn } from '../draft/words';
import type { Block } from '../vocabulary';

/**
 * A stretch of a draft that markdown reads the same whatever stands before and behind it: in most drafts a paragraph, with the list or table that
 * follows it. All offsets count from its start.
 */
export interface Part {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Those of its comments that are directives. */
  readonly comments: readonly Comment[];
  /** Where its lines start; the last one may be empty and belong to the next part. */
  readonly lines: readonly number[];
  readonly words: number;
  /** Currencies with cents that it speaks of. */
  readonly currencies: readonly string[];
  /** Whether what stands behind it would go on with it: only the last part may be open. */
  readonly isOpen: boolean;
}

/**
 * Where a part may begin: behind a blank line, with a plain word or number and more behind it. No list, quotation, note or HTML element goes on there
 * (they would be indented or marked), and it is a block with words, which a list further down may lean on, so that nothing before it matters.
 */
const BEGINNING = /(?:#{1,6}[ \t]+)?(?:["“‘']?\p{L}[\p{L}'’-]*,?|\d+(?:[.,]\d+)*)[ \t]+[\p{L}\p{N}]/uy;
const BLANK_LINE = /\n[ \t\r]*\n/g;
const ENDS_BLANK = /\n[ \t\r]*\n$/;

/** What may run on beyond a blank line until something closes it. */
const UNCLOSED: ReadonlySet<string> = new Set(['HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'FormulaBlock']);
const FENCES = 2;

/** The parts of a text: the first `before` and the last `behind` of those of the text before, and between them new ones. */
export interface Parts {
  readonly fresh: readonly Part[];
  readonly before: number;
  readonly behind: number;
}

/**
 * The parts of `text` from offset `from` (the end of its front matter) on; those of an earlier text that still stand in it are taken over. Yields after each part
 * that it has read, with the share (0 to 1) of the new ones that is done; may be left at any time.
 */
export function* partsOf(text: string, from: number, earlier: readonly Part[]): Generator<number, Parts> {
  let before = 0;
  let start = from;
  for (; before < earlier.length && standsAt(text, start, earlier[before]!.text); before++) start += earlier[before]!.text.length;
  let behind = 0;
  let end = text.length;
  for (; behind < earlier.length - before; behind++) {
    const { text: own } = earlier[earlier.length - 1 - behind]!;
    if (end - own.length < start || !standsAt(text, end - own.length, own)) break;
    end -= own.length;
  }
  if (start === end && before === earlier.length) return { fresh: [], before, behind: 0 };
  // The last part before the edit ends where it did only if it is closed and a part may begin behind it.
  while (before > 0 && (earlier[before - 1]!.isOpen || !ENDS_BLANK.test(earlier[before - 1]!.text) || !beginsAt(text, start))) start -= earlier[--before]!.text.length;
  for (let step = 1; ; step *= 2) {
    const isWhole = end === text.length;
    const own = isWhole || (beginsAt(text, end) && isBlankBefore(text, start, end)) ? yield* cut(text, start, end, isWhole) : undefined;
    if (own) return { fresh: own, before, behind };
    for (let more = Math.min(step, behind); more > 0; more--) end += earlier[earlier.length - behind--]!.text.length;
  }
}

/** Slices are compared word by word of memory, where `startsWith` would compare letter by letter: this is asked of every part, after every key. */
const standsAt = (text: string, at: number, own: string): boolean => text.slice(at, at + own.length) === own;

function beginsAt(text: string, at: number): boolean {
  BEGINNING.lastIndex = at;
  return BEGINNING.test(text);
}

/** Whether a blank line ends at `end`, or nothing stands between it and `start`. */
const isBlankBefore = (text: string, start: number, end: number): boolean => start === end || ENDS_BLANK.test(text.slice(Math.max(start, end - LONGEST_BLANK), end));
const LONGEST_BLANK = 200;

/** Reads a stretch into parts; undefined where its last one is left open, and more text follows. */
function* cut(text: string, from: number, to: number, isWhole: boolean): Generator<number, Part[] | undefined> {
  if (from === to) return [];
  const starts = [from];
  BLANK_LINE.lastIndex = from;
  for (let blank = BLANK_LINE.exec(text); blank !== null && BLANK_LINE.lastIndex < to; blank = BLANK_LINE.exec(text)) {
    if (beginsAt(text, BLANK_LINE.lastIndex)) starts.push(BLANK_LINE.lastIndex);
    // Its last line end may be the first of another blank line.
    BLANK_LINE.lastIndex--;
  }
  const parts: Part[] = [];
  for (let at = 0; at < starts.length;) {
    for (let taken = 1; ; taken = Math.min(2 * taken, starts.length - at)) {
      const part = readPart(text.slice(starts[at], starts[at + taken] ?? to));
      const isLast = at + taken >= starts.length;
      if (part.isOpen && isLast && !isWhole) return undefined;
      if (part.isOpen && !isLast) continue;
      parts.push(part);
      at += taken;
      yield at / starts.length;
      break;
    }
  }
  return parts;
}

function readPart(slice: string): Part {
  // A copy: a slice would keep the whole draft in memory, as it was when this part was last changed.
  const text = ` ${slice}`.slice(1);
  const tree = treeOf(text, 0);
  const { blocks, comments, isOpen } = readBlocks(text, tree);
  const last = tree.topNode.lastChild;
  const goesOn = last !== null && (UNCLOSED.has(last.name) || (last.name === 'FencedCode' && last.getChildren('CodeMark').length < FENCES))
    // What a comment hides depends on where it ends.
    || text.lastIndexOf('<!--') > text.lastIndexOf('-->');
  return { text, blocks, comments: comments.filter((comment) => isDirective(text, comment)), lines: lineStarts(text), words: blocks.reduce((sum, block) => sum + wordsIn(block), 0), currencies: currenciesIn(text), isOpen: isOpen || goesOn };
}
