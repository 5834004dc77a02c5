import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine/draft/markdown';
import { countWords } from '../../../src/engine/draft/words';

const count = (text: string): number => countWords(readMarkdown(text));

describe('countWords', () => {
  it('counts the words of prose and tables', () => {
    assert.equal(count('# The reef\n\nIt lost **45%** of its coral – in 2016.\n\n- one\n- two words\n\n| a | b c |\n|---|---|\n| d | |\n'), 2 + 8 + 3 + 4);
  });

  it('leaves out front matter, code, link targets and comments', () => {
    assert.equal(count('---\ntitle: A title\n---\nSee [here](http://a.example "a title") and `some code`. <!-- a note -->\n\n```\nmore code\n```\n'), 3);
  });

  it('finds none in an empty draft', () => {
    assert.equal(count(''), 0);
    assert.equal(count('---\n\n***\n'), 0);
  });
});
