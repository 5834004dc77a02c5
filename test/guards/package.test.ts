import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
// Reading zip files is the job of a library; this is the one that vsce itself uses.
import { openPromise } from 'yauzl';
import { importsOf } from './imports';

/** Text of every file in a zip archive, by name. */
async function unzip(file: string): Promise<Map<string, string>> {
  const zip = await openPromise(file);
  const contents = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    contents.set(entry.fileName, Buffer.concat(chunks).toString());
  }
  return contents;
}

describe('the VSIX that "npm run package" makes', function () {
  this.timeout(120_000);
  let folder: string;
  let vsix: string;
  let contents: Map<string, string>;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'draft-fact-check-'));
    vsix = path.join(folder, 'extension.vsix');
    execFileSync(process.execPath, ['scripts/package.mjs', '--out', vsix], { stdio: 'pipe' });
    contents = await unzip(vsix);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('holds what a user needs and nothing else', () => {
    assert.deepEqual([...contents.keys()].toSorted(), [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/commands.js',
      'extension/dist/core.js',
      'extension/dist/engine.js',
      'extension/dist/extension.js',
      'extension/dist/extension.web.js',
      'extension/dist/importers.js',
      'extension/dist/report.js',
      'extension/dist/seldom.js',
      'extension/dist/source-tools.js',
      'extension/dist/third-party-licenses.txt',
      'extension/l10n/bundle.l10n.de.json',
      'extension/l10n/bundle.l10n.zh-cn.json',
      'extension/media/icon.png',
      'extension/media/walkthrough/read.svg',
      'extension/media/walkthrough/report.svg',
      'extension/media/walkthrough/see.svg',
      'extension/media/walkthrough/sources.svg',
      'extension/package.json',
      'extension/package.nls.de.json',
      'extension/package.nls.json',
      'extension/package.nls.zh-cn.json',
      'extension/readme.md',
      'extension/samples/alibaba-bets-big.md',
      'extension/schemas/facts.schema.json',
      'extension/snippets/directives.code-snippets',
      'extension/syntaxes/directives.tmLanguage.json',
      'extension/syntaxes/figures.tmLanguage.json',
    ]);
  });

  it('is small, half of it the readers of PDF and DOCX', () => {
    assert.ok(statSync(vsix).size < 1_500_000, `${statSync(vsix).size} bytes`);
  });

  it('has the readers of PDF, DOCX and pages in a bundle of their own, not in those that start with the editor', () => {
    const libraries = /PasswordException|word\/document\.xml|readability-page/;
    assert.match(contents.get('extension/dist/importers.js')!, libraries);
    for (const bundle of ['extension/dist/extension.js', 'extension/dist/extension.web.js']) assert.doesNotMatch(contents.get(bundle)!, libraries);
  });

  it('starts with the shell alone: what checks drafts and what lays out reports is read when it is first needed', () => {
    for (const bundle of ['extension/dist/extension.js', 'extension/dist/extension.web.js']) {
      assert.doesNotMatch(contents.get(bundle)!, /refuted\.arithmetic|prefers-color-scheme/);
    }
    assert.match(contents.get('extension/dist/core.js')!, /refuted\.arithmetic/);
    assert.match(contents.get('extension/dist/report.js')!, /prefers-color-scheme/);
    assert.ok(contents.get('extension/dist/report.js')!.length < 60_000, 'it brings no second engine along');
  });

  it('grows only knowingly: what a window loads to start, and what it reads to check a first draft against prose', () => {
    for (const [most, ...bundles] of [[80, 'extension'], [80, 'extension.web'], [920, 'extension', 'engine', 'core']] as const) {
      const kilobytes = bundles.reduce((sum, bundle) => sum + Buffer.byteLength(contents.get(`extension/dist/${bundle}.js`)!), 0) / 1000;
      assert.ok(kilobytes < most, `${bundles.join(' + ')}: ${kilobytes} KB`);
    }
  });

  it('reads what sources need that are not prose when the first of them is met', () => {
    const libraries = /onprocessinginstruction|InvalidCommentToken/;
    assert.match(contents.get('extension/dist/source-tools.js')!, libraries);
    for (const bundle of ['extension', 'extension.web', 'engine', 'core']) assert.doesNotMatch(contents.get(`extension/dist/${bundle}.js`)!, libraries);
  });

  it('reads what few texts need, such as all of YAML, when the first of them is met', () => {
    const libraries = /BLOCK_AS_IMPLICIT_KEY/;
    assert.match(contents.get('extension/dist/seldom.js')!, libraries);
    for (const bundle of ['extension', 'extension.web', 'engine', 'core']) assert.doesNotMatch(contents.get(`extension/dist/${bundle}.js`)!, libraries);
  });

  it('names in its manifest only files that it holds', () => {
    const { main, browser, icon, contributes } = JSON.parse(contents.get('extension/package.json')!) as Record<'main' | 'browser' | 'icon', string> & { contributes: { walkthroughs: { steps: { media: { svg: string } }[] }[] } };
    const pictures = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media: { svg } }) => svg));
    assert.equal(pictures.length, 4);
    for (const file of [main, browser, icon, ...pictures]) assert.ok(contents.has(path.posix.join('extension', file)), file);
  });

  it('is minified, without maps of the sources', () => {
    for (const bundle of ['extension/dist/extension.js', 'extension/dist/extension.web.js', 'extension/dist/engine.js', 'extension/dist/core.js', 'extension/dist/source-tools.js', 'extension/dist/report.js', 'extension/dist/seldom.js', 'extension/dist/commands.js', 'extension/dist/importers.js']) assert.doesNotMatch(contents.get(bundle)!, /sourceMappingURL/);
  });

  it('needs nothing but the editor, on a desktop also Node', () => {
    const [web, desktop] = ['extension/dist/extension.web.js', 'extension/dist/extension.js'].map((bundle) => new Set(importsOf(contents.get(bundle)!)));
    assert.deepEqual([...web!], ['vscode']);
    assert.deepEqual([...desktop!].filter((name) => !isBuiltin(name)), ['vscode']);
    assert.deepEqual(['core', 'engine', 'source-tools', 'report', 'seldom', 'commands'].map((bundle) => [...new Set(importsOf(contents.get(`extension/dist/${bundle}.js`)!))]), [[], ['./core.js'], ['./core.js'], ['engine'], [], ['vscode', '../engine']]);
    // pdf.js writes the code of a worker of its own that is never started here.
    assert.deepEqual(importsOf(contents.get('extension/dist/importers.js')!).filter((name) => !name.startsWith('${')), []);
  });

  it('shows its picture without a network', () => {
    assert.match(contents.get('extension/readme.md')!, /!\[[^\]]+\]\(data:image\/png;base64,/);
  });

  it('carries the licence of every bundled library', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies)) {
      assert.ok(contents.get('extension/dist/third-party-licenses.txt')!.includes(`${name} ${version} (`), name);
    }
  });
});
