import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlainYaml } from '../../../src/engine/draft/plain-yaml';
import { readYaml } from '../../../src/engine/draft/yaml';

describe('readPlainYaml', () => {
  it('reads front matter as most writers have it', () => {
    const yaml = '# Mine\ntitle: "What the ferries carry"\ndate: 2025-11-22\ntags: [harbour, new ferries]\ndraft: true\nsources:\n  - articles/bright water.md\n  # and the figures\n  - \'figures.csv\'\n\n';
    assert.deepEqual(readPlainYaml(yaml), {
      title: 'What the ferries carry', date: '2025-11-22', faults: [],
      sources: ['articles/bright water.md', "'figures.csv'"].map((written) => ({ start: yaml.indexOf(written), end: yaml.indexOf(written) + written.length, name: written.replaceAll("'", '') })),
    });
    for (const line of ['sources: a.md', 'sources: [a.md, "b (2).md"]', 'sources:\r\n- a.md', 'title: Ferries, half full', '']) assert.ok(readPlainYaml(line), line);
  });

  it('leaves to the full reader what is more than that, or wrong', () => {
    const lines = ['a: b: c', 'a: "open', 'a: b # c', 'a: &b c', 'a: *b', 'a: |', 'a: {b: c}', 'a:\n  b: c', 'a: b\n  c', 'a: b\na: c', 'Just words.', '- a', 'a:\n  - b\n - c', 'a:\tb', 'sources: [a, 7]', 'sources: 2025', 'title: null', 'a: "b\\n"', '{a: b}'];
    for (const line of lines) assert.equal(readPlainYaml(line), undefined, line);
  });

  it('reads what it reads as the full reader does', () => {
    const key = fc.constantFrom('title', 'date', 'sources', 'tags', 'draft-of', 'true', 'Null', 'x');
    const words = fc.constantFrom('a.md', 'b c.md', '"d e"', "'f # g'", "'it''s'", '"h\\"', '7', '1_000', '0x1f', '.5', '...', '.inf', '1e3', 'true', 'null', 'nUll', '~', '2025-07-21', 'http://a.b/c', 'a:b', 'a: b', 'a #b', 'a#b', 'é€ £5', '-', '- a', '[a', 'a, b', '%a', '@b', '"', "''", '""', '\u00A0a', 'a\u00A0');
    const listed = fc.array(words, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`);
    const line = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(key, fc.oneof(words, listed), fc.constantFrom('', ' ', '  ')).map(([name, value, space]) => `${name}: ${space}${value}${space}`) },
      { weight: 6, arbitrary: fc.tuple(key, fc.constantFrom('', '  ', '    '), fc.array(words, { maxLength: 3 })).map(([name, indent, all]) => [`${name}:`, ...all.map((one) => `${indent}- ${one}`)].join('\n')) },
      { weight: 1, arbitrary: fc.constantFrom('', '   ', '# note', '  # note', '  - b', '- c', 'a', ' title: b', '\t', '? a', 'x:y', '---') },
    );
    const yaml = fc.tuple(fc.array(line, { maxLength: 4, size: 'max' }), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.map((one) => one.replaceAll('\n', end) + end).join(''));
    let plain = 0;
    fc.assert(fc.property(yaml, (text) => {
      const read = readPlainYaml(text);
      if (!read) return;
      plain++;
      assert.deepEqual(read, readYaml(text));
    }), { numRuns: 1500 });
    assert.ok(plain > 150, `${plain} of 1500 were plain`);
  });

  it('is not kept busy by long lines', () => {
    for (const line of [`a: b${' '.repeat(49_000)}"`, `a: ${' b'.repeat(24_000)}`, `a: [${'b,'.repeat(24_000)}]`, 'a:\n'.repeat(16_000)]) readPlainYaml(line);
  });
});
