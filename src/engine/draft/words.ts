import type { Block, Document, Prose } from '../vocabulary';

/** How many words a document says: runs without space that hold a letter or a digit, in its prose and its tables. */
export function countWords(document: Document): number {
  let words = 0;
  for (const block of document.blocks) words += wordsIn(block);
  return words;
}

/** How many of them one block says. */
export const wordsIn = (block: Block): number => prosesOf(block).reduce((sum, { text }) => sum + wordsOf(text), 0);

function prosesOf(block: Block): readonly Prose[] {
  if (block.kind !== 'table') return [block.prose];
  const cells = block.rows.flatMap((row) => row.map((cell) => cell.prose));
  return block.caption === undefined ? cells : [block.caption, ...cells];
}

function wordsOf(text: string): number {
  return text.split(' ').filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
