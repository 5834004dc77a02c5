import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../src/engine';
import { nameSources } from '../../src/library';

/** The draft with these sources named in it, or why that cannot be. */
function naming(draft: string, ...names: readonly string[]): string {
  const result = nameSources(draft, names);
  if ('problem' in result) return result.problem;
  const { start, end, text } = result.replacement;
  return draft.slice(0, start) + text + draft.slice(end);
}

describe('naming the sources of a draft', () => {
  it('makes front matter where there is none, before all else', () => {
    assert.equal(naming('Prose.\n', 'a.md'), '---\nsources:\n  - a.md\n---\n\nProse.\n');
    assert.equal(naming('\uFEFF# H\r\n', 'a.md'), '\uFEFF---\r\nsources:\r\n  - a.md\r\n---\r\n\r\n# H\r\n');
    assert.equal(naming('', 'a.md'), '---\nsources:\n  - a.md\n---\n\n');
  });

  it('adds the entry below the others', () => {
    assert.equal(naming('---\ntitle:   "T"   # t\n\n# date\ndate: 2025\n---\nProse', 'a.md'), '---\ntitle:   "T"   # t\n\n# date\ndate: 2025\nsources:\n  - a.md\n---\nProse');
    assert.equal(naming('---\n---\nProse', 'a.md'), '---\nsources:\n  - a.md\n---\nProse');
  });

  it('keeps what is named, its comments and its way of writing, and puts what is new after it', () => {
    assert.equal(naming('---\nsources:\n  # the first\n  - "a.md" # mine\n  - b.md\n  # last\n\nx:    1\n---\n', 'a.md', 'c.md'),
      '---\nsources:\n  # the first\n  - "a.md" # mine\n  - c.md\n  # last\n\nx:    1\n---\n');
    assert.equal(naming('---\nsources:\n- b.md\n- a.md\nx: 1\n---\n', 'a.md', 'b.md', 'c.md'), '---\nsources:\n- b.md\n- a.md\n- c.md\nx: 1\n---\n');
    assert.equal(naming('---\nsources:\n    - a.md\n---\n', 'a.md', 'c.md'), '---\nsources:\n    - a.md\n    - c.md\n---\n');
    assert.equal(naming("---\nsources: [a.md, 'b.md'] # two\nx: 1\n---\n", 'b.md', 'c.md'), "---\nsources: ['b.md', c.md] # two\nx: 1\n---\n");
    assert.equal(naming('---\nsources: [ a.md ]\n---\n', 'a.md', 'c.md'), '---\nsources: [ a.md, c.md ]\n---\n');
    assert.equal(naming('---\nsources: # none yet\nx: 1\n---\n', 'a.md'), '---\nsources:\n  # none yet\n  - a.md\nx: 1\n---\n');
  });

  it('leaves a single name a single name, and makes a list of it for two', () => {
    assert.equal(naming('---\nsources: a.md # mine\nx: 1\n---\n', 'a.md'), '---\nsources: a.md # mine\nx: 1\n---\n');
    assert.equal(naming('---\nsources: a.md # mine\nx: 1\n---\n', 'a.md', 'b.md'), '---\nsources:\n  - a.md # mine\n  - b.md\nx: 1\n---\n');
  });

  it('takes the entry away with the last name, and front matter that held nothing else', () => {
    assert.equal(naming('---\nx: 1\nsources:\n  - a.md\ny: 2\n---\n'), '---\nx: 1\ny: 2\n---\n');
    assert.equal(naming('---\nsources: a.md\n---\n\nProse'), 'Prose');
    assert.equal(naming('Prose'), 'Prose');
    assert.equal(naming('---\nx: 1\n---\n'), '---\nx: 1\n---\n');
  });

  it('keeps the line ends of the draft', () => {
    assert.equal(naming('---\r\nx: 1\r\nsources:\r\n  - a.md\r\n---\r\nProse\r\n', 'a.md', 'b.md'), '---\r\nx: 1\r\nsources:\r\n  - a.md\r\n  - b.md\r\n---\r\nProse\r\n');
  });

  it('says why it does not touch what it cannot change safely', () => {
    assert.match(naming('+++\nx = 1\n+++\n', 'a.md'), /TOML/);
    assert.match(naming('---\nx: "\n---\n', 'a.md'), /not valid YAML/);
    assert.match(naming('---\n{ x: 1 }\n---\n', 'a.md'), /braces/);
  });

  it('names just what was asked for, and changes nothing else, in any front matter', () => {
    const name = fc.constantFrom('a.md', 'b c.md', '../d.csv', 'é: x.md', '# e.md', '[f].md', "it's.md", '- g.md', '*.md', '"h".md', 'yes', '1.5');
    const written = fc.constantFrom('', 'sources:\n', 'sources: a.md\n', 'sources: # c\n', "sources: [ 'a.md', b c.md ] # c\n", 'sources:\n- a.md # c\n# d\n-   b c.md\n', 'sources:\n    - a.md\n    # c\n\n', 'sources: |\n  a.md\n', 'sources: [\n  a.md, # c\n  b c.md\n]\n');
    const [before, after] = [fc.constantFrom('', 'title:   T # t\n\n', '# top\ntitle: T\n'), fc.constantFrom('', '\n# date\ndate: 2025\n', 'list:\n- x\n')];
    fc.assert(fc.property(before, written, after, fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), fc.boolean(), (before, entry, after, names, windows) => {
      const draft = `---\n${before}${entry}${after}---\nProse.\n`.replaceAll('\n', windows ? '\r\n' : '\n');
      const named = naming(draft, ...names);
      assert.deepEqual(readFrontMatter(named).sources.toSorted(), names.toSorted(), named);
      assert.ok(named.endsWith(`${after}---\nProse.\n`.replaceAll('\n', windows ? '\r\n' : '\n')) || entry === '', named);
      assert.ok(named.includes(before.trim().replaceAll('\n', windows ? '\r\n' : '\n')), named);
      assert.equal(naming(named, ...names), named, 'a second time changes nothing');
    }));
  });
});
