import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FACT_CODES } from '../../src/engine/sources/fact-table/rows';
import { CODES } from '../../src/engine/verdicts/codes';
import { sourceFiles } from './imports';

const LIST = 'src/engine/verdicts/codes.ts';

/** Codes of verdicts that a TypeScript file writes out. */
function codesIn(code: string): string[] {
  return [...code.matchAll(/['"`]((?:supported|refuted|unknown)\.[a-z][a-z-]*)['"`]/g)].map((match) => match[1]!);
}

/** The rows of docs/codes.md for codes whose first word is one of these. */
function rowsOnPage(...words: readonly string[]): string[] {
  return readFileSync('docs/codes.md', 'utf8').split('\n').filter((line) => words.some((word) => line.startsWith(`| \`${word}.`)));
}

/** The row of docs/codes.md for each code of a list. */
const rowsOf = (codes: Readonly<Record<string, string>>): string[] => Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);

describe('the codes of verdicts', () => {
  const used = new Set(sourceFiles('.').filter((file) => file.startsWith('src/engine/') && file !== LIST).flatMap((file) => codesIn(readFileSync(file, 'utf8'))));

  it('that the engine uses are all in its list', () => {
    assert.deepEqual([...used].filter((code) => !Object.hasOwn(CODES, code)), []);
  });

  it('in the list are all in docs/codes.md, in the same order and with the same meaning, and no others are', () => {
    assert.deepEqual(rowsOnPage('supported', 'refuted', 'unknown'), rowsOf(CODES));
  });

  it('are guarded: a code that is made up on the spot is seen', () => {
    assert.deepEqual(codesIn("judge('refuted.mood'); verdict === 'refuted'; `unknown.sky-colour`"), ['refuted.mood', 'unknown.sky-colour']);
    assert.ok(used.size > 10);
  });
});

describe('the codes of faults in fact tables', () => {
  it('are all in docs/codes.md, in the order of their list and with the same meaning, and no others are', () => {
    assert.deepEqual(rowsOnPage('facts'), rowsOf(FACT_CODES));
  });

  it('are all in use', () => {
    const code = sourceFiles('.').filter((file) => file.startsWith('src/engine/sources/fact-table')).map((file) => readFileSync(file, 'utf8').replace(/FACT_CODES = \{[^}]*\}/, '')).join('\n');
    assert.deepEqual(Object.keys(FACT_CODES).filter((name) => !code.includes(`'${name}'`)), []);
  });
});
