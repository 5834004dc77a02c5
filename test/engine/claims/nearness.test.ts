import assert from 'node:assert/strict';
import { readFigures } from '../../helpers/read-figures';
import { nearTerms } from '../../../src/engine/claims/nearness';
import { stateOf } from '../../../src/engine/claims/states';

function near(draft: string, written: string): ReadonlyMap<string, number> {
  const { mention, passage } = readFigures(draft, 'Nothing.').figure(written);
  return nearTerms(mention, passage);
}

const state = (draft: string, written: string): string | undefined => {
  const { mention, passage } = readFigures(draft, 'Nothing.').figure(written);
  return stateOf(mention, passage);
};

describe('The words near a figure', () => {
  const SPENT = 'The port spent $23 million on cranes and $17 million on dredging.';
  it('weigh more the nearer they are', () => {
    const words = near(SPENT, '$23 million');
    assert.ok(words.get('crane')! > words.get('dredg')!);
  });
  it('weigh little where they stand nearer to another figure', () => {
    const words = near(SPENT, '$17 million');
    assert.ok(words.get('dredg')! > 2 * (words.get('crane') ?? 0));
  });
  it('are kept off by a comma as by several words', () => {
    assert.ok(near('It sold 48 boats, ketches.', '48').get('ketch')! < near('It sold 48 boats ketches.', '48').get('ketch')!);
  });
  it('leave out the figures themselves', () => assert.deepEqual([...near('48 20 15', '20').keys()], []));
});

describe('The state of a figure', () => {
  const states: readonly (readonly [string, string, string | undefined])[] = [
    ['Norhaven sold 48 boats.', '48', undefined],
    ['Norhaven asked for $48 million.', '$48 million', 'sought'],
    ['Analysts forecast 48 boats.', '48', 'expected'],
    ['Its target is 48 boats.', '48', 'aim'],
    ['Norhaven expected 48 boats; it sold 52.', '52', undefined],
    ['Norhaven sold 48 boats and hopes to sell 52.', '48', undefined],
    ['Its target was raised, and analysts expect 48 boats.', '48', 'expected'],
  ];
  for (const [draft, written, expected] of states) it(`of ${written} in “${draft}” is ${expected ?? 'plain'}`, () => assert.equal(state(draft, written), expected));
});
