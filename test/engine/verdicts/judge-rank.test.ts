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

const JOBS = `The jobless rate rose to 6.3% in the third quarter from 5.9% in the second, the office said.

Of the seven regions, Oster had the highest unemployment, with 9.8%, followed by Costa Brede with 8.4% and Hallin with 7.0%. Quarn, with 3.7%, had the lowest; Tove came to 5.2%.

Of the visitors 41% came from Morland, 22% from Tarn and 9% from Ulm.
`;

const judged = (draft: string, source: string): string[] => check({ path: 'draft.md', text: `${draft}\n` }, gather([readSource({ id: source === JOBS ? 'source.md' : 'source.csv', text: source })]), { today: '2031-05-02' })
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

describe('A rank told with a figure of a list', () => {
  it('is the figure’s place in the list', () => {
    assert.deepEqual(judged('Hallin, where a mill with 1,300 workers closed, is second with 7%.', JOBS), ['second refuted.rank third']);
    assert.deepEqual(judged('Oster, with 9.8%, is second.', JOBS), ['second refuted.rank first']);
    assert.deepEqual(judged('Costa Brede comes second with 8.4%.', JOBS), ['second supported']);
  });
  it('is left alone where nothing leads on from the first of it, or the figure is none of it', () => {
    assert.deepEqual(judged('Ulm comes second with 9%.', JOBS).filter((one) => one.includes('refuted')), []);
    assert.deepEqual(judged('Quarn is second with 3.7%.', JOBS).filter((one) => one.includes('refuted')), []);
  });
});
