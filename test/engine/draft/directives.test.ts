import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine/draft/markdown';

type Standing = string | readonly [text: string, reason: string];

function read(draft: string): Standing[] {
  return readMarkdown(draft).letStand.map(({ start, end, reason }) => {
    const text = draft.slice(start, end).replaceAll('\r\n', '\n');
    return reason === undefined ? text : [text, reason];
  });
}

/** The texts that are let stand, with the reason where there is one; with CRLF they must be the same. */
function stands(draft: string): Standing[] {
  const standing = read(draft);
  assert.deepEqual(read(draft.replaceAll('\n', '\r\n')), standing, 'CRLF changes what stands');
  return standing;
}

describe('letStand', () => {
  it('stet at the end of a block lets that block stand', () => {
    assert.deepEqual(stands('One.\n\nTwo\nlines. <!-- stet -->\n\nThree.'), ['Two\nlines. <!-- stet -->']);
    assert.deepEqual(stands('# Head <!-- stet -->\nText.'), ['# Head <!-- stet -->']);
    assert.deepEqual(stands('- a\n- b <!-- stet -->\n- c'), ['b <!-- stet -->']);
  });

  it('stet right behind a word, without a space, lets what ends there stand', () => {
    assert.deepEqual(stands('Two 3%<!-- stet --> and 4.'), ['%']);
    assert.deepEqual(stands('Two.<!-- stet -->'), ['Two.<!-- stet -->']);
    assert.deepEqual(stands('Two <!-- stet --> and 4.'), ['Two <!-- stet --> and 4.']);
  });

  it('stet on a line of its own lets the block before stand', () => {
    assert.deepEqual(stands('One.\n\nTwo.\n<!-- stet -->\nThree.'), ['Two.']);
    assert.deepEqual(stands('Two.\n\n<!-- stet -->\n\nThree.'), ['Two.']);
    assert.deepEqual(stands('| A |\n|---|\n| 1 |\n\n<!-- stet -->'), ['| A |\n|---|\n| 1 |']);
    assert.deepEqual(stands('- a\n- b\n  <!-- stet -->\n- c'), ['b']);
  });

  it('stet before the words of a line lets the block that starts there stand', () => {
    assert.deepEqual(stands('One.\n\n<!-- stet --> Two.'), ['Two.']);
  });

  it('stet in a table lets its row stand', () => {
    assert.deepEqual(stands('| A | B |\n|---|---|\n| 1 | 2 <!-- stet --> |\n| 3 | 4 |'), ['| 1 | 2 <!-- stet --> |']);
  });

  it('stet with nothing before it, or after something without words, says nothing', () => {
    assert.deepEqual(stands('<!-- stet -->\n\nOne.'), []);
    assert.deepEqual(stands('One.\n\n---\n\n<!-- stet -->'), []);
  });

  it('keeps a reason, and forgives case and spaces', () => {
    assert.deepEqual(stands('One. <!--STET:  his words, not ours -->'), [['One. <!--STET:  his words, not ours -->', 'his words, not ours']]);
    assert.deepEqual(stands('One. <!-- Stet : -->'), ['One. <!-- Stet : -->']);
    assert.deepEqual(stands('One.\n<!--  factcheck-Disable-line : why  -->'), [['<!--  factcheck-Disable-line : why  -->', 'why']]);
  });

  it('disable-line is about its line alone', () => {
    assert.deepEqual(stands('One\ntwo <!-- factcheck-disable-line --> more\nthree.'), ['two <!-- factcheck-disable-line --> more']);
  });

  it('disable-next-line is about the next line with words', () => {
    assert.deepEqual(stands('<!-- factcheck-disable-next-line -->\n\nOne\ntwo.'), ['One']);
    assert.deepEqual(stands('One <!-- factcheck-disable-next-line -->\ntwo\nthree.'), ['two']);
  });

  it('disable holds until enable, or to the end', () => {
    assert.deepEqual(stands('One.\n\n<!-- factcheck-disable: old -->\n\nTwo.\n\n<!-- factcheck-enable -->\n\nThree.'), [['<!-- factcheck-disable: old -->\n\nTwo.\n\n', 'old']]);
    assert.deepEqual(stands('One. <!-- factcheck-disable --> Two.\n\nThree.'), ['<!-- factcheck-disable --> Two.\n\nThree.']);
    assert.deepEqual(stands('One. <!-- factcheck-enable -->'), []);
  });

  it('disable-file lets everything stand, wherever it is', () => {
    const text = 'One.\n\nTwo. <!-- factcheck-disable-file -->\n';
    assert.deepEqual(stands(text), [text]);
  });

  it('reads directives inside HTML blocks, in the order of the file', () => {
    assert.deepEqual(stands('<div>\n<!-- factcheck-disable -->\n</div>\n\nOne.\n\n<!-- factcheck-enable -->'), ['<!-- factcheck-disable -->\n</div>\n\nOne.\n\n']);
    assert.deepEqual(stands('One. <!-- stet --> <!-- factcheck-disable-line -->').length, 2);
  });

  it('takes nothing else for a directive', () => {
    for (const text of ['One `<!-- stet -->`.', 'One.\n\n```\n<!-- stet -->\n```', 'One.\n\n    <!-- factcheck-disable-file -->', 'One. <!-- stetson -->', 'One. <!-- factcheck -->', 'One. \\<!-- stet -->', '---\nx: <!-- factcheck-disable-file -->\n---\nOne.']) {
      assert.deepEqual(stands(text), [], text);
    }
  });
});
