import assert from 'node:assert/strict';
import { unitOfHead, unitOfNote } from '../../../src/engine/claims/unit-heads';

const lent = (head: string): [number, string | undefined] | undefined => {
  const unit = unitOfHead(head);
  return unit && [unit.scale, unit.one.quantity.unit];
};

describe('The unit that a table’s head lends', () => {
  const heads: [head: string, scale: number, unit: string | undefined][] = [
    ['Spending ($bn)', 1e9, 'USD'],
    ['Revenue (£m)', 1e6, 'GBP'],
    ['Turnover, in millions of euros', 1e6, 'EUR'],
    ['Investment in quays, $ million', 1e6, 'USD'],
    ['Jobs (thousands)', 1e3, undefined],
    ['Jobs (000)', 1e3, undefined],
    ['Share (%)', 1, '%'],
    ['range_km', 1, 'km'],
  ];
  for (const [head, scale, unit] of heads) it(`“${head}” is ${scale}${unit ? ` ${unit}` : ''}`, () => assert.deepEqual(lent(head), [scale, unit]));
  for (const head of ['Company', 'Staff', 'Year', 'Who spends what', '']) it(`“${head}” is none`, () => assert.equal(lent(head), undefined));
});

describe('The unit that a note under a table lends', () => {
  it('may open the note', () => {
    const lentBy = unitOfNote('Billions of euros, January to September.');
    assert.deepEqual([lentBy?.scale, lentBy?.one.quantity.unit], [1e9, 'EUR']);
    assert.equal(unitOfNote('Millions of them have left.')?.scale, undefined);
  });
});
