// node bench/editor.mjs FOLDER WORDS…: measures in a real VS Code, on the drafts `draft-WORDS.md` of a folder, and prints what it found as JSON. In its extension
// host bench/in-editor.ts and bench/activated.ts do the measuring; in its page the keys are typed and the underlines are looked for here.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../scripts/browser.mjs';
import { oldest, pageAddress, project, serveVsCode } from '../scripts/vscode-from-npm.mjs';
import { openWindow } from '../test/page/window.mjs';

const [folder, ...lengths] = process.argv.slice(2);
/** @type {readonly { readonly text: string, readonly figure: string }[]} */
const sentences = JSON.parse(readFileSync(path.join(folder, 'sentences.json'), 'utf8'));

/** Fresh windows in which the extension is activated. */
const WINDOWS = 5;

const browser = await openBrowser();
try {
  const host = await inHost('in-editor.js');
  const activations = [host.activation];
  while (activations.length < WINDOWS) activations.push(await inHost('activated.js'));
  // The middle one: a single window may have had a bad moment.
  host.activation = activations.sort((a, b) => a.all - b.all)[Math.floor(WINDOWS / 2)];
  /** @type {Record<string, unknown>} */
  const page = {};
  for (const words of lengths) page[words] = await inPage(`draft-${words}.md`);
  console.log(JSON.stringify({ edition: oldest.label, host, page }));
} finally {
  await browser.close();
}

/** What a script prints in the extension host of a fresh window. @param {string} script */
async function inHost(script) {
  const server = await serveVsCode(oldest);
  const page = await browser.newPage();
  try {
    return await new Promise((resolve, reject) => {
      const exposed = [
        page.exposeFunction('codeAutomationLog', (_type, args) => {
          const line = args.map(String).join(' ');
          if (line.startsWith('bench ')) resolve(JSON.parse(line.slice('bench '.length)));
        }),
        page.exposeFunction('codeAutomationExit', (code) => (code === 0 ? undefined : reject(new Error('the measuring in the extension host failed')))),
      ];
      Promise.all(exposed).then(() => page.goto(pageAddress(server, { folder, tests: path.join(project, 'dist', 'bench', script) }))).catch(reject);
    });
  } finally {
    await page.close();
    await server.stop();
  }
}

/** Opens a draft, waits for its first underline, and writes wrong sentences at its end. @param {string} draft */
async function inPage(draft) {
  const window = await openWindow(browser, oldest, { folder, open: path.join(folder, draft), settings: { 'files.autoSave': 'off', 'files.hotExit': 'off' } });
  const { page } = window;
  try {
    const started = performance.now();
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 120_000 });
    const firstUnderline = performance.now() - started;
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    const seen = { key: [], underline: [] };
    for (const [nth, { text, figure }] of sentences.entries()) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1000);
      await page.keyboard.insertText(text.slice(0, -1));
      await page.evaluate(watchUnderline, figure);
      await page.keyboard.press('.');
      const { key, underline } = await page.evaluate(() => globalThis.seen);
      if (nth === 0) continue; // its underline came only when all of the draft was checked
      seen.key.push(key);
      seen.underline.push(underline);
    }
    return { firstUnderline, key: spread(seen.key), underline: spread(seen.underline) };
  } finally {
    await window.close();
  }
}

/** @param {number[]} times */
function spread(times) {
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)], p95: times[Math.ceil(times.length * 0.95) - 1] };
}

/** Runs in the page: from the next key on, looks at each frame whether the key and an underline are on the line with a figure; `seen` resolves with the milliseconds to both. @param {string} figure */
function watchUnderline(figure) {
  globalThis.seen = new Promise((resolve, reject) => {
    document.addEventListener('keydown', () => {
      const pressed = performance.now();
      let key;
      const look = () => {
        const line = [...document.querySelectorAll('.monaco-editor .view-line')].find(({ textContent }) => textContent?.includes(figure));
        if (line?.textContent?.endsWith('.')) key ??= performance.now() - pressed;
        const bottom = line?.getBoundingClientRect().bottom ?? 0;
        const marks = [...document.querySelectorAll('.monaco-editor .squiggly-warning')].map((mark) => mark.getBoundingClientRect().bottom);
        if (line && marks.some((mark) => Math.abs(mark - bottom) < 8)) resolve({ key, underline: performance.now() - pressed });
        else if (performance.now() - pressed > 60_000) reject(new Error(`no underline beneath ${figure} within a minute`));
        else requestAnimationFrame(look);
      };
      look();
    }, { capture: true, once: true });
  });
}
