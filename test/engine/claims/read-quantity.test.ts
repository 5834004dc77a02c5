import assert from 'node:assert/strict';
import { readQuantity } from '../../../src/engine/claims/read-quantity';
import type { Quantity } from '../../../src/engine/vocabulary';

const CELLS: readonly (readonly [string, Quantity | undefined])[] = [
  ['56bn', { value: 56e9 }], ['$56bn', { value: 56e9, unit: 'USD' }], ['12.5%', { value: 12.5, unit: '%' }], ['(1,234)', { value: -1234 }], ['($5m)', { value: -5e6, unit: 'USD' }], ['1 234 567', { value: 1234567 }], ['+16.7%', { value: 16.7, unit: '%' }], ['−6.9%', { value: -6.9, unit: '%' }],
  [' 7.3 TWh ', { value: 7.3, unit: 'TWh' }], ['about 40%', { value: 40, unit: '%', hedge: 'about' }], ['41,700*', { value: 41700 }], ['2024', { date: '2024' }], ['Q3 2024', { date: '2024-Q3' }], ['$10–15 million', { low: 10e6, high: 15e6, unit: 'USD' }],
  ['—', undefined], ['n/a', undefined], ['', undefined], ['Total 2024', undefined], ['5 of 12', undefined], ['Section 4', undefined], ['3.1.2', undefined], ['x'.repeat(500), undefined],
];

describe('readQuantity', () => {
  for (const [cell, quantity] of CELLS) it(`reads “${cell.slice(0, 20)}” as ${quantity === undefined ? 'nothing' : JSON.stringify(quantity)}`, () => assert.deepEqual(readQuantity(cell)?.quantity, quantity));

  it('spans the figure in the text it was given', () => {
    const mention = readQuantity(' about 40% ');
    assert.deepEqual([mention?.start, mention?.end], [7, 10]);
  });
});
