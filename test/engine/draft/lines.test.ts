import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex } from '../../../src/engine/draft/lines';

describe('lineIndex', () => {
  it('counts lines and columns from one, in UTF-16 units', () => {
    const index = lineIndex('ab\n😀c\n');
    assert.deepEqual(index.position(0), { line: 1, column: 1 });
    assert.deepEqual(index.position(2), { line: 1, column: 3 });
    assert.deepEqual(index.position(3), { line: 2, column: 1 });
    assert.deepEqual(index.position(5), { line: 2, column: 3 });
    assert.deepEqual(index.position(7), { line: 3, column: 1 });
  });

  it('ends lines at "\\n", "\\r\\n" and a lone "\\r"', () => {
    const index = lineIndex('a\r\nb\rc\nd');
    assert.deepEqual([0, 1, 3, 5, 7].map((offset) => index.position(offset).line), [1, 1, 2, 3, 4]);
    assert.deepEqual([1, 2, 3, 4, 5].map((line) => index.lineStart(line)), [0, 3, 5, 7, 8]);
  });

  it('draws offsets outside the text to its ends', () => {
    const index = lineIndex('ab\nc');
    assert.deepEqual(index.position(-5), { line: 1, column: 1 });
    assert.deepEqual(index.position(99), { line: 2, column: 2 });
    assert.deepEqual(lineIndex('').position(0), { line: 1, column: 1 });
  });

  it('agrees with counting line ends by hand', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é'), { maxLength: 40, size: 'max' }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, fc.nat(60), (value, offset) => {
      const at = Math.min(offset, value.length);
      const { line, column } = lineIndex(value).position(at);
      // Between "\r" and "\n" the line has not ended yet.
      const before = value.slice(0, value[at - 1] === '\r' && value[at] === '\n' ? at - 1 : at).split(/\r\n?|\n/);
      assert.equal(line, before.length);
      assert.equal(lineIndex(value).lineStart(line) + column - 1, at);
    }));
  });
});
