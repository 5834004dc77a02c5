import assert from 'node:assert/strict';
import { unitOfHead } from '../../../src/engine/claims/unit-heads';

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
    ['Area (km2)', 1, 'km²'],
    ['Volume (million m3)', 1e6, 'm³'],
  ];
  for (const [head, scale, unit] of heads) it(`“${head}” is ${scale}${unit ? ` ${unit}` : ''}`, () => assert.deepEqual(lent(head), [scale, unit]));
  for (const head of ['Company', 'Staff', 'Year', 'Who spends what', '']) it(`“${head}” is none`, () => assert.equal(lent(head), undefined));
});
