import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const MILLS = `Mill,Flour (tonnes),On time (%),Price (€)
Oster,5200,91.4,1.10
Hallin,4100,72.6,1.45
Brede,3600,64.2,1.02
Quarn,2900,70.8,1.31
Tove,1700,88.3,1.22
`;
const SHOWS = `Rank 2031,Rank 2030,Show,Viewers (m),Episodes
1,1,Night Ferry,4.1,8
2,5,Ludmilla's Law,3.7,10
3,2,The Glasshouse,3.3,6
4,7,Copper and Clay,2.9,12
`;

const judged = (draft: string, source: string): string[] => check({ path: 'draft.md', text: `${draft}\n` }, gather([readSource({ id: 'source.csv', text: source })]), { today: '2031-05-02' })
  .claims.filter(({ kind, verdict }) => kind === 'ordinal' && verdict !== 'not-enough-info').map(({ text, verdict, code, fix }) => `${text} ${verdict === 'refuted' ? `${code} ${fix?.text}` : verdict}`);

describe('A rank told with its measure', () => {
  it('is counted in the column of the figure that stands in the sentence', () => {
    assert.deepEqual(judged('Nobody is dearer than Hallin, at €1.45 a kilo; Quarn, at €1.31, is third.', MILLS), ['third refuted.rank second']);
    assert.deepEqual(judged('Quarn, at €1.31 a kilo, is second.', MILLS), ['second supported']);
  });
  it('is counted from the bottom where it says so', () => {
    assert.deepEqual(judged('In the table of punctuality, where it scores 72.6%, Hallin stands second from bottom.', MILLS), ['second refuted.rank third']);
    assert.deepEqual(judged('In the table of punctuality, where it scores 70.8%, Quarn stands second from bottom.', MILLS), ['second supported']);
  });
  it('may be the worst from either end', () => {
    assert.deepEqual(judged('Quarn, with 70.8%, has the third-worst.', MILLS), ['third refuted.rank second']);
    assert.deepEqual(judged('Quarn, at €1.31, has the second-worst.', MILLS), ['second supported']);
  });
  it('is left alone where it is of another time, or no rank', () => {
    assert.deepEqual(judged('A year ago Quarn, at €1.31, had been third.', MILLS), []);
    assert.deepEqual(judged('Quarn sold its third barge for €1.31.', MILLS), []);
  });
});

describe('A rank told of no measure', () => {
  it('is the one of the table’s own column of ranks for the latest year', () => {
    assert.deepEqual(judged('The Glasshouse is now second.', SHOWS), ['second refuted.rank third']);
    assert.deepEqual(judged('Copper and Clay, seventh a year ago, is now third.', SHOWS).at(-1), 'third refuted.attribution fourth');
    assert.deepEqual(judged('The Glasshouse is now third.', SHOWS), ['third supported']);
  });
  it('is held against the order of a table that no other column, nor what grew, could give', () => {
    assert.deepEqual(judged('Brede has a new owner and comes second.', 'Mill,Flour (tonnes)\nOster,5200\nHallin,4100\nBrede,3600\nQuarn,2900\nTove,1700\n'), ['second refuted.rank third']);
    assert.deepEqual(judged('Brede has a new owner and comes fifth.', MILLS), []);
  });
});
