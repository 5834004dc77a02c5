import assert from 'node:assert/strict';
import { candidatesOf } from '../../../src/engine/matching/candidates';
import { atFirstSight } from '../../../src/engine/matching/company';
import { featuresOf, featuresOfNothing, inCompany } from '../../../src/engine/matching/features';
import { factIn } from '../../../src/engine/matching/fact-in-base';
import type { Features } from '../../../src/engine/matching/reasons';
import { profileOf } from '../../../src/engine/matching/profile';
import { toldApart } from '../../../src/engine/matching/rivals';
import { weigh } from '../../../src/engine/matching/weigh';
import { readFigures } from '../../helpers/read-figures';

const SOURCE = 'Norhaven sold 48 boats in 2030 and spent $36 million on cranes. Sudholm sold 52 boats, and its share was 14%.';

const comparisons = (draft: string, written: string, source = SOURCE): string[] => {
  const { figure, base } = readFigures(draft, source);
  return candidatesOf(figure(written), base.facts, undefined).map(({ fact, comparison }) => `${fact.written} ${comparison}`);
};

function reasons(draft: string, written: string, fact: string, source = SOURCE): Features {
  const figures = readFigures(draft, source);
  const assertion = figures.figure(written);
  const candidate = figures.around.candidates(assertion).find((one) => one.fact.written === fact)!;
  return inCompany(featuresOf(assertion, candidate, figures.around, figures.base), assertion, candidate, atFirstSight(figures.around));
}

const has = (features: Features, ...names: readonly string[]): void => { for (const name of names) assert.ok((features[name] ?? 0) > 0, `${name} is not among ${Object.keys(features).join(', ')}`); };

const hasNot = (features: Features, ...names: readonly string[]): void => { for (const name of names) assert.equal(features[name], undefined, name); };

const PORTS = 'Norhaven spends 23% on hospitals and 17% on dredging.';
/** How far the draft's words tell the fact from the other figures of its sentence, for the draft's 17%. */
const apart = (draft: string, fact: string, source = PORTS): number => {
  const figures = readFigures(draft, source);
  const { frame, passage } = figures.figure('17%');
  const told = figures.fact(fact);
  return toldApart(told, factIn(figures.base, told).rivals, frame.near, profileOf(passage), figures.base);
};

describe('Facts that a figure can be compared with', () => {
  it('are of its dimension, in the source’s order', () => assert.deepEqual(comparisons('Norhaven sold 48 boats.', '48'), ['48 equal', '52 different']));
  it('are of its money, or of another with the same number', () => {
    assert.deepEqual(comparisons('It spent $40 million.', '$40 million'), ['$36 million different']);
    assert.deepEqual(comparisons('It spent €36 million.', '€36 million'), ['$36 million unit']);
    assert.deepEqual(comparisons('It spent €40 million.', '€40 million'), []);
  });
  it('are dates for a date', () => assert.deepEqual(comparisons('It was in 2031.', '2031'), ['2030 different']));
  it('are of any money for a large bare number, and not for a small one', () => {
    assert.deepEqual(comparisons('It spent 36 million on cranes.', '36 million'), ['48 different', '$36 million equal', '52 different']);
    assert.deepEqual(comparisons('It spent 36 on cranes.', '36').filter((one) => one.startsWith('$')), []);
  });
});

describe('The reasons for a fact', () => {
  it('tell whose it is', () => {
    has(reasons('Norhaven sold 48 boats.', '48', '48'), 'owner same', 'value equal telling', 'noun same');
    has(reasons('Norhaven sold 52 boats.', '52', '52'), 'owner other');
    has(reasons('Tolven sold 48 boats.', '48', '48'), 'owner stranger');
  });
  it('tell how another number came about', () => {
    has(reasons('Norhaven sold 84 boats.', '84', '48'), 'value transposition');
    has(reasons('Norhaven sold 48,000 boats.', '48,000', '48'), 'value scale, many digits');
    has(reasons('Norhaven sold 71 boats.', '71', '48'), 'value near');
    has(reasons('Norhaven sold 7,100 boats.', '7,100', '48'), 'value far');
    has(reasons('Norhaven sold more than 50 boats.', '50', '48'), 'value hedge');
  });
  it('tell of times', () => {
    has(reasons('In 2030 Norhaven sold 48 boats.', '48', '48'), 'period same');
    has(reasons('In 2029 Norhaven sold 48 boats.', '48', '48'), 'period other');
    hasNot(reasons('Norhaven sold 48 boats.', '48', '48'), 'period same', 'period other');
  });
  it('tell that the other figures of the sentence stand beside it', () => {
    has(reasons('Norhaven spent $36 million and sold 48 boats.', '48', '48'), 'same sentence');
    hasNot(reasons('Norhaven sold 48 boats.', '48', '48'), 'same sentence');
  });
  it('tell that another figure of the sentence says it already', () => has(reasons('Norhaven sold 48 boats, and not 47 boats.', '47', '48'), 'said by other', 'contrary said by other'));
  it('speak against an objection where the number itself stands there', () => {
    has(reasons('Norhaven sold 52 boats.', '52', '48', 'Norhaven sold 48 boats and 52 sails.'), 'contrary number there');
    hasNot(reasons('Norhaven sold 53 boats.', '53', '48', 'Norhaven sold 48 boats and 52 sails.'), 'contrary number there');
  });
  it('for nothing at all are of the figure alone', () => {
    const { figure } = readFigures('If Norhaven sold 48 boats a year, would it be rich?', SOURCE);
    has(featuresOfNothing(figure('48')), 'nothing', 'nothing count', 'nothing unasserted', 'nothing alone');
  });
});

describe('Two figures of one sentence', () => {
  it('are told apart by the words that stand next to one of them', () => {
    assert.ok(apart('They give 17% to dredging.', '17%') > 0);
    assert.ok(apart('They give 17% to dredging.', '23%') < 0);
    assert.ok(apart('They give 17% to hospitals.', '23%') > 0);
  });
  it('are not where the draft says neither’s', () => assert.equal(apart('They give 17% to schools.', '17%'), 0));
  it('are no rivals where they measure different things', () => assert.equal(apart('They give 17% to hospitals.', '17%', 'Norhaven spends 17% on hospitals and has 23 cranes.'), 0));
});

describe('The weighing', () => {
  it('makes likelihoods that are 1 together, the likeliest first', () => {
    const { figure, around, base } = readFigures('Norhaven sold 48 boats.', SOURCE);
    const { stated, derived, missed, nothing } = weigh(figure('48'), around, base);
    const all = [...stated, ...derived, ...missed].map(({ likelihood }) => likelihood);
    assert.ok(Math.abs(all.reduce((a, b) => a + b, nothing) - 1) < 1e-9);
    assert.equal(stated[0]?.fact.written, '48');
    assert.ok(stated[0]!.likelihood > stated[1]!.likelihood);
  });
  it('finds nothing likeliest where nobody speaks of it', () => {
    const { figure, around, base } = readFigures('The choir of Tolven has 31 singers.', SOURCE);
    const { stated, nothing } = weigh(figure('31'), around, base);
    assert.ok(stated.every(({ likelihood }) => likelihood < nothing));
  });
});
