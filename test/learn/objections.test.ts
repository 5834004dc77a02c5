import assert from 'node:assert/strict';
import { fitObjections, objectionsOf, type Objection } from '../../scripts/learn/objections';
import type { Sample } from '../../scripts/learn/samples';

const objection = (reasons: Objection['reasons'], isRight: boolean): Objection => ({ reasons: { objection: 1, ...reasons }, isRight, share: 1 });

const sample = (says: 'the same' | 'another'): Sample => ({ table: 'figure', verdict: 'refuted', at: 0, share: 1, readings: [{ features: { strong: 1 }, says, isRight: true }, { features: {}, says: 'neither', isRight: false }] });
describe('The second weighing', () => {
  it('learns which reasons make an objection right and which wrong', () => {
    const weights = fitObjections([...Array.from({ length: 80 }, () => objection({ 'value digit': 1 }, true)), ...Array.from({ length: 80 }, () => objection({ 'noun other': 1 }, false))]);
    assert.ok(weights['value digit']! > 0.5, String(weights['value digit']));
    assert.ok(weights['noun other']! < -0.5, String(weights['noun other']));
  });

  it('is asked only where a contrary fact is likely and none that confirms', () => {
    const weights = { figure: { strong: 3 }, time: {} };
    assert.equal(objectionsOf([sample('another')], weights).length, 1);
    assert.equal(objectionsOf([sample('the same')], weights).length, 0);
    assert.equal(objectionsOf([sample('another')], { figure: { strong: -3 }, time: {} }).length, 0);
  });
});
