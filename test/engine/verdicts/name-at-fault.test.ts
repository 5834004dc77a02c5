import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const TOWNS = '| Town | Sold (tonnes) |\n|---|---|\n| Oxhill | 1,240 |\n| Ashby | 860 |\n| Tolven | 310 |\n| Sudholm | 540 |\n\nOxhill has the old mill and a covered market.\n';
const checked = (draft: string): readonly Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: TOWNS })]), { today: '2031-05-02' }).claims;
const refutedIn = (draft: string): [string, string | undefined][] => checked(draft).filter(({ verdict }) => verdict === 'refuted').map(({ text, expected }) => [text, expected]);

describe('Of a name and a figure that do not go together', () => {
  it('the name is wrong where the figure is the highest, as the sentence says', () => {
    assert.deepEqual(refutedIn('Nowhere do they sell as much as in Ashby: 1,240 tonnes.'), [['Ashby', 'Oxhill']]);
    assert.equal(checked('Nowhere do they sell as much as in Ashby: 1,240 tonnes.').find(({ text }) => text === '1,240 tonnes')?.verdict, 'supported');
  });

  it('the name is wrong where the figure is the lowest, as the sentence says', () => {
    assert.deepEqual(refutedIn('At the other end is Sudholm, with 310 tonnes sold.'), [['Sudholm', 'Tolven']]);
  });

  it('the figure is wrong otherwise', () => {
    assert.deepEqual(refutedIn('In Ashby they sold 1,240 tonnes.'), [['1,240 tonnes', '860 tonnes']]);
    assert.deepEqual(refutedIn('The smallest market, Tolven, sold 860 tonnes.'), [['860 tonnes', '310 tonnes']]);
  });

  it('the name is wrong where the rest is told of the other alone', () => {
    assert.deepEqual(refutedIn('In Ashby, with its old mill and its covered market, they sold 1,240 tonnes.'), [['Ashby', 'Oxhill']]);
  });
});
