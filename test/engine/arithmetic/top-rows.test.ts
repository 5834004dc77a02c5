import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const MILLS = `Mill,Kind,Flour (t),Takings (€)
Brook,water,1840,612400
Hill,wind,2215,730900
Quay,steam,3160,988200
Lane,wind,1475,455300
Weir,water,2730,861700
`;

const verdicts = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'mills.csv', text: MILLS })]), { today: '2031-05-02' })
  .claims.filter(({ kind }) => kind === 'measure' || kind === 'money').map(({ text, verdict }) => `${text} ${verdict}`);

describe('The first rows of a table', () => {
  it('are added up where the words speak of them', () => {
    assert.deepEqual(verdicts('Between them the top three mills ground 8,105 tonnes of flour.'), ['8,105 tonnes supported']);
    assert.deepEqual(verdicts('Between them the top three mills ground 8,705 tonnes of flour.'), ['8,705 tonnes refuted']);
  });
});

describe('A sum of so many rows as the sentence says', () => {
  it('that one digit keeps from it is objected to', () => assert.deepEqual(verdicts('The two water mills ground 4,670 tonnes of flour.'), ['4,670 tonnes refuted']));
  it('is confirmed where it is right', () => assert.deepEqual(verdicts('The two water mills ground 4,570 tonnes of flour.'), ['4,570 tonnes supported']));
});

describe('A sum over the rows named', () => {
  it('needs no word for its column where only one tells of its kind, and leaves out whom the sentence before spoke of', () => {
    assert.deepEqual(verdicts('Quay took €988,200. Together Hill and Lane took €1,196,200.'), ['€988,200 supported', '€1,196,200 refuted']);
    assert.deepEqual(verdicts('Quay took €988,200. Together Hill and Lane took €1,186,200.'), ['€988,200 supported', '€1,186,200 supported']);
  });
});
