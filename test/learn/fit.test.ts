import assert from 'node:assert/strict';
import { fit, USUAL } from '../../scripts/learn/fit';
import type { Sample } from '../../scripts/learn/samples';
import { LEAST, ranked, weightsFile } from '../../scripts/learn/weights-file';
import type { Features } from '../../src/engine/matching/reasons';

/** A sample whose readings are given as features, the right ones first. */
const sample = (right: readonly Features[], wrong: readonly Features[], verdict: Sample['verdict'] = 'supported'): Sample =>
  ({ table: 'figure', verdict, at: 0, share: 1, readings: [...right.map((features) => ({ features, says: 'the same' as const, isRight: true })), ...wrong.map((features) => ({ features, says: 'another' as const, isRight: false }))] });
const times = (count: number, one: Sample): Sample[] => Array.from({ length: count }, () => one);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const likelihood = (weights: Features, { readings }: Sample): number => {
  const powers = readings.map(({ features }) => Math.exp(Object.entries(features).reduce((score, [name, value]) => score + value * weights[name]!, 0)));
  return sum(powers.filter((_, at) => readings[at]!.isRight)) / sum(powers);
};

describe('The fitting of weights', () => {
  it('finds the odds that the samples show', () => {
    // Three times in four it is the one, so the odds are 3 : 1.
    const weights = fit([...times(300, sample([{ mark: 1 }], [{ other: 1 }])), ...times(100, sample([{ other: 1 }], [{ mark: 1 }]))], { ...USUAL, l2: 1e-6, rounds: 2000 });
    assert.ok(Math.abs(weights['mark']! - weights['other']! - Math.log(3)) < 0.01, JSON.stringify(weights));
  });

  it('gives a reason no weight that speaks as often for as against', () => {
    const weights = fit([sample([{ mark: 1, noise: 1 }], [{}]), sample([{ mark: 1 }], [{ noise: 1 }])]);
    assert.ok(weights['mark']! > 0.5);
    assert.ok(Math.abs(weights['noise']!) < 0.01);
  });

  it('asks only that one of several right readings be likely, whichever', () => {
    const either = sample([{ a: 1 }, { b: 1 }], [{ c: 1 }]);
    const weights = fit([...times(20, either), ...times(5, sample([{ a: 1 }], [{ b: 1 }]))]);
    assert.ok(weights['a']! > weights['b']!);
    assert.ok(likelihood(weights, either) > 0.9);
  });

  it('lets an error weigh as much as it is told to', () => {
    const both = [sample([{ mark: 1 }], [{}]), sample([{}], [{ mark: 1 }], 'refuted')];
    assert.ok(Math.abs(fit(both, { ...USUAL, refuted: 1 })['mark']!) < 0.01);
    assert.ok(fit(both, { ...USUAL, refuted: 4 })['mark']! < -0.3);
  });

  it('stays near 0 the more, the harder it is drawn there', () => {
    const [loose, tight] = [0.1, 10].map((l2) => fit(times(10, sample([{ mark: 1 }], [{}])), { ...USUAL, l2 })['mark']!);
    assert.ok(loose! > tight! && tight! > 0, `${loose} ${tight}`);
  });

  it('is finite where a reading has scores beyond all powers', () => {
    const weights = fit(times(3, sample([{ mark: 1e6 }], [{ mark: -1e6 }])));
    assert.ok(Object.values(weights).every(Number.isFinite));
  });
});

describe('The file of weights', () => {
  it('leaves out what hardly counts, and puts the strongest first', () => {
    assert.deepEqual(ranked({ weak: LEAST / 2, against: -2, b: 1, a: 1, strong: 3 }), [['strong', 3], ['a', 1], ['b', 1], ['against', -2]]);
  });

  it('says which sets it was learned from', () => {
    const text = weightsFile({ figure: { 'owner same': 1.234 }, time: { nothing: -1 }, objection: { 'value far': -2 } }, ['a', 'x']);
    assert.match(text, /LEARNED_FROM: readonly string\[\] = \['a', 'x'\];/u);
    assert.match(text, /figure: \{\n {4}'owner same': 1\.23,\n {2}\},\n {2}time: \{\n {4}'nothing': -1\.00,\n {2}\},\n {2}objection: \{\n {4}'value far': -2\.00,\n {2}\},\n\};\n$/u);
  });
});
