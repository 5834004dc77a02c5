import assert from 'node:assert/strict';
import { unitOf } from '../../../src/engine/claims/lexicon/units';
import { UNITS } from '../../../src/engine/claims/lexicon/unit-table';

const base = (value: number, unit: string): number => value * unitOf(unit)!.factor + (unitOf(unit)!.offset ?? 0);

describe('unitOf', () => {
  it('brings lengths, masses, times and powers to one base', () => {
    assert.equal(base(5, 'km'), 5000);
    assert.equal(base(1, 'mile'), 1609.344);
    assert.equal(base(2, 'hour'), base(120, 'minute'));
    assert.equal(base(3, 'year'), base(36, 'month'));
    assert.equal(base(1, 'GW'), base(1000, 'MW'));
    assert.equal(base(1, 'tonne'), base(1000, 'kg'));
  });

  it('has an offset for temperatures', () => {
    assert.equal(base(0, '°C'), 273.15);
    assert.ok(Math.abs(base(212, '°F') - base(100, '°C')) < 1e-9);
  });

  it('keeps percentages, points and plain points apart', () => {
    assert.equal(base(25, 'basis point'), base(0.25, 'percentage point'));
    assert.notEqual(unitOf('%')?.dimension, unitOf('percentage point')?.dimension);
    assert.notEqual(unitOf('point')?.dimension, unitOf('percentage point')?.dimension);
  });

  it('divides compound units, and knows each currency as a dimension of its own', () => {
    assert.equal(unitOf('km/hour')?.dimension, 'length/time');
    assert.equal(unitOf('USD/barrel')?.dimension, 'money USD/volume');
    assert.notEqual(unitOf('USD')?.dimension, unitOf('EUR')?.dimension);
  });

  it('says nothing about what it does not know', () => {
    for (const unit of ['', 'flurb', '/', 'km/', '/km', 'a/b/c']) assert.equal(unitOf(unit), undefined, unit);
  });

  it('has every unit of the table', () => {
    for (const { unit, dimension } of UNITS) assert.equal(unitOf(unit)?.dimension, dimension, unit);
  });
});
