import type { Block, Document, Prose } from '../vocabulary';

/** How many words a document says: runs without space that hold a letter or a digit, in its prose and its tables. */
export function countWords(document: Document): number {
  let words = 0;
  for (const block of document.blocks) for (const prose of prosesOf(block)) words += wordsIn(prose.text);
  return words;
}

function prosesOf(block: Block): readonly Prose[] {
  if (block.kind !== 'table') return [block.prose];
  const cells = block.rows.flatMap((row) => row.map((cell) => cell.prose));
  return block.caption === undefined ? cells : [block.caption, ...cells];
}

function wordsIn(text: string): number {
  return text.split(' ').filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
