import type { Reach } from './marks';

/** Sizes from 1e-9 to below 1e16 are told apart by their first three digits: linear to build, and narrow enough for any figure that tells something. */
const SMALLEST = -9;
const DECADES = 25;
const LEADS = 900;

/** The rows of a table by the sizes of their figures. */
export class FigureIndex {
  private readonly ends: Uint32Array;
  private readonly order: Uint32Array;

  /** `rows[i]` is the row in which the size `values[i]` stands. */
  constructor(private readonly values: readonly number[], private readonly rows: readonly number[]) {
    // A counting sort: how many sizes are in each drawer, where it begins, and then each size into its drawer, which leaves `ends` at the drawers' ends.
    const drawers = Uint16Array.from(values, drawerOf);
    const ends = new Uint32Array(DECADES * LEADS + 1);
    for (const drawer of drawers) ends[drawer + 1]!++;
    for (let at = 1; at < ends.length; at++) ends[at]! += ends[at - 1]!;
    this.order = new Uint32Array(values.length);
    for (const [at, drawer] of drawers.entries()) this.order[ends[drawer]!++] = at;
    this.ends = ends;
  }

  /** The rows with a size within reach, each once; undefined where there are more than `most` such sizes. */
  rowsWithin(reaches: readonly Reach[], most: number): number[] | undefined {
    const found = new Set<number>();
    for (const { low, high } of reaches) {
      const first = drawerOf(low);
      const from = first === 0 ? 0 : this.ends[first - 1]!;
      for (let at = from; at < this.ends[drawerOf(high)]!; at++) {
        const value = this.values[this.order[at]!]!;
        if (value < low || value > high) continue;
        found.add(this.rows[this.order[at]!]!);
        if (found.size > most) return undefined;
      }
    }
    return [...found];
  }
}

function drawerOf(size: number): number {
  if (!(size >= 10 ** SMALLEST)) return 0;
  // Logarithms of powers of ten may come out a hair too small; the lead then is 1000, the next decade's first.
  const decade = Math.floor(Math.log10(size));
  const lead = Math.min(LEADS, Math.max(0, Math.floor(size / 10 ** (decade - 2)) - 100));
  return Math.min(DECADES * LEADS - 1, (decade - SMALLEST) * LEADS + lead);
}
