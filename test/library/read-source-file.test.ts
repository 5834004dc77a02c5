import assert from 'node:assert/strict';
import { readSource } from '../../src/engine';
import type { Importers } from '../../src/importers';
import { formatOf, mostBytes, tooLarge } from '../../src/library/formats';
import { readSourceFile } from '../../src/library/read-source-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const never = (): Promise<Importers> => Promise.reject(new Error('not to be asked for'));
const standIn: Importers = {
  readPdf: () => Promise.resolve({ text: '— page 1 —\n\nThe reef lost 45% of its coral in 2016.', title: 'Reefs', date: '2017-03-01' }),
  readDocx: () => Promise.resolve({ code: 'source.damaged', fault: 'The file is damaged.' }),
  findArticle: (html) => Promise.resolve([{ start: html.indexOf('<p>'), end: html.indexOf('</p>') }]),
};
const withImporters = () => Promise.resolve(standIn);
const read = (id: string, content: Uint8Array | string, importers = never) =>
  readSourceFile(id, typeof content === 'string' ? bytes(content) : content, { engine: { readSource }, importers });
const issues = async (id: string, content: Uint8Array | string, importers = never) => (await read(id, content, importers)).issues.map(({ code, message }) => `${code}: ${message}`);

describe('formats', () => {
  it('follow from the name, whatever its case', () => {
    assert.deepEqual(['a.PDF', 'a.docx', 'a.HTM', 'a.xhtml', 'a.csv', 'a.facts.json', 'a', '-'].map(formatOf), ['pdf', 'docx', 'page', 'page', 'text', 'text', 'text', 'text']);
  });

  it('have a limit each, below 200 MB', () => {
    for (const name of ['a.pdf', 'a.docx', 'a.html', 'a.csv', 'a.md']) {
      assert.ok(mostBytes(name) < 200_000_000);
      assert.equal(tooLarge(name, mostBytes(name)), undefined);
      assert.match(tooLarge(name, mostBytes(name) + 1) ?? '', /larger than \d+ MB/);
    }
  });
});

describe('readSourceFile', () => {
  it('reads text as it is, and asks for no importer', async () => {
    const source = await read('a.md', '# Reef\n\nThe reef lost 45% of its coral in 2016.\n');
    assert.deepEqual([source.title, source.facts.length, source.issues, source.readingCopy], ['Reef', 2, [], undefined]);
  });

  it('keeps what was read out of a PDF as the reading copy, in which the evidence has its place', async () => {
    const source = await read('a.pdf', '%PDF-1.7', withImporters);
    assert.deepEqual([source.kind, source.title, source.date], ['article', 'Reefs', '2017-03-01']);
    const { start, end } = source.facts[0]!.evidence;
    assert.equal(source.readingCopy?.slice(start, end), 'The reef lost 45% of its coral in 2016.');
    assert.deepEqual(source.facts.map(({ written }) => written), ['45%', '2016']);
  });

  it('reads of a page what the importer finds, and all of it where there is no importer', async () => {
    const page = '<div>The harbour lost 12% of its trade in 2017, it says.</div><p>The reef lost 45% of its coral in 2016.</p>';
    assert.deepEqual((await read('a.html', page, withImporters)).facts.map(({ written }) => written), ['45%', '2016']);
    assert.deepEqual((await read('a.html', page)).facts.map(({ written }) => written), ['12%', '2017', '45%', '2016']);
  });

  it('has one issue, in plain words, for what cannot be read', async () => {
    assert.deepEqual(await issues('a.docx', 'x', withImporters), ['source.damaged: The file is damaged.']);
    assert.deepEqual(await issues('a.pdf', 'x'), ['source.not-here: PDF and Word files cannot be read here (not to be asked for); save the text as .md or .txt and name that file.']);
    assert.deepEqual(await issues('a.csv', Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)), ['source.not-text: The file is not text.']);
    assert.deepEqual(await issues('a.csv', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'), ['source.not-text: The file is a zip archive (as .docx and .xlsx files are), not the text that its name promises.']);
    assert.deepEqual(await issues('a.md', '%PDF-1.4\n1 0 obj\n'), ['source.not-text: The file is a PDF, not the text that its name promises.']);
    for (const empty of ['', ' \r\n\t\n', '\uFEFF']) assert.deepEqual(await issues('a.md', empty), ['source.empty: The file is empty.']);
  });

  it('does not look into a file that is too large', async () => {
    assert.deepEqual(await issues('a.md', new Uint8Array(20_000_001)), ['source.too-large: The file is larger than 20 MB, the most that is read; split it and name the parts.']);
  });

  it('does not read a text or a table beyond what a writer can wait for', async () => {
    assert.deepEqual(await issues('a.txt', 'Five. '.repeat(600_000)), ['source.too-long: The text is longer than 3 million characters, the most that is read; split it and name the parts.']);
    assert.deepEqual(await issues('a.csv', 'a,5\n'.repeat(100_001)), ['source.too-long: The table has more than 100,000 rows, the most that are read; split it and name the parts.']);
  });

  it('never rejects, whatever an importer does', async () => {
    const broken: Importers = { readPdf: () => Promise.reject(new Error('broken')), readDocx: () => { throw new Error('broken'); }, findArticle: () => { throw new Error('broken'); } };
    for (const id of ['a.pdf', 'a.docx']) assert.equal((await read(id, 'x', () => Promise.resolve(broken))).issues.length, 1);
    assert.equal((await read('a.html', '<p>The reef lost 45% of its coral.</p>', () => Promise.resolve(broken))).facts.length, 1);
  });
});
