// The extension in the languages that it speaks besides English, in real VS Codes.
import assert from 'node:assert/strict';
import { newest, oldest } from '../../scripts/vscode-from-npm.mjs';
import { atDesk } from './at-desk.mjs';

const languages = [
  {
    language: 'de', edition: newest, web: true, commands: ['Faktencheck: Entwurf prüfen', 'Faktencheck: Bericht anzeigen'],
    group: 'Im Widerspruch', beside: 'Quelle: $53 billion', headline: 'Eine von 4 Angaben widerspricht den Quellen.', mark: 'eine Quelle oder der übrige Entwurf sagt etwas anderes', view: 'Faktencheck: Focus on Angaben View', place: 'Quelle öffnen: spending.md, Zeile 1',
  },
  {
    language: 'zh-cn', edition: oldest, web: false, commands: ['事实核查: 检查稿件', '事实核查: 显示报告'],
    group: '不符', beside: '来源：$53 billion', headline: '4 条陈述中有 1 条与来源不符。', mark: '来源或稿件其余部分说法不同', view: '事实核查: Focus on 陈述 View', place: '打开来源：spending.md, 第 1 行',
  },
];

for (const { language, edition, web, commands: [check, show], group, beside, headline, mark, view, place } of languages) {
  describe(`in the language ${language}, in ${edition.label}, ${web ? 'web worker host' : 'node host'}`, function () {
    this.timeout(240_000);
    let vscode;
    const bet = 'Alibaba will invest $35 billion in AI infrastructure over three years.\n';
    const files = { 'bet.md': `# A bet\n\n${bet}`, 'spending.md': bet.replace('35', '53'), 'named.md': `---\nsources: spending.md\n---\n\n${bet}` };
    atDesk(edition, { web, open: 'bet.md', files, language }, async (desk) => {
      ({ vscode } = desk);
      await vscode.seesSquiggle('$35 billion');
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

    it('the place in a source is named in it', async () => {
      await vscode.open('named.md');
      await vscode.seesSquiggle('$35 billion');
      await vscode.putCaretAfter('$35 bill');
      await vscode.press('ControlOrMeta+.');
      await vscode.page.locator('.action-widget, .context-view .monaco-menu').getByText(place).first().waitFor({ timeout: 30_000 });
      await vscode.press('Escape');
    });
  });
}
