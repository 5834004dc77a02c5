import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, type Figure } from '../../../src/engine/comparison/figures';
import type { Hedge } from '../../../src/engine';

const money = (value: number, step: number, hedge?: Hedge, unit = 'USD'): Figure => ({ kind: 'money', quantity: { value, unit, ...(hedge ? { hedge } : {}) }, step });
const fifty3 = money(53e9, 1e9);

describe('Comparing a draft’s figure with the source’s', () => {
  const cases: [title: string, draft: Figure, source: Figure, expected: string][] = [
    ['the same figure is equal', money(53e9, 1e9), fifty3, 'equal'],
    ['a transposed figure is different', money(35e9, 1e9), fifty3, 'different'],
    ['honest rounding to the places shown is equal', money(53e9, 1e9), money(52.8e9, 1e8), 'equal'],
    ['a rounded count keeps its zeros as rounding', { kind: 'count', quantity: { value: 12_000 }, step: 1 }, { kind: 'count', quantity: { value: 11_987 }, step: 1 }, 'equal'],
    ['a draft more exact than its source is only close', money(53.2e9, 1e8), fifty3, 'close'],
    ['“about” allows five per cent', money(55e9, 1e9, 'about'), fifty3, 'equal'],
    ['“about” does not allow fifteen', money(61e9, 1e9, 'about'), fifty3, 'different'],
    ['“more than $50 billion” holds for 53', money(50e9, 1e9, 'more than'), fifty3, 'equal'],
    ['“more than $60 billion” has the hedge on the wrong side', money(60e9, 1e9, 'more than'), fifty3, 'hedge'],
    ['“more than $10 billion” is true of 53 but not honest', money(10e9, 1e9, 'more than'), fifty3, 'close'],
    ['“nearly $55 billion” holds for 53', money(55e9, 1e9, 'nearly'), fifty3, 'equal'],
    ['“nearly $50 billion” has the hedge on the wrong side', money(50e9, 1e9, 'nearly'), fifty3, 'hedge'],
    ['“less than $60 billion” holds for 53', money(60e9, 1e9, 'less than'), fifty3, 'equal'],
    ['“less than $50 billion” has the hedge on the wrong side', money(50e9, 1e9, 'less than'), fifty3, 'hedge'],
    ['another currency with the same number is a unit error', money(53e9, 1e9, undefined, 'EUR'), fifty3, 'unit'],
    ['kroner may be any country’s that has them', money(3, 1, undefined, 'DKK'), money(3, 0.01, undefined, 'NOK'), 'equal'],
    ['crowns, too', money(3, 1, undefined, 'crown'), money(3, 0.01, undefined, 'NOK'), 'equal'],
    ['kronor are no kroner', money(3, 1, undefined, 'SEK'), money(3, 0.01, undefined, 'NOK'), 'unit'],
    ['of dollars it is not plain whose they are', money(53e9, 1e9), money(53e9, 1e9, undefined, 'CAD'), 'close'],
    ['another currency with another number cannot be compared', money(49e9, 1e9, undefined, 'EUR'), fifty3, 'incomparable'],
    ['the same number in another unit of its kind is a unit error', { kind: 'measure', quantity: { value: 40, unit: 'km' }, step: 1 }, { kind: 'measure', quantity: { value: 40, unit: 'mile' }, step: 1 }, 'unit'],
    ['a length in another unit is equal', { kind: 'measure', quantity: { value: 64, unit: 'km' }, step: 1 }, { kind: 'measure', quantity: { value: 40, unit: 'mile' }, step: 1 }, 'equal'],
    ['a percentage is no amount of money', { kind: 'percent', quantity: { value: 53, unit: '%' }, step: 1 }, fifty3, 'incomparable'],
    ['36 months are three years', { kind: 'duration', quantity: { value: 36, unit: 'month' }, step: 1 }, { kind: 'duration', quantity: { value: 3, unit: 'year' }, step: 1 }, 'equal'],
    ['half a year is 26 weeks', { kind: 'duration', quantity: { value: 6, unit: 'month' }, step: 1 }, { kind: 'duration', quantity: { value: 26, unit: 'week' }, step: 1 }, 'equal'],
    ['three months are nearly twelve weeks', { kind: 'duration', quantity: { value: 3, unit: 'month' }, step: 1 }, { kind: 'duration', quantity: { value: 12, unit: 'week' }, step: 1 }, 'close'],
    ['17 weeks may have been 17 months', { kind: 'duration', quantity: { value: 17, unit: 'week' }, step: 1 }, { kind: 'duration', quantity: { value: 17, unit: 'month' }, step: 1 }, 'unit'],
    ['three weeks and three months have nothing to do with each other', { kind: 'duration', quantity: { value: 3, unit: 'week' }, step: 1 }, { kind: 'duration', quantity: { value: 3, unit: 'month' }, step: 1 }, 'incomparable'],
    ['a third is 33%', { kind: 'ratio', quantity: { value: 1 / 3 } }, { kind: 'percent', quantity: { value: 33, unit: '%' }, step: 1 }, 'equal'],
    ['a range has two ends', { kind: 'range', quantity: { low: 1.7, high: 1.9 }, step: 0.1 }, { kind: 'range', quantity: { low: 1.7, high: 1.8 }, step: 0.1 }, 'different'],
  ];
  for (const [title, draft, source, expected] of cases) it(title, () => assert.equal(compare(draft, source), expected));

  it('any figure equals itself', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e15, noNaN: true }), (value) => {
      assert.equal(compare(money(value, 1e-6), money(value, 1e-6)), 'equal');
    }));
  });

  it('a figure within half a step of the truth is never called different', () => {
    fc.assert(fc.property(fc.integer({ min: 11, max: 9999 }), fc.double({ min: -0.49, max: 0.49, noNaN: true }), (value, off) => {
      assert.notEqual(compare(money(value * 1e6, 1e6), money((value + off) * 1e6, 1e3)), 'different');
    }));
  });
});

const upTo = (value: number, step: number): Figure => money(value, step, 'up to');

describe('Two ceilings', () => {
  it('are two figures unless one is the other rounded', () => {
    assert.equal(compare(upTo(300, 1), upTo(250, 1)), 'different');
    assert.equal(compare(upTo(101, 1), upTo(110, 1)), 'different');
    assert.equal(compare(upTo(250, 1), upTo(250, 1)), 'equal');
  });
});
