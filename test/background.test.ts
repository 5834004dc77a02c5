import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, gather, readSource } from '../src/engine';

/**
 * What writers add out of their own knowledge: other years, other people and places, aims, parts, averages. Each line of `harmless.txt` is a whole draft, to
 * which a careful checker with this source has nothing to object; `not-yet.txt` holds those that are objected to all the same, to be moved when they no
 * longer are; `wrong.txt` what must be objected to.
 */
const ROOT = path.resolve('test/background');
const TODAY = '2026-01-30';

for (const name of readdirSync(ROOT).sort()) {
  const folder = path.join(ROOT, name);
  const facts = gather([readSource({ id: 'source.md', text: readFileSync(path.join(folder, 'source.md'), 'utf8') })]);
  const linesOf = (file: string): string[] => (existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8').split('\n').filter((line) => line !== '') : []);
  const isObjectedTo = (line: string): boolean => check({ path: 'draft.md', text: `${line}\n` }, facts, { today: TODAY }).claims.some(({ verdict }) => verdict === 'refuted');

  describe(`Background to ${name}`, () => {
    it('is not objected to where it is harmless', () => assert.deepEqual(linesOf('harmless.txt').filter(isObjectedTo), []));
    it('is objected to where it is wrong', () => assert.deepEqual(linesOf('wrong.txt').filter((line) => !isObjectedTo(line)), []));
    it('has no line among the false alarms that is none any more', () => assert.deepEqual(linesOf('not-yet.txt').filter((line) => !isObjectedTo(line)), []));
  });
}
