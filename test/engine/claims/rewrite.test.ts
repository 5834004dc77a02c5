import assert from 'node:assert/strict';
import { findMentions } from '../../../src/engine/claims/mentions';
import { rewrite } from '../../../src/engine/claims/rewrite';
import type { Quantity } from '../../../src/engine/vocabulary';

/** Rewrites what stands under a span; the figure is read in a setting that makes one of it ("a [third] of"). */
function again(written: string, to: Quantity): string | undefined {
  const [mention] = [written, `a ${written} of them`, `it ${written} the`].flatMap((setting) => findMentions(setting));
  assert.ok(mention, written);
  return rewrite(written, to, mention.quantity);
}

const CASES: readonly (readonly [written: string, to: Quantity, expected: string | undefined])[] = [
  // money: digits, words, scale, sign and name
  ['$35bn', { value: 53e9, unit: 'USD' }, '$53bn'],
  ['$35bn', { value: 53e6, unit: 'USD' }, '$53m'],
  ['£900m', { value: 1.2e9, unit: 'GBP' }, '£1.2bn'],
  ['$900 million', { value: 1.2e9, unit: 'USD' }, '$1.2 billion'],
  ['$1.37 billion', { value: 700e6, unit: 'USD' }, '$700 million'],
  ['$6.34M', { value: 6.43e6, unit: 'USD' }, '$6.43M'],
  ['US$35 billion', { value: 53.4e9, unit: 'USD' }, 'US$53.4 billion'],
  ['thirty-five billion dollars', { value: 53e9, unit: 'USD' }, 'fifty-three billion dollars'],
  ['Thirty-five billion dollars', { value: 53e9, unit: 'USD' }, 'Fifty-three billion dollars'],
  ['35-billion-dollar', { value: 53e9, unit: 'USD' }, '53-billion-dollar'],
  ['six and a half billion euros', { value: 7.5e9, unit: 'EUR' }, 'seven and a half billion euros'],
  ['€53 billion', { value: 53e9, unit: 'USD' }, '$53 billion'],
  ['270 billion yuan', { value: 270e9, unit: 'USD' }, '270 billion dollars'],
  ['$6.20', { value: 7.5, unit: 'USD' }, '$7.50'],
  ['32 cents', { value: 0.35, unit: 'USD' }, '35 cents'],
  ['$270,000', { value: 3.1e6, unit: 'USD' }, '$3.1 million'],
  ['$10-15 million', { low: 20e6, high: 25e6, unit: 'USD' }, '$20-25 million'],
  ['$40 to $70', { low: 40, high: 80, unit: 'USD' }, '$40 to $80'],
  ['between $1.6 and $1.9 trillion', { low: 1.6e12, high: 2.1e12, unit: 'USD' }, 'between $1.6 and $2.1 trillion'],
  // percentages and points
  ['35 per cent', { value: 40, unit: '%' }, '40 per cent'],
  ['16%', { value: 16, unit: 'percentage point' }, '16 percentage points'],
  ['0.5 percentage points', { value: 0.5, unit: '%' }, '0.5%'],
  ['−6.9%', { value: -8.5, unit: '%' }, '−8.5%'],
  ['+16.7%', { value: 12.4, unit: '%' }, '+12.4%'],
  // counts, ordinals, measures, durations
  ['1,386', { value: 1836 }, '1,836'], ['1386', { value: 1836 }, '1836'], ['Seven', { value: 8 }, 'Eight'], ['27.5M', { value: 25.7e6 }, '25.7M'],
  ['two dozen', { value: 36 }, 'three dozen'], ['half a million', { value: 6e5 }, '600,000'], ['980', { value: 12345 }, '12,345'],
  ['third', { value: 4 }, 'fourth'], ['3rd', { value: 22 }, '22nd'],
  ['5 km', { value: 5, unit: 'mile' }, '5 miles'], ['five miles', { value: 5, unit: 'km' }, 'five kilometres'], ['3.45 million barrels', { value: 3.45e9, unit: 'barrel' }, '3.45 billion barrels'],
  ['four years', { value: 3, unit: 'year' }, 'three years'], ['two years', { value: 1, unit: 'year' }, 'one year'], ['1 year', { value: 2, unit: 'year' }, '2 years'], ['nine-hour', { value: 8, unit: 'hour' }, 'eight-hour'],
  ['three hours, 12 minutes and 45 seconds', { value: 11622, unit: 'second' }, 'three hours, 13 minutes and 42 seconds'], ['3:12:45', { value: 11622, unit: 'second' }, '3:13:42'], ['three years and seven months', { value: 41, unit: 'month' }, 'three years and five months'],
  // ratios
  ['two-thirds', { value: 0.75 }, 'three-quarters'], ['a third', { value: 0.25 }, 'a quarter'], ['third', { value: 0.25 }, undefined], ['Four-fifths', { value: 0.5 }, 'Half'], ['one in five', { value: 1 / 6 }, 'one in six'], ['nine out of 10', { value: 0.8 }, 'eight out of 10'],
  ['a fifth', { value: 15, unit: '%' }, '15%'],
  ['doubled', { value: 3, unit: 'times' }, 'tripled'], ['threefold', { value: 4, unit: 'times' }, 'fourfold'], ['twice', { value: 1.3, unit: 'times' }, '1.3 times'], ['3.5x', { value: 4, unit: 'times' }, '4x'], ['five times', { value: 4, unit: 'times' }, 'four times'],
  // dates
  ['2023', { date: '2024' }, '2024'], ['17 July', { date: '--08-17' }, '17 August'], ['17 July', { date: '2025-08-17' }, '17 August'], ['July 17th', { date: '--08-02' }, 'August 2nd'], ['Sept. 11, 2001', { date: '2001-10-12' }, 'Oct. 12, 2001'],
  ['2021-10-09', { date: '2023-01-09' }, '2023-01-09'], ['24/02/2025', { date: '2025-03-25' }, '25/03/2025'], ['June 2024', { date: '2024-07' }, 'July 2024'],
  ['Q3 2024', { date: '2025-Q1' }, 'Q1 2025'], ['third quarter of 2022', { date: '2022-Q4' }, 'fourth quarter of 2022'], ['first half of 2021', { date: '2021-H2' }, 'second half of 2021'], ['FY24', { date: 'FY2025' }, 'FY25'], ['fiscal 2021', { date: 'FY2022' }, 'fiscal 2022'],
  ['1990s', { date: '1980s' }, '1980s'], ['’90s', { date: '1980s' }, '’80s'], ['14th century', { date: 'C15' }, '15th century'], ['fourteenth century', { date: 'C15' }, 'fifteenth century'],
  ['1823–26', { date: '1823/1827' }, '1823–27'], ['March 2022 to October 2026', { date: '2022-04/2026-10' }, 'April 2022 to October 2026'],
  // what can't be said plainly
  ['2023', { value: 5, unit: 'USD' }, undefined], ['five', { value: 5, unit: 'km' }, undefined], ['17 July', { date: '2025' }, undefined], ['doubled', { value: 1.3, unit: 'times' }, undefined], ['$5', { low: 5, high: 6, unit: 'USD' }, undefined],
];

describe('rewrite', () => {
  for (const [written, to, expected] of CASES) {
    it(expected === undefined ? `leaves “${written}” alone for ${JSON.stringify(to)}` : `turns “${written}” into “${expected}”`, () => assert.equal(again(written, to), expected));
  }
});
