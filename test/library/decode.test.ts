import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../src/library/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const sixteen = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const sentence = 'The ferry cost €35m – “more than any before”, says Zoë.';

describe('decode', () => {
  it('reads UTF-8, and keeps a byte order mark so that offsets are those of the file', () => {
    assert.deepEqual(decode(utf8(sentence)), { text: sentence, encoding: 'utf-8' });
    assert.equal(decode(utf8(`\uFEFF${sentence}`))?.text, `\uFEFF${sentence}`);
    assert.equal(decode(new Uint8Array())?.text, '');
  });

  it('reads UTF-16 of either order, with a byte order mark and without', () => {
    for (const mark of ['\uFEFF', '']) {
      assert.deepEqual(decode(sixteen(mark + sentence, true)), { text: mark + sentence, encoding: 'utf-16le' });
      assert.deepEqual(decode(sixteen(mark + sentence, false)), { text: mark + sentence, encoding: 'utf-16be' });
    }
  });

  it('takes what is neither for Windows-1252, with its quotation marks and its euro', () => {
    assert.deepEqual(decode(latin('The ferry cost \u008035m \u0096 \u0093more\u0094, says Zo\u00EB.')), { text: 'The ferry cost €35m – “more”, says Zoë.', encoding: 'windows-1252' });
  });

  it('believes what a page declares, where the bytes allow it', () => {
    const head = '<!DOCTYPE html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>';
    assert.deepEqual(decode(latin(`${head}\u00B3\u00F3d\u00BC 45%`)), { text: `${head}łódź 45%`, encoding: 'iso-8859-2' });
    assert.equal(decode(utf8(`${head}łódź`))?.text, `${head}łódź`);
    assert.equal(decode(latin('<meta charset="no-such"><p>caf\u00E9'))?.text, '<meta charset="no-such"><p>café');
    assert.equal(decode(latin('<meta charset=utf-8><p>caf\u00E9'))?.text, '<meta charset=utf-8><p>café');
  });

  it('stays with UTF-8 where one byte among many characters went wrong', () => {
    const bytes = utf8(`${'Zoë, '.repeat(20)}x`);
    bytes[bytes.length - 1] = 0xE9;
    assert.equal(decode(bytes)?.text, `${'Zoë, '.repeat(20)}\uFFFD`);
  });

  it('says that pictures, programs and noise are no text', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 17) % 256);
    for (const bytes of [noise, latin('\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR'), utf8('text\u0000text'), latin('\u007FELF\u0002\u0001\u0001\u0000')]) assert.equal(decode(bytes), undefined);
  });

  it('never throws, and gives back any text that was written in UTF-8 without control characters', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { decode(bytes); }));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const plain = text.replace(/\p{Cc}/gu, ' ');
      assert.equal(decode(utf8(plain))?.text, plain);
    }));
  });
});
