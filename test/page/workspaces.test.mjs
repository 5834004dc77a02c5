// Windows of other kinds than one trusted folder: several folders with sources of their own, and Restricted Mode.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../../scripts/browser.mjs';
import { newest, oldest } from '../../scripts/vscode-from-npm.mjs';
import { openWindow, pictureFailures } from './window.mjs';

const sentence = (billions) => `Alibaba will invest $${billions} billion in AI infrastructure over three years.\n`;

for (const { edition, web } of [{ edition: oldest, web: false }, { edition: newest, web: true }]) {
  describe(`other windows of ${edition.label}, ${web ? 'web worker host' : 'node host'}`, function () {
    this.timeout(240_000);
    let browser;
    let folder;
    let vscode;

    before(async () => {
      browser = await openBrowser();
    });

    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
    });

    pictureFailures(() => vscode);

    afterEach(async () => {
      await vscode?.close();
      vscode = undefined;
      await rm(folder, { recursive: true, force: true });
    });

    after(() => browser?.close());

    it('two folders of one window have each its own sources', async () => {
      for (const [name, billions] of [['north', 53], ['south', 35]]) {
        await mkdir(path.join(folder, name, '.vscode'), { recursive: true });
        await writeFile(path.join(folder, name, '.vscode', 'settings.json'), JSON.stringify({ 'factCheck.sources': ['facts.md'] }));
        await writeFile(path.join(folder, name, 'facts.md'), sentence(billions));
        await writeFile(path.join(folder, name, `draft-${name}.md`), sentence(35));
      }
      const workspace = path.join(folder, 'desk.code-workspace');
      await writeFile(workspace, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
      vscode = await openWindow(browser, edition, { folder: workspace, open: path.join(folder, 'north', 'draft-north.md'), web });
      await vscode.seesSquiggle('$35 billion');
      await vscode.open('draft-south.md');
      const hover = await vscode.hover('$35 billion');
      assert.match(await hover.innerText(), /Supported[^]*facts\.md, line 1/);
      await hover.getByText('Open the source').click();
      await vscode.seesTab('facts.md');
      await vscode.seesText('invest $35 billion');
      await vscode.open('draft-north.md');
      await vscode.seesSquiggle('$35 billion');
      // A folder that is taken out of the workspace takes its settings with it: its draft is left with the bundled facts.
      await vscode.open('draft-south.md');
      await vscode.seesSquiggle('$35 billion', false);
      await writeFile(workspace, JSON.stringify({ folders: [{ path: 'north' }] }));
      await vscode.seesSquiggle('$35 billion');
    });

    it('a folder that is not trusted has its drafts checked, and no draft in it can have a file outside read', async () => {
      const desk = path.join(folder, 'desk');
      await mkdir(desk);
      await writeFile(path.join(folder, 'outside.md'), sentence(53));
      await writeFile(path.join(desk, 'inside.md'), sentence(53));
      await writeFile(path.join(desk, 'draft.md'), `---\nsources: inside.md\n---\n\n${sentence(35)}`);
      await writeFile(path.join(desk, 'nosy.md'), `---\nsources: ../outside.md\n---\n\n${sentence(35)}`);
      vscode = await openWindow(browser, edition, { folder: desk, open: path.join(desk, 'draft.md'), web, restricted: true });
      await vscode.seesInStatusBar('Restricted Mode');
      await vscode.seesSquiggle('$35 billion');
      assert.match(await (await vscode.hover('$35 billion')).innerText(), /Replace with “\$53 billion”/);
      await vscode.open('nosy.md');
      await vscode.seesSquiggle('../outside.md');
      await vscode.seesSquiggles(1);
    });
  });
}
