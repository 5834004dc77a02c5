// Runs the suite of test/vscode in desktop VS Codes, the oldest supported one and the newest, which @vscode/test-electron downloads.
// It needs the network, and on Linux a display (xvfb-run will do).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { project } from './vscode-from-npm.mjs';

let failed = 0;
for (const version of ['1.100.0', 'stable']) {
  console.log(`\nVS Code ${version}, desktop`);
  const folder = await mkdtemp(path.join(tmpdir(), 'drafts-'));
  try {
    await runTests({
      version,
      extensionDevelopmentPath: project,
      extensionTestsPath: path.join(project, 'dist', 'test', 'vscode', 'index.js'),
      launchArgs: [folder, '--disable-extensions', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust'],
    });
  } catch (error) {
    failed++;
    console.log(`  ${error.message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed > 0 ? 1 : 0;
