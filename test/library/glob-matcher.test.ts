import assert from 'node:assert/strict';
import fc from 'fast-check';
// The matcher under most tools that take globs.
import picomatch from 'picomatch/posix';
import { globMatcher } from '../../src/library/glob-matcher';

describe('A glob', () => {
  const cases: readonly (readonly [glob: string, yes: readonly string[], no: readonly string[]])[] = [
    ['*.md', ['a.md', 'é 1.md'], ['.md', '.a.md', 'a/b.md', 'a.mdx']],
    ['a?c', ['abc'], ['ac', 'a/c']],
    ['**/b*', ['b', 'a/b.md', 'a/a/b'], ['.a/b', 'a/.b', 'a/cb']],
    ['a/**', ['a/b', 'a/b/c.md'], ['ab', 'a/.b']],
    ['[a-c]d[!e]', ['adx', 'cd1', '[a-c]d[!e]'], ['ade', 'ddx']],
    ['{a,b/{c,d}}.md', ['a.md', 'b/c.md', 'b/d.md'], ['a', 'b/a.md']],
    ['{**/a,*.md}', ['a', 'c/a', 'b.md'], ['.b.md', 'c/b.md']],
    ['part {1..3}', ['part 2'], ['part 4']],
    ['a (1)+|^$.md', ['a (1)+|^$.md'], ['a 1.md']],
    ['[a', ['[a'], ['a']],
    ['{a', ['{a'], ['a']],
    ['{a}', ['{a}'], ['a']],
    ['[z-a]', [], ['z', 'a']],
    [String.raw`\*`, ['*'], ['a']],
  ];
  for (const [glob, yes, no] of cases) {
    it(`${glob} stands for ${yes.join(', ') || 'nothing'}, and not for ${no.join(', ')}`, () => {
      assert.deepEqual([...yes, ...no].filter(globMatcher(glob)), yes);
    });
  }

  it('means what it means to picomatch', () => {
    const pieces = ['a', 'b', 'ab', '.md', '*', '?', '[ab]', '[a-c]', '{a,b}', 'b{a,}', 'x(1)', '-'];
    const part = fc.oneof(fc.constantFrom('**', '*', 'a', 'b.md'), fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((all) => all.join('').replace(/\*{2,}/g, '*')));
    const glob = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.filter((one, at) => one !== '**' || parts[at - 1] !== '**').join('/'));
    const name = fc.array(fc.constantFrom('a', 'b', 'ab', 'a.md', 'b.md', 'abc', '.a', 'ca', 'x(1)', 'a-b', '[ab]', 'ba'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(fc.property(glob, fc.array(name, { minLength: 10, maxLength: 30 }), (pattern, names) => {
      // Groups are picomatch's own addition.
      const theirs = picomatch(pattern.replace(/[()|+]/g, String.raw`\$&`), { noextglob: true, nonegate: true });
      assert.deepEqual(names.filter(globMatcher(pattern)), names.filter((one) => theirs(one)), pattern);
    }), { numRuns: 1000 });
  });
});
