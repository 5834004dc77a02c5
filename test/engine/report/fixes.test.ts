import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, gather, readSource, settledFixes, withFixes, type Claim, type Fix } from '../../../src/engine';
import { readCase } from '../../../scripts/case-marks.mjs';

const claim = (fix: Fix): Claim => ({ ...fix, line: 1, column: 1, kind: 'count', verdict: 'refuted', code: 'refuted.value', message: '', evidence: [], fix });

/** A judge who wants every occurrence of some words replaced. */
const wanting = (changes: Readonly<Record<string, string>>) => (text: string): Claim[] =>
  Object.entries(changes).flatMap(([from, to]) => [...text.matchAll(new RegExp(from, 'gu'))].map(({ index }) => claim({ start: index, end: index + from.length, text: to }))).sort((a, b) => a.start - b.start);

const oneAfterTheOther = (text: string): Claim[] => (text.includes('1') ? wanting({ 1: 'one' })(text) : wanting({ 2: 'two' })(text));
const displeased = (text: string): Claim[] => [claim({ start: 0, end: 1, text: `${text.length}, ` }), claim({ start: text.length - 1, end: text.length, text: '!!' })];

describe('settledFixes', () => {
  it('makes all corrections', () => {
    assert.equal(withFixes('1 and 2 and 1', settledFixes('1 and 2 and 1', wanting({ 1: 'ten', 2: 'twenty' }))), 'ten and twenty and ten');
  });

  it('corrects what a correction brings to light', () => {
    assert.equal(withFixes('2 or 1 or 2', settledFixes('2 or 1 or 2', oneAfterTheOther)), 'two or one or two');
  });

  it('leaves alone what would be objected to either way', () => {
    assert.equal(withFixes('1, 2 and 3', settledFixes('1, 2 and 3', wanting({ 1: '2', 2: '1', 3: 'three' }))), '1, 2 and three');
  });

  it('comes to an end with a judge whom nothing pleases', () => {
    assert.deepEqual(settledFixes('abc', displeased), []);
  });

  for (const name of readdirSync('test/cases/b').sort().slice(0, 4)) {
    it(`leaves nothing for a second run: ${name}`, () => {
      const folder = path.join('test/cases/b', name);
      const base = gather(readdirSync(folder).filter((file) => file.startsWith('source')).sort().map((id) => readSource({ id, text: readFileSync(path.join(folder, id), 'utf8') })));
      const { draft } = readCase(readFileSync(path.join(folder, 'draft.md'), 'utf8'));
      const judge = (text: string): readonly Claim[] => check({ path: 'draft.md', text }, base, { today: '2026-11-22' }).claims;
      const fixed = withFixes(draft, settledFixes(draft, judge));
      assert.notEqual(fixed, draft);
      assert.deepEqual(settledFixes(fixed, judge), []);
    });
  }
});
