import assert from 'node:assert/strict';
import type { Comparison } from '../../../src/engine/comparison/figures';
import type { Features } from '../../../src/engine/matching/reasons';
import { judgeWeighed } from '../../../src/engine/verdicts/by-weight';
import { reasonsOf, sureness, type Standing } from '../../../src/engine/verdicts/objections';
import { readFigures } from '../../helpers/read-figures';

const SOURCE = 'Norhaven sold 48 boats. Sudholm sold 52 boats.';

/** The verdict where the source's two figures stand so to the draft's, and are so likely for such reasons. */
function verdict(draft: string, written: string, weighed: readonly (readonly [fact: string, comparison: Comparison, likelihood: number, reasons?: Features])[], nothing = 0.01, source = SOURCE): string {
  const { figure, fact } = readFigures(draft, source);
  const stated = weighed.map(([at, comparison, likelihood, reasons = {}]) => ({ fact: fact(at), comparison, likelihood, reasons }));
  return judgeWeighed(figure(written), { stated, derived: [], missed: [], nothing, reasonsForNothing: {} }).code;
}

/** The verdict where the one difference that comes to the figure is so likely for such reasons, and the source's first figure is likely else. */
function verdictOnDifference(likelihood: number, reasons: Features): string {
  const { figure, fact } = readFigures('Sudholm sold 4 boats more.', SOURCE);
  const own = figure('4');
  const facts = [fact('52'), fact('48')];
  const stated = [{ fact: fact('48'), comparison: 'different' as const, likelihood: 1 - likelihood, reasons: {} }];
  return judgeWeighed(own, { stated, derived: [{ operation: 'difference', figure: own.mention, formula: '52 − 48', facts, likelihood, reasons }], missed: [], nothing: 0, reasonsForNothing: {} }).code;
}

/** Reasons as of a fact told of the same owner in the same words, a slip away. */
const STRONG: Features = { 'owner same': 1, 'noun same': 1, 'clauses alike': 1, 'sentences alike': 1, 'near alike': 1, 'value transposition': 1, 'row named': 1, 'column named': 1 };

const standing = (reasons: Features, likelihood: number): Standing => ({ best: { reasons, likelihood }, next: 0, contrary: likelihood, confirming: 0, missed: 0, nothing: 1 - likelihood, equal: [], ofNothing: {} });
const of = (equal: readonly Features[]): Features => reasonsOf({ ...standing(STRONG, 0.5), equal });
const sure = (contrary: number): number => sureness(reasonsOf(standing(STRONG, contrary)));

describe('What the weighing leads to', () => {
  it('is support where what states it is likely enough', () => {
    assert.equal(verdict('Norhaven sold 48 boats.', '48', [['48', 'equal', 0.66]]), 'supported.stated');
    assert.equal(verdict('Norhaven sold 48 boats.', '48', [['48', 'equal', 0.5]], 0.5), 'unknown.no-fact');
  });
  it('is support by a difference of figures told together, though it is none too likely', () => {
    const asked: Features = { asked: 1, 'asked how near': 1, 'operands together': 1, 'derived chance': -1.2 };
    assert.equal(verdictOnDifference(0.3, asked), 'supported.derived');
    assert.equal(verdictOnDifference(0.5, { 'operands together': 1, 'derived chance': -1.2 }), 'supported.derived');
  });
  it('and by one whose figures the sentence says itself', () => {
    assert.equal(verdictOnDifference(0.3, { asked: 1, 'asked how near': 1, 'operands said': 1 }), 'supported.derived');
    assert.notEqual(verdictOnDifference(0.3, { asked: 1, 'asked how near': 1, 'operands said': 0.5 }), 'supported.derived');
  });
  it('but not where chance could have made it, where it is not asked for, or where the two are told apart', () => {
    assert.notEqual(verdictOnDifference(0.3, { asked: 1, 'asked how near': 1, 'operands together': 1, 'derived chance': -0.3 }), 'supported.derived');
    assert.notEqual(verdictOnDifference(0.3, { 'operands together': 1, 'derived chance': -1.2 }), 'supported.derived');
    assert.notEqual(verdictOnDifference(0.3, { asked: 1, 'asked how near': 1, 'derived chance': -1.2 }), 'supported.derived');
    assert.notEqual(verdictOnDifference(0.3, { asked: 1, 'asked how near': 1, 'operands together': 1, 'derived chance': -1.2, 'derived direction other': 1 }), 'supported.derived');
  });
  it('is silence where two could be meant', () => assert.equal(verdict('Norhaven sold 48 boats.', '48', [['48', 'equal', 0.5], ['52', 'different', 0.45]]), 'unknown.ambiguous'));
  it('is silence on what is near, and on what is not asserted', () => {
    assert.equal(verdict('Norhaven sold 48 boats.', '48', [['48', 'close', 0.9]]), 'unknown.close');
    assert.equal(verdict('Norhaven did not sell 84 boats.', '84', [['48', 'different', 0.97, STRONG]]), 'unknown.not-asserted');
  });
  it('is an objection where what contradicts it is likely, and its reasons are good', () => {
    assert.equal(verdict('Norhaven sold 84 boats.', '84', [['48', 'different', 0.97, STRONG]]), 'refuted.value');
  });
  it('is silence where the same is told of somebody no source knows, or of somebody else, unless it is as good as certain', () => {
    assert.match(verdict('Tolven sold 84 boats.', '84', [['48', 'different', 0.4, { ...STRONG, 'owner same': 0, 'owner stranger': 1 }]]), /^unknown/u);
    assert.match(verdict('Sudholm sold 84 boats.', '84', [['48', 'different', 0.4, { ...STRONG, 'owner same': 0, 'owner other': 1, 'near alike': 0, 'measure same': 0, 'noun same': 0 }]]), /^unknown/u);
  });
  it('is silence where two numbers have nothing in common', () => assert.match(verdict('Norhaven sold 84 boats.', '84', [['48', 'different', 0.6, { 'value transposition': 1 }]]), /^unknown/u));
  it('is an objection to a rate where the number is right and the time is not', () => {
    assert.equal(verdict('Norhaven earns $48 million a month.', '$48 million', [['$48 million', 'equal', 0.9]], 0.01, 'Norhaven earns $48 million a year.'), 'refuted.period');
  });
});

describe('The second weighing', () => {
  it('is surer of an objection the likelier the contrary fact', () => {
    assert.ok(sure(0.95) > sure(0.4));
  });
  it('gives a likelihood', () => {
    for (const likely of [0.3, 0.6, 1]) assert.ok(sure(likely) > 0 && sure(likely) < 1);
  });
  it('leaves out what the first has counted against the fact, but for what tells twice', () => {
    const reasons = reasonsOf(standing({ 'owner same': 1, 'contrary owner other': 1, 'contrary unlike': 1 }, 0.5));
    assert.ok('owner same' in reasons && 'contrary unlike' in reasons);
    assert.ok(!('contrary owner other' in reasons));
  });
  it('asks whether the figure stands elsewhere in the sources, or can be reckoned', () => {
    assert.equal(of([])['stands nowhere'], 1);
    assert.equal(of([{ 'value equal telling': 1 }])['stands elsewhere, telling'], 1);
    assert.equal(of([{ derived: 1, asked: 1 }])['can be reckoned as asked'], 1);
  });
});
