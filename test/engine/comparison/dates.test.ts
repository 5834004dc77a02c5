import assert from 'node:assert/strict';
import { compareDates } from '../../../src/engine/comparison/dates';

describe('Comparing a draft’s date with the source’s', () => {
  const cases: [draft: string, source: string, expected: string][] = [
    ['2020', '2020', 'equal'],
    ['2021', '2020', 'different'],
    ['2025', '2025-02-24', 'equal'],
    ['2025-02-24', '2025', 'close'],
    ['--06-30', '2025-06-30', 'equal'],
    ['--07-30', '2025-06-30', 'different'],
    ['2025-Q2', '2025-06-30', 'equal'],
    ['2025-Q3', '2025-06-30', 'different'],
    ['FY2025', '2025', 'incomparable'],
    ['2010s', '2017', 'equal'],
    ['C20', '2001', 'different'],
    ['2018/2020', '2018/2020', 'equal'],
    ['2018/2021', '2018/2020', 'different'],
    ['2019', '2018/2020', 'incomparable'],
  ];
  for (const [draft, source, expected] of cases) it(`${draft} against ${source} is ${expected}`, () => assert.equal(compareDates(draft, source), expected));
});
