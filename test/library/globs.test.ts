import assert from 'node:assert/strict';
import { globBase, globProblem, matchFiles, MOST_FILES, matchesAny, patternFault } from '../../src/library/globs';
import { memory } from './memory';

const all = (): boolean => true;
const markdown = (name: string): boolean => name.endsWith('.md');
const files = ['/w/b.md', '/w/a.md', '/w/c.txt', '/w/texts/d.md', '/w/texts/old/e.md', '/w/.hidden/f.md', '/w/node_modules/p/g.md', '/w/a (1).md', '/o/h.md'];

describe('globs', () => {
  const cases: Record<string, readonly string[]> = {
    '*.md': ['a (1).md', 'a.md', 'b.md'],
    '**/*.md': ['a (1).md', 'a.md', 'b.md', 'texts/d.md', 'texts/old/e.md'],
    'texts/**': ['texts/d.md', 'texts/old/e.md'],
    'texts/*': ['texts/d.md'],
    '?.md': ['a.md', 'b.md'],
    '[ab].md': ['a.md', 'b.md'],
    '{b,texts/d}.md': ['b.md', 'texts/d.md'],
    '../o/*.md': ['../o/h.md'],
    '/o/*': ['/o/h.md'],
    './*.md': ['a (1).md', 'a.md', 'b.md'],
    'a (*).md': ['a (1).md'],
    '*.pdf': [],
    'nowhere/*.md': [],
  };
  for (const [glob, names] of Object.entries(cases)) {
    it(`${glob} stands for ${names.join(', ') || 'nothing'}`, async () => {
      assert.deepEqual(await matchFiles('/w', glob, markdown, memory(files)), { names, cut: false });
    });
  }

  it('look into no folder that they do not ask for', async () => {
    const world = memory(files);
    await matchFiles('/w', 'texts/*.md', all, world);
    assert.deepEqual(world.looked, ['/w/texts']);
  });

  it('are cut where they stand for more files than any draft rests on', async () => {
    const { names, cut } = await matchFiles('/w', '*', all, memory(Array.from({ length: MOST_FILES + 1 }, (_, at) => `/w/${at}.md`)));
    assert.deepEqual([names.length, cut], [MOST_FILES, true]);
  });

  it('are cut where there are too many folders to look through', async () => {
    const world = memory(Array.from({ length: 2500 }, (_, at) => `/w/${at}/a.md`));
    const { cut } = await matchFiles('/w', '**/*.txt', all, world);
    assert.ok(cut && world.looked.length <= 2001);
  });

  it('are split where their first wildcard is', () => {
    assert.deepEqual(['*.md', '../a/b*/c', '/*', 'a/{b,c}/d'].map((glob) => Object.values(globBase(glob))), [['.', '*.md'], ['../a', 'b*/c'], ['/', '*'], ['a', '{b,c}/d']]);
  });

  it('that would keep the matcher busy are not looked up', async () => {
    for (const glob of ['*a*a*a*a*b', '**/**/**/**/x', '{,a}{,a}{,a}{,a}{,a}b', `${'a'.repeat(400)}*`]) assert.match(globProblem(glob) ?? '', /too many wildcards/, glob);
    for (const glob of ['texts/**/2025-*-*.md', '{a,b}/*.{md,txt}', '**']) assert.equal(globProblem(glob), undefined, glob);
    // What other dialects would take for groups that repeat are letters here.
    assert.deepEqual((await matchFiles('/w', '(a|a)+?.md', all, memory([`/w/${'a'.repeat(60)}.md`, '/w/(a|a)+b.md']))).names, ['(a|a)+b.md']);
  });
});

describe('Names that patterns leave out', () => {
  const cases: readonly (readonly [glob: string, name: string, out: boolean])[] = [
    ['archive', 'archive/2019/old.md', true], ['archive/', 'archive/old.md', true], ['./archive/**', 'archive/old.md', true],
    ['archive', 'archives/old.md', false], ['archive/*', 'archive/2019/old.md', false], ['**/*.old.md', 'pieces/reef.old.md', true],
    ['*.md', 'pieces/reef.md', false], ['notes.md', 'notes.md', true],
  ];
  for (const [glob, name, out] of cases) {
    it(`${glob} ${out ? 'leaves' : 'does not leave'} out ${name}`, () => {
      assert.equal(matchesAny([glob], name), out);
    });
  }

  it('have a fault where they leave out nothing, or not what they say', () => {
    assert.deepEqual(['archive/**', '/archive', 'a [old].md', '{a,b}/*.md', '!a.md', 'a\\**', '**/**/**/x', '[ab.md', '{a,b'].map(patternFault), [undefined, undefined, undefined, undefined, 'negated', 'backslash', 'wild', 'unclosed', 'unclosed']);
    assert.deepEqual([matchesAny(['!a.md'], 'b.md'), matchesAny(['/archive'], 'archive/a.md'), matchesAny(['/'], 'a.md')], [false, true, false]);
  });

  it('are none where a pattern was made to keep the matcher busy', () => {
    assert.equal(matchesAny(['*a*a*a*a*a*a*a*b'], `${'a'.repeat(60)}b`), false);
  });
});
