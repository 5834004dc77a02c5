import assert from 'node:assert/strict';
import { resolve } from '../../../src/engine/comparison/relative-dates';
import { compareTold, type Told } from '../../../src/engine/comparison/times';
import type { RelativeDate } from '../../../src/engine/vocabulary';

const now = (unit: string, offset?: number, weekday?: number): RelativeDate => ({ unit, from: 'now', ...(offset === undefined ? {} : { offset }), ...(weekday === undefined ? {} : { weekday }) });

/** A time, and the day from which it is told. */
const told = (toldOn: string | undefined, relative?: RelativeDate, date?: string): Told => ({ figure: { kind: 'date', quantity: date === undefined ? {} : { date } }, ...(relative ? { relative } : {}), ...(toldOn === undefined ? {} : { toldOn }) });

describe('A date told from another', () => {
  const dates: readonly (readonly [string, RelativeDate, string, string | undefined, string?])[] = [
    ['last year', now('year', -1), '2031-05-02', '2030'],
    ['last year, told from a year', now('year', -1), '2031', '2030'],
    ['last month, over the year’s end', now('month', -1), '2031-01-15', '2030-12'],
    ['last quarter, over the year’s end', now('quarter', -1), '2031-02-15', '2030-Q4'],
    ['yesterday, over the month’s end of a leap year', now('day', -1), '2032-03-01', '2032-02-29'],
    ['Thursday, told on a Friday', now('day', undefined, 4), '2031-05-02', '2031-05-01'],
    ['Friday, told on that day', now('day', undefined, 5), '2031-05-02', '2031-05-02'],
    ['next Friday, told on a Friday', now('day', 1, 5), '2031-05-02', '2031-05-09'],
    ['last October, told in May', now('month', -1), '2031-05-02', '2030-10', '--10'],
    ['last March, told in May', now('month', -1), '2031-05-02', '2031-03', '--03'],
    ['next March, told in May', now('month', 1), '2031-05-02', '2032-03', '--03'],
    ['last month, told from a year alone', now('month', -1), '2031', undefined],
    ['Thursday, told from a month alone', now('day', undefined, 4), '2031-05', undefined],
    ['last week', now('week', -1), '2031-05-02', undefined],
    ['anything told from nowhere', now('year', -1), '', undefined],
  ];
  for (const [what, relative, from, expected, said] of dates) it(`is ${expected ?? 'not known'}: ${what}`, () => assert.equal(resolve(relative, from, said), expected));
});

describe('Two times, each told from its own day', () => {
  it('are the same in the same words, whenever they were written', () => assert.equal(compareTold(told('2031-05-02', now('year', -1)), told('2024-05-02', now('year', -1))), 'equal'));
  it('are the same in other words where they come to the same', () => assert.equal(compareTold(told('2031-05-02', now('year', -1)), told('2030-05-02', now('year', 0))), 'equal'));
  it('differ where they come to something else', () => assert.equal(compareTold(told('2031-05-02', now('year', -1)), told('2031-04-02', now('year', 0))), 'different'));
  it('compare with a date', () => assert.equal(compareTold(told('2031-05-02', now('year', -1)), told(undefined, undefined, '2030')), 'equal'));
  it('cannot be compared where one day is not known', () => assert.equal(compareTold(told(undefined, now('year', -1)), told('2031-05-02', now('year', 0))), 'incomparable'));
});
