// A Chromium for the tests and the pictures: the one named in $CHROME_PATH, an installed one, else the one that comes inside an npm package.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';

const installed = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
};

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts a headless browser. The caller closes it. */
export async function openBrowser() {
  const executablePath = installedBrowser();
  if (executablePath) return playwright.launch({ executablePath, args: quiet });
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('No Chrome or Chromium was found; say where one is in CHROME_PATH.');
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  return playwright.launch({ executablePath: await packed.executablePath(), args: quiet });
}

function installedBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return (installed[process.platform] ?? [])
    .flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name))))
    .find((file) => existsSync(file));
}
