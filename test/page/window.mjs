// A VS Code window in a headless browser, and what a person does in it: read, point, type, press keys. Nothing here looks behind the page.
import path from 'node:path';
import { pageAddress, project, serveVsCode } from '../../scripts/vscode-from-npm.mjs';

/** Newer editions open with a chat beside the editor. */
const quiet = { 'workbench.startupEditor': 'none', 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'chat.disableAIFeatures': true };

/**
 * Opens a window on a folder, or on the folders that a `.code-workspace` file lists.
 * @param {import('playwright-core').Browser} browser
 * @param {import('../../scripts/vscode-from-npm.mjs').Edition} edition
 * @param {{ folder: string, open: string, web?: boolean, restricted?: boolean, size?: { width: number, height: number }, scale?: number, settings?: Record<string, unknown> }} options
 */
export async function openWindow(browser, edition, { folder, open, web = false, restricted = false, size = { width: 1400, height: 1000 }, scale = 1, settings = {} }) {
  const server = await serveVsCode(edition, { web, restricted, settings: { ...quiet, ...settings } });
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
  try {
    await page.goto(pageAddress(server, { folder, open }));
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 120_000 });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return new Window(page, server);
}

/** To be called in a `describe`: each test that fails leaves a picture of the page behind. */
export function pictureFailures(current) {
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const picture = path.join(project, '.vscode-test', 'failed', `${this.currentTest.fullTitle().replace(/\W+/g, '-')}.png`);
    await current()?.page.screenshot({ path: picture });
    console.log(`      the page, as it was: ${picture}`);
  });
}

export class Window {
  constructor(page, server) {
    this.page = page;
    this.server = server;
  }

  async close() {
    await this.page.close();
    await this.server.stop();
  }

  /** Where some words stand on the screen, once they are there and stay in their place: x, y, width, height. They must be in view, on one line. */
  async boxOf(words) {
    let box;
    await eventually(`“${words}” is on the screen`, async () => {
      const before = box;
      box = await this.page.evaluate(findWords, words);
      return box !== undefined && before?.x === box.x && before.y === box.y;
    });
    return box;
  }

  /** Whether these very words have a warning's squiggle under them. */
  async hasSquiggle(words) {
    const box = await this.page.evaluate(findWords, words);
    if (!box) return false;
    const squiggles = await this.page.locator('.monaco-editor .squiggly-warning').evaluateAll((marks) => marks.map((mark) => {
      const { left, right, bottom } = mark.getBoundingClientRect();
      return { left, right, bottom };
    }));
    return squiggles.some(({ left, right, bottom }) => Math.abs(left - box.x) < 3 && Math.abs(right - box.x - box.width) < 3 && Math.abs(bottom - box.y - box.height) < 8);
  }

  /** Waits until these words have a squiggle, or have none. */
  async seesSquiggle(words, wanted = true) {
    await eventually(`${wanted ? 'a' : 'no'} squiggle under “${words}”`, async () => (await this.hasSquiggle(words)) === wanted);
  }

  /** Waits until so many squiggles are in view, no more and no fewer: those of another tab, or of a word half written, go in their own time. */
  async seesSquiggles(count) {
    await eventually(`${count} squiggles`, async () => (await this.page.locator('.monaco-editor .squiggly-warning').count()) === count);
  }

  /** Waits until the editor shows some words. */
  async seesText(words) {
    await eventually(`the editor shows “${words}”`, async () => (await this.text()).includes(words));
  }

  /** Rests the mouse on some words and returns what the hover says. Whoever is told nothing yet, for the draft is still being checked, tries again. */
  async hover(words) {
    const hover = this.page.locator('.monaco-hover:visible').filter({ hasText: /Refuted|Supported|Not enough|disagree/ }).first();
    await eventually(`a hover over “${words}”`, async () => {
      await this.lookAway();
      const box = await this.boxOf(words);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      return hover.waitFor({ timeout: 8000 }).then(() => true, () => false);
    }, 60_000);
    return hover;
  }

  /** Takes the mouse off the text, so that no hover is in the way. */
  async lookAway() {
    await this.page.mouse.move(2, 2);
    await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden', timeout: 30_000 });
  }

