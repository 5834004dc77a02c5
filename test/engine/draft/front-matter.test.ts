import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../src/engine/draft/front-matter';
import { isoDate } from '../../../src/engine/draft/iso-date';

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nProse.\n`);
/** Where some words stand. */
const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
/** Code and text under each issue. */
const faults = (text: string) => readFrontMatter(text).issues.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe('readFrontMatter', () => {
  it('reads title, date and sources, and ends after the fence', () => {
    const text = '---\ntitle: "The reef"\ndate: 2025-07-21\nsources:\n  - a.md\n  - b.csv\n---\nProse.';
    assert.deepEqual(readFrontMatter(text), {
      end: text.indexOf('Prose'), yaml: { start: 4, end: text.indexOf('---\nProse') }, title: 'The reef', date: '2025-07-21',
      sources: ['a.md', 'b.csv'], sourceSpans: [spanOf(text, 'a.md'), spanOf(text, 'b.csv')], issues: [],
    });
  });

  it('takes one source as a list of one, and none as none', () => {
    assert.deepEqual(read('sources: a.md').sources, ['a.md']);
    assert.deepEqual(read('sources:').sources, []);
    assert.deepEqual(read('sources:').issues, []);
    assert.deepEqual(read('title: x').sources, []);
  });

  it('knows the place of each source, however it is written', () => {
    const text = '\uFEFF---\r\nsources: [ a.md, 7, "b c.md",\r\n  \'d.md\' ]\r\n---\r\n';
    const { sources, sourceSpans } = readFrontMatter(text);
    assert.deepEqual(sources, ['a.md', 'b c.md', 'd.md']);
    assert.deepEqual(sourceSpans.map(({ start, end }) => text.slice(start, end)), ['a.md', '"b c.md"', "'d.md'"]);
    const one = '---\nsources: a.md # mine\n---\n';
    assert.deepEqual(readFrontMatter(one).sourceSpans, [spanOf(one, 'a.md')]);
  });

  it('says where a source is no file name, and keeps the others', () => {
    const text = '---\nsources: [a.md, 7, { path: b.md }]\n---\n';
    assert.deepEqual(readFrontMatter(text).sources, ['a.md']);
    assert.deepEqual(faults(text), [['front-matter.sources', '7'], ['front-matter.sources', '{ path: b.md }']]);
    assert.deepEqual(faults('---\nsources: { a: b }\n---\n'), [['front-matter.sources', '{ a: b }']]);
  });

  it('reports YAML that does not parse at its place, and reads the rest', () => {
    const text = '---\ntitle: "open\ndate: 2025-01-02\n---\nProse.';
    const { issues, end } = readFrontMatter(text);
    assert.equal(issues.length, 1);
    assert.equal(issues[0]!.code, 'front-matter.invalid');
    assert.ok(issues[0]!.start >= 4 && issues[0]!.end <= text.indexOf('\n---\n') + 1 && issues[0]!.end > issues[0]!.start);
    assert.equal(end, text.indexOf('Prose'));
    assert.equal(read('title: kept\nsources: a.md\ntitle: again').sources[0], 'a.md');
  });

  it('keeps the sources, the title and the date where another line is at fault', () => {
    const text = '---\ntitle: The mill: a history\nauthor: Ada: Lane\nsources: [mill.md]\ndate: 2025-02-03\n---\n';
    const front = readFrontMatter(text);
    assert.deepEqual([front.title, front.date, front.sources, front.sourceSpans], ['The mill: a history', '2025-02-03', ['mill.md'], [spanOf(text, 'mill.md')]]);
    assert.match(front.issues[0]!.message, /A value with a colon in it needs quotation marks/);
    assert.deepEqual(read('summary: He said: no\nsources:\n  - a.md\n  - b.md').sources, ['a.md', 'b.md']);
  });

  it('takes source and Sources for sources where they name files', () => {
    for (const line of ['source: a.md', 'Sources: a.md', 'source: [a.md]', 'Source: a.md']) assert.deepEqual(read(line).sources, ['a.md'], line);
    for (const line of ['source: The Wold Gazette', 'source: https://example.org/a.html', 'source:']) assert.deepEqual([read(line).sources, read(line).issues], [[], []], line);
    assert.deepEqual(read('source: a.md\nsources: b.md').sources, ['b.md']);
  });

  it('reads CRLF, a byte order mark, a fence of dots and a fence at the end of the file', () => {
    assert.deepEqual(readFrontMatter('\uFEFF---\r\ntitle: T\r\n...\r\nx'), { end: 21, yaml: { start: 6, end: 16 }, title: 'T', sources: [], sourceSpans: [], issues: [] });
    assert.equal(readFrontMatter('---\ntitle: T\n---').end, 16);
    assert.equal(readFrontMatter('---\n---\nx').end, 8);
  });

  it('passes over TOML without reading it', () => {
    const text = '+++\ntitle = "T"\n+++\nx';
    assert.deepEqual(readFrontMatter(text), { end: text.length - 1, sources: [], sourceSpans: [], issues: [] });
  });

  it('leaves text that only looks like front matter alone', () => {
    for (const text of ['', '---', '---\nno end', ' ---\na: b\n---\n', 'x\n---\na: b\n---\n', '----\na: b\n----\n', '---\nJust words.\n\n---\n']) {
      assert.equal(readFrontMatter(text).end, 0, JSON.stringify(text));
    }
  });

  it('is not kept busy by aliases, depth or length', () => {
    const bomb = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, `.repeat(9)}]`).join('\n');
    assert.deepEqual(read(`${bomb}\ntitle: *a29\nsources: *a29`).sources, []);
    for (const deep of ['['.repeat(40_000), '{a: '.repeat(10_000), `\n${'- '.repeat(20_000)}`, `\n${'? '.repeat(20_000)}`, Array.from({ length: 200 }, (_, depth) => `\n${' '.repeat(depth * 2 + 1)}a:`).join('')]) {
      const { end, issues } = read(`a: ${deep}`);
      assert.deepEqual([end > deep.length, issues.map(({ code }) => code)], [true, ['front-matter.invalid']], deep.slice(0, 10));
    }
    const long = read(`a: ${'x'.repeat(60_000)}\nsources: a.md`);
    assert.deepEqual([long.issues[0]?.code, long.sources, long.end > 60_000], ['front-matter.invalid', [], true]);
  });

  it('never throws, and its issues lie in the front matter', () => {
    const line = fc.constantFrom('title: a', 'date: 2025-13-40', 'sources: [a', 'sources:', '  - b', '- c', '"', '{', '}', '&x y', '*x', '? a', '|', '---', '\t', 'é: 😀', '!!binary x');
    const text = fc.oneof(fc.array(line, { maxLength: 8, size: 'max' }).map((lines) => `---\n${lines.join('\n')}\n---\n`), fc.string({ unit: 'binary' }).map((junk) => `---\n${junk}\n---\n`));
    fc.assert(fc.property(text, (value) => {
      const { end, issues } = readFrontMatter(value);
      for (const issue of issues) assert.ok(issue.start >= 0 && issue.start <= issue.end && issue.end <= end, JSON.stringify(issue));
    }));
  });
});

describe('isoDate', () => {
  it('reads the forms files carry', () => {
    for (const text of ['2025-07-21', '2025-7-21', '2025/07/21', '2025-07-21T08:00:00+02:00', '2025-07-21 08:00', '21 July 2025', 'July 21, 2025', 'Jul. 21 2025', 'Monday, July 21st, 2025', 'Monday 21 July 2025']) {
      assert.equal(isoDate(text), '2025-07-21', text);
    }
  });

  it('does not guess', () => {
    for (const text of ['', '2025', '2025-07', '7/8/2025', '2025-02-30', '31 June 2025', 'tomorrow', '21 Brumaire 2025']) assert.equal(isoDate(text), undefined, text);
  });
});
