import type { GalleyBlock } from './galley';
import type { Run } from './runs';

/** The words of a block before and after a claim, cut at words to about a line; "…" marks a cut. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** Characters on each side. */
const REACH = 70;

/** What stands around each claim of a galley, by the claim's index. */
export function wordsAround(galley: readonly GalleyBlock[]): Map<number, Around> {
  const around = new Map<number, Around>();
  for (const block of galley) {
    if (block.kind === 'table') {
      // A cell alone says little: the row is its sentence.
      for (const row of block.rows) lookAround(row.flatMap((cell, at) => (at === 0 ? cell : [{ text: ' · ', styles: [] }, ...cell])), around);
    } else if ('runs' in block) lookAround(block.runs, around);
  }
  return around;
}

function lookAround(runs: readonly Run[], around: Map<number, Around>): void {
  const text = runs.map((run) => run.text).join('');
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    if (run.claim !== undefined) {
      const known = around.get(run.claim);
      around.set(run.claim, { before: known?.before ?? cutBefore(text.slice(0, at)), after: cutAfter(text.slice(end)) });
    }
    at = end;
  }
}

function cutBefore(text: string): string {
  return text.length <= REACH ? text : `…${text.slice(-REACH).replace(/^\S{0,30}\s+/, '')}`;
}

function cutAfter(text: string): string {
  return text.length <= REACH ? text : `${text.slice(0, REACH).replace(/\s+\S{0,30}$/, '')}…`;
}
