import assert from 'node:assert/strict';
import { emptyProse, OBJECT, plainProse, ProseBuilder, toFile } from '../../../src/engine/draft/prose';

describe('prose', () => {
  it('folds white space and passes over what nobody sees', () => {
    assert.equal(plainProse('  $35\u00A0billion \t\r\n  in\u2009all,\u00AD\u200B or \uFEFF not ', 0, 42).text, '$35 billion in all, or not');
  });

  it('keeps what joins pictures into one, and drops joiners elsewhere', () => {
    for (const emoji of ['👩‍🚀', '👷‍♀️', '👩🏽‍💻', '👨‍👩‍👧']) assert.equal(plainProse(`A ${emoji} here`, 0, 20).text.slice(2, 2 + emoji.length), emoji);
    assert.equal(plainProse('$35\u200Dbn \u200Da', 0, 9).text, '$35bn a');
  });

  it('maps a no-break space one to one', () => {
    const prose = plainProse('a\u00A0b', 0, 3);
    assert.deepEqual(toFile(prose, { start: 0, end: 3 }), { start: 0, end: 3 });
    assert.deepEqual(toFile(prose, { start: 1, end: 2 }), { start: 1, end: 2 });
  });

  it('maps stretches over gaps, folded space and decoded characters', () => {
    const file = '&euro;35**  **bn';
    const builder = new ProseBuilder(file);
    builder.put('€', 0, 6);
    builder.add(6, 8);
    builder.add(10, 12);
    builder.add(14, 16);
    const prose = builder.finish();
    assert.equal(prose.text, '€35 bn');
    assert.deepEqual(toFile(prose, { start: 0, end: 3 }), { start: 0, end: 8 });
    assert.deepEqual(toFile(prose, { start: 0, end: 1 }), { start: 0, end: 6 });
    assert.deepEqual(toFile(prose, { start: 1, end: 6 }), { start: 6, end: 16 });
    assert.deepEqual(toFile(prose, { start: 4, end: 6 }), { start: 14, end: 16 });
  });

  it('maps an empty stretch to an empty stretch, at the end too', () => {
    const prose = plainProse('xx abc', 3, 6);
    assert.deepEqual(toFile(prose, { start: 1, end: 1 }), { start: 4, end: 4 });
    assert.deepEqual(toFile(prose, { start: 3, end: 3 }), { start: 6, end: 6 });
  });

  it('draws offsets beyond the prose to its ends', () => {
    assert.deepEqual(toFile(plainProse('abc', 0, 3), { start: -4, end: 9 }), { start: 0, end: 3 });
    assert.deepEqual(toFile(emptyProse, { start: 0, end: 5 }), { start: 0, end: 0 });
  });

  it('takes code as one object, and trims an exact piece at the end', () => {
    const builder = new ProseBuilder('`a` b ');
    builder.put(OBJECT, 0, 3);
    builder.add(3, 6);
    assert.deepEqual(builder.finish(), { text: `${OBJECT} b`, pieces: [{ start: 0, from: 0, to: 3, exact: false }, { start: 1, from: 3, to: 5, exact: true }] });
  });

  it('is the empty prose where nothing was taken', () => {
    assert.deepEqual(new ProseBuilder('  ').finish(), emptyProse);
    assert.deepEqual(plainProse('\u200B \n', 0, 3), emptyProse);
  });
});
