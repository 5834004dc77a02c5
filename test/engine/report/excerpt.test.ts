import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clip, excerpt } from '../../../src/engine/report/excerpt';

/** The excerpt of the text around `figure`, as the two lines that are printed. */
function shown(text: string, figure: string, columns = 60): [line: string, mark: string] {
  const start = text.indexOf(figure);
  const { before, figure: shownFigure, after, mark } = excerpt(text, { start, end: start + figure.length }, columns);
  return [before + shownFigure + after, mark];
}

describe('the line of a draft with a mark under the figure', () => {
  it('is the whole line where it fits, and no other line', () => {
    assert.deepEqual(shown('# Reefs\nThe reef lost 40% of it.\nAnd more.', '40%'), [
      'The reef lost 40% of it.',
      '              ^^^',
    ]);
  });

  for (const [name, end] of [['CRLF', '\r\n'], ['LF', '\n'], ['a lone CR', '\r']] as const) {
    it(`ends at ${name}`, () => {
      assert.deepEqual(shown(`One${end}lost 40%${end}two`, '40%'), ['lost 40%', '     ^^^']);
    });
  }

  it('counts two columns for wide characters', () => {
    assert.deepEqual(shown('珊瑚 lost 40%', '40%'), ['珊瑚 lost 40%', '          ^^^']);
  });

  it('counts two columns for an emoji, however many characters it is made of', () => {
    assert.deepEqual(shown('👩‍👩‍👧 lost 40%', '40%'), ['👩‍👩‍👧 lost 40%', '        ^^^']);
  });

  it('counts no column for combining marks', () => {
    assert.deepEqual(shown('re\u0301cif lost 40%', '40%'), ['re\u0301cif lost 40%', '           ^^^']);
  });

  it('counts no column for a byte order mark', () => {
    assert.deepEqual(shown('\ufefflost 40%', '40%'), ['\ufefflost 40%', '     ^^^']);
  });

  it('expands tabs to stops of four, before and inside the figure', () => {
    assert.deepEqual(shown('a\t40\t% of it', '40\t%'), ['a   40  % of it', '    ^^^^^']);
  });

  it('shows a figure that goes over a line end as one line', () => {
    assert.deepEqual(shown('It cost $53\nbillion then.', '$53\nbillion'), ['It cost $53 billion then.', '        ^^^^^^^^^^^']);
  });

  it('cuts a long line around the figure, between words, and says so', () => {
    const words = 'coral '.repeat(40);
    assert.deepEqual(shown(`${words}40% ${words}`, '40%', 40), [
      '…coral coral coral 40% coral coral…',
      '                   ^^^',
    ]);
  });

  it('gives the room one side does not need to the other', () => {
    assert.deepEqual(shown(`40% ${'coral '.repeat(40)}`, '40%', 40), ['40% coral coral coral coral coral coral…', '^^^']);
    assert.deepEqual(shown(`${'coral '.repeat(40)}40%`, '40%', 40), ['…coral coral coral coral coral coral 40%', '                                     ^^^']);
  });

  it('shows what a terminal would obey', () => {
    assert.deepEqual(shown('\u001b[2Jlost\u0007 \u202e40%', '40%'), ['␛[2Jlost␇ \ufffd40%', '           ^^^']);
  });

  it('stays small in a file of one endless line', () => {
    const text = `${'x'.repeat(1_000_000)} 40% ${'y'.repeat(1_000_000)}`;
    const [line, mark] = shown(text, '40%', 40);
    assert.ok(line.length <= 40);
    assert.equal(line.slice(mark.indexOf('^'), mark.length), '40%');
  });

  it('puts the mark under the figure in any text, in no more columns than asked for', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '-'), maxLength: 300 });
    fc.assert(fc.property(plain, plain, fc.integer({ min: 10, max: 120 }), (before, after, columns) => {
      const start = before.length;
      const { before: left, figure, after: right, mark } = excerpt(`${before}40%${after}`, { start, end: start + 3 }, columns);
      const line = left + figure + right;
      assert.ok([...line].length <= columns, line);
      assert.equal(line.slice(mark.indexOf('^'), mark.length), '40%');
    }));
  });

  it('survives any text and span, and prints nothing that a terminal obeys', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(80), fc.integer({ min: 1, max: 50 }), (text, a, b, columns) => {
      const { before, figure, after, mark } = excerpt(text, { start: Math.min(a, b), end: Math.max(a, b) }, columns);
      assert.doesNotMatch(before + figure + after + mark, /[\u0000-\u001f\u007f-\u009f]/);
      assert.match(mark, /^ *\^+$/);
    }));
  });
});

describe('clipped evidence', () => {
  it('is left alone where it fits, but for white space', () => {
    assert.equal(clip('The  reef\nlost 45%.', 40), 'The reef lost 45%.');
  });

  it('ends in … where it was cut', () => {
    assert.equal(clip('The reef lost 45% of its coral.', 20), 'The reef lost 45%…');
  });
});
