// The report as a reader meets it: in the editor, in the web worker host, and as a file in a browser.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openBrowser } from '../../scripts/browser.mjs';
import { newest, pageAddress, project } from '../../scripts/vscode-from-npm.mjs';
import { objections } from './accessibility.mjs';
import { eventually, openWindow, pictureFailures } from './window.mjs';

const run = promisify(execFile);
const stet = ' <!-- stet: the columnist’s own sum -->';
const trap = '<img src=x onerror="document.title=\'trapped\'"><script>document.title=\'trapped\'</script>';

/** The sample draft, with one finding let stand and a trap in its words. */
async function sample() {
  const text = await readFile(path.join(project, 'samples', 'alibaba-bets-big.md'), 'utf8');
  return `${text.replace(/^Is it too much.*$/m, `$&${stet}`)}\nIn code \`${trap}\` and $${trap}$ outside, 41% of it.\n`;
}

describe('The report', function () {
  this.timeout(300_000);
  let browser;
  let folder;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
    await writeFile(path.join(folder, 'shopkeeper.md'), await sample());
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe(`in ${newest.label}, web worker host`, () => {
    let vscode;
    before(async () => {
      vscode = await openWindow(browser, newest, { folder, open: path.join(folder, 'shopkeeper.md'), web: true });
      await vscode.seesSquiggle('$35 billion');
    });
    pictureFailures(() => vscode);
    after(() => vscode?.close());

    it('opens beside the draft, and tells the whole in one sentence', async () => {
      await vscode.run('Fact Check: Show Report');
      await vscode.report('7 claims of');
      await vscode.seesText('Alibaba will pour $35 billion');
    });

    it('leads from a claim to the draft', async () => {
      const report = await vscode.report('7 claims of');
      await report.locator('.claim', { hasText: '$17.7 billion' }).click();
      await vscode.seesInStatusBar('(13 selected)');
      await vscode.seesTab('shopkeeper.md');
    });

    it('leads to the draft by keyboard alone', async () => {
      const report = await vscode.report('7 claims of');
      await report.locator('.claim', { hasText: 'fifty billion dollars' }).focus();
      await vscode.press('Enter');
      await vscode.seesInStatusBar('(21 selected)');
      await report.locator('#entry-1-2 button', { hasText: 'Open the source' }).focus();
      await vscode.press('Enter');
      await vscode.seesTab('Facts.md');
      await vscode.open('shopkeeper.md');
    });

    it('hides what its reader has ticked off, and says how much is left', async () => {
      const report = await vscode.report('7 claims of');
      await report.getByRole('checkbox', { name: 'Verified' }).uncheck();
      await report.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'Who spends what' });
      await eventually('only that section is left', async () => (await report.locator('.entry:visible').count()) === 3);
      await report.getByText(/^3 of \d+ claims are shown\.$/).waitFor();
      assert.equal(await report.locator('.galley :visible', { hasText: 'The wind may be turning' }).count(), 0);
      await report.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'All sections' });
    });

    it('follows the draft as it is put right, and keeps its reader’s place and choice', async () => {
      const report = await vscode.report('7 claims of');
      await report.evaluate(() => window.scrollTo(0, 700));
      await vscode.putCaretAfter('$35 bill');
      await vscode.press('ControlOrMeta+.');
      await vscode.page.locator('.action-widget, .context-view .monaco-menu').filter({ hasText: 'Replace with' }).first().waitFor({ timeout: 30_000 });
      await vscode.press('Enter');
      const now = await vscode.report('6 claims of');
      assert.equal(await now.evaluate(() => window.scrollY), 700);
      assert.equal(await now.getByRole('checkbox', { name: 'Verified' }).isChecked(), false);
      await vscode.press('ControlOrMeta+z', 'ControlOrMeta+s');
      await vscode.report('7 claims of');
    });

    it('is there again after a reload, as its reader left it', async () => {
      // In a browser VS Code writes its state down every five seconds, when it has nothing else to do: what is left sooner is forgotten.
      await vscode.page.waitForTimeout(15_000);
      // Without a file to open: with one, VS Code shows that and nothing else.
      await vscode.page.goto(pageAddress(vscode.server, { folder }));
      const report = await vscode.report('7 claims of', 180_000);
      await eventually('the choice is remembered', async () => !(await report.getByRole('checkbox', { name: 'Verified' }).isChecked()));
    });

    it('takes no markup from the draft', async () => {
      const report = await vscode.report('7 claims of');
      assert.notEqual(await report.title(), 'trapped');
      assert.equal(await report.locator('img').count(), 0);
      await report.getByText('<img src=x').first().waitFor();
    });

    for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light Modern']) {
      it(`passes axe-core in the theme ${theme}`, async () => {
        await vscode.choosesTheme(theme);
        const report = await vscode.report('7 claims of');
        const kind = { 'Dark Modern': 'vscode-dark', 'Dark High Contrast': 'vscode-high-contrast', 'Light Modern': 'vscode-light' }[theme];
        await report.locator(`body.${kind}`).waitFor({ timeout: 30_000 });
        assert.deepEqual(await objections(report), []);
      });
    }
  });

  describe('as a file in a browser', () => {
    let page;
    let asked;
    before(async () => {
      const { stdout } = await run(process.execPath, [path.join(project, 'dist', 'cli.js'), 'check', 'shopkeeper.md', '--format', 'html'], { cwd: folder }).catch((error) => error);
      await writeFile(path.join(folder, 'report.html'), stdout);
      page = await browser.newPage();
      asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(path.join(folder, 'report.html')).href);
    });

    it('needs nothing but itself, and takes no markup from the draft', async () => {
      assert.equal(asked.length, 1);
      assert.equal(await page.title(), 'Fact check: The shopkeeper buys a brain');
      assert.equal(await page.locator('img, main script').count(), 0);
    });

    it('leads from a claim to what is said of it, and back', async () => {
      await page.locator('.claim', { hasText: '$35 billion' }).click();
      assert.match(page.url(), /#entry-1-2$/);
      await page.locator('#entry-1-2 a', { hasText: 'line 9' }).click();
      assert.match(page.url(), /#mark-1-2$/);
      assert.equal(await page.locator('button:visible').count(), 0, 'what only an editor can do is not offered');
    });

    const looks = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active' } };
    for (const [look, media] of Object.entries(looks)) {
      it(`passes axe-core: ${look}`, async () => {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        assert.deepEqual(await objections(page), []);
      });
    }

    it('passes axe-core in a narrow window, and nothing sticks out of it', async () => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize({ width: 360, height: 800 });
      assert.deepEqual(await objections(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
      await page.setViewportSize({ width: 1000, height: 800 });
    });

    it('prints black on white, without what only works on a screen', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.equal(await page.locator('.filters:visible, .skips:visible, button:visible').count(), 0);
      assert.deepEqual(await page.evaluate(() => [getComputedStyle(document.querySelector('h1')).color, getComputedStyle(document.body).backgroundColor]), ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
      assert.ok(await page.locator('.claim').count() === await page.locator('.claim:visible').count(), 'nothing is left out');
    });

    it('is filtered without its script too', async () => {
      const bare = await browser.newPage({ javaScriptEnabled: false });
      await bare.goto(pathToFileURL(path.join(folder, 'report.html')).href);
      const before = await bare.locator('.entry:visible').count();
      await bare.getByRole('checkbox', { name: 'Verified' }).uncheck();
      assert.ok(await bare.locator('.entry:visible').count() < before / 2);
      await bare.close();
    });
  });
});
