// What our grammars add to VS Code's own colouring of markdown, in the oldest and the newest VS Code: the scopes, as text, beside a draft that holds all that is
// hard. To write the snapshot anew after a change that is meant: UPDATE_SNAPSHOTS=1 npx mocha --no-config test/page/syntax.test.mjs
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
// vscode-textmate and vscode-oniguruma are what VS Code itself colours with. They are CommonJS.
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { fetchVsCode, newest, oldest, project } from '../../scripts/vscode-from-npm.mjs';

const require = createRequire(import.meta.url);
const folder = path.join(project, 'test', 'syntax');
const ours = /\.fact-check(?:\.|$)/;

/** The grammars an edition brings along, by their scopes. */
async function grammarsOf(server) {
  const grammars = new Map();
  for (const name of ['markdown-basics', 'html', 'yaml', 'javascript', 'css', 'markdown-math']) {
    const root = path.join(server, 'extensions', name);
    const { contributes } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    for (const { scopeName, path: file } of contributes.grammars) grammars.set(scopeName, path.join(root, file));
  }
  return grammars;
}

const { contributes } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
const wasm = await readFile(require.resolve('vscode-oniguruma/release/onig.wasm'));
await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
const onigLib = Promise.resolve({ createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns), createOnigString: (text) => new oniguruma.OnigString(text) });

/** Each line of a text with its tokens: where they begin and end, and their scopes. */
async function tokenize(text, theirs, injected) {
  const own = new Map(injected.map(({ scopeName, path: file }) => [scopeName, path.join(project, file)]));
  const registry = new textmate.Registry({
    onigLib,
    loadGrammar: async (scope) => {
      const file = own.get(scope) ?? theirs.get(scope);
      return file === undefined ? null : textmate.parseRawGrammar(await readFile(file, 'utf8'), file);
    },
    getInjections: (scope) => injected.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return { line, tokens };
  });
}

/** The lines on which something of ours stands, each with what it is under it. */
function snapshotOf(lines) {
  return lines.flatMap(({ line, tokens }) => {
    const marks = tokens.flatMap(({ startIndex, endIndex, scopes }) => scopes.filter((scope) => ours.test(scope)).map((scope) => `    ${line.slice(startIndex, endIndex)} · ${scope}`));
    return marks.length === 0 ? [] : [line, ...marks, ''];
  }).join('\n');
}

/** What stands at each character, ours left out. */
const without = (lines) => lines.map(({ line, tokens }) => [...line].map((_, at) => tokens.find(({ startIndex, endIndex }) => startIndex <= at && at < endIndex)?.scopes.filter((scope) => !ours.test(scope)).join(' ')));

describe('The colouring of drafts', function () {
  this.timeout(600_000);
  for (const edition of [oldest, newest]) {
    describe(`on the grammars of ${edition.label}`, () => {
      let text;
      let theirs;
      let coloured;
      before(async () => {
        text = await readFile(path.join(folder, 'torture.md'), 'utf8');
        theirs = await grammarsOf((await fetchVsCode(edition)).server);
        coloured = await tokenize(text, theirs, contributes.grammars);
      });

      it('marks directives, and money, percentages and years in prose, and nothing else', async () => {
        const file = path.join(folder, 'torture.snap');
        if (process.env.UPDATE_SNAPSHOTS) await writeFile(file, snapshotOf(coloured));
        assert.equal(snapshotOf(coloured), await readFile(file, 'utf8'));
      });

      it('leaves all else as VS Code colours it', async () => {
        assert.deepEqual(without(coloured), without(await tokenize(text, theirs, [])));
      });

      it('leaves a draft full of markup as VS Code colours it', async () => {
        const draft = await readFile(path.join(project, 'test', 'drafts', 'silent', 'markup.md'), 'utf8');
        assert.deepEqual(without(await tokenize(draft, theirs, contributes.grammars)), without(await tokenize(draft, theirs, [])));
      });
    });
  }
});
