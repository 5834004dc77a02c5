// npm start: opens VS Code on the sample draft with the extension running from this checkout.
//   npm start                 the VS Code that is installed (`code` on the PATH), else the one from npm, served to your browser
//   npm start -- --browser    the one from npm in any case
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { oldest, pageAddress, project, serveVsCode } from './vscode-from-npm.mjs';

const folder = path.join(project, 'samples');
const draft = path.join(folder, 'alibaba-bets-big.md');

execFileSync(process.execPath, [path.join(project, 'esbuild.mjs')], { cwd: project, stdio: 'inherit' });

const code = process.argv.includes('--browser') ? undefined : onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
if (code) {
  console.log(`Opening ${path.relative(project, draft)} in the VS Code that is installed here. (npm start -- --browser takes the one from npm.)`);
  const args = [`--extensionDevelopmentPath=${project}`, folder, draft];
  const windows = process.platform === 'win32';
  process.exitCode = spawnSync(windows ? `"${code}"` : code, windows ? args.map((one) => `"${one}"`) : args, { stdio: 'inherit', shell: windows }).status ?? 1;
} else {
  // VS Code 1.100 asks for Node 20 and was tried with 20 and 24: the Node that runs this script will do.
  const session = await serveVsCode({ ...oldest, node: Number(process.versions.node.split('.')[0]) });
  console.log(`
  Draft Fact Check is running in VS Code. Open this address in a browser:

    ${pageAddress(session, { folder, open: draft })}

  Rest the mouse on any figure or name of the draft. Press Ctrl-C here to stop.
`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void session.stop().then(() => process.exit(0)));
}

function onPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).map((where) => path.join(where, name)).find((file) => existsSync(file));
}
