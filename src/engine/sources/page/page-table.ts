import type { Cell, Prose, TableBlock } from '../../vocabulary';
import { emptyProse } from '../../draft/prose';

const WIDEST_SPAN = 100;

/** Gathers the cells of one table; cells that span columns or rows are followed by empty ones, so that columns stay under their heads. */
export class PageTable {
  private readonly rows: Cell[][] = [];
  private readonly headed: boolean[] = [];
  /** For each column, how many rows to come are still covered from above. */
  private readonly covered: number[] = [];
  private caption: Prose | undefined;
  private inHead = false;
  private allHeads = true;

  constructor(private readonly start: number) {}

  openHead(): void {
    this.inHead = true;
  }

  closeHead(): void {
    this.inHead = false;
  }

  openRow(): void {
    this.rows.push([]);
    this.allHeads = true;
    this.headed.push(this.inHead);
  }

  addCaption(prose: Prose): void {
    this.caption ??= prose;
  }

  addCell(cell: Cell, isHead: boolean, columns: number, rows: number): void {
    if (this.rows.length === 0) this.openRow();
    const row = this.rows[this.rows.length - 1]!;
    this.fillCovered(row, cell.start);
    const width = Math.max(1, Math.min(columns || 1, WIDEST_SPAN));
    for (let column = 0; column < width; column++) {
      if (rows > 1) this.covered[row.length] = Math.min(rows, WIDEST_SPAN) - 1;
      row.push(column === 0 ? cell : { start: cell.end, end: cell.end, prose: emptyProse });
    }
    this.allHeads &&= isHead;
    if (!this.inHead) this.headed[this.headed.length - 1] = this.allHeads;
  }

  /** The table, or nothing where no cell has words. */
  finish(end: number): TableBlock | undefined {
    const kept = this.rows.map((row, index) => ({ row, headed: this.headed[index] ?? false })).filter(({ row }) => row.length > 0);
    if (!kept.some(({ row }) => row.some((cell) => cell.prose.text !== ''))) return undefined;
    const firstPlain = kept.findIndex(({ headed }) => !headed);
    const table = {
      kind: 'table' as const, start: this.start, end,
      // A table of heads alone has its figures in them.
      headerRows: firstPlain < 0 ? 0 : firstPlain,
      rows: kept.map(({ row }) => row),
    };
    return this.caption === undefined ? table : { ...table, caption: this.caption };
  }

  private fillCovered(row: Cell[], at: number): void {
    while ((this.covered[row.length] ?? 0) > 0) {
      this.covered[row.length]!--;
      row.push({ start: at, end: at, prose: emptyProse });
    }
  }
}
