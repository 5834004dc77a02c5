import assert from 'node:assert/strict';
import type { FactTableJson } from '../../src/engine';
import { run, type MemoryWorld } from './memory';

const article = '# Brightwater\n\nBrightwater Ferries carried 1,200 passengers in 2024. Its fleet cost $40 million.\n';
const files = { 'articles/ferries.md': article };
const table = (text: string): FactTableJson => JSON.parse(text) as FactTableJson;
const imported = (argv: readonly string[], world: MemoryWorld = { files }): ReturnType<typeof run> => run(['import', ...argv], world);

describe('draft-fact-check import', () => {
  it('prints what it found in a source as a fact table', async () => {
    const { code, out, err, written } = await imported(['articles/ferries.md']);
    assert.deepEqual([code, err, written], [0, '', {}]);
    assert.deepEqual(table(out).facts.map(({ value, evidence }) => [value, evidence.source, article.slice(evidence.start, evidence.end)]), [
      ['1,200', 'articles/ferries.md', 'Brightwater Ferries carried 1,200 passengers in 2024.'],
      ['$40 million', 'articles/ferries.md', 'Its fleet cost $40 million.'],
    ]);
  });

  it('writes it to a file, from whose folder the evidence is seen, and says how much it wrote', async () => {
    const { code, out, err, written } = await imported(['articles/ferries.md', '-o', 'tables/ferries.facts.json']);
    assert.deepEqual([code, out, err], [0, '', 'tables/ferries.facts.json: 2 facts, 1 name\n']);
    assert.equal(table(written['tables/ferries.facts.json']!).facts[0]!.evidence.source, '../articles/ferries.md');
  });

  it('writes a table against which the article has nothing wrong, and a wrong draft has', async () => {
    const { out } = await imported(['articles/ferries.md']);
    const world = { files: { 'f.facts.json': out, 'right.md': article, 'wrong.md': article.replace('1,200', '1,500') } };
    assert.equal((await run(['check', 'right.md', '--source', 'f.facts.json'], world)).code, 0);
    const wrong = await run(['check', 'wrong.md', '--source', 'f.facts.json'], world);
    assert.equal(wrong.code, 1);
    assert.match(wrong.out, /source f\.facts\.json:\d+: “Brightwater Ferries carried 1,200 passengers in 2024\.”/);
  });

  it('reads standard input', async () => {
    const { code, out } = await imported(['-'], { stdin: article });
    assert.deepEqual([code, table(out).facts.length], [0, 2]);
  });

  it('writes the first rows of a table that is too long to be edited, and says so', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `Berth ${row},${1000 + row}`);
    const { code, out, err } = await imported(['berths.csv'], { files: { 'berths.csv': `Berth,Ships\n${rows.join('\n')}\n` } });
    assert.deepEqual([code, table(out).facts.length], [0, 1000]);
    assert.match(err, /^berths\.csv: the table has 2,001 rows, of which the first 1,000 were imported; [^\n]*\n$/);
  });

  it('leaves a file alone that is there already, unless it is told to replace it', async () => {
    const world = { files: { ...files, 'f.facts.json': '{}' } };
    const kept = await imported(['articles/ferries.md', '-o', 'f.facts.json'], world);
    assert.deepEqual([kept.code, kept.written], [2, {}]);
    assert.match(kept.err, /^f\.facts\.json: is there already, .* --force to replace it\n$/);
    const replaced = await imported(['articles/ferries.md', '-o', 'f.facts.json', '--force'], world);
    assert.deepEqual([replaced.code, Object.keys(replaced.written)], [0, ['f.facts.json']]);
  });

  const troubles: Record<string, [argv: string[], message: RegExp]> = {
    'a source that is not there': [['gone.md'], /^gone\.md: there is no such file/],
    'a web address': [['https://example.com/a.html'], /^https:\/\/example\.com\/a\.html: nothing is fetched from the network/],
    'a source with nothing in it': [['dull.md'], /^dull\.md: no figures and no names were found in it; nothing was written\n$/],
    'a folder that cannot be written to': [['articles/ferries.md', '-o', 'locked/f.facts.json'], /^locked\/f\.facts\.json: permission denied/],
  };
  for (const [name, [argv, message]] of Object.entries(troubles)) {
    it(`exits with 2 and writes nothing for ${name}`, async () => {
      const { code, out, err, written } = await imported(argv, { files: { ...files, 'dull.md': 'nothing much happened there.\n' } });
      assert.deepEqual([code, out, written], [2, '', {}]);
      assert.match(err, message);
    });
  }

  const misuses: Record<string, [argv: string[], message: RegExp]> = {
    'no source': [['import'], /^Name one source to import/],
    'two sources': [['import', 'a.md', 'b.md'], /^Name one source to import/],
    'an output that would not be read as a fact table': [['import', 'a.md', '-o', 'a.json'], /^Name the fact table something\.facts\.json, .*"a\.json" is not\./],
    'an option of check': [['import', 'a.md', '--fix'], /^--fix is no option of import\./],
    'its own option given to check': [['check', 'a.md', '-o', 'x.facts.json'], /^-o is no option of check\./],
  };
  for (const [name, [argv, message]] of Object.entries(misuses)) {
    it(`explains ${name} in one line, reads nothing and exits with 2`, async () => {
      const { code, out, err, reads } = await run(argv, { files });
      assert.match(err, message);
      assert.match(err, /^[^\n]* See draft-fact-check --help\n$/);
      assert.deepEqual([code, out, reads], [2, '', []]);
    });
  }
});
