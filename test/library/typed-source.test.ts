import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typedSource } from '../../src/library';

/** A draft with `|` where the caret is: what stands before it, what a completion takes the place of, and whether in brackets. */
const at = (marked: string): [string, string, boolean] | undefined => {
  const offset = marked.indexOf('|');
  const draft = marked.replace('|', '');
  const entry = typedSource(draft, offset);
  return entry && [entry.typed, draft.slice(entry.start, entry.end), entry.flow];
};

describe('the source that is being typed in the front matter', () => {
  const cases: Record<string, [typed: string, whole: string, flow: boolean]> = {
    '---\nsources: art|\n---\n': ['art', 'art', false],
    '---\nsources: |': ['', '', false],
    '---\nsources: a b/c|d.md # mine\n---\n': ['a b/c', 'a b/cd.md', false],
    '---\nsources: "a|b.md"\n---\n': ['a', '"ab.md"', false],
    '---\nsources: "a|\n---\n': ['a', '"a', false],
    '---\nsources: [|]\n---\n': ['', '', true],
    '---\nsources: [a.md, b|]\n---\n': ['b', 'b', true],
    '---\nsources: [ "x, y.md", \'b|.md\', c.md ]\n---\n': ['b', "'b.md'", true],
    '---\nsources: [a.md,\n  b|c.md,\n  d.md]\n---\n': ['b', 'bc.md', true],
    '---\ntitle: T\nsources:\n  - a.md\n  - ../b|\ndate: 2025-01-01\n---\nProse': ['../b', '../b', false],
    '---\nsources:\n- |\n---\n': ['', '', false],
    '\uFEFF---\r\nsources:\r\n  - a|\r\n---\r\n': ['a', 'a', false],
    '---\nsources: # mine\n  - a|\n---\n': ['a', 'a', false],
    '---\n"sources": a|\n---\n': ['a', 'a', false],
  };
  for (const [draft, expected] of Object.entries(cases)) {
    it(JSON.stringify(draft), () => assert.deepEqual(at(draft), expected));
  }

  describe('is none', () => {
    for (const draft of [
      '|', '---|', 'sources: a|', '---\nsour|', '---\nsources|: a', '---\nsources:|', '---\ntitle: a|\n---\n', '---\nsources: a\n---\nProse|\n', '---\nsources:\n  - a.md\ntitle: b|\n---\n',
      '---\nsources: [a.md]|\n---\n', '---\nsources: a.md # not|\n---\n', '---\nsources:\n  # not|\n---\n', '---\nsources:\n  |\n---\n', '---\nsources: "a.md" |\n---\n',
      '+++\nsources: a|\n+++\n', 'x\n---\nsources: a|\n---\n', '---\nsourcesmore: a|\n---\n',
    ]) {
      it(JSON.stringify(draft), () => assert.equal(at(draft), undefined));
    }
  });

  it('always stands around the caret, in any text', () => {
    const line = fc.constantFrom('---', 'sources: a, b', 'sources:', '  - "a', "  - 'b' # c", '- c', 'sources: [a, "b]', ' d]', '[', '{x: y}', '😀: é', '');
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.nat(80), (lines, cut) => {
      const draft = `---\n${lines.join('\n')}`;
      const offset = Math.min(cut, draft.length);
      const entry = typedSource(draft, offset);
      assert.ok(entry === undefined || (entry.start <= offset && offset <= entry.end && entry.end <= draft.length && draft.slice(entry.start, offset).endsWith(entry.typed)));
    }));
  });
});
