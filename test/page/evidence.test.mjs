// The way from a figure to what the source says, and back, as a person walks it, in the oldest VS Code we support and in the newest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newest, oldest, project } from '../../scripts/vscode-from-npm.mjs';
import { atDesk } from './at-desk.mjs';

const fact = 'Alibaba will invest $53 billion in AI infrastructure over three years.';
const wrong = fact.replace('53', '35');
/** Long enough that the sentence is not in view unless one is taken to it. */
const article = `# Spending\n\n${'The company met, and nothing came of it.\n\n'.repeat(60)}${fact} Nobody asked.\n`;
const line = 123;

for (const { edition, web } of [{ edition: oldest, web: false }, { edition: newest, web: true }]) {
  describe(`evidence in ${edition.label}, ${web ? 'web worker host' : 'node host'}`, function () {
    this.timeout(240_000);
    let vscode;
    atDesk(edition, {
      web, open: 'draft.md', files: {
        'articles/spending.md': article,
        'never-opened.md': `---\nsources: articles/spending.md\n---\n\nAs we said, ${fact}\n`,
        'draft.md': `---\nsources: articles/spending.md\n---\n\n${wrong}\n`,
        'report.pdf': readFileSync(path.join(project, 'test', 'formats', 'sources', 'article.pdf')),
        'visitors.md': '---\nsources: report.pdf\n---\n\nPellow had 421,000 visitors in 2024.\n',
      },
    }, (desk) => ({ vscode } = desk));

    it('F12 on a wrong figure opens the source at the sentence', async () => {
      await vscode.seesSquiggle('$35 billion');
      await vscode.putCaretAfter('$35 bill');
      await vscode.press('F12');
      await vscode.seesTab('spending.md');
      await vscode.seesText('invest $53 billion');
      await vscode.seesInStatusBar(`Ln ${line}, Col ${fact.indexOf('$53') + 1}`);
    });

    it('the source is put right, and back in the draft the squiggle is gone', async () => {
      await vscode.putCaretAfter('invest $53');
      await vscode.press('Backspace', 'Backspace');
      await vscode.type('35');
      await vscode.seesText('invest $35 billion');
      await vscode.press('ControlOrMeta+s');
      await vscode.run('Go Back');
      await vscode.seesTab('draft.md');
      await vscode.seesSquiggle('$35 billion', false);
    });

    it('the source is put back, and the squiggle is there again', async () => {
      await vscode.putCaretAfter('$35 bill');
      await vscode.press('F12');
      await vscode.seesTab('spending.md');
      await vscode.putCaretAfter('invest $35');
      await vscode.press('Backspace', 'Backspace');
      await vscode.type('53');
      await vscode.seesText('invest $53 billion');
      await vscode.press('ControlOrMeta+s');
      await vscode.open('draft.md');
      await vscode.seesSquiggle('$35 billion');
    });

    it('the hover leads to the sentence', async () => {
      const hover = await vscode.hover('$35 billion');
      await hover.getByText('Open the source').click();
      await vscode.seesTab('spending.md');
      await vscode.seesInStatusBar(`Ln ${line}, Col ${fact.length + 1} (${fact.length} selected)`);
      await vscode.open('draft.md');
    });

    it('the quick fixes offer the replacement first and the source last, and that leads to the sentence', async () => {
      await vscode.putCaretAfter('$35 bill');
      await vscode.press('ControlOrMeta+.');
      const menu = vscode.page.locator('.action-widget, .context-view .monaco-menu').first();
      const open = menu.getByText(`Open source: spending.md, line ${line}`);
      await open.waitFor({ timeout: 30_000 });
      const said = await menu.innerText();
      assert.ok(said.indexOf('Replace with “$53 billion”') >= 0 && said.indexOf('Replace with') < said.indexOf('Open source'), said);
      await vscode.press(...Array.from({ length: 5 }, () => 'ArrowDown'), 'Enter');
      await vscode.seesTab('spending.md');
      await vscode.seesInStatusBar(`(${fact.length} selected)`);
    });

    it('the source lists the claims that rest on it', async () => {
      await vscode.putCaretAfter('invest $53 bill');
      await vscode.press('Shift+F12');
      const peek = vscode.page.locator('.reference-zone-widget');
      for (const draft of ['draft.md', 'never-opened.md']) await peek.locator('.monaco-list-row').filter({ hasText: draft }).first().waitFor({ timeout: 30_000 });
      await vscode.press('Escape');
      await peek.waitFor({ state: 'hidden', timeout: 30_000 });
      await vscode.open('draft.md');
    });

    it('F12 leads into a PDF, to the sentence in what was read out of it', async () => {
      await vscode.open('visitors.md');
      await vscode.seesSquiggle('421,000');
      await vscode.putCaretAfter('421,0');
      await vscode.press('F12');
      await vscode.seesTab('report.pdf (the text in it).md');
      await vscode.seesText('412,000 visitors');
      await vscode.open('visitors.md');
      assert.match(await (await vscode.hover('421,000')).innerText(), /page 1 · Open the source/);
    });
  });
}
