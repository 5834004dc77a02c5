import assert from 'node:assert/strict';
import { COUNTERPARTS, directionOf, oppositeOf } from '../../../../src/engine/claims/lexicon/directions';

/** The ending that tells a verb's form, as far as regular verbs show it. */
const endingOf = (word: string): string => /(?:ing|ed|s)$/.exec(word)?.[0] ?? '';

describe('Words of movement', () => {
  it('have as many forms upwards as downwards', () => {
    for (const [up, down] of COUNTERPARTS) assert.equal(up.length, down.length, `${up.join(' ')} | ${down.join(' ')}`);
  });

  it('go one way only', () => {
    for (const [up, down] of COUNTERPARTS) {
      for (const word of up) assert.equal(directionOf(word), 'up', word);
      for (const word of down) assert.equal(directionOf(word), 'down', word);
    }
  });

  it('have a counterpart that goes the other way, whose counterpart comes back the first way', () => {
    for (const word of new Set(COUNTERPARTS.flat(2))) {
      const other = oppositeOf(word, 'it');
      assert.ok(other !== undefined && directionOf(other) !== directionOf(word), word);
      const back = oppositeOf(other, 'it');
      assert.ok(back !== undefined && directionOf(back) === directionOf(word), `${word} → ${other} → ${back ?? 'nothing'}`);
    }
  });

  it('keep the form', () => {
    for (const [up, down] of COUNTERPARTS) {
      for (const [at, word] of up.entries()) {
        if (endingOf(word) === 'ing' && word.length > 5) assert.equal(endingOf(down[at]!), 'ing', `${word} | ${down[at]!}`);
        if (endingOf(word) === 's' && endingOf(down[at]!) !== 's') assert.fail(`${word} | ${down[at]!}`);
      }
    }
  });

  const pairs = [['rocketed', 'plummeted'], ['slipped', 'climbed'], ['swelled', 'shrank'], ['ballooned', 'shrank'], ['narrowed', 'widened'], ['doubled', 'halved'], ['warmed', 'cooled'],
    ['strengthened', 'weakened'], ['reduced', 'increased'], ['eased', 'rose'], ['upgraded', 'downgraded'], ['warmer', 'cooler'], ['up', 'down'], ['fallen', 'risen'], ['lost', 'gained'], ['declined', 'increased'], ['dropped', 'rose'], ['climbed', 'fell']] as const;
  for (const [word, other] of pairs) it(`${word} becomes ${other}`, () => assert.equal(oppositeOf(word, 'it'), other));

  it('are told apart by the word before where two forms look alike', () => {
    assert.equal(oppositeOf('cut', 'to'), 'raise');
    assert.equal(oppositeOf('cut', 'it'), 'raised');
    assert.equal(oppositeOf('shed', 'will'), 'add');
  });

  it('are not words that name things or compare', () => {
    for (const word of ['contract', 'balloon', 'growth', 'larger', 'more', 'than', 'record', 'constructor']) assert.equal(directionOf(word), undefined, word);
  });
});
