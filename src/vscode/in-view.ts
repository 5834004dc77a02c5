import { window, type TextDocument } from 'vscode';

/** A word and the space behind it, on average, in characters. */
const WORD = 6;

/** Some lines of a draft, both ends among them, counted from 0. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a draft of more than about `maxWords` words that are in view, with about so many words on either side, a quarter of `maxWords` unless said
 * otherwise; undefined for a draft that is no longer than that. A draft that is open but not in view counts as if its beginning were.
 */
export function linesInView(document: TextDocument, maxWords: number, beside = maxWords / 4): Lines | undefined {
  if (document.offsetAt(document.lineAt(document.lineCount - 1).range.end) <= maxWords * WORD) return undefined;
  const ranges = window.visibleTextEditors.filter((editor) => editor.document === document).flatMap(({ visibleRanges }) => visibleRanges);
  const room = beside * WORD;
  const lengthOf = (line: number): number => document.lineAt(line).text.length;
  let [from, to] = [Math.min(...ranges.map(({ start }) => start.line), document.lineCount - 1), Math.max(...ranges.map(({ end }) => end.line), 0)];
  if (ranges.length === 0) from = 0;
  for (let left = room; from > 0 && left > 0; from--) left -= lengthOf(from - 1);
  for (let left = room; to < document.lineCount - 1 && left > 0; to++) left -= lengthOf(to + 1);
  return { from, to };
}

/** What holds for more than its own line: headings, the fences of code, comments. */
const REACHES_FURTHER = /^\s*(?:#{1,6}\s|```|~~~)|<!--|-->/u;

/**
 * A draft's text with everything blanked but some lines, its first `kept` characters (the front matter), and what holds for more than its own line.
 * Every character stays in its place.
 */
export function onlyLines(text: string, { from, to }: Lines, kept: number): string {
  let line = 0;
  let offset = 0;
  return text.split(/(\r\n|\r|\n)/u).map((part, at) => {
    const start = offset;
    offset += part.length;
    if (at % 2 === 1) {
      line++;
      return part;
    }
    return (line >= from && line <= to) || start < kept || REACHES_FURTHER.test(part) ? part : ' '.repeat(part.length);
  }).join('');
}
