// What most page tests begin and end with: a browser, a folder of drafts, and a window on it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../../scripts/browser.mjs';
import { openWindow, pictureFailures } from './window.mjs';

/**
 * To be called in a `describe`: its tests have a browser, and a window on a new folder with these files in it, one of them open. All is gone after them.
 * @param {import('../../scripts/vscode-from-npm.mjs').Edition} edition
 * @param {Omit<Parameters<typeof openWindow>[2], 'folder'> & { files: Record<string, string | Uint8Array> }} options `open` is one of the files; the others as in `openWindow`
 * @param {(desk: { folder: string, vscode: import('./window.mjs').Window }) => unknown} ready is called when the window is open
 */
export function atDesk(edition, { files, open, ...options }, ready) {
  let browser;
  let folder;
  let vscode;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    browser = await openBrowser();
    vscode = await openWindow(browser, edition, { folder, open: path.join(folder, open), ...options });
    await ready({ folder, vscode });
  });
  pictureFailures(() => vscode);
  after(async () => {
    await vscode?.close();
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
}
