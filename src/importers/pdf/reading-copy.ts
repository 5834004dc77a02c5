import { textOf, type Line } from './lines';
import { blocksOf, rowsOf, usualLeading, type Block } from './paragraphs';
import { withoutRunningHeads } from './running-heads';

/**
 * The text of a PDF for people and for the engine's reader of plain text: a line `— page 2 —` where a page begins, paragraphs on one line
 * each and parted by blank lines, words mended that were broken at line ends, rows of tables as lines with a tab between cells. A sentence
 * that runs over to the next page is kept whole; the page's mark follows it.
 */
export function readingCopy(pages: readonly (readonly Line[])[]): string {
  const bodies = withoutRunningHeads(pages);
  const leading = usualLeading(bodies);
  const known = new Set(bodies.flat().flatMap((line) => textOf(line).toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []));
  const parts: string[] = [];
  for (const [index, body] of bodies.entries()) {
    const blocks = blocksOf(body, leading);
    const texts = blocks.map((block) => textOfBlock(block, known));
    const last = parts.at(-1);
    if (blocks[0]?.kind === 'words' && last !== undefined && runsOver(last, texts[0]!)) parts[parts.length - 1] = mended(last, texts.shift()!, known);
    parts.push(`— page ${index + 1} —`, ...texts);
  }
  return `${parts.join('\n\n')}\n`;
}

function textOfBlock({ kind, lines }: Block, known: ReadonlySet<string>): string {
  if (kind === 'table') return rowsOf(lines).map((row) => row.join('\t')).join('\n');
  return lines.map(textOf).reduce((text, line) => mended(text, line, known));
}

/** A paragraph without its end, and one that begins in the middle of a sentence. */
function runsOver(last: string, next: string): boolean {
  return !last.startsWith('—') && !last.includes('\t') && last.length > 60 && /[\p{L}\d,;-]$/u.test(last) && /^[\p{Ll}]/u.test(next);
}

/** Two lines as one. A hyphen between them goes, unless the document writes the word with it elsewhere and never without. */
function mended(text: string, line: string, known: ReadonlySet<string>): string {
  const [, head] = /([\p{L}]+(?:-[\p{L}]+)*)[-\u00AD]$/u.exec(text) ?? [];
  const [tail] = /^\p{Ll}[\p{L}]*/u.exec(line) ?? [];
  if (head === undefined || tail === undefined) return `${text} ${line}`;
  const whole = `${head}${tail}`.toLowerCase();
  const hyphenated = `${head}-${tail}`.toLowerCase();
  return known.has(hyphenated) && !known.has(whole) ? text.replace(/\u00AD$/, '-') + line : text.slice(0, -1) + line;
}
