import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CODES } from '../../src/engine/verdicts/codes';
import { sourceFiles } from './imports';

const LIST = 'src/engine/verdicts/codes.ts';

/** Codes of verdicts that a TypeScript file writes out. */
function codesIn(code: string): string[] {
  return [...code.matchAll(/['"`]((?:supported|refuted|unknown)\.[a-z][a-z-]*)['"`]/g)].map((match) => match[1]!);
}

/** The row of docs/codes.md for each code. */
const rows = Object.entries(CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);

describe('the codes of verdicts', () => {
  const used = new Set(sourceFiles('.').filter((file) => file.startsWith('src/engine/') && file !== LIST).flatMap((file) => codesIn(readFileSync(file, 'utf8'))));

  it('that the engine uses are all in its list', () => {
    assert.deepEqual([...used].filter((code) => !Object.hasOwn(CODES, code)), []);
  });

  it('in the list are all in docs/codes.md, in the same order and with the same meaning, and no others are', () => {
    assert.deepEqual(readFileSync('docs/codes.md', 'utf8').split('\n').filter((line) => line.startsWith('| `')), rows);
  });

  it('are guarded: a code that is made up on the spot is seen', () => {
    assert.deepEqual(codesIn("judge('refuted.mood'); verdict === 'refuted'; `unknown.sky-colour`"), ['refuted.mood', 'unknown.sky-colour']);
    assert.ok(used.size > 10);
  });
});
