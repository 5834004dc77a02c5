import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FigureIndex } from '../../../../src/engine/sources/long-table/figure-index';

const size = fc.oneof(fc.double({ min: 0, max: 1e17, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), fc.integer({ min: 0, max: 1200 }), fc.constantFrom(1e-9, 0.001, 999.9999999999999, 1000, 1e15, 1e16));

describe('the index of a table’s figures', () => {
  it('finds just the rows with a size within reach', () => {
    fc.assert(fc.property(fc.array(size, { maxLength: 80 }), size, size, (sizes, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const index = new FigureIndex(sizes, sizes.map((_, at) => at));
      const expected = sizes.flatMap((one, at) => (one >= low && one <= high ? at : []));
      assert.deepEqual(index.rowsWithin([{ low, high }], Infinity)!.sort((x, y) => x - y), expected);
    }));
  });

  it('says nothing where too many are, and names a row once', () => {
    const index = new FigureIndex([5, 5, 5, 5.1], [0, 0, 1, 2]);
    assert.deepEqual(index.rowsWithin([{ low: 5, high: 5 }], 2), [0, 1]);
    assert.equal(index.rowsWithin([{ low: 5, high: 6 }], 2), undefined);
  });
});
