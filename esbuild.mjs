// Bundles: node esbuild.mjs [--tests] [--bench] [--learn] [--watch] [--minify]
//   dist/extension.js (desktop) · dist/extension.web.js (web worker) · dist/cli.js (terminal) · and what these load later, which needs nothing but what both
//   Node and a web worker have: dist/engine.js for the editor's first draft, dist/source-tools.js for its first source that is not prose, dist/core.js for what
//   these two share, dist/seldom.js for the first text with what few have in them, dist/report.js for its first report, dist/commands.js for its first command, dist/importers.js for anyone's first PDF, DOCX or page; with --tests also dist/test/** for mocha, with --bench also dist/bench/*, with --learn also dist/scripts/**.mjs: what learns the weights and measures the verdicts
import { build, context, transform } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--minify');

/** `import text from './main.ts?script'`: a script for the browser, bundled, as text to be put into a page. @type {import('esbuild').Plugin} */
const scripts = {
  name: 'scripts as text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?script$/ }, ({ path: name, resolveDir }) => ({ path: path.resolve(resolveDir, name.replace(/\?script$/, '')), namespace: 'script' }));
    onLoad({ filter: /./, namespace: 'script' }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', tsconfigRaw: {} });
      return { contents: outputFiles[0].text.trim(), loader: 'text', watchFiles: [file] };
    });
  },
};

/** The reports take the engine from whoever loads them, so that it is not shipped twice. @type {import('esbuild').Plugin} */
const engineFromOutside = {
  name: 'engine from outside',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:\.\.\/)+engine$/ }, () => ({ path: 'engine', external: true }));
  },
};

/** The editor's engine begins without what few texts need, which it is given later, and without what colours markdown. @type {import('esbuild').Plugin} */
const lessToBeginWith = {
  name: 'less to begin with',
  setup({ onResolve }) {
    onResolve({ filter: /^@lezer\/highlight$/ }, () => ({ path: path.resolve('src/vscode/no-highlighting.ts') }));
    onResolve({ filter: /\/seldom$/ }, () => ({ path: path.resolve('src/vscode/seldom-later.ts') }));
  },
};

/** The commands take from the shell, which loads them, the engine that it has loaded. @type {import('esbuild').Plugin} */
const engineOfTheShell = {
  name: 'engine of the shell',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/engine$/ }, ({ path: name, resolveDir }) => (path.resolve(resolveDir, name) === path.resolve('src/vscode/engine') ? { path: '../engine', external: true } : undefined));
  },
};

/** esbuild can share code between bundles only where they are modules; these become scripts that ask for each other by `require`. @type {import('esbuild').Plugin} */
const modulesToScripts = {
  name: 'modules to scripts',
  setup({ initialOptions: { sourcemap, minify, outdir }, onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      mkdirSync(outdir, { recursive: true });
      for (const { path: file, text } of outputFiles) writeFileSync(file, (await transform(text, { format: 'cjs', target: 'es2022', minify, sourcemap: sourcemap ? 'inline' : false })).code);
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none',
  loader: { '.facts.json': 'text', '.css': 'text' },
  plugins: [scripts],
  logLevel: 'warning',
};
// jsonc-parser's main file is UMD, whose requires no bundler can follow; its module file bundles well.
const node = { ...shared, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser' };

// pdf.js asks what browser it runs in, and sets a global where there is none; newer VS Codes forbid that in their Node host. It gets a name of its own instead.
const noBrowser = {
  define: { navigator: 'noNavigator', 'globalThis.navigator': 'noNavigator' },
  banner: { js: "var noNavigator = { platform: '', userAgent: '' };" },
  logOverride: { 'assign-to-define': 'silent' },
};

// An extension host knows 'vscode' by `require` alone.
const inHost = { entryPoints: ['src/vscode/extension.ts'], external: ['vscode'], supported: { 'dynamic-import': false } };

const builds = [
  { ...node, ...inHost, outfile: 'dist/extension.js' },
  { ...browser, ...inHost, outfile: 'dist/extension.web.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...browser, ...noBrowser, entryPoints: ['src/importers/index.ts'], outfile: 'dist/importers.js' },
  {
    ...browser, entryPoints: { engine: 'src/vscode/engine-bundle.ts', 'source-tools': 'src/vscode/source-tools-bundle.ts' }, outdir: 'dist', chunkNames: 'core',
    format: 'esm', splitting: true, write: false, sourcemap: production ? false : 'inline', plugins: [scripts, lessToBeginWith, modulesToScripts],
  },
  { ...browser, entryPoints: ['src/vscode/seldom-bundle.ts'], outfile: 'dist/seldom.js' },
  { ...browser, entryPoints: ['src/vscode/commands/register.ts'], outfile: 'dist/commands.js', external: ['vscode'], plugins: [engineOfTheShell] },
  { ...browser, entryPoints: ['src/report/index.ts'], outfile: 'dist/report.js', plugins: [scripts, engineFromOutside] },
];

if (flags.has('--tests')) {
  rmSync('dist/test', { recursive: true, force: true });
  const unitTests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith('vscode' + path.sep))
    .map((file) => path.join('test', file));
  builds.push({ ...node, entryPoints: unitTests, outdir: 'dist/test', outbase: 'test', sourcemap: 'inline', packages: 'external' });
  // One suite for both extension hosts: the Node one and the web worker, where nothing but 'vscode' can be required.
  const inVsCode = { entryPoints: ['test/vscode/index.ts'], external: ['vscode'], sourcemap: 'inline' };
  builds.push({ ...node, ...inVsCode, outfile: 'dist/test/vscode/index.js' });
  builds.push({ ...browser, ...inVsCode, outfile: 'dist/test/vscode/index.web.js' });
}

if (flags.has('--bench')) {
  builds.push({ ...node, entryPoints: ['bench/main.ts', 'bench/us.ts', 'bench/import.ts', 'bench/afresh.ts'], outdir: 'dist/bench', outExtension: { '.js': '.mjs' }, format: 'esm', packages: 'external' });
  builds.push({ ...node, entryPoints: ['bench/in-editor.ts', 'bench/activated.ts'], outdir: 'dist/bench', external: ['vscode'] });
}

if (flags.has('--learn')) builds.push({ ...node, entryPoints: ['scripts/learn/main.ts', 'scripts/quality/main.ts'], outdir: 'dist/scripts', outbase: 'scripts', outExtension: { '.js': '.mjs' }, format: 'esm', packages: 'external' });

if (flags.has('--watch')) for (const options of builds) await (await context(options)).watch();
else await Promise.all(builds.map((options) => build(options)));
