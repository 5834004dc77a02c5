import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { breaches, importsOf, sourceFiles } from './imports';

const nodeModules = builtinModules.filter((name) => !name.startsWith('node:')).flatMap((name) => [name, `node:${name}`]);

describe('the borders between the rooms', () => {
  it('are kept', () => {
    assert.deepEqual(breaches('.'), []);
  });

  describe('are guarded', () => {
    let root: string;
    before(() => {
      root = mkdtempSync(path.join(tmpdir(), 'draft-fact-check-'));
      cpSync('src', path.join(root, 'src'), { recursive: true });
      for (const file of ['package.json', '.oxlintrc.json']) copyFileSync(file, path.join(root, file));
      symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
    });
    after(() => rmSync(root, { recursive: true }));

    /** Plants a file with one import in a room, and tells what the test and the linter make of it. */
    function plant(room: string, names: readonly string[]): { test: string[]; lint: string[] } {
      const file = `src/${room}/planted.ts`;
      writeFileSync(path.join(root, file), names.map((name, index) => `import * as m${index} from '${name}';\n`).join('')
        + `export const used = [${names.map((_, index) => `m${index}`).join(', ')}];\n`);
      try {
        const { stdout } = spawnSync(process.execPath, [path.resolve('node_modules/oxlint/bin/oxlint'), '-f', 'unix', file], { cwd: root, encoding: 'utf8' });
        const lint = [...stdout.matchAll(/^src\/.*?: '(.*)' import is restricted/gm)].map((match) => match[1]!);
        return { test: breaches(root).filter((breach) => breach.file === file).map((breach) => breach.imports), lint };
      } finally {
        rmSync(path.join(root, file));
      }
    }

    const forbidden: Record<string, readonly string[]> = {
      engine: ['vscode', 'fs', 'node:fs', 'fs/promises', '../vscode/extension', '../cli/run'],
      facts: ['vscode', 'fs', 'node:fs', 'fs/promises', '../vscode/extension', '../cli/run'],
      importers: ['vscode', 'fs', 'node:fs', 'fs/promises', '../vscode/extension', '../cli/run'],
      library: ['vscode', 'fs', 'node:fs', 'fs/promises', '../vscode/extension', '../cli/run'],
      report: ['vscode', 'fs', 'node:fs', 'fs/promises', '../vscode/extension', '../cli/run'],
      vscode: ['fs', 'node:fs', 'fs/promises', '../cli/run'],
      cli: ['vscode', '../vscode/extension'],
    };
    for (const [room, names] of Object.entries(forbidden)) {
      for (const name of names) {
        it(`src/${room} importing ${name} is caught, by this test and by the linter`, () => {
          assert.deepEqual(plant(room, [name]), { test: [name], lint: [name] });
        });
      }
    }

    for (const room of ['engine', 'facts', 'importers', 'library', 'report', 'vscode']) {
      it(`src/${room} importing any module of Node is caught by both`, () => {
        assert.deepEqual(plant(room, nodeModules), { test: nodeModules, lint: nodeModules });
      });
    }

    it('imports that are allowed are not caught', () => {
      assert.deepEqual(plant('engine', ['./vocabulary', 'yaml']), { test: [], lint: [] });
      assert.deepEqual(plant('vscode', ['vscode', '../engine', '../facts']), { test: [], lint: [] });
      assert.deepEqual(plant('cli', ['node:fs', '../engine', '../facts']), { test: [], lint: [] });
    });

    it('a package that is not a dependency is caught by this test, and so is a way into the engine past its door', () => {
      assert.deepEqual(plant('engine', ['compromise']).test, ['compromise']);
      assert.deepEqual(plant('vscode', ['../engine/check']).test, ['../engine/check']);
      assert.deepEqual(plant('vscode', ['../engine/checking', '../library/checking']).test, []);
    });

    it('of the importers only types may be imported, for they are a bundle of their own', () => {
      assert.deepEqual(plant('library', ['../importers']).test, ['../importers']);
      assert.deepEqual(plant('vscode', ['../importers']).test, ['../importers']);
    });

    it('the report asks of the engine nothing that the editor’s bundle of it does not have', () => {
      const given = new Set(namesIn(readFileSync('src/vscode/engine-bundle.ts', 'utf8'), /^export \{([^}]*)\}/gmu));
      const asked = sourceFiles('.').filter((file) => file.startsWith('src/report/')).flatMap((file) => namesIn(readFileSync(file, 'utf8'), /^import \{([^}]*)\} from '(?:\.\.\/)+engine'/gmu));
      assert.ok(asked.length > 10);
      assert.deepEqual(asked.filter((name) => !given.has(name)), []);
    });

    it('every room has its rule', () => {
      mkdirSync(path.join(root, 'src/attic'));
      writeFileSync(path.join(root, 'src/attic/box.ts'), "import '../engine';\n");
      assert.deepEqual(breaches(root).filter(({ file }) => file === 'src/attic/box.ts').map(({ because }) => because), ['src/attic is no room of the house']);
      rmSync(path.join(root, 'src/attic'), { recursive: true });
    });
  });

  it('sees every way to name a module', () => {
    assert.deepEqual(importsOf([
      "import a from 'a';", 'import type { B } from "b";', "import 'c';", "export * from 'd';", "export { e } from './e';",
      "await import('f');", "require('g');", "let h: import('h').H;", "import i = require('i');", "import {\n  j,\n} from 'j';", 'import(`k`);',
    ].join('\n')), ['a', 'b', 'c', 'd', './e', 'f', 'g', 'h', 'i', 'j', 'k']);
  });
});

/** The names between braces, but for types. */
function namesIn(code: string, lists: RegExp): string[] {
  return [...code.matchAll(lists)].flatMap(([, names]) => names!.split(',').map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type ')));
}

describe('dependencies', () => {
  it('are all imported somewhere in src', () => {
    const imported = new Set(sourceFiles('.').flatMap((file) => importsOf(readFileSync(file, 'utf8'))));
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    assert.deepEqual(Object.keys(dependencies).filter((name) => ![...imported].some((module) => module === name || module.startsWith(`${name}/`))), []);
  });
});
