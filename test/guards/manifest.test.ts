import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { disagreements, thisProject, type Manifest, type Project } from './project';

/** Bends one part of the project, and expects just that to be noticed. */
function notices(name: string, bend: (project: Project) => Partial<Project>, expected: RegExp): void {
  it(name, () => {
    const project = thisProject();
    const before = new Set(disagreements(project));
    const fresh = disagreements({ ...project, ...bend(project) }).filter((line) => !before.has(line));
    assert.match(fresh.join('\n'), expected);
  });
}
const withManifest = (changes: Partial<Manifest>) => ({ manifest }: Project): Partial<Project> => ({ manifest: { ...manifest, ...changes } });
const withContribution = (changes: Partial<Manifest['contributes']>) => ({ manifest }: Project): Partial<Project> =>
  ({ manifest: { ...manifest, contributes: { ...manifest.contributes, ...changes } } });

describe('manifest, code, README and changelog', () => {
  it('agree', () => {
    assert.deepEqual(disagreements(thisProject()), []);
  });

  it('name files that are there once the project is built', () => {
    const { manifest: { main, browser, bin, icon } } = thisProject();
    for (const file of [main, browser, ...Object.values(bin), ...(icon === undefined ? [] : [icon])]) assert.ok(existsSync(file), file);
  });

  it('carry the names of the design', () => {
    const { manifest } = thisProject();
    assert.equal(manifest.name, 'draft-fact-check');
    assert.deepEqual(manifest.bin, { 'draft-fact-check': 'dist/cli.js' });
    assert.equal(readFileSync('dist/cli.js', 'utf8').split('\n')[0], '#!/usr/bin/env node');
  });

  describe('are guarded against', () => {
    notices('a version that the changelog does not know', withManifest({ version: '9.9.9' }), /^package\.json is 9\.9\.9, the changelog's latest is \d.*\nthe README does not say that this is version 9\.9\.9$/);
    notices('a dependency without a reason', withManifest({ dependencies: { leftpad: '1.0.0' } }), /^the README does not say what leftpad is for$/);
    notices('a command that nobody registers or documents', withContribution({ commands: [{ command: 'factCheck.sing', title: 'Sing' }] }),
      /^factCheck\.sing is contributed but .*\nfactCheck\.sing is not in the category.*\nthe README does not tell of "Fact Check: Sing"$/);
    notices('a setting that nobody reads or documents', withContribution({ configuration: { properties: { 'factCheck.mood': {} } } }),
      /factCheck\.mood is contributed but .*\nfactCheck\.mood has no default .*\nthe README does not tell of factCheck\.mood/);
    notices('a setting in the README that does not exist', ({ readme }) => ({ readme: `${readme}\n\`factCheck.mood\`` }), /^the README tells of factCheck\.mood, which is not there$/);
    notices('an editor older or newer than promised', withManifest({ engines: { vscode: '^1.90.0' } }), /^engines\.vscode is \^1\.90\.0\n@types\/vscode is newer than VS Code 1\.90\.0$/);
    notices('activation in every window', withManifest({ activationEvents: ['*', 'onStartupFinished'] }), /^activates on \*: .*\nactivates on onStartupFinished: /);
    notices('undeclared capabilities', withManifest({ capabilities: {} }), /^restricted mode or virtual workspaces are not declared/);
    notices('a web bundle that asks for Node', ({ webBundle }) => ({ webBundle: `${webBundle}\nvar fs=require("fs"),p=await import("node:path");` }),
      /^the web bundle asks for fs, .*\nthe web bundle asks for node:path, /);
  });
});
