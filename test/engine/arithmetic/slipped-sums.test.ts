import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const ROWERS = `rower,club,pulls,strokes,medals
Ansa Holm,Velm,641,88,3
Bo Tarn,Velm,538,75,1
Cai Ulm,Osk,720,91,4
`;

const refuted = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.csv', text: ROWERS })]), { today: '2031-05-02' })
  .claims.filter(({ verdict }) => verdict === 'refuted').map(({ text, fix }) => `${text} → ${fix?.text}`);

describe('A sum of those named, one digit off', () => {
  it('is set right', () => {
    assert.deepEqual(refuted('Ansa Holm and Bo Tarn made 1,189 between them.'), ['1,189 → 1,179']);
    assert.deepEqual(refuted('Ansa Holm and Bo Tarn add up to 1,189.'), ['1,189 → 1,179']);
  });
  it('is left alone where it is right, or far off', () => {
    assert.deepEqual(refuted('Ansa Holm and Bo Tarn made 1,179 between them.'), []);
    assert.deepEqual(refuted('Ansa Holm and Bo Tarn spent 2,450 between them.'), []);
  });
  it('is none where nobody adds up', () => assert.deepEqual(refuted('Ansa Holm met Bo Tarn in 1,189 letters.'), []));
});
