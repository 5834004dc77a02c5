import assert from 'node:assert/strict';
import { passedOver, whichSources, type SourceRequest, type SourceWorld } from '../../src/library';
import { memory } from './memory';

const request = (changes: Partial<SourceRequest> = {}): SourceRequest =>
  ({ draft: '/w/posts/draft.md', folder: '/w/posts', frontMatter: [], setting: { entries: [], folder: '/w' }, ...changes });
const files = ['/w/posts/draft.md', '/w/posts/a.md', '/w/posts/sources/s.csv', '/w/posts/sources/deep/t.pdf', '/w/posts/sources/picture.png', '/w/research/r.md', '/w/research/q.html', '/o/secret.md'];
const choose = async (changes: Partial<SourceRequest>, world: SourceWorld = memory(files)) => {
  const { rule, sources, faults } = await whichSources(request(changes), world);
  return { rule, places: sources.map(({ place }) => place), faults: faults.map(({ entry, code }) => [entry, code]) };
};
const reason = async (changes: Partial<SourceRequest>, world = memory(files)) => (await whichSources(request(changes), world)).reason;

describe('the sources of a draft', () => {
  it('are those its front matter names, as seen from the draft, before all others', async () => {
    const frontMatter = ['a.md', '../research/*.html'];
    assert.deepEqual(await choose({ frontMatter, setting: { entries: ['research/r.md'], folder: '/w' } }),
      { rule: 'front-matter', places: ['/w/posts/a.md', '/w/research/q.html'], faults: [] });
  });

  it('are those of the setting, as seen from the workspace folder, where the draft names none', async () => {
    assert.deepEqual(await choose({ setting: { entries: ['research/*'], folder: '/w' } }), { rule: 'setting', places: ['/w/research/q.html', '/w/research/r.md'], faults: [] });
  });

  it('are the files of a folder “sources” beside the draft where nobody names any: only those that can be read', async () => {
    assert.deepEqual(await choose({}), { rule: 'folder', places: ['/w/posts/sources/deep/t.pdf', '/w/posts/sources/s.csv'], faults: [] });
  });

  it('are the bundled table where there is no such folder or nothing in it to read, and a new one is looked out for', async () => {
    assert.deepEqual(await choose({}, memory(['/w/posts/draft.md', '/w/posts/sources/picture.png'])), { rule: 'bundled', places: [], faults: [] });
    const { watched } = await whichSources(request(), memory([]));
    assert.deepEqual(watched, [{ place: '/w/posts', glob: '{sources,sources/**}' }]);
  });

  it('are what the writer has named even where none of it is there', async () => {
    assert.deepEqual(await choose({ frontMatter: ['gone.md'] }), { rule: 'front-matter', places: [], faults: [[0, 'sources.missing']] });
  });

  it('come with the reason in plain words', async () => {
    assert.equal(await reason({ frontMatter: ['a.md'] }), 'The draft names them in its front matter.');
    assert.equal(await reason({ setting: { entries: ['x'], folder: '/w' } }), 'The setting factCheck.sources names them.');
    assert.equal(await reason({}), 'They lie in the folder “sources” beside the draft.');
    assert.match(await reason({}, memory([])), /so the bundled article serves\.$/);
  });

  it('are told with those passed over, and why', async () => {
    const asked = request({ setting: { entries: ['research/*'], folder: '/w' } });
    assert.deepEqual(await passedOver('setting', asked, memory(files)), [
      { rule: 'front-matter', reason: 'The draft names none in its front matter.', comesLater: false, names: [] },
      { rule: 'folder', reason: 'The setting factCheck.sources comes first.', comesLater: true, names: ['sources/deep/t.pdf', 'sources/s.csv'] },
    ]);
  });

  it('never include the draft itself by a pattern', async () => {
    assert.deepEqual((await choose({ frontMatter: ['*.md'] })).places, ['/w/posts/a.md']);
  });

  it('count once, however often they are named', async () => {
    const { sources } = await whichSources(request({ frontMatter: ['a.md', './a.md', '*.md', 'sources\\s.csv'] }), memory(files));
    assert.deepEqual(sources, [{ name: 'a.md', place: '/w/posts/a.md', entry: 0 }, { name: 'sources/s.csv', place: '/w/posts/sources/s.csv', entry: 3 }]);
  });

  it('may have the characters of a pattern in their names', async () => {
    const world = memory(['/w/posts/figures [final].csv', '/w/posts/figures f.csv']);
    assert.deepEqual((await choose({ frontMatter: ['figures [final].csv'] }, world)).places, ['/w/posts/figures [final].csv']);
  });

  describe('that lead to nothing are told one by one, and the others serve', () => {
    const cases: Record<string, [code: string, problem: RegExp]> = {
      'gone.md': ['sources.missing', / cannot be used as a source: there is no such file\.$/],
      '../research/': ['sources.is-folder', /write “\.\.\/research\/\*”/],
      'https://example.com/a.html': ['sources.web', /nothing is fetched from the network; save the page/],
      '*.docx': ['sources.no-match', /no file that can be a source matches it/],
      '*a*a*a*a*.md': ['sources.glob', /too many wildcards/],
    };
    for (const [entry, [code, problem]] of Object.entries(cases)) {
      it(entry, async () => {
        const { sources, faults } = await whichSources(request({ frontMatter: [entry, 'a.md'] }), memory(files));
        assert.deepEqual([sources.map(({ name }) => name), faults.map((fault) => [fault.entry, fault.code])], [['a.md'], [[0, code]]]);
        assert.ok(faults[0]!.message.startsWith(`“${entry}” `));
        assert.match(faults[0]!.message, problem);
      });
    }

    it('more files than are read', async () => {
      const world = memory(Array.from({ length: 600 }, (_, at) => `/w/posts/m/${at}.md`));
      const { sources, faults } = await whichSources(request({ frontMatter: ['m/*'] }), world);
      assert.deepEqual([sources.length, faults[0]?.code], [500, 'sources.too-many']);
    });

    it('names of an unsaved draft outside of any folder', async () => {
      const { folder: _, ...unsaved } = request({ draft: 'untitled:1', frontMatter: ['a.md', '/w/posts/a.md'], setting: { entries: [] } });
      const { sources, faults } = await whichSources(unsaved, memory(files));
      assert.deepEqual([sources.map(({ place }) => place), faults[0]?.message], [['/w/posts/a.md'], '“a.md” cannot be used as a source: an unsaved draft has no folder to look in; save it first.']);
    });
  });

  it('that may not be read are neither looked at nor listed', async () => {
    const touched: string[] = [];
    const world = memory(files, async (place) => (place.startsWith('/w') ? undefined : 'it lies outside'));
    const spying = { ...world, stat: (place: string) => (touched.push(place), world.stat(place)) };
    const { sources, faults } = await whichSources(request({ frontMatter: ['/o/secret.md', '../../o/*.md', 'a.md'] }), spying);
    assert.deepEqual([sources.map(({ name }) => name), faults.map(({ code }) => code)], [['a.md'], ['sources.outside', 'sources.outside']]);
    assert.deepEqual([touched, world.looked], [['/w/posts/a.md'], []]);
  });

  it('are looked out for just where they were looked for, found or not', async () => {
    const { watched } = await whichSources(request({ frontMatter: ['a.md', 'gone.md', '../research/*.md'] }), memory(files));
    assert.deepEqual(watched, [{ place: '/w/posts/a.md' }, { place: '/w/posts/gone.md' }, { place: '/w/research', glob: '*.md' }]);
  });
});
