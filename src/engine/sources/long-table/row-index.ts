import { rememberText } from '../../claims/remember';
import { FigureIndex } from './figure-index';
import { marksOfCell, marksOfSentence } from './marks';

/** Marks that as few rows have in common tell which rows are meant; so do several that only so few rows have all of. */
const MOST_ALIKE = 60;
/** A figure that more rows have tells nothing of the row. */
const MOST_EQUAL = 5;
/** What a good part of the rows has tells none of them from the others. */
const COMMON = 1 / 3;
const MOST_SENTENCES = 2000;

/** The rows of a table by the words of their labels, their times and their figures. */
export class RowIndex {
  private readonly byMark = new Map<string, number[]>();
  private readonly byFigure: FigureIndex;
  private readonly rowsIn = rememberText((sentence: string) => this.find(sentence), MOST_SENTENCES);
  /** How much speaks for each row of the table; all zero between two sentences. */
  private readonly scores: Float64Array;

  /** `cellsOf` gives the texts of a row's cells. */
  constructor(private readonly rows: number, private readonly cellsOf: (row: number) => readonly string[]) {
    this.scores = new Float64Array(rows);
    const values: number[] = [];
    const rowsOfValues: number[] = [];
    for (let row = 0; row < rows; row++) {
      for (const cell of cellsOf(row)) {
        const { marks, figures } = marksOfCell(cell);
        for (const mark of marks) this.add(mark, row);
        for (const figure of figures) {
          values.push(figure);
          rowsOfValues.push(row);
        }
      }
    }
    this.byFigure = new FigureIndex(values, rowsOfValues);
  }

  /** The rows that these sentences are about, at most `most`, in the table's order: of each sentence the likeliest first. */
  rowsNamedIn(sentences: readonly string[], most: number): number[] {
    const found = sentences.map((sentence) => this.rowsIn(sentence));
    const chosen = new Set<number>();
    for (let rank = 0; rank < MOST_ALIKE && chosen.size < most; rank++) {
      for (const rows of found) {
        const row = rows[rank];
        if (row !== undefined && chosen.size < most) chosen.add(row);
      }
    }
    return [...chosen].sort((a, b) => a - b);
  }

  private add(mark: string, row: number): void {
    const rows = this.byMark.get(mark);
    if (!rows) this.byMark.set(mark, [row]);
    else if (rows.at(-1) !== row) rows.push(row);
  }

  /**
   * The rows that one sentence is about, the likeliest first: each mark speaks for its rows, the more the fewer they are. A figure tells the row only
   * where nothing names one: among thousands of rows, some have whatever figure a writer gets wrong.
   */
  private find(sentence: string): readonly number[] {
    const { marks, reaches } = marksOfSentence(sentence);
    const byMarks = marks.map((mark) => this.byMark.get(mark) ?? []).filter((rows) => rows.length <= Math.max(MOST_ALIKE, this.rows * COMMON));
    const byFigures = reaches.map((one) => this.byFigure.rowsWithin(one, MOST_EQUAL) ?? []);
    const named = this.withoutNamesakes(this.likeliest(byMarks), new Set(marks));
    return named.length > 0 ? named : this.likeliest([...byMarks, ...byFigures]);
  }

  /** Leaves out rows of which only a part of a label is named, where another row has that and more: "the east ferry" beside "the west ferry". */
  private withoutNamesakes(rows: readonly number[], said: ReadonlySet<string>): number[] {
    const named = rows.map((row) => {
      const cells = this.cellsOf(row).map((cell) => ({ marks: marksOfCell(cell).marks, isLabel: /\p{L}/u.test(cell) }));
      const isWhole = cells.some(({ marks, isLabel }) => isLabel && marks.length > 0 && marks.every((mark) => said.has(mark)));
      return { row, isWhole, marks: new Set(cells.flatMap(({ marks }) => marks).filter((mark) => said.has(mark))) };
    });
    const isSurpassed = (one: (typeof named)[number]): boolean => named.some((other) => other.marks.size > one.marks.size && [...one.marks].every((mark) => other.marks.has(mark)));
    return named.filter((one) => one.isWhole || !isSurpassed(one)).map(({ row }) => row);
  }

  /** The rows for which enough speaks of these lists of rows. */
  private likeliest(speaking: readonly (readonly number[])[]): number[] {
    const touched: number[] = [];
    for (const rows of speaking) {
      const weight = Math.log((this.rows + 1) / rows.length);
      for (const row of rows) {
        if (this.scores[row] === 0) touched.push(row);
        this.scores[row]! += weight;
      }
    }
    const needed = Math.log((this.rows + 1) / MOST_ALIKE) - 1e-9;
    const scored = touched.map((row) => ({ row, score: this.scores[row]! }));
    for (const row of touched) this.scores[row] = 0;
    return scored.filter(({ score }) => score >= needed).sort((a, b) => b.score - a.score || a.row - b.row).slice(0, MOST_ALIKE).map(({ row }) => row);
  }
}
