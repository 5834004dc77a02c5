import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');
const draft = 'Brightwater Ferries carried 1,500 passengers in 2024.\n';

describe('the program', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'draft-fact-check-'));
    writeFileSync(path.join(folder, 'article.md'), 'Brightwater Ferries carried 1,200 passengers in 2024.\n');
    writeFileSync(path.join(folder, 'draft.md'), draft);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (argv: string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) =>
    spawnSync(process.execPath, [cli, ...argv], { cwd: folder, encoding: 'utf8', ...options });

  it('reads files, prints and exits with the code of the run', () => {
    const { status, stdout, stderr } = run(['check', 'draft.md', '--source', 'article.md']);
    assert.match(stdout, /^draft\.md:1:29 {2}refuted/);
    assert.deepEqual([status, stderr], [1, '']);
  });

  it('reads standard input', () => {
    const { status, stdout } = run(['check', '-', '--source', 'article.md'], { input: draft });
    assert.equal(status, 1);
    assert.match(stdout, /^-:1:29 {2}refuted/);
  });

  it('tells of a missing file and of a folder', () => {
    const { status, stderr } = run(['check', 'gone.md', '.']);
    assert.equal(status, 2);
    assert.match(stderr, /^gone\.md: there is no such file; .*\n\.: is a folder; .*\n$/);
  });

  it('stops reading at the limit', () => {
    const large = path.join(folder, 'large.md');
    writeFileSync(large, '');
    truncateSync(large, 20_000_001);
    const { status, stderr } = run(['check', 'large.md']);
    assert.equal(status, 2);
    assert.match(stderr, /^large\.md: is larger than 20 MB/);
  });

  it('writes corrections', () => {
    assert.equal(run(['check', 'draft.md', '--fix', '--source', 'article.md']).status, 0);
    assert.equal(readFileSync(path.join(folder, 'draft.md'), 'utf8'), draft.replace('1,500', '1,200'));
  });

  it('gives a pipe no colours', () => {
    assert.doesNotMatch(run(['check', 'draft.md', '--source', 'article.md'], { env: { ...process.env, TERM: 'xterm-256color' } }).stdout, /\u001b/);
  });

  it('measures the time that a check takes', () => {
    const report = JSON.parse(run(['check', 'draft.md', '--format', 'json']).stdout) as { drafts: [{ summary: { ms: number } }] };
    assert.ok(report.drafts[0].summary.ms > 0);
  });

  it('keeps its peace when the reader of its output goes away', async () => {
    writeFileSync(path.join(folder, 'long.md'), draft.repeat(200));
    const child = spawn(process.execPath, [cli, 'check', 'long.md', '--format', 'json', '--source', 'article.md'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, stderr], [1, '']);
  });
});
