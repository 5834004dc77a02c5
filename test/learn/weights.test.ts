import assert from 'node:assert/strict';
import path from 'node:path';
import { samplesOf, type Sample } from '../../scripts/learn/samples';
import { inWords } from '../../scripts/learn/in-words';
import { caseFolders, readLabelledCase, type LabelledCase } from '../../scripts/labelled/cases';
import { readMarkdown } from '../../src/engine';
import { toFile } from '../../src/engine/draft/prose';
import { surroundingsOf } from '../../src/engine/matching/surroundings';
import { weigh } from '../../src/engine/matching/weigh';
import { LEARNED_FROM, WEIGHTS } from '../../src/engine/matching/weights';
import { assertionsOf } from '../../src/engine/sources/fact';

const score = (features: Sample['readings'][number]['features'], weights: Readonly<Record<string, number>>): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

describe('The learned weights', function () {
  this.timeout(180_000);
  let cases: LabelledCase[];
  let samples: Sample[];
  before(async () => {
    cases = await Promise.all(LEARNED_FROM.flatMap((set) => caseFolders(path.join('test/cases', set))).map(readLabelledCase));
    samples = cases.flatMap((one) => samplesOf(one, WEIGHTS));
  });

  it('were learned from cases that are there', () => assert.ok(samples.length > 500, `${samples.length} samples`));

  it('are of reasons that there are', () => {
    for (const table of ['figure', 'time'] as const) {
      const known = new Set(samples.filter((sample) => sample.table === table).flatMap(({ readings }) => readings.flatMap(({ features }) => Object.keys(features))));
      assert.deepEqual(Object.keys(WEIGHTS[table]).filter((name) => !known.has(name)), [], table);
    }
  });

  it('are finite, and none is so large that it alone decides', () => {
    for (const [name, weight] of [...Object.entries(WEIGHTS.figure), ...Object.entries(WEIGHTS.time)]) assert.ok(Number.isFinite(weight) && Math.abs(weight) < 8, `${name}: ${weight}`);
  });

  it('can be said in words', () => {
    const names = new Set([...Object.keys(WEIGHTS.figure), ...Object.keys(WEIGHTS.time)]);
    assert.deepEqual([...names].filter((name) => inWords(name) === name), []);
  });

  it('are learned from the readings that the engine weighs', () => {
    const [one] = cases;
    const document = readMarkdown(one!.draft);
    const { assertions } = assertionsOf(document, one!.facts.gazetteer, one!.facts.entities);
    const around = surroundingsOf(assertions, one!.facts.facts, document.date ?? one!.facts.date);
    const weighed = new Map(assertions.map((assertion) => [toFile(assertion.passage.prose, assertion.mention).start, weigh(assertion, around, one!.facts)] as const));
    let compared = 0;
    for (const { at, table, readings } of samplesOf(one!, WEIGHTS)) {
      const engine = weighed.get(at);
      if (!engine) continue;
      const powers = readings.map(({ features }) => Math.exp(score(features, WEIGHTS[table])));
      const sum = powers.reduce((a, b) => a + b, 0);
      const found = powers.map((power) => power / sum).sort((a, b) => a - b);
      const expected = [...engine.stated, ...engine.derived, ...engine.missed].map(({ likelihood }) => likelihood).concat(engine.nothing).sort((a, b) => a - b);
      assert.equal(found.length, expected.length);
      found.forEach((likelihood, index) => assert.ok(Math.abs(likelihood - expected[index]!) < 1e-9, `the figure at ${at}`));
      compared++;
    }
    assert.ok(compared > 10, `${compared} compared`);
  });
});
