import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = 'Mara Lund, the treasurer, wants to build up a reserve of €700,000 by 2033. At present there are €245,000 in it.';

const refuted = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' })
  .claims.filter(({ verdict }) => verdict === 'refuted').map(({ text, fix }) => `${text} → ${fix?.text}`);

describe('A difference with one digit wrong', () => {
  it('is set right where the draft tells one of the two', () => assert.deepEqual(refuted('Mara Lund wants a reserve of €700,000; she still needs €465,000 for that.'), ['€465,000 → €455,000']));
  it('is left alone where it is right, or no difference', () => {
    assert.deepEqual(refuted('Mara Lund wants a reserve of €700,000; she still needs €455,000 for that.'), []);
    assert.deepEqual(refuted('Mara Lund wants a reserve of €700,000. A new roof costs €465,000.'), []);
  });
});
