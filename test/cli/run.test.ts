import assert from 'node:assert/strict';
import * as v from 'valibot';
import type { Report } from '../../src/engine';
import { version } from '../../package.json';
import { reportShape } from '../engine/report/contract';
import { fileError, run, type MemoryWorld } from './memory';

const article = '# Brightwater\n\nBrightwater Ferries carried 1,200 passengers in 2024. Its fleet cost $40 million.\n';
const right = 'Brightwater Ferries carried 1,200 passengers in 2024.\n';
const wrong = 'Brightwater Ferries carried 1,500 passengers in 2024.\n';
const files = { 'article.md': article, 'right.md': right, 'wrong.md': wrong };

/** An importer that finds this text in every file. */
const reader = (text: string) => (): Promise<{ readonly text: string }> => Promise.resolve({ text });

const json = async (argv: readonly string[], world: MemoryWorld): Promise<Report> =>
  JSON.parse((await run([...argv, '--format', 'json'], world)).out) as Report;

/** A settings file with comments and trailing commas, which are settings' own. */
const settings = (sources: unknown): string => `{\n  // what we rest on\n  "factCheck.sources": ${JSON.stringify(sources)},\n}`;

describe('the command line', () => {
  describe('exit codes', () => {
    it('is 0 where nothing is refuted, and then a pipe gets not a byte', async () => {
      assert.deepEqual(await run(['check', 'right.md', '--source', 'article.md'], { files }),
        { code: 0, out: '', err: '', reads: ['right.md', 'article.md'], written: {} });
    });

    it('is 1 where something is refuted', async () => {
      const { code, out, err } = await run(['check', 'wrong.md', '--source', 'article.md'], { files });
      assert.equal(code, 1);
      assert.match(out, /^wrong\.md:1:29 {2}refuted: value\n {4}Brightwater Ferries carried 1,500 passengers in 2024\.\n {32}\^{5}\n/);
      assert.match(out, /source article\.md:3: “Brightwater Ferries carried 1,200 passengers in 2024\.”/);
      assert.match(out, /\n1 refuted, \d+ supported, 0 with not enough information, in 7 words\n$/);
      assert.equal(err, '');
    });

    it('names the page of a PDF, the cell of a table, and of a Word file no line that nobody sees', async () => {
      const importers = { readPdf: reader(`— page 1 —\n\nThe year at sea.\n\n— page 2 —\n\n${article.split('\n')[2]}\n`), readDocx: reader(article), findArticle: () => Promise.resolve(undefined) };
      const table = 'Company,Passengers in 2024\nBrightwater Ferries,"1,200"\n';
      const placeIn = async (source: string): Promise<string | undefined> =>
        /source (.*?): “/.exec((await run(['check', 'wrong.md', '--source', source], { files: { ...files, 'a.pdf': '%PDF', 'a.docx': 'PK', 'a.csv': table }, importers })).out)?.[1];
      assert.deepEqual([await placeIn('a.pdf'), await placeIn('a.docx'), await placeIn('a.csv')], ['a.pdf, page 2', 'a.docx', 'a.csv, line 2, column B']);
    });

    it('quotes a sentence once, however many of its figures a verdict rests on', async () => {
      const { out } = await run(['check', 'up.md', '--source', 'both.md'], { files: {
        'both.md': 'The port of Selby handled 412,000 containers in 2024, up 9 per cent from 378,000 in 2023.\n', 'up.md': 'The port of Selby handled 412,000 containers in 2024, up 12 per cent on the year before.\n',
      } });
      assert.match(out, /refuted: arithmetic/);
      assert.equal(out.match(/source both\.md:1/g)?.length, 1);
    });

    it('is 0 where sources disagree, and a pipe is told of both', async () => {
      const world = { files: { ...files, 'other.md': article.replace('1,200', '1,500') } };
      const { code, out } = await run(['check', 'right.md', '--source', 'article.md', '--source', 'other.md'], world);
      assert.equal(code, 0);
      assert.match(out, /^right\.md:1:29 {2}sources disagree\n/);
      assert.match(out, /source article\.md:3: “[^\n]*\n {4}source other\.md:3: “/);
      assert.match(out, /\(1 on which sources disagree\), in 7 words\n$/);
    });

    it('is 2 where a draft cannot be read, though another one is refuted; the other is checked', async () => {
      const { code, out, err } = await run(['check', 'gone.md', 'wrong.md', '--source', 'article.md'], { files });
      assert.equal(code, 2);
      assert.match(out, /^wrong\.md:1:29/);
      assert.equal(err, 'gone.md: there is no such file; check its name and the folder you are in\n');
    });
  });

  describe('trouble with a file', () => {
    const cases: Record<string, [content: Uint8Array | Error, asDraft: RegExp, asSource?: RegExp]> = {
      'a folder': [fileError('EISDIR'), /^it\.md: is a folder; name the files in it\n$/],
      'a file under a file': [fileError('ENOTDIR'), /^it\.md: there is no such file: part of its path/],
      'a file that may not be read': [fileError('EACCES'), /^it\.md: permission denied; check/],
      'a zip archive': [Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), /^it\.md: is not UTF-8 text; save it/, /^it\.md: The file is a zip archive/],
      'bytes that are no text': [new Uint8Array(100).fill(1).fill(0x61, 50, 99).fill(0, 99), /^it\.md: is not UTF-8 text; save it/, /^it\.md: The file is not text\.\n$/],
      'a file over the limit': [new Uint8Array(20_000_001).fill(0x61), /^it\.md: is larger than 20 MB, the most that is read; split it/],
      'a failing disk': [fileError('EIO'), /^it\.md: cannot be used \(EIO\); check/],
    };
    for (const [name, [content, asDraft, asSource = asDraft]] of Object.entries(cases)) {
      it(`names ${name}, as a draft and as a source, in one line`, async () => {
        const world = { files: { ...files, 'it.md': content } };
        const draft = await run(['check', 'it.md', '--source', 'article.md'], world);
        assert.match(draft.err, asDraft);
        assert.deepEqual([draft.code, draft.err.split('\n').length], [2, 2]);
        const source = await run(['check', 'wrong.md', '--source', 'it.md', '--source', 'article.md'], world);
        assert.match(source.err, asSource);
        assert.deepEqual([source.code, source.err.split('\n').length], [2, 2]);
        assert.match(source.out, /^wrong\.md:1:29/, 'the other source serves');
      });
    }

    const empty: Record<string, [file: string, content: string | Uint8Array, message: RegExp]> = {
      'a page without an article': ['it.html', '<html><body><nav><a href="/">Home</a></nav></body></html>', /it\.html: The page has no text of an article\./],
      'a few bytes of something else': ['it.md', Uint8Array.of(0xFF, 0xD8, 0xE0, 0x9C, 0x41), /it\.md: The file is not text\./],
      'a fact table that is no table': ['it.facts.json', '[]', /it\.facts\.json: A fact table is a JSON object/],
    };
    for (const [name, [file, content, message]] of Object.entries(empty)) {
      it(`does not check a draft against ${name} alone`, async () => {
        const { code, out, err } = await run(['check', 'wrong.md', '--source', file], { files: { ...files, [file]: content } });
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, message);
        assert.match(err, /wrong\.md: was not checked/);
      });
    }

    it('leaves out of a table the rows whose cells stand in wrong columns, and says so with the line', async () => {
      const tables = {
        'it.csv': 'Company,Passengers in 2024\nBrightwater Ferries,"1,200"\nLong Reef Lines,3,100\n"Short Isle,900\n',
        'it.facts.csv': 'subject,measure,value,period\nBrightwater Ferries,passengers carried,"1,200",2024\nLong Reef Lines,passengers carried,3,100,2024\n"Short Isle,passengers,900,2024\n',
      };
      for (const [file, table] of Object.entries(tables)) {
        const { code, out, err } = await run(['check', 'wrong.md', '--source', file], { files: { ...files, [file]: table } });
        assert.deepEqual(err.trimEnd().split('\n').map((line) => line.split(';')[0]), [
          `${file}:3:1: Line 3 has ${file === 'it.csv' ? '3 cells, the first line 2' : '5 cells, the first line 4'}`, `${file}:4:1: Line 4 has a quotation mark that is never closed`,
        ]);
        assert.deepEqual([code, out.slice(0, 31)], [1, 'wrong.md:1:29  refuted: value\n ']);
      }
    });

    it('takes a file of just the limit', async () => {
      const { code, err } = await run(['check', 'right.md', '--source', 'it.csv'], { files: { ...files, 'it.csv': new Uint8Array(20_000_000).fill(0x20).fill(0x61, 0, 1) } });
      assert.deepEqual([code, err], [0, '']);
    });

    it('reads sources in the encodings that spreadsheets still write', async () => {
      const source = Uint8Array.from([...'Brightwater Ferries carried 1,200 passengers in 2024, caf'].map((letter) => letter.charCodeAt(0)).concat(0xE9, 0x2E));
      const { code, err } = await run(['check', 'wrong.md', '--source', 'old.txt'], { files: { ...files, 'old.txt': source } });
      assert.deepEqual([code, err], [1, '']);
    });

    it('does not check a draft whose sources are all unreadable, and says so', async () => {
      const { code, out, err } = await run(['check', 'wrong.md', 'right.md', '--source', 'gone.md'], { files });
      assert.deepEqual([code, out], [2, '']);
      assert.deepEqual(err.trimEnd().split('\n'), [
        'gone.md: there is no such file; check its name and the folder you are in',
        'wrong.md: was not checked, for none of its sources could be read',
        'right.md: was not checked, for none of its sources could be read',
      ]);
    });

    it('fetches nothing from the network', async () => {
      const { code, err, reads } = await run(['check', 'wrong.md', '--source', 'https://example.com/a.html', '--source', 'article.md'], { files });
      assert.equal(code, 2);
      assert.match(err, /^https:\/\/example\.com\/a\.html: nothing is fetched from the network; save the page/);
      assert.deepEqual(reads, ['wrong.md', 'article.md']);
    });

    it('prints no character that a terminal obeys, whatever a file is called', async () => {
      const { err } = await run(['check', '\u001b[2J.md'], {});
      assert.doesNotMatch(err, /\u001b/);
    });
  });

  describe('sources', () => {
    it('reads each source once for many drafts', async () => {
      const { reads } = await run(['check', 'right.md', 'wrong.md', 'right.md', '--source', 'article.md', '--source', 'article.md'], { files });
      assert.deepEqual(reads.filter((path) => path === 'article.md'), ['article.md']);
    });

    it('are those of the front matter, seen from the folder of the draft, where none are given', async () => {
      const draft = `---\nsources: [article.md]\n---\n${wrong}`;
      const report = await json(['check', 'posts/draft.md'], { files: { 'posts/draft.md': draft, 'posts/article.md': article } });
      assert.deepEqual(report.sources, [{ id: 'posts/article.md', title: 'Brightwater', kind: 'article' }]);
      assert.deepEqual(report.drafts[0]!.claims.find((claim) => claim.text === '1,500')?.verdict, 'refuted');
    });

    it('given as arguments come before those of the front matter', async () => {
      const draft = `---\nsources: other.md\n---\n${wrong}`;
      const { reads } = await run(['check', 'draft.md', '--source', 'article.md'], { files: { ...files, 'draft.md': draft } });
      assert.deepEqual(reads, ['draft.md', 'article.md']);
    });

    it('of a draft on standard input are seen from the working folder', async () => {
      const { code, reads } = await run(['check', '-'], { files, stdin: `---\nsources: [article.md]\n---\n${wrong}` });
      assert.deepEqual([code, reads], [1, ['-', 'article.md']]);
    });

    it('named by the draft that lead to nothing are told where it names them, and the others serve', async () => {
      const draft = `---\nsources:\n  - article.md\n  - gone.md\n---\n${wrong}`;
      const { code, err, out } = await run(['check', 'posts/draft.md'], { files: { 'posts/draft.md': draft, 'posts/article.md': article } });
      assert.deepEqual([code, err], [2, 'posts/draft.md:4:5: “gone.md” cannot be used as a source: there is no such file.\n']);
      assert.match(out, /^posts\/draft\.md:6:29/);
    });

    it('may be named by a pattern, which the draft itself does not count among', async () => {
      const draft = `---\nsources: "*.md"\n---\n${wrong}`;
      const report = await json(['check', './posts/draft.md'], { files: { './posts/draft.md': draft, 'posts/article.md': article } });
      assert.deepEqual(report.sources.map(({ id }) => id), ['posts/article.md']);
    });

    describe('of a workspace', () => {
      it('do without objections to the names that its settings ignore', async () => {
        const files = { 'draft.md': 'Eddy Wu, the chief executive of Alibaba, said so.\n' };
        assert.equal((await run(['check', 'draft.md'], { files })).code, 1);
        assert.equal((await run(['check', 'draft.md'], { files: { ...files, '.vscode/settings.json': '{ "factCheck.ignoreNames": ["Eddy Wu"] }' } })).code, 0);
        const faulty = await run(['check', 'draft.md'], { files: { ...files, '.vscode/settings.json': '{ "factCheck.ignoreNames": "Eddy Wu" }' } });
        assert.deepEqual([faulty.code, faulty.err.includes('factCheck.ignoreNames: It takes a list of names')], [1, true]);
      });

      it('leave out what its settings leave out: kinds, what is off by little, drafts', async () => {
        const files = { 'w/posts/draft.md': wrong, 'w/article.md': article };
        const under = async (text: string) => run(['check', 'w/posts/draft.md', '--source', 'w/article.md'], { files: { ...files, 'w/.vscode/settings.json': text } });
        assert.equal((await under('{}')).code, 1);
        assert.equal((await under('{ "factCheck.kinds": { "count": "off" } }')).code, 0);
        assert.equal((await under('{ "factCheck.tolerance": 30, }')).code, 0);
        assert.equal((await under('{ "factCheck.tolerance": 5, "[markdown]": { "factCheck.tolerance": 30 } }')).code, 0);
        const { code, out, err } = await under('{ "factCheck.exclude": ["/posts"] }');
        assert.deepEqual([code, out, err], [0, '', 'w/posts/draft.md: was not checked, for the setting factCheck.exclude in w/.vscode/settings.json leaves it out\n']);
      });

      it('are told of settings that make no sense, which leave nothing out', async () => {
        const text = '{ "factCheck.kinds": { "sums": "off" }, "factCheck.tolerance": "much", "factCheck.exclude": ["!draft.md"], "factCheck.preferNewerSource": 1 }';
        const { code, err } = await run(['check', 'draft.md', '--source', 'article.md'], { files: { 'draft.md': wrong, 'article.md': article, '.vscode/settings.json': text } });
        assert.equal(code, 1);
        assert.deepEqual([...err.matchAll(/^\.vscode\/settings\.json: The setting factCheck\.(\w+): \S/gm)].map(([, name]) => name), ['preferNewerSource', 'kinds', 'tolerance', 'exclude']);
      });

      const workspace = { 'w/.vscode/settings.json': settings(['research/*.md']), 'w/research/article.md': article, 'w/posts/deep/draft.md': wrong };

      it('are those of the setting, found upward from the draft, where the draft names none', async () => {
        const report = await json(['check', 'w/posts/deep/draft.md'], { files: workspace });
        assert.deepEqual(report.sources.map(({ id }) => id), ['w/research/article.md']);
        assert.equal(report.drafts[0]!.summary.refuted, 1);
      });

      it('are passed over for those that the draft names', async () => {
        const report = await json(['check', 'w/draft.md'], { files: { ...workspace, 'w/draft.md': `---\nsources: own.md\n---\n${wrong}`, 'w/own.md': article } });
        assert.deepEqual(report.sources.map(({ id }) => id), ['w/own.md']);
      });

      it('that lead to nothing are told once for all drafts, with the settings file', async () => {
        const world = { files: { ...workspace, 'w/.vscode/settings.json': settings(['gone.md', 'research/article.md']), 'w/b.md': right } };
        const { code, err } = await run(['check', 'w/posts/deep/draft.md', 'w/b.md'], world);
        assert.deepEqual([code, err], [2, 'w/.vscode/settings.json: “gone.md” cannot be used as a source: there is no such file.\n']);
      });

      it('come second to none: a setting that makes no sense is told of and not used', async () => {
        const world = { files: { ...workspace, 'w/.vscode/settings.json': settings('research'), 'w/posts/deep/sources/own.md': article } };
        const { code, err } = await run(['check', 'w/posts/deep/draft.md'], world);
        assert.equal(code, 1);
        assert.match(err, /^w\/\.vscode\/settings\.json: The setting factCheck\.sources: It takes a list of paths and patterns, .*; it is not used\.\n$/);
      });
    });

    it('are the files of a folder “sources” beside the draft where nobody names any', async () => {
      const report = await json(['check', 'posts/draft.md'], { files: { 'posts/draft.md': wrong, 'posts/sources/article.md': article, 'posts/sources/photo.png': 'x' } });
      assert.deepEqual(report.sources.map(({ id }) => id), ['posts/sources/article.md']);
    });

    it('are the bundled facts where nobody names any', async () => {
      const report = await json(['check', '-'], { stdin: 'Alibaba will spend $35 billion over three years on AI.\n' });
      assert.deepEqual(report.sources.map((source) => source.kind), ['facts']);
      assert.deepEqual(report.drafts[0]!.claims.find((claim) => claim.text === '$35 billion')?.fix?.text, '$53 billion');
    });

    it('with a fault in them serve, and the fault is named with its line', async () => {
      const { code, err } = await run(['check', 'right.md', '--source', 'broken.facts.json', '--source', 'article.md'], {
        files: { ...files, 'broken.facts.json': '{\n  "facts": [{ "text": "The ferry cost $3 million." }],\n' },
      });
      assert.equal(code, 0);
      assert.match(err, /^broken\.facts\.json:\d+:\d+: \S/);
    });

    it('with broken front matter in the draft: the fault is named with its line', async () => {
      const { err } = await run(['check', 'draft.md', '--source', 'article.md'], { files: { ...files, 'draft.md': `---\nsources: [\n---\n${right}` } });
      assert.match(err, /^draft\.md:\d+:\d+: \S/);
    });

    it('in front matter with a fault elsewhere serve all the same', async () => {
      const { code, err, out } = await run(['check', 'draft.md'], { files: { ...files, 'draft.md': `---\ntitle: The bay: a start\nsources: [article.md]\n---\n${wrong}` } });
      assert.equal(code, 1);
      assert.match(err, /^draft\.md:2:\d+: /);
      assert.match(out, /article\.md/);
    });

    it('named in front matter in a way that cannot be read: the draft is not checked against others', async () => {
      for (const front of ['sources: { a: b }', 'title: "open\nsources: [']) {
        const { code, err } = await run(['check', 'draft.md'], { files: { ...files, 'draft.md': `---\n${front}\n---\n${wrong}` } });
        assert.equal(code, 2, front);
        assert.match(err, /draft\.md: was not checked, /);
      }
      assert.equal((await run(['check', 'draft.md', '--source', 'article.md'], { files: { ...files, 'draft.md': `---\nsources: { a: b }\n---\n${wrong}` } })).code, 1);
    });
  });

  describe('the JSON report', () => {
    it('has the shape of the contract', async () => {
      const report = await json(['check', 'right.md', 'wrong.md', '--source', 'article.md'], { files });
      v.parse(reportShape, report);
      assert.deepEqual(report.drafts.map((draft) => draft.path), ['right.md', 'wrong.md']);
      assert.deepEqual(report.sources, [{ id: 'article.md', title: 'Brightwater', kind: 'article' }]);
    });

    it('is printed, empty, even where no draft could be read', async () => {
      assert.deepEqual(await json(['check', 'gone.md'], {}), { version: 1, sources: [], drafts: [] });
    });

    for (const [name, before] of [['a byte order mark', '\ufeff'], ['front matter after a byte order mark', '\ufeff---\ntitle: T\n---\n'], ['CRLF and emoji', '# 🛳️\r\n\r\n']] as const) {
      it(`counts offsets in the file as it is on disk: ${name}`, async () => {
        const draft = before + wrong;
        const { drafts: [report] } = await json(['check', 'draft.md', '--source', 'article.md'], { files: { ...files, 'draft.md': draft } });
        const claim = report!.claims.find(({ verdict }) => verdict === 'refuted');
        assert.ok(claim !== undefined);
        assert.deepEqual([claim.start, draft.slice(claim.start, claim.end)], [draft.indexOf('1,500'), '1,500']);
      });
    }

    it('gives the same bytes for the same input', async () => {
      const argv = ['check', 'right.md', 'wrong.md', '--source', 'article.md', '--format=json'];
      assert.equal((await run(argv, { files })).out, (await run(argv, { files })).out);
    });
  });

  describe('on a terminal', () => {
    const terminal = { columns: 50, colour: false };

    it('says in one line that nothing is refuted', async () => {
      const { code, out } = await run(['check', 'right.md', '--source', 'article.md'], { files, terminal });
      assert.equal(code, 0);
      assert.match(out, /^0 refuted, \d+ supported, 0 with not enough information, in 7 words\n$/);
    });

    it('keeps the line of the draft to the width', async () => {
      const { out } = await run(['check', 'wrong.md', '--source', 'article.md'], { files, terminal });
      const [, line, mark] = out.split('\n');
      assert.ok(line!.length <= 50, line);
      assert.equal(line!.slice(mark!.indexOf('^'), mark!.length), '1,500');
    });

    it('has colours only where they are wanted', async () => {
      const coloured = await run(['check', 'wrong.md', '--source', 'article.md'], { files, terminal: { ...terminal, colour: true } });
      assert.match(coloured.out, /\u001b\[31m1,500\u001b\[39m/);
      const plain = await run(['check', 'wrong.md', '--source', 'article.md'], { files, terminal });
      assert.equal(coloured.out.replace(/\u001b\[\d+m/g, ''), plain.out);
      assert.doesNotMatch(plain.out, /\u001b/);
    });
  });

  describe('--fix', () => {
    it('writes the corrections into the draft and reports what is left', async () => {
      const { code, out, written } = await run(['check', 'wrong.md', '--fix', '--source', 'article.md'], { files });
      assert.deepEqual(written, { 'wrong.md': right });
      assert.deepEqual([code, out], [0, '']);
    });

    it('tells of each draft how many replacements were written', async () => {
      const { err } = await run(['check', 'wrong.md', 'right.md', 'both.md', '--fix', '--source', 'article.md'], { files: { ...files, 'both.md': `${wrong}\n${wrong}` } });
      assert.equal(err, 'wrong.md: 1 replacement was written\nright.md: nothing was replaced\nboth.md: 2 replacements were written\n');
    });

    it('keeps the byte order mark and the line ends', async () => {
      const draft = `\ufeff# News\r\n\r\n${wrong.trimEnd()}\r\n`;
      const { written } = await run(['check', 'draft.md', '--fix', '--source', 'article.md'], { files: { ...files, 'draft.md': draft } });
      assert.deepEqual(written, { 'draft.md': draft.replace('1,500', '1,200') });
    });

    it('leaves a draft alone that has nothing to correct', async () => {
      assert.deepEqual((await run(['check', 'right.md', '--fix', '--source', 'article.md'], { files })).written, {});
    });

    it('says so where a draft cannot be written, and reports it as it is', async () => {
      const { code, out, err } = await run(['check', 'locked/wrong.md', '--fix', '--source', 'article.md'], { files: { ...files, 'locked/wrong.md': wrong } });
      assert.equal(code, 2);
      assert.match(err, /^locked\/wrong\.md: permission denied/);
      assert.match(out, /^locked\/wrong\.md:1:29/);
    });
  });

  describe('arguments', () => {
    for (const flag of ['--help', '-h']) {
      it(`${flag} prints the help, which names every flag, the formats and the exit codes`, async () => {
        const { code, out, err } = await run([flag]);
        assert.deepEqual([code, err], [0, '']);
        for (const word of ['check DRAFT', '--source', '--format text|json', '--fix', '--prefer-newer', '--version', 'import SOURCE', '--force', '0 nothing refuted', '1 something refuted', '2 trouble', '20 MB']) {
          assert.ok(out.includes(word), word);
        }
      });
    }

    it('--version prints the version of the package', async () => {
      assert.deepEqual(await run(['--version']), { code: 0, out: `${version}\n`, err: '', reads: [], written: {} });
    });

    const misuses: Record<string, [argv: string[], message: RegExp]> = {
      'no arguments': [[], /^Say what to do;/],
      'an unknown command': [['chek', 'a.md'], /^There is no command "chek";/],
      'no draft': [['check'], /^Name the draft to check/],
      'an unknown format': [['check', 'a.md', '--format', 'xml'], /^There is no format "xml"; there is text, json, html, markdown, csv\./],
      'a format that is a name of every object': [['check', 'a.md', '--format', 'toString'], /^There is no format "toString"/],
      'an unknown flag': [['check', 'a.md', '--sauce', 'b.md'], /^Unknown option '--sauce'/],
      'a flag without its value': [['check', 'a.md', '--source'], /--source/],
      'standard input twice': [['check', '-', '-'], /^Standard input \(-\) can be read only once/],
      'a fix for standard input': [['check', '-', '--fix'], /^--fix writes to files/],
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
});
