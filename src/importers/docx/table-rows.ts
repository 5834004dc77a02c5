import { escaped } from './escape';

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  text: string;
}

/** Gathers the cells of one table; a cell that spans columns or rows is followed by empty ones, so that columns stay under their heads. */
export class TableRows {
  private readonly rows: string[][] = [];
  private readonly covered: number[] = [];
  private headed = false;
  private cell: OpenCell | undefined;

  openRow(): void {
    this.rows.push([]);
  }

  openCell(attributes: Readonly<Record<string, string>>, isHead: boolean): void {
    if (this.rows.length === 0) this.openRow();
    this.headed ||= isHead && this.rows.length === 1;
    this.cell = { columns: span(attributes.colspan), rows: span(attributes.rowspan), text: '' };
  }

  add(text: string): void {
    if (this.cell !== undefined) this.cell.text += text;
  }

  closeCell(): void {
    const row = this.rows.at(-1);
    if (this.cell === undefined || row === undefined) return;
    this.fillCovered(row);
    for (let column = 0; column < this.cell.columns; column++) {
      if (this.cell.rows > 1) this.covered[row.length] = this.cell.rows - 1;
      row.push(column === 0 ? escaped(this.cell.text.replace(/\s+/g, ' ').trim()).replaceAll('|', '\\|') : '');
    }
    this.cell = undefined;
  }

  /** A pipe table. Markdown wants a head: where the document has none and the first row is one of figures like the rest, it is left empty. */
  markdown(): string {
    const rows = this.rows.filter((row) => row.some((cell) => cell !== ''));
    if (rows.length === 0) return '';
    const width = Math.max(...rows.map((row) => row.length));
    const [first = [], ...rest] = rows;
    const isHead = this.headed || rest.length === 0 || figuresIn(first) < Math.max(...rest.map(figuresIn));
    const lines = isHead ? rows : [[], ...rows];
    const written = lines.map((row) => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`);
    return [written[0]!, `|${' --- |'.repeat(width)}`, ...written.slice(1)].join('\n');
  }

  private fillCovered(row: string[]): void {
    while ((this.covered[row.length] ?? 0) > 0) {
      this.covered[row.length]!--;
      row.push('');
    }
  }
}

const WIDEST = 100;

function span(attribute: string | undefined): number {
  return Math.max(1, Math.min(Number(attribute ?? 1) || 1, WIDEST));
}

/** Cells with figures; a year alone is what heads are made of. */
function figuresIn(row: readonly string[]): number {
  return row.filter((cell) => /\d/.test(cell) && !/^(?:FY|Q[1-4] )?(?:19|20)\d\d$/i.test(cell)).length;
}
