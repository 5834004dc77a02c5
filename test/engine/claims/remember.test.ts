import assert from 'node:assert/strict';
import { remember, rememberLast } from '../../../src/engine/claims/remember';

describe('remember', () => {
  it('computes once for each object, whatever else the object is asked', () => {
    let computed = 0;
    const double = remember(({ n }: { n: number }) => { computed++; return 2 * n; });
    const half = remember(({ n }: { n: number }) => n / 2);
    const [four, six] = [{ n: 4 }, { n: 6 }];
    assert.deepEqual([double(four), half(four), double(six), half(six), double(four), half(four), double(six)], [8, 2, 12, 3, 8, 2, 12]);
    assert.equal(computed, 2);
  });

  it('takes "undefined" for an answer', () => {
    let computed = 0;
    const nothing = remember((_key: object): undefined => { computed++; });
    const [one, other] = [{}, {}];
    for (const key of [one, other, one, other]) assert.equal(nothing(key), undefined);
    assert.equal(computed, 2);
  });

  it('keeps what is asked of an object while something else is computed for it', () => {
    const inner = remember(({ n }: { n: number }) => n + 1);
    const outer = remember((key: { n: number }) => inner(key) * 10);
    const [one, two] = [{ n: 1 }, { n: 2 }];
    assert.deepEqual([outer(one), outer(two), inner(one), outer(one), inner(two)], [20, 30, 2, 20, 3]);
  });
});

describe('rememberLast', () => {
  it('computes anew when another object was asked in between', () => {
    let computed = 0;
    const size = rememberLast((key: { n: number }) => { computed++; return key.n; });
    const [one, two] = [{ n: 1 }, { n: 2 }];
    assert.deepEqual([size(one), size(one), size(two), size(one)], [1, 1, 2, 1]);
    assert.equal(computed, 3);
  });
});