  /** Clicks right behind some words. */
  async putCaretAfter(words) {
    await this.lookAway();
    const box = await this.boxOf(words);
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await this.page.mouse.click(x, y);
    await eventually('the caret is there', async () => {
      const caret = await this.page.locator('.monaco-editor.focused .cursors-layer .cursor').first().boundingBox();
      return caret !== null && Math.abs(caret.x - x) < 12 && caret.y <= y && y <= caret.y + caret.height;
    });
    await this.lookAway();
  }

  /** Types as a person does, key after key. */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What the command palette lists for some words, once a certain entry is among it: the list is filled all at once, but not at once. */
  async paletteOffers(words, awaited) {
    await this.press('F1');
    await this.page.locator('.quick-input-widget input').waitFor();
    await this.type(words);
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: awaited }).first().waitFor({ timeout: 30_000 });
    const texts = await rows.allInnerTexts();
    await this.press('Escape');
    return texts.map((row) => row.replace(/\s+/g, ' ').trim());
  }

  /** Runs a command of the palette by its title. */
  async run(title) {
    await this.press('F1');
    await this.page.locator('.quick-input-widget input').waitFor();
    await this.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click({ timeout: 30_000 });
  }

  /** Opens a file of the folder by its name. */
  async open(name) {
    await this.press('ControlOrMeta+p');
    await this.page.locator('.quick-input-widget input').waitFor();
    await this.type(name);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click({ timeout: 30_000 });
    await this.seesTab(name);
  }

  /** The words in view in the editor, lines joined by spaces. */
  async text() {
    return (await this.page.locator('.monaco-editor .view-lines').first().innerText()).replace(/\s+/g, ' ');
  }

  /** A notification with these words; it is looked up in the list of notifications, for not every edition pops it up in a headless page. */
  async notification(words) {
    await this.page.locator('.statusbar-item a[aria-label*="otification"]:not([aria-label*="No "])').first().waitFor({ timeout: 60_000 });
    await this.run('Notifications: Show Notifications');
    const item = this.page.locator('.notification-list-item').filter({ hasText: words });
    await item.waitFor({ timeout: 30_000 });
    return item;
  }

  /** The page of a report in view, once it says some words: a frame within frames. */
  async report(words, patience = 60_000) {
    let report;
    await eventually(`a report that says “${words}”`, async () => {
      for (const frame of this.page.frames()) {
        const text = await frame.evaluate(() => document.querySelector('main > article')?.innerText).catch(() => undefined);
        if (text?.includes(words)) report = frame;
      }
      return report !== undefined;
    }, patience);
    return report;
  }

  /** Picks a theme by its name. */
  async choosesTheme(name) {
    await this.run('Preferences: Color Theme');
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.type(name);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click({ timeout: 30_000 });
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Waits until the tab of a document, by its whole title, is the active one of its group. */
  async seesTab(name) {
    await this.page.locator('.tab.active').filter({ has: this.page.getByText(name, { exact: true }) }).waitFor({ timeout: 30_000 });
  }

  /** Waits until the status bar says some words. */
  async seesInStatusBar(words) {
    await eventually(`the status bar says “${words}”`, async () => (await this.statusBar()).includes(words));
  }

  statusBar() {
    return this.page.locator('.statusbar').innerText();
  }
}

/** Waits until something holds, half a minute at most if nothing else is said: a machine that runs the tests may be slow. */
export async function eventually(what, holds, patience = 30_000) {
  const end = Date.now() + patience;
  do {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  throw new Error(`never happened: ${what}`);
}

/** Runs in the page: the box of the first place in view where some words stand on one line. */
function findWords(words) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const at = nodes.map((node) => node.data).join('').replaceAll('\u00A0', ' ').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    let passed = 0;
    for (const node of nodes) {
      const inside = (offset) => offset >= passed && offset <= passed + node.data.length;
      if (inside(at) && at < passed + node.data.length) range.setStart(node, at - passed);
      if (inside(at + words.length)) {
        range.setEnd(node, at + words.length - passed);
        break;
      }
      passed += node.data.length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}
