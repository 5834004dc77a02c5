import { leftOf, rightOf, textOf, type Line } from './lines';

/** Lines of a PDF that belong together: a paragraph or heading, or the rows of a table. */
export interface Block {
  readonly kind: 'words' | 'table';
  readonly lines: readonly Line[];
}

const BULLET = /^(?:[•‣◦▪●*–-]|\d{1,2}[.)])\s/;
const STOPPED = /[.!?:]["'”’)]*$/;

/** The usual distance between baselines inside paragraphs, in letter heights: a quarter of a document's lines have it or less, however short its paragraphs. */
export function usualLeading(pages: readonly (readonly Line[])[]): number {
  const leadings = pages.flatMap((lines) => lines.slice(1).map((line, at) => (lines[at]!.y - line.y) / lines[at]!.size)).filter((one) => one > 0.8 && one < 2.5).sort((a, b) => a - b);
  return leadings[Math.floor(leadings.length / 4)] ?? 1.2;
}

/** Parts a page's lines into blocks. `leading` is the document's usual distance between lines. */
export function blocksOf(lines: readonly Line[], leading: number): Block[] {
  const blocks: { kind: Block['kind']; lines: Line[] }[] = [];
  const margin = Math.max(0, ...lines.map(rightOf));
  for (const [at, line] of lines.entries()) {
    const kind = line.stretches.length > 1 && (isRow(lines[at - 1]) || isRow(lines[at + 1])) ? 'table' : 'words';
    const block = blocks.at(-1);
    const before = block?.lines.at(-1);
    if (block !== undefined && before !== undefined && block.kind === kind && (kind === 'table' ? isNear(before, line, leading * 2) : goesOn(block.lines, line, leading, margin))) block.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}

const isRow = (line: Line | undefined): boolean => line !== undefined && line.stretches.length > 1;

const isNear = (above: Line, below: Line, leading: number): boolean => above.y - below.y > 0 && above.y - below.y < above.size * (leading + 0.3);

/** Whether a line goes on with a paragraph. */
function goesOn(paragraph: readonly Line[], line: Line, leading: number, margin: number): boolean {
  const before = paragraph.at(-1)!;
  if (Math.abs(line.size - before.size) > before.size * 0.1 || BULLET.test(textOf(line))) return false;
  const stopped = STOPPED.test(textOf(before));
  // Up again: the next column. A sentence that is not at its end goes on there.
  if (line.y >= before.y) return !stopped && /^[\p{Ll}\d(]/u.test(textOf(line));
  if (!isNear(before, line, leading)) return false;
  const isIndented = leftOf(line) > leftOf(before) + line.size * 0.8 && !BULLET.test(textOf(before));
  const endsEarly = stopped && rightOf(before) < Math.max(margin * 0.8, ...paragraph.map(rightOf)) - before.size * 6;
  return !isIndented && !endsEarly;
}

/** Columns are where no cell of any row stands between: the rows' cells, put under each other. */
export function rowsOf(lines: readonly Line[]): string[][] {
  const columns: { x: number; right: number }[] = [];
  for (const cell of lines.flatMap((line) => [...line.stretches]).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last !== undefined && cell.x < last.right) last.right = Math.max(last.right, cell.right);
    else columns.push({ x: cell.x, right: cell.right });
  }
  return lines.map((line) => columns.map(({ x, right }) => line.stretches.filter((cell) => cell.x >= x && cell.x < right).map(({ text }) => text).join(' ')));
}
