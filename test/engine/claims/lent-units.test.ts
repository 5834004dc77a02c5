import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine';
import { Gazetteer } from '../../../src/engine/claims/names';
import { passagesOf } from '../../../src/engine/claims/passages';

const read = (text: string): string[] => passagesOf(readMarkdown(text), new Gazetteer([])).flatMap(({ mentions }) => mentions.map(({ quantity }) => `${quantity.value ?? quantity.date ?? ''} ${quantity.unit ?? ''}`.trim()));

describe('Units left to another figure of the sentence', () => {
  it('are those of the new value for the old one', () => assert.deepEqual(read('The mill made 310 GWh, against 540 in the previous year.').slice(0, 2), ['310 GWh', '540 GWh']));
  it('are those of a length for what is more', () => assert.deepEqual(read('The ship is 84 metres long, 23 more than the old one.').slice(0, 2), ['84 m', '23 m']));
  it('are none for things that are counted', () => {
    assert.deepEqual(read('It runs on 310 GWh and has 23 workers.').slice(0, 2), ['310 GWh', '23']);
    assert.deepEqual(read('It made 310 GWh, after 40 strikes.').slice(0, 2), ['310 GWh', '40']);
  });
  it('are those of a level for the former one', () => {
    assert.deepEqual(read('A queue of 28.5 hours is now normal, after 19.5.'), ['28.5 hour', '19.5 hour']);
    assert.deepEqual(read('38% of the shore is built on, after 31.'), ['38 %', '31 %']);
    assert.deepEqual(read('Costs fell by 38%, after 31.'), ['38 %', '31']);
  });
  it('are the currency of the paragraph for what is owed or paid', () => {
    assert.deepEqual(read('The line owes 94 million euros. Banks are owed 41.5 million, suppliers 28 million.'), ['94000000 EUR', '41500000 EUR', '28000000 EUR']);
    assert.deepEqual(read('The line owes 94 million euros. It carried 41.5 million in 2030.').slice(0, 2), ['94000000 EUR', '41500000']);
    assert.deepEqual(read('It owes 94 million euros and 3 million dollars. Banks are owed 41.5 million.').at(-1), '41500000');
  });
});

describe('The unit of all tables', () => {
  const table = '| | 2030 | 2029 |\n|---|---:|---:|\n| Service | 371.9 | 331.8 |\n';
  it('is said once, further up', () => assert.ok(read(`All amounts in millions of euros unless stated otherwise.\n\nA word from the chair.\n\n## Results\n\nIt was a good year.\n\n${table}`).includes('371900000 EUR')));
  it('is none of a sentence that tells of something else', () => assert.ok(read(`They spoke in millions of ways.\n\nIt was a good year.\n\n${table}`).includes('371.9')));
});

describe('Cents', () => {
  it('are of the one currency with cents that a text speaks of', () => assert.deepEqual(read('Plums cost €1.62 a kilo. That is 24 cents more than before.'), ['1.62 EUR', '0.24 EUR']));
  it('are a dollar’s otherwise', () => {
    assert.deepEqual(read('Plums cost 24 cents more.'), ['0.24 USD']);
    assert.deepEqual(read('Plums cost €1.62 or $1.80. That is 24 cents more.').at(-1), '0.24 USD');
  });
});

describe('Motion', () => {
  it('up to a level bounds nothing', () => assert.ok(passagesOf(readMarkdown('Sales edged up to 8,610.'), new Gazetteer([])).every(({ mentions }) => mentions.every(({ quantity }) => quantity.hedge === undefined))));
  it('by a share to a level is no range', () => assert.deepEqual(read('Burglaries fell by 10% to 4,310.'), ['10 %', '4310']));
});
