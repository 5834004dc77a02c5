import { splitSentences } from '../../draft/sentences';
import type { Document } from '../../vocabulary';

/** What a draft says, piece by piece: its sentences, and the rows of its tables as one piece each. */
export function sentencesOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.map(({ prose }) => prose.text).join(' | '));
    return splitSentences(block.prose.text).map(({ start, end }) => block.prose.text.slice(start, end));
  });
}
