// The lists in which a writer sees and chooses sources, used with keyboard and eyes.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../../scripts/browser.mjs';
import { newest, oldest } from '../../scripts/vscode-from-npm.mjs';
import { atDesk } from './at-desk.mjs';
import { openWindow, pictureFailures } from './window.mjs';

const sentence = (billions) => `Alibaba will invest $${billions} billion in AI infrastructure over three years.\n`;

describe('the lists of sources', function () {
  this.timeout(120_000);
  let vscode;
  const list = () => vscode.page.locator('.quick-input-widget');
  const rows = (words) => list().locator('.monaco-list-row').filter({ hasText: words });
  atDesk(newest, { web: true, open: 'draft.md', files: { 'texts/spending.md': sentence(53), 'texts/other.md': sentence(35), 'draft.md': sentence(35) } }, async (desk) => {
    ({ vscode } = desk);
    await vscode.seesSquiggle('$35 billion');
  });

  it('say at a glance what counts, why, and what was passed over', async () => {
    await vscode.run('Fact Check: Show Sources');
    await rows('Front matter of the draft').waitFor();
    const shown = (await rows('').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
    assert.match(shown[0], /^Alibaba.*\d+ facts, \d+ names ?In use$/);
    assert.match(await list().locator('input').first().getAttribute('placeholder'), /so the bundled article serves\.$/);
    assert.match(shown[1], /^Front matter of the draft ?The draft names none in its front matter\. Passed over$/);
    await vscode.press('Escape');
  });

  it('name in the front matter what is ticked, and the draft is checked against that', async () => {
    await vscode.run('Fact Check: Choose Sources for This Draft');
    await rows('texts/other.md').waitFor();
    await vscode.type('other');
    await rows('texts/spending.md').waitFor({ state: 'detached' });
    await rows('texts/other.md').click();
    await vscode.press('Enter');
    await vscode.seesText('sources: - texts/other.md');
    await vscode.seesSquiggles(0);
    await vscode.press('ControlOrMeta+z');
    await vscode.seesSquiggle('$35 billion');
  });

  it('of completion lead through the folders', async () => {
    await vscode.press('ControlOrMeta+Home');
    await vscode.type('---\nsources: ');
    const offers = vscode.page.locator('.suggest-widget.visible .monaco-list-row');
    await offers.filter({ hasText: 'texts/' }).waitFor();
    await vscode.press('Enter');
    await offers.filter({ hasText: 'spending.md' }).waitFor();
    await vscode.type('sp');
    await vscode.press('Enter');
    await vscode.seesText('sources: texts/spending.md');
  });
});

describe('a folder that is not trusted', function () {
  this.timeout(120_000);
  let browser;
  let folder;
  let vscode;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
    const desk = path.join(folder, 'desk');
    await mkdir(desk);
    await writeFile(path.join(folder, 'outside.md'), sentence(53));
    await symlink(path.join(folder, 'outside.md'), path.join(desk, 'link.md'));
    await symlink(folder, path.join(desk, 'texts'));
    await writeFile(path.join(desk, 'draft.md'), `---\nsources: [link.md, texts/outside.md, 'l*.md', '../*.md']\n---\n\n${sentence(35)}`);
    browser = await openBrowser();
    vscode = await openWindow(browser, oldest, { folder: desk, open: path.join(desk, 'draft.md'), restricted: true });
  });

  pictureFailures(() => vscode);

  after(async () => {
    await vscode?.close();
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('has no file outside of it read by way of a link or a pattern either: each is marked, and nothing is refuted', async () => {
    for (const entry of ['link.md', 'texts/outside.md', "'l*.md'", "'../*.md'"]) await vscode.seesSquiggle(entry);
    await vscode.seesSquiggles(4);
  });
});
