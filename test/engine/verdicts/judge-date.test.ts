import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const refutedIn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.flatMap(({ text, verdict, expected }) => (verdict === 'refuted' ? [`${text} → ${expected}`] : []));

const FARM = `# Estwick Eggs

Estwick Eggs had sales of $412 million in the quarter, and paid $9.40 for a ton of feed.

In March it bought the rest of Linnet Ridge, a maker of boiled eggs, for $74 million. Estwick had held a 25% interest in it since 2018.
`;

describe('A year', () => {
  it('is that of what stands before it, though a figure follows', () => {
    assert.deepEqual(refutedIn('The company has bought Linnet Ridge, a maker of boiled eggs in which it had held a stake since 2013, for $74 million in cash.', FARM), ['2013 → 2018']);
    assert.deepEqual(refutedIn('The company has bought Linnet Ridge, a maker of boiled eggs in which it had held a stake since 2018, for $74 million in cash.', FARM), []);
  });

  it('to which something is compared may be another', () => {
    assert.deepEqual(refutedIn('The company has bought Linnet Ridge, a maker of boiled eggs that is dearer than in 2013, for $74 million in cash.', FARM), []);
  });
});
