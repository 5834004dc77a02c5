import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = 'The puppet theatres of Norland drew 216,000 people, exactly a quarter of the total; in 2029 it had been 162,000.';

const judged = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' }).claims.map(({ text, verdict }) => `${text} ${verdict}`);

describe('A part of something', () => {
  it('says nothing of by how much something is more', () => {
    assert.ok(judged('Puppet theatres drew 216,000 people, a quarter more than the year before.').includes('a quarter refuted'));
    assert.ok(judged('Puppet theatres drew 216,000 people, a third more than the year before.').includes('a third supported'));
  });
  it('is told by the same words', () => assert.ok(judged('Puppet theatres drew 216,000 people, a quarter of the total.').includes('a quarter supported')));
});
