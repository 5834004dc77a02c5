import assert from 'node:assert/strict';
import { check, gather, readSource, type Verdict } from '../../../src/engine';

const SOURCE = `# Sudholm's harbour in 2030

A crossing, which cost 22 crowns until last July, has become dearer. When parliament voted on it, the new quay was to cost 340 million crowns. A provisional count had put the number of berths at 58,900. Estwick had 41,700 berths.`;
const verdictOn = (figure: string, draft: string): Verdict | undefined =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' }).claims.find(({ text }) => text.startsWith(figure))?.verdict;

describe('What a source tells as given up', () => {
  it('does not bear out what the draft tells as holding', () => {
    assert.notEqual(verdictOn('22 crowns', 'A crossing in Sudholm now costs 22 crowns.'), 'supported');
    assert.notEqual(verdictOn('340 million', 'The new quay of Sudholm will cost 340 million crowns.'), 'supported');
    assert.notEqual(verdictOn('58,900', 'The number of berths is now put at 58,900.'), 'supported');
  });

  it('bears out what the draft tells of that time', () => {
    assert.equal(verdictOn('22 crowns', 'A crossing in Sudholm cost 22 crowns until July.'), 'supported');
    assert.equal(verdictOn('340 million', 'The new quay of Sudholm was to cost 340 million crowns.'), 'supported');
  });

  it('is no more than what had been: that may hold still', () => {
    assert.equal(verdictOn('41,700', 'Estwick now has 41,700 berths.'), 'supported');
  });
});
