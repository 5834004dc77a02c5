import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Row {
  readonly number: number;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
  readonly isHeld: boolean;
}

const rows = readFileSync('docs/conventions.md', 'utf8').split('\n').flatMap((line): Row[] => {
  const [, number, held] = /^\| (\d+) \| .+ \| (.+) \|$/.exec(line) ?? [];
  if (number === undefined || held === undefined) return [];
  return [{ number: Number(number), tests: [...held.matchAll(/`(test\/[^`]+)`: \*([^*]+)\*/g)].map(([, file = '', title = '']) => ({ file, title })), isHeld: !/^not held: \S/.test(held) }];
});

/** Whether a file has a test whose title is, or holds, these words. */
function hasTest(file: string, title: string): boolean {
  if (!existsSync(file)) return false;
  return [...readFileSync(file, 'utf8').matchAll(/\bit\((['`])(.*?)\1,/gs)].some((match) => match[2]!.includes(title));
}

describe('The page of conventions', () => {
  it('has each of the 45 once, with a test that holds it, or why there is none', () => {
    assert.deepEqual(rows.map(({ number }) => number), Array.from({ length: 45 }, (_, at) => at + 1));
    assert.deepEqual(rows.filter(({ tests, isHeld }) => (tests.length > 0) !== isHeld).map(({ number }) => number), []);
  });

  it('names only tests that are there', () => {
    const missing = rows.flatMap(({ number, tests }) => tests.filter(({ file, title }) => !hasTest(file, title)).map(({ file, title }) => `${number}: ${file}: ${title}`));
    assert.deepEqual(missing, []);
  });

  it('is guarded: a test that is not there is seen', () => {
    assert.equal(hasTest('test/guards/conventions-page.test.ts', 'names only tests that are there'), true);
    assert.equal(hasTest('test/guards/conventions-page.test.ts', 'names tests that nobody wrote'), false);
    assert.equal(hasTest('test/guards/no-such.test.ts', 'names only tests that are there'), false);
  });
});
