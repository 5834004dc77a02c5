import assert from 'node:assert/strict';
import { decodeHTMLStrict } from 'entities/decode';
import { characterOf, commonCharacter, hasSeldomReference } from '../../../src/engine/draft/character-references';

describe('Character references', () => {
  it('that are common stand for what HTML says', () => {
    const names = 'amp apos quot nbsp ndash mdash rsquo hellip percnt dollar pound euro frac12 times eacute Ouml szlig yuml thinsp zwj shy bsol grave'.split(' ');
    const numbers = [...Array(0x3000).keys()].flatMap((code) => [`#${code}`, `#x${code.toString(16)}`]);
    for (const reference of [...names, ...numbers].map((name) => `&${name};`)) assert.equal(commonCharacter(reference) ?? decodeHTMLStrict(reference), decodeHTMLStrict(reference), reference);
    for (const name of names) assert.ok(commonCharacter(`&${name};`), name);
  });

  it('that are seldom are read all the same, and known as such', () => {
    assert.deepEqual(['&NotEqualTilde;', '&#128;', '&#0;', '&#x1F600;', '&nonsense;'].map(characterOf), ['≂̸', '€', '\uFFFD', '😀', '&nonsense;']);
    assert.deepEqual(['R&D; and', 'a &amp; b', '&#8212;', 'a & b;', '&NotEqualTilde;', '&#128;'].map(hasSeldomReference), [true, false, false, false, true, true]);
  });
});
