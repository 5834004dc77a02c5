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
  ['$1.14 billion', { value: 700e6, unit: 'USD' }, '$700 million'],
  ['$5.25M', { value: 5.52e6, unit: 'USD' }, '$5.52M'],
  ['US$35 billion', { value: 53.4e9, unit: 'USD' }, 'US$53.4 billion'],
  ['thirty-five billion dollars', { value: 53e9, unit: 'USD' }, 'fifty-three billion dollars'],
  ['Thirty-five billion dollars', { value: 53e9, unit: 'USD' }, 'Fifty-three billion dollars'],
  ['35-billion-dollar', { value: 53e9, unit: 'USD' }, '53-billion-dollar'],
  ['two and a half billion euros', { value: 3.5e9, unit: 'EUR' }, 'three and a half billion euros'],
  ['€53 billion', { value: 53e9, unit: 'USD' }, '$53 billion'],
  ['380 billion yuan', { value: 380e9, unit: 'USD' }, '380 billion dollars'],
  ['$6.20', { value: 7.5, unit: 'USD' }, '$7.50'],
  ['32 cents', { value: 0.35, unit: 'USD' }, '35 cents'],
  ['$250,000', { value: 3.1e6, unit: 'USD' }, '$3.1 million'],
  ['$10-15 million', { low: 20e6, high: 25e6, unit: 'USD' }, '$20-25 million'],
  ['$45 to $65', { low: 45, high: 75, unit: 'USD' }, '$45 to $75'],
  ['between $1.2 and $1.5 trillion', { low: 1.2e12, high: 1.6e12, unit: 'USD' }, 'between $1.2 and $1.6 trillion'],
  // percentages and points
  ['35 per cent', { value: 40, unit: '%' }, '40 per cent'],
  ['16%', { value: 16, unit: 'percentage point' }, '16 percentage points'],
  ['0.5 percentage points', { value: 0.5, unit: '%' }, '0.5%'],
  ['−5.8%', { value: -8.5, unit: '%' }, '−8.5%'],
  ['+14.2%', { value: 12.4, unit: '%' }, '+12.4%'],
  // counts, ordinals, measures, durations
  ['1,386', { value: 1836 }, '1,836'], ['1386', { value: 1836 }, '1836'], ['Seven', { value: 8 }, 'Eight'], ['31.5M', { value: 13.5e6 }, '13.5M'],
  ['two dozen', { value: 36 }, 'three dozen'], ['half a million', { value: 6e5 }, '600,000'], ['980', { value: 12345 }, '12,345'],
  ['third', { value: 4 }, 'fourth'], ['3rd', { value: 22 }, '22nd'],
  ['5 km', { value: 5, unit: 'mile' }, '5 miles'], ['five miles', { value: 5, unit: 'km' }, 'five kilometres'], ['2.35 million barrels', { value: 2.35e9, unit: 'barrel' }, '2.35 billion barrels'],
  ['four years', { value: 3, unit: 'year' }, 'three years'], ['two years', { value: 1, unit: 'year' }, 'one year'], ['1 year', { value: 2, unit: 'year' }, '2 years'], ['nine-hour', { value: 8, unit: 'hour' }, 'eight-hour'],
  ['two hours, 18 minutes and 56 seconds', { value: 8377, unit: 'second' }, 'two hours, 19 minutes and 37 seconds'], ['2:18:56', { value: 8377, unit: 'second' }, '2:19:37'], ['two years and nine months', { value: 29, unit: 'month' }, 'two years and five months'],
  // ratios
  ['two-thirds', { value: 0.75 }, 'three-quarters'], ['a third', { value: 0.25 }, 'a quarter'], ['third', { value: 0.25 }, undefined], ['Four-fifths', { value: 0.5 }, 'Half'], ['one in five', { value: 1 / 6 }, 'one in six'], ['nine out of 10', { value: 0.8 }, 'eight out of 10'],
  ['a fifth', { value: 15, unit: '%' }, '15%'],
  ['doubled', { value: 3, unit: 'times' }, 'tripled'], ['threefold', { value: 4, unit: 'times' }, 'fourfold'], ['twice', { value: 1.3, unit: 'times' }, '1.3 times'], ['3.5x', { value: 4, unit: 'times' }, '4x'], ['five times', { value: 4, unit: 'times' }, 'four times'],
  // dates
  ['2023', { date: '2024' }, '2024'], ['17 July', { date: '--08-17' }, '17 August'], ['17 July', { date: '2025-08-17' }, '17 August'], ['July 17th', { date: '--08-02' }, 'August 2nd'], ['Sept. 11, 2001', { date: '2001-10-12' }, 'Oct. 12, 2001'],
  ['2022-11-08', { date: '2023-01-09' }, '2023-01-09'], ['24/02/2025', { date: '2025-03-25' }, '25/03/2025'], ['June 2024', { date: '2024-07' }, 'July 2024'],
  ['Q3 2024', { date: '2025-Q1' }, 'Q1 2025'], ['third quarter of 2024', { date: '2024-Q4' }, 'fourth quarter of 2024'], ['first half of 2023', { date: '2023-H2' }, 'second half of 2023'], ['FY24', { date: 'FY2025' }, 'FY25'], ['fiscal 2021', { date: 'FY2022' }, 'fiscal 2022'],
  ['1990s', { date: '1980s' }, '1980s'], ['’90s', { date: '1980s' }, '’80s'], ['12th century', { date: 'C13' }, '13th century'], ['twelfth century', { date: 'C13' }, 'thirteenth century'],
  ['1788–91', { date: '1788/1792' }, '1788–92'], ['May 2023 to August 2027', { date: '2023-06/2027-08' }, 'June 2023 to August 2027'],
  // what can't be said plainly
  ['2023', { value: 5, unit: 'USD' }, undefined], ['five', { value: 5, unit: 'km' }, undefined], ['17 July', { date: '2025' }, undefined], ['doubled', { value: 1.3, unit: 'times' }, undefined], ['$5', { low: 5, high: 6, unit: 'USD' }, undefined],
];

describe('rewrite', () => {
  for (const [written, to, expected] of CASES) {
    it(expected === undefined ? `leaves “${written}” alone for ${JSON.stringify(to)}` : `turns “${written}” into “${expected}”`, () => assert.equal(again(written, to), expected));
  }
});
