import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = [
  'Exports earned the island €5.1 million; in the season of 2029/30 it had been €3.3 million for fewer bags.',
  'The council spends £1,486,000 in the coming year, compared with £1,394,000 in the current one.',
  'Net profit came to $286 million, after $171 million a year earlier.',
  'The new ferries can go 5,200 miles without refuelling, the old ones 2,600 miles.',
  'The number of buses rose to 97 from 52. Drivers are missing.',
].join('\n\n');

const refuted = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' })
  .claims.filter(({ verdict }) => verdict === 'refuted').map(({ text, fix }) => `${text} → ${fix?.text}`);

describe('A result set beside the figure it is told of', () => {
  it('is held against what had been before', () => {
    assert.deepEqual(refuted('Exports brought in €5.1 million, which is €2.3 million more than in the season before.'), ['€2.3 million → €1.8 million']);
    assert.deepEqual(refuted('Exports brought in €5.1 million, which is €1.8 million more than in the season before.'), []);
  });
  it('may be an increase of so much', () => {
    assert.deepEqual(refuted('The miner made a net profit of $286 million, an increase of 40%.'), ['40% → 67%']);
    assert.deepEqual(refuted('The miner made a net profit of $286 million, an increase of 67%.'), []);
  });
  it('is a multiple of the only other figure of its kind there', () => {
    assert.deepEqual(refuted('The new ferries can go three times as far without refuelling, 5,200 miles.'), ['three times → twice']);
    assert.deepEqual(refuted('The new ferries can go twice as far without refuelling, 5,200 miles.'), []);
  });
  it('is no result of what is counted beside it', () => assert.deepEqual(refuted('The number of buses has grown to 97, and 35 fewer drivers are missing than a year ago.'), []));
});
