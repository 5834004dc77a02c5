// Takes media/screenshot.png, the picture in the README: the sample draft in the real page, its squiggles, and a hover held open.
//   npm run screenshots
import path from 'node:path';
import { openWindow } from '../test/page/window.mjs';
import { openBrowser } from './browser.mjs';
import { newest, project } from './vscode-from-npm.mjs';

const folder = path.join(project, 'samples');
/** Only the draft: what a writer who has put the side bars away sees. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.showTabs': 'single',
  'workbench.editor.editorActionsLocation': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 1.55,
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.renderLineHighlight': 'none',
  'editor.wordWrap': 'wordWrapColumn',
  'editor.wordWrapColumn': 96,
  'editor.padding.top': 28,
  'editor.overviewRulerBorder': false,
  'editor.scrollbar.vertical': 'hidden',
};

const browser = await openBrowser();
try {
  const window = await openWindow(browser, newest, {
    folder, open: path.join(folder, 'alibaba-bets-big.md'), settings, size: { width: 980, height: 900 }, scale: 1.5,
  });
  try {
    await window.seesSquiggle('$35 billion');
    await window.run('View: Toggle Primary Side Bar Visibility');
    await window.press('Escape');
    await window.page.waitForTimeout(1500); // for the layout, and for every notice to have come and gone
    const hover = await window.hover('$35 billion');
    await hover.getByText('Replace with').waitFor();
    await window.page.waitForTimeout(500);
    const { x, y, width, height } = await window.page.locator('.part.editor').boundingBox();
    const file = path.join(project, 'media', 'screenshot.png');
    await window.page.screenshot({ path: file, clip: { x, y, width, height: Math.min(height, 760) } });
    console.log(path.relative(project, file));
  } finally {
    await window.close();
  }
} finally {
  await browser.close();
}
