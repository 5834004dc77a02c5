// What stands around the text: the Claims view, the proof marks and the status, as a person sees and uses them.
import assert from 'node:assert/strict';
import { newest, oldest } from '../../scripts/vscode-from-npm.mjs';
import { atDesk } from './at-desk.mjs';
import { eventually } from './window.mjs';

const draft = [
  '# A bet', '', 'Alibaba will invest $35 billion in AI infrastructure over three years.', '',
  'Its chief executive is Eddie Wu. The cook owns 17 boats.', '', 'Meta plans to spend $56 billion on AI in 2025.', '',
].join('\n');

for (const { edition, web } of [{ edition: oldest, web: false }, { edition: newest, web: true }]) {
  describe(`around the text, in ${edition.label}, ${web ? 'web worker host' : 'node host'}`, function () {
    this.timeout(240_000);
    let vscode;
    // Tests by words on the screen take them as the theme of high contrast shows them: all marks must be seen there too.
    atDesk(edition, { web, open: 'bet.md', files: { 'bet.md': draft, 'nothing.md': 'Nobody knows.\n' }, settings: { 'workbench.colorTheme': 'Default High Contrast' } }, async (desk) => {
      ({ vscode } = desk);
      await eventually('the draft has been checked', () => vscode.hasSquiggle('$35 billion'), 150_000);
    });

    const entry = (words) => vscode.page.locator('.sidebar .monaco-list-row').filter({ hasText: words }).first();
    /** What the entries say, from top to bottom: the words, and what stands beside them. */
    const entries = () => vscode.page.locator('.sidebar .monaco-list-row').evaluateAll((rows) => rows
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((row) => ['.label-name', '.label-description'].map((part) => row.querySelector(part)?.textContent ?? '').join(' ').replaceAll('\u00A0', ' ').trim()));

    it('the walkthrough opens when it is asked for, and not before', async () => {
      const step = vscode.page.locator('.getting-started-step', { hasText: 'See the contradictions' });
      assert.equal(await vscode.page.locator('.gettingStartedContainer').count(), 0);
      await vscode.run('Fact Check: Open Walkthrough');
      await step.waitFor({ timeout: 30_000 });
      await vscode.page.locator('.getting-started-media svg, .getting-started-media .webview').first().waitFor({ timeout: 30_000 });
      await vscode.page.locator('.tab').filter({ hasText: 'bet.md' }).click();
      await vscode.seesText('Alibaba');
    });

    it('the Claims view lists the contradictions by paragraph, with what the source says, and its icon counts them', async () => {
      await vscode.run('Fact Check: Focus on Claims View');
      await entry('source: $53 billion').waitFor({ timeout: 30_000 });
      assert.deepEqual((await entries()).map((text) => text.replace(/ ?line \d+$/, '')), [
        'Contradicted 2', 'Alibaba will invest $35 billion in AI infrastructure over three years.', '$35 billion source: $53 billion',
        'Meta plans to spend $56 billion on AI in 2025.', '$56 billion source: $65 billion', 'No source says 1', 'Verified 8',
      ]);
      const icon = vscode.page.locator('.activitybar .action-item').filter({ has: vscode.page.locator('[aria-label^="Fact Check"]') });
      await eventually('the icon counts two', async () => (await icon.locator('.badge-content').allInnerTexts()).join() === '2');
    });

    it('an entry leads to its words, and the caret to its entry', async () => {
      await entry('source: $65 billion').click();
      await vscode.seesInStatusBar('Ln 7, Col 32 (11 selected)');
      await vscode.page.locator('.monaco-editor.focused').waitFor({ timeout: 30_000 });
      await vscode.putCaretAfter('$35 bill');
      await eventually('the entry of $35 billion is marked', async () => (await vscode.page.locator('.sidebar .monaco-list-row.selected').filter({ hasText: 'source: $53 billion' }).count()) === 1);
    });

    it('the filter leaves out what was unticked, says so, and can be taken off', async () => {
      await vscode.run('Fact Check: Filter Claims…');
      await vscode.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Contradicted' }).click();
      await vscode.press('Enter');
      await eventually('the contradictions are gone', async () => !(await entries()).some((text) => text.startsWith('Contradicted')));
      await vscode.page.locator('.sidebar').getByText('Filtered: 9 of 11 claims are shown.').waitFor({ timeout: 30_000 });
      await vscode.run('Fact Check: Show All Claims');
      await entry('source: $53 billion').waitFor({ timeout: 30_000 });
    });

    it('proof marks come with the command, a line under what is verified and dots under what no source speaks of, and go with it', async () => {
      /** The marks in view: where they begin and end, and what they look like. */
      const marks = () => vscode.page.locator('.monaco-editor .view-overlays [class*="ced-"]').evaluateAll((all) => all
        .map((mark) => ({ ...mark.getBoundingClientRect().toJSON(), style: getComputedStyle(mark).borderBottomStyle, color: getComputedStyle(mark).borderBottomColor }))
        .filter(({ style }) => style !== 'none'));
      const under = async (words) => {
        const box = await vscode.boxOf(words);
        return (await marks()).find(({ left, right, top }) => Math.abs(left - box.x) < 3 && Math.abs(right - box.x - box.width) < 3 && Math.abs(top - box.y) < 8)?.style;
      };
      assert.deepEqual(await marks(), []);
      await vscode.run('Fact Check: Toggle Proof Marks');
      await eventually('there are marks', async () => (await marks()).length > 0);
      assert.deepEqual([await under('three years'), await under('17'), await under('$35 billion')], ['solid', 'dotted', undefined]);
      assert.deepEqual(new Set((await marks()).map(({ style }) => style)), new Set(['solid', 'dotted']));
      await vscode.choosesTheme('Dark High Contrast');
      const seen = async () => [...new Set((await marks()).map(({ style, color }) => `${style} ${color}`))].toSorted();
      await eventually('they are seen in the theme of high contrast', async () => (await seen()).join() === 'dotted rgb(255, 255, 255),solid rgb(137, 209, 133)');
      await vscode.run('Fact Check: Toggle Proof Marks');
      await eventually('there are none', async () => (await marks()).length === 0);
    });

    it('the status tells counts and sources, and why there is nothing to show', async () => {
      const status = () => vscode.page.locator('.statusbar-item').filter({ has: vscode.page.locator('[aria-label*="anguage Status"]') }).first();
      const says = async (words) => {
        await eventually(`the status says ${words}`, async () => {
          await vscode.page.mouse.move(2, 2);
          await status().hover();
          const shown = vscode.page.locator('.editor-language-status, .monaco-hover:visible').filter({ hasText: words }).first();
          return shown.waitFor({ timeout: 3000 }).then(() => true, () => false);
        }, 60_000);
        await vscode.page.mouse.move(2, 2);
        await vscode.press('Escape');
      };
      await says('2 contradicted, 8 verified, 1 open');
      await says('bundled article');
      await vscode.open('nothing.md');
      await says('no figures or names to check');
    });

    it('the empty view teaches what to do', async () => {
      await vscode.run('Fact Check: Focus on Claims View');
      await vscode.page.locator('.sidebar').getByText('Nothing to check yet').waitFor({ timeout: 30_000 });
      await vscode.page.locator('.sidebar .monaco-button').filter({ hasText: 'Show Sources' }).click();
      await vscode.page.locator('.quick-input-widget').filter({ hasText: 'Sources of This Draft' }).waitFor({ timeout: 30_000 });
      await vscode.press('Escape');
    });
  });
}
