// Runs the suite of test/vscode in real VS Codes: the oldest supported one and the newest, each with the Node and the web worker extension host,
// in a trusted folder; and once in either host in Restricted Mode.
//   node scripts/test-vscode.mjs [words…]     only the combinations whose name holds every word, e.g. `1.100 web` or `restricted`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { newest, oldest, pageAddress, project, serveVsCode } from './vscode-from-npm.mjs';

const wanted = process.argv.slice(2);
const hosts = [
  { name: 'node', web: false, tests: path.join(project, 'dist', 'test', 'vscode', 'index.js') },
  { name: 'web worker', web: true, tests: path.join(project, 'dist', 'test', 'vscode', 'index.web.js') },
];
const [node, web] = hosts;
const combinations = [
  { edition: oldest, host: node }, { edition: oldest, host: web }, { edition: newest, host: node }, { edition: newest, host: web },
  { edition: oldest, host: node, restricted: true }, { edition: newest, host: web, restricted: true },
];
/** How long one combination may take, start of the page included. */
const patience = 600_000;

let passed = 0;
const failed = [];
const browser = await openBrowser();
try {
  for (const { edition, host, restricted = false } of combinations) {
    const title = `${edition.label} on Node ${edition.node}, ${host.name} host${restricted ? ', restricted' : ''}`;
    if (wanted.every((word) => title.includes(word))) await runSuite(edition, host, restricted, title);
  }
} finally {
  await browser.close();
}
console.log(`\n${passed} passed, ${failed.length} failed`);
for (const title of failed) console.log(`  ✖ ${title}`);
process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;

/** One server, one page, one run of the suite: prints what it says and adds to the tally. */
async function runSuite(edition, { name, tests, web }, restricted, title) {
  console.log(`\n${title}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
  const server = await serveVsCode(edition, { web, restricted });
  const page = await browser.newPage();
  const noise = []; // VS Code's own log
  let tally;
  try {
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      for (const line of args.map(String).join(' ').split('\n')) {
        if (line.startsWith('│ tally ')) tally = JSON.parse(line.slice('│ tally '.length));
        else if (line.startsWith('│ ')) console.log(`  ${line.slice(2)}`);
        else noise.push(line);
      }
    });
    const exited = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      setTimeout(() => reject(new Error(`not finished after ${patience / 1000} seconds`)), patience).unref();
    });
    await page.goto(pageAddress(server, { folder, tests }));
    await exited;
  } catch (error) {
    console.log(`  ${error.message}`);
  } finally {
    await page.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  if (!tally) {
    console.log(noise.join('\n'));
    failed.push(`${title}: the suite did not run to its end`);
  }
  if (tally && tally.host !== name) failed.push(`${title}: the suite ran in the ${tally.host} host`);
  if (tally && tally.trusted === restricted) failed.push(`${title}: the folder was ${tally.trusted ? '' : 'not '}trusted`);
  passed += tally?.passed ?? 0;
  failed.push(...(tally?.failed ?? []).map((test) => `${title}: ${test}`));
}
