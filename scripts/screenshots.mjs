// Takes the pictures of the extension: every scene of scripts/screenshots/scenes.mjs in a light, a dark and a high-contrast theme, in the real page.
//   npm run screenshots               all of them, to media/pictures/SCENE-THEME.png
//   npm run screenshots -- WORDS…     only those whose file name holds every word, e.g. `report dark`
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWindow } from '../test/page/window.mjs';
import { openBrowser } from './browser.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { newest, project } from './vscode-from-npm.mjs';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' };
/** VS Code gives a hover a quarter of the editor's height. */
const size = { width: 1180, height: 1240 };
/** Only the draft: what a writer who has put the side bars away sees. */
const settings = {
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
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'wordWrapColumn',
  'editor.wordWrapColumn': 96,
  'editor.padding.top': 28,
  'editor.overviewRulerBorder': false,
  'editor.scrollbar.vertical': 'hidden',
};

const wanted = process.argv.slice(2);
const pictures = path.join(project, 'media', 'pictures');
await mkdir(pictures, { recursive: true });
const folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
await cp(path.join(project, 'samples'), folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const [theme, colorTheme] of Object.entries(themes)) {
    const due = scenes.filter(({ name }) => wanted.every((word) => `${name}-${theme}`.includes(word)));
    if (due.length > 0) await takeAll(due, theme, { ...settings, 'workbench.colorTheme': colorTheme });
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** One window for all scenes of a theme; each leaves it as it found it. */
async function takeAll(due, theme, themed) {
  const window = await openWindow(browser, newest, { folder, open: path.join(folder, 'alibaba-bets-big.md'), settings: themed, size, scale: 1.25 });
  try {
    await window.seesSquiggle('$35 billion');
    await window.run('View: Toggle Primary Side Bar Visibility');
    await window.page.waitForTimeout(2000); // for the layout, and for every notice to have come and gone
    for (const { name, take, height = Infinity, beside } of due) {
      const done = await take(window);
      if (name !== 'hover') await window.page.mouse.move(2, window.page.viewportSize().height - 40); // over nothing that would explain itself
      await window.page.waitForTimeout(700); // what fades in has faded in
      const box = await boxAround(window.page, ['.part.editor', ...(beside ? [beside] : [])]);
      const file = path.join(pictures, `${name}-${theme}.png`);
      await window.page.screenshot({ path: file, clip: { ...box, height: Math.min(box.height, height) } });
      console.log(path.relative(project, file));
      await done?.();
    }
  } finally {
    await window.close();
  }
}

/** The smallest box with all of these parts of the window in it. */
async function boxAround(page, selectors) {
  const boxes = await Promise.all(selectors.map((selector) => page.locator(selector).first().boundingBox()));
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
