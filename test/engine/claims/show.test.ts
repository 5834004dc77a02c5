import assert from 'node:assert/strict';
import { showQuantity } from '../../../src/engine/claims/show';
import type { Quantity } from '../../../src/engine/vocabulary';

const CASES: readonly (readonly [Quantity, string])[] = [
  [{ value: 53e9, unit: 'USD' }, '$53 billion'], [{ value: 1.2e6, unit: 'EUR' }, '€1.2 million'], [{ value: 6.2, unit: 'USD' }, '$6.20'], [{ value: 940, unit: 'EUR' }, '€940'], [{ value: 300e9, unit: 'CNY' }, 'CNY 300 billion'], [{ value: 5e6, unit: 'HKD' }, 'HK$5 million'], [{ value: -45e6, unit: 'USD' }, '−$45 million'], [{ value: 0.026, unit: 'GBP' }, '2.6p'], [{ value: 0.13, unit: 'GBP' }, '13p'], [{ value: 0.002, unit: 'EUR' }, '0.2 cents'], [{ value: 0.84, unit: 'USD' }, '$0.84'],
  [{ value: 4.5, unit: 'percentage point' }, '4.5 percentage points'], [{ value: 1, unit: 'percentage point' }, '1 percentage point'], [{ value: 25, unit: 'basis point' }, '25 basis points'], [{ value: 12, unit: '%' }, '12%'],
  [{ value: 3, unit: 'times' }, '3 times'], [{ value: 1 / 3 }, 'a third'], [{ value: 0.75 }, 'three-quarters'], [{ value: 7614 }, '7,614'], [{ value: 1.2e6 }, '1.2 million'], [{ value: 1234567 }, '1,234,567'],
  [{ value: 5, unit: 'km' }, '5 km'], [{ value: 6, unit: 'foot' }, '6 feet'], [{ value: 3.45e9, unit: 'barrel' }, '3.45 billion barrels'], [{ value: 26, unit: '°C' }, '26°C'], [{ value: 1, unit: 'century' }, '1 century'], [{ value: 3, unit: 'century' }, '3 centuries'],
  [{ date: '2025-02-24' }, '24 February 2025'], [{ date: '2025-02' }, 'February 2025'], [{ date: '--06-30' }, '30 June'], [{ date: '2025-Q3' }, 'Q3 2025'], [{ date: 'Q3' }, 'Q3'], [{ date: 'FY2025' }, 'fiscal 2025'], [{ date: 'FY2025-Q1' }, 'Q1 fiscal 2025'], [{ date: '1990s' }, '1990s'], [{ date: 'C20' }, '20th century'],
  [{ date: '2018/2020' }, '2018–2020'], [{ date: '2022-03/2026-10' }, 'March 2022 to October 2026'], [{ date: '-0400' }, '400 BC'],
  [{ low: 10e6, high: 15e6, unit: 'USD' }, '$10–15 million'], [{ low: 900e6, high: 1.2e9, unit: 'USD' }, '$900 million to $1.2 billion'], [{ low: 5, high: 10, unit: '%' }, '5–10%'],
  [{ value: 40, unit: '%', hedge: 'about' }, 'about 40%'], [{}, ''],
];

describe('showQuantity', () => {
  for (const [quantity, shown] of CASES) it(`shows ${JSON.stringify(quantity)} as “${shown}”`, () => assert.equal(showQuantity(quantity), shown));
});
