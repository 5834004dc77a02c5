import type { Evidence, Source } from '../engine';

/**
 * Where in its source a piece of evidence stands, as a reader of the file itself finds it: "line 12"; "page 12" of a PDF; "line 4, column C" of a
 * table. Empty for what was read out of a file without pages, whose lines nobody sees.
 */
export function whereIn({ readingCopy, kind }: Pick<Source, 'readingCopy' | 'kind'>, { start, line, cell }: Evidence): string {
  if (readingCopy !== undefined) {
    const page = pageAt(readingCopy, start);
    return page === undefined ? '' : `page ${page}`;
  }
  return cell && kind === 'table' ? `line ${line}, column ${columnLetters(cell.column)}` : `line ${line}`;
}

/** The page of a PDF on which a place of its reading copy stands: each page begins with a line "— page 12 —". */
function pageAt(readingCopy: string, offset: number): string | undefined {
  for (let at = readingCopy.lastIndexOf('— page ', offset); at >= 0; at = at === 0 ? -1 : readingCopy.lastIndexOf('— page ', at - 1)) {
    const mark = /^— page (\d+) —$/m.exec(readingCopy.slice(at, at + 30));
    if (mark?.index === 0 && (at === 0 || readingCopy[at - 1] === '\n')) return mark[1];
  }
  return undefined;
}

/** Columns as spreadsheets call them: 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
