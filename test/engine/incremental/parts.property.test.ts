import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../src/engine/draft/markdown';
import { partsOf, type Part } from '../../../src/engine/incremental/parts';
import type { Block, Document } from '../../../src/engine/vocabulary';
import { finished } from '../../helpers/finished';
import { anyEdits, edited } from './edits';

/** What the parts say together, their blocks placed as in the whole. */
function joined(parts: readonly Part[]): Pick<Document, 'blocks'> & { readonly text: string } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, blocks: own } of parts) {
    const before = blocks.length;
    for (const block of own) blocks.push(movedBlock(block, start, before));
    start += text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), blocks };
}

/** The parts of a text that had these before it was edited. */
function partsAfter(text: string, earlier: readonly Part[]): readonly Part[] {
  const { fresh, before, behind } = finished(partsOf(text, 0, earlier));
  return [...earlier.slice(0, before), ...fresh, ...earlier.slice(earlier.length - behind)];
}

function movedBlock(block: Block, by: number, before: number): Block {
  const moved = JSON.parse(JSON.stringify(block), (key, value: unknown) => (typeof value === 'number' && ['start', 'end', 'from', 'to'].includes(key) ? value + by : value)) as Block;
  const inPlace = (prose: { pieces: readonly { start: number }[] }): void => prose.pieces.forEach((piece) => { piece.start -= by; });
  if (moved.kind === 'table') moved.rows.flat().forEach((cell) => inPlace(cell.prose));
  else inPlace(moved.prose);
  return moved.kind !== 'table' && moved.lead !== undefined ? { ...moved, lead: moved.lead + before } : moved;
}

describe('partsOf, edit after edit', () => {
  it('gives the blocks that the whole text has', () => {
    fc.assert(fc.property(anyEdits, (edits) => {
      let text = '';
      let parts: readonly Part[] = [];
      for (const edit of edits) {
        text = edited(text, edit);
        parts = partsAfter(text, parts);
        const { blocks } = readMarkdown(`\n${text}`);
        assert.deepEqual(joined(parts), { text, blocks: blocks.map((block) => movedBlock(block, -1, 0)) });
      }
    }), { numRuns: 300 });
  });

  it('reads on from a fence that nobody has closed yet', () => {
    const parts = partsAfter('```\n\n\nThe fleet carried 300 people in 2024.\n\n', partsAfter('```\n\n\n', []));
    assert.deepEqual(parts.flatMap(({ blocks }) => blocks), []);
  });

  it('takes over all parts but those at the edit', () => {
    const text = Array.from({ length: 50 }, (_, n) => `Paragraph ${n} says little.\n\n`).join('');
    const parts = partsAfter(text, []);
    assert.equal(parts.length, 50);
    const { before, behind } = finished(partsOf(text.replace('Paragraph 20 says', 'Paragraph 20 said'), 0, parts));
    assert.deepEqual([before, behind], [20, 29]);
  });
});
