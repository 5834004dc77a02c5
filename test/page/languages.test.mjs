// The extension in the languages that it speaks besides English, in real VS Codes.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../../scripts/browser.mjs';
import { newest, oldest } from '../../scripts/vscode-from-npm.mjs';
import { openWindow, pictureFailures } from './window.mjs';

const languages = [
  {
    language: 'de', edition: newest, web: true, commands: ['Faktencheck: Entwurf prüfen', 'Faktencheck: Bericht anzeigen'],
    group: 'Widersprochen', beside: 'Quelle: $53 billion', headline: 'Eine von 4 Angaben widerspricht den Quellen.', mark: 'eine Quelle sagt etwas anderes', view: 'Faktencheck: Focus on Angaben View',
  },
  {
    language: 'zh-cn', edition: oldest, web: false, commands: ['事实核查: 检查稿件', '事实核查: 显示报告'],
    group: '与来源不符', beside: '来源：$53 billion', headline: '4 条陈述中有 1 条与来源不符。', mark: '来源说法不同', view: '事实核查: Focus on 陈述 View',
  },
];

for (const { language, edition, web, commands: [check, show], group, beside, headline, mark, view } of languages) {
  describe(`in the language ${language}, in ${edition.label}, ${web ? 'web worker host' : 'node host'}`, function () {
    this.timeout(240_000);
    let browser;
    let folder;
    let vscode;

    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
      await writeFile(path.join(folder, 'bet.md'), '# A bet\n\nAlibaba will invest $35 billion in AI infrastructure over three years.\n');
      browser = await openBrowser();
      vscode = await openWindow(browser, edition, { folder, open: path.join(folder, 'bet.md'), web, language });
      await vscode.seesSquiggle('$35 billion');
    });

    pictureFailures(() => vscode);

    after(async () => {
      await vscode?.close();
      await browser?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('its commands, its view and its report are', async () => {
      assert.ok((await vscode.paletteOffers(check, check)).some((row) => row.startsWith(check)));
      await vscode.run(view);
      const rows = vscode.page.locator('.sidebar .monaco-list-row');
      await rows.filter({ hasText: group }).first().waitFor({ timeout: 30_000 });
      await rows.filter({ hasText: beside }).first().waitFor({ timeout: 30_000 });
      await vscode.page.locator('.monaco-editor .view-line').first().click();
      await vscode.run(show);
      const text = await (await vscode.report(headline)).evaluate(() => document.body.innerText);
      assert.ok(text.includes(mark), text);
    });
  });
}
