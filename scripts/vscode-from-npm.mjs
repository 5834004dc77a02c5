// A real VS Code out of the npm registry: the workbench for the browser, its server and its extension hosts.
//
// The npm package `code-server` carries a complete VS Code under lib/vscode. We fetch it with `npm pack`, install what that folder needs
// without running any install script (nothing native has to be built), keep it in .vscode-test/ as @vscode/test-electron does, and start
// its plain server. No other download address than the npm registry's is used.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The checkout this script belongs to. */
export const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const store = path.join(project, '.vscode-test');

/**
 * The two ends of what the extension supports. `node` is the major version of Node the server wants; where the Node running this script
 * is another one, that Node comes from npm too.
 * @typedef {{ readonly label: string, readonly version: string, readonly node: number }} Edition
 */
/** @type {Edition} The oldest VS Code that `engines.vscode` allows. */
export const oldest = { label: 'VS Code 1.100', version: '4.100.3', node: 20 };
/** @type {Edition} */
export const newest = { label: 'VS Code 1.139', version: '4.139.1', node: 24 };

/**
 * Makes sure an edition is on disk and says where: `server` is the folder with out/server-main.js, `node` the Node to run it with.
 * @param {Edition} edition
 * @returns {Promise<{ server: string, node: string }>}
 */
export async function fetchVsCode(edition) {
  const [root, node] = [await fetchServer(edition), await fetchNode(edition.node)];
  return { server: path.join(root, 'lib', 'vscode'), node };
}

async function fetchServer({ label, version }) {
  return whole(`code-server-${version}`, `${label} (npm: code-server@${version})`, async (folder) => {
    await unpack(`code-server@${version}`, folder);
    const server = path.join(folder, 'lib', 'vscode');
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], server);
    await addSearch(server);
  });
}

/** VS Code finds files with ripgrep. Older editions download it in an install script, which we do not run; the same program is an npm package now. */
async function addSearch(server) {
  const bin = path.join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  if (!existsSync(path.dirname(bin)) || existsSync(bin)) return;
  const half = path.join(server, '.ripgrep');
  await mkdir(half);
  await unpack(`@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`, half);
  await rename(path.join(half, 'bin'), bin);
  await rm(half, { recursive: true });
}

async function fetchNode(major) {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = await whole(`${name}-${major}`, `Node ${major} (npm: ${name}@${major})`, (folder) => unpack(`${name}@${major}`, folder));
  return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** A folder that is either whole or not there: it is filled under another name and renamed at the end. */
async function whole(name, what, fill) {
  const folder = path.join(store, name);
  if (existsSync(folder)) return folder;
  await mkdir(store, { recursive: true });
  for (const left of await readdir(store)) {
    if (left.startsWith(`.${name}.half-`)) await rm(path.join(store, left), { recursive: true, force: true });
  }
  console.log(`Fetching ${what} …`);
  const half = await mkdtemp(path.join(store, `.${name}.half-`));
  try {
    await fill(half);
    await rename(half, folder);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw new Error(`${what} could not be fetched from the npm registry: ${error.stderr || error.message}`, { cause: error });
  }
  return folder;
}

/** `npm pack` and `tar x`, without the archive's leading `package/`. */
async function unpack(spec, folder) {
  const { stdout } = await npm(['pack', spec, '--silent', '--pack-destination', folder], folder);
  const archive = stdout.trim().split('\n').at(-1) ?? '';
  await run('tar', ['-xzf', archive, '--strip-components=1'], { cwd: folder });
  await rm(path.join(folder, archive));
}

function npm(args, cwd) {
  // Under `npm run`, npm says where it is; that spares us npm.cmd and its shell on Windows.
  const cli = process.env.npm_execpath;
  const options = { cwd, maxBuffer: 64 << 20 };
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The folder we open lies in this checkout, or in a folder of a person's own: whose git repository that is concerns nobody here. */
const quiet = { 'git.openRepositoryInParentFolders': 'never' };

/**
 * Starts an edition's server on a free port of this machine and waits until it answers.
 * @param {Edition} edition
 * @param {{ port?: number, web?: boolean, restricted?: boolean, settings?: Record<string, unknown> }} [options] `web`: our extension runs in the page's web worker host,
 *   not in the server's Node one; `restricted`: VS Code asks whether the folder is trusted, else it is; `settings`: VS Code settings in force for the session.
 * @returns {Promise<{ origin: string, authority: string, stop: () => Promise<void> }>} `stop` ends every process and deletes the session's data; it also happens when this process ends.
 */
export async function serveVsCode(edition, options = {}) {
  const { server, node } = await fetchVsCode(edition);
  const port = options.port ?? await freePort();
  const data = await mkdtemp(path.join(tmpdir(), 'vscode-server-'));
  await mkdir(path.join(data, 'data', 'Machine'), { recursive: true });
  // The page's own switch for this, `extensionDevelopmentKind`, is read under a misspelt name by the web workbench and does nothing.
  const where = options.web ? { 'remote.extensionKind': { 'draft-fact-check.draft-fact-check': ['web'] } } : {};
  await writeFile(path.join(data, 'data', 'Machine', 'settings.json'), JSON.stringify({ ...quiet, ...where, ...options.settings }));
  const child = spawn(node, [
    path.join(server, 'out', 'server-main.js'),
    '--host', '127.0.0.1', '--port', String(port),
    '--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off',
    '--server-data-dir', data, ...(options.restricted ? [] : ['--disable-workspace-trust']),
    '--enable-smoke-test-driver', // lets the page take a development extension
  ], { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: quietEnvironment() });

  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => said.push(text));
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = (signal) => signalFamily(child, signal);
  const lastResort = () => kill('SIGKILL');
  process.once('exit', lastResort);
  const stop = async () => {
    kill('SIGTERM');
    const late = setTimeout(() => kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
    kill('SIGKILL'); // extension hosts that outlived their server
    process.off('exit', lastResort);
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  const authority = `127.0.0.1:${port}`;
  const origin = `http://${authority}`;
  try {
    await Promise.race([answers(origin), ended.then(() => Promise.reject(new Error('it ended at once')))]);
  } catch (error) {
    await stop();
    throw new Error(`${edition.label} did not start: ${error.message}\n${said.join('')}`, { cause: error });
  }
  return { origin, authority, stop };
}

/** The server and the extension hosts it has forked are one process group. */
function signalFamily(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}

/** Variables of a VS Code around us (its terminal, say) would change how ours behaves. */
function quietEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_') && name !== 'NODE_OPTIONS'));
}

async function answers(origin) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no answer within 30 seconds');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * The address of the page that shows a folder with our extension running from this checkout.
 * The authority in it must be the very host and port of the page, or VS Code silently leaves the extension out.
 * @param {{ origin: string, authority: string }} session
 * @param {{ folder: string, open?: string, tests?: string }} options Absolute paths; a `folder` that is a `.code-workspace` file opens the folders it lists.
 */
export function pageAddress({ origin, authority }, { folder, open, tests }) {
  const remote = (file) => `vscode-remote://${authority}${asPath(file)}`;
  const payload = [['extensionDevelopmentPath', remote(project)], ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (open) payload.push(['openFile', remote(open)]);
  const what = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${origin}/?${what}=${encodeURIComponent(asPath(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** C:\a\b is /C:/a/b in a URI. */
function asPath(file) {
  const slashed = file.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
