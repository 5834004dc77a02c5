/** A run of text as a PDF places it: from its left end along its baseline, in points, with y going up. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
}

/** What stands between two wide gaps of a line: the whole line, or a cell of a table. */
export interface Stretch {
  text: string;
  readonly x: number;
  right: number;
}

/** A line of a page; `y` is its baseline. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly stretches: readonly [Stretch, ...Stretch[]];
}

// In letter heights. A word space is about a quarter; what is wider than three times the widest of those parts columns.
const SAME_BASELINE = 0.4;
const WORD_GAP = 0.12;
const COLUMN_GAP = 1.1;

export const leftOf = ({ stretches }: Line): number => stretches[0].x;
export const rightOf = ({ stretches }: Line): number => stretches.at(-1)!.right;
export const textOf = ({ stretches }: Line): string => stretches.map(({ text }) => text).join(' ');

/** Joins the runs of a page, in the order in which they are drawn, into lines: a run goes on with a line where it stands on its baseline, right of it. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: { y: number; size: number; stretches: [Stretch, ...Stretch[]] }[] = [];
  let spaced = false;
  for (const run of runs) {
    const text = run.text.replace(/\s+/g, ' ');
    if (text.trim() === '') {
      spaced ||= text !== '';
      continue;
    }
    const line = lines.at(-1);
    const last = line?.stretches.at(-1);
    const size = Math.max(run.size, line?.size ?? 0);
    const gap = last === undefined ? 0 : run.x - last.right;
    const goesOn = line !== undefined && last !== undefined && Math.abs(run.y - line.y) < size * SAME_BASELINE && gap > -size;
    const stretch = { text: text.trim(), x: run.x, right: run.x + run.width };
    if (!goesOn) lines.push({ y: run.y, size: run.size, stretches: [stretch] });
    else if (gap > size * COLUMN_GAP) line.stretches.push(stretch);
    else {
      last.text += (spaced || gap > size * WORD_GAP || text.startsWith(' ') ? ' ' : '') + stretch.text;
      last.right = stretch.right;
    }
    if (goesOn) line.size = size;
    spaced = text.endsWith(' ');
  }
  return lines;
}
