import assert from 'node:assert/strict';
import { findMentions } from '../../../src/engine/claims/mentions';

const read = (text: string): string[] => findMentions(text).map(({ start, end, kind, quantity }) => `${kind} ${text.slice(start, end)}${quantity.date === undefined ? '' : ` = ${quantity.date}`}`);

describe('Years before 1500', () => {
  it('are years beside another', () => {
    assert.deepEqual(read('It was built between 1220 and 1265.'), ['range between 1220 and 1265 = 1220/1265']);
    assert.deepEqual(read('The rings range from 1220 to 1245.'), ['range 1220 to 1245 = 1220/1245']);
  });

  it('are none where they count things', () => {
    assert.deepEqual(read('Some 1200 to 1500 people came.'), ['range 1200 to 1500']);
    assert.deepEqual(read('Between 1,200 and 1,500, they say.'), ['range Between 1,200 and 1,500']);
  });
});

describe('Times', () => {
  it('that something happened in a year are counted', () => {
    assert.deepEqual(read('They called on firms 2,410 times last year.'), ['count 2,410', 'date last year']);
    assert.deepEqual(read('That is three times last year’s sales.').slice(0, 1), ['ratio three times']);
  });
});
