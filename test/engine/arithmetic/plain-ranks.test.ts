import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const HARBOURS = `Harbour,Coast,Boats,Jetties
Ulm Bay,north,420,3
Skerry,north,310,9
Orrin,south,275,2
Tarn Quay,south,190,5
Wick Sands,south,80,1
`;

const refuted = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.csv', text: HARBOURS })]), { today: '2031-05-02' })
  .claims.filter(({ verdict }) => verdict === 'refuted').map(({ text, code, fix }) => `${text} ${code} ${fix?.text}`);

describe('A rank plainly said', () => {
  it('is objected to where the table counts otherwise', () => {
    assert.deepEqual(refuted('Tarn Quay is the third-largest harbour by boats.'), ['third refuted.rank fourth']);
    assert.deepEqual(refuted('By boats Orrin is the second-largest harbour of the whole country.'), ['second refuted.rank third']);
    assert.deepEqual(refuted('By boats Orrin is the second-smallest harbour.'), ['second refuted.rank third']);
  });
  it('is left alone where it is right', () => {
    assert.deepEqual(refuted('Tarn Quay is the fourth-largest harbour by boats.'), []);
    assert.deepEqual(refuted('By boats Tarn Quay is the second-smallest harbour.'), []);
  });
  it('is left alone where it is told of some of them only', () => {
    assert.deepEqual(refuted('By boats Tarn Quay is the second-largest harbour in the south.'), []);
    assert.deepEqual(refuted('By boats Tarn Quay is the third-largest harbour outside the capital.'), []);
  });
  it('is told by the figure beside it', () => {
    assert.deepEqual(refuted('Tarn Quay, with 190 boats, comes third.'), ['third refuted.rank fourth']);
    assert.deepEqual(refuted('Tarn Quay is in third place with 190 boats.'), ['third refuted.rank fourth']);
    assert.deepEqual(refuted('Tarn Quay, with 190 boats, comes fourth.'), []);
    assert.deepEqual(refuted('Wick Sands, with 80 boats, comes first.'), []);
  });
  it('is left alone where it is not told by what', () => assert.deepEqual(refuted('Tarn Quay spent its third summer without a storm, the longest of its quiet times.'), []));
});
