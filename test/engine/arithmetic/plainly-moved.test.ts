import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const BRANCHES = `Branch,Members 2030 (million),Members 2020 (million)
Northport,3.4,2.1
Elmfield,2.1,3.15
Dunmore,5.6,5.2
`;
const PROSE = `Growers were paid 92 crowns for a bale of hops at the end of May, after 46 crowns a year earlier.

From 1 March a day ticket will cost €2.35 instead of €2.12.

Four ponds remain, with a combined area of 5.2 square kilometres. In 1961, when they were first surveyed, it was 15.6 square kilometres.
`;

const refutedIn = (id: string, text: string) => (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id, text })]), { today: '2031-05-02' })
  .claims.filter(({ verdict }) => verdict === 'refuted').map((one) => `${one.text} → ${one.fix?.text}`);

describe('By how much something plainly moved', () => {
  const table = refutedIn('source.csv', BRANCHES);
  const prose = refutedIn('source.md', PROSE);
  it('is held against the two times of the one row that is named', () => {
    assert.deepEqual(table('Growth was fastest in Northport, which put on 1.5 million.'), ['1.5 million → 1.3 million']);
    assert.deepEqual(table('Elmfield has shrunk to half of what it was in 2020.'), ['half → two-thirds']);
    assert.deepEqual(table('Growth was fastest in Northport, which put on 1.3 million.'), []);
  });
  it('is left alone where the draft tells of another year, or of no one row', () => {
    assert.deepEqual(table('Elmfield has shrunk to half of what it was in 2015.'), []);
    assert.deepEqual(table('Elmfield and Northport together have shrunk to half of what they were.'), []);
  });
  it('is held against the former value beside what the sentence before has told', () => {
    assert.deepEqual(prose('A bale of hops is worth 92 crowns. In a year the price has tripled.'), ['tripled → doubled']);
    assert.deepEqual(prose('A bale of hops is worth 92 crowns. In a year the price has doubled.'), []);
    assert.deepEqual(prose('A bale of hops is worth 92 crowns. The rent of a field tripled.'), []);
  });
  it('is held against what it is instead of, a sum behind another being one by itself', () => {
    assert.deepEqual(prose('A day ticket costs €2.35, 33 cents more'), ['33 cents → undefined']);
    assert.deepEqual(prose('A day ticket costs €2.35, 23 cents more'), []);
  });
  it('is held against the former value of the year that it tells', () => {
    assert.deepEqual(prose('The ponds have shrunk to half of what they measured in 1961.'), ['half → a third']);
    assert.deepEqual(prose('The ponds have shrunk to a third of what they measured in 1961.'), []);
  });
});
