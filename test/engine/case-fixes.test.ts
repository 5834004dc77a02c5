import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, gather, readSource, type Span } from '../../src/engine';
import { readCase } from '../../scripts/case-marks.mjs';

const FOLDER = path.resolve('test/cases/a');

/** Where each fix stands once all are made, latest first so that the earlier ones' places hold. */
function withFixes(text: string, fixes: readonly (Span & { readonly text: string })[]): { readonly text: string; readonly places: readonly Span[] } {
  let fixed = text;
  let shift = 0;
  const places: Span[] = [];
  for (const fix of fixes) {
    fixed = fixed.slice(0, fix.start + shift) + fix.text + fixed.slice(fix.end + shift);
    places.push({ start: fix.start + shift, end: fix.start + shift + fix.text.length });
    shift += fix.text.length - (fix.end - fix.start);
  }
  return { text: fixed, places };
}

describe('the fixes for a draft about articles and tables', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(`leave peace where they are made: ${name}`, () => {
      const folder = path.join(FOLDER, name);
      const base = gather(readdirSync(folder).filter((file) => file.startsWith('source')).sort().map((id) => readSource({ id, text: readFileSync(path.join(folder, id), 'utf8') })));
      const { draft } = readCase(readFileSync(path.join(folder, 'draft.md'), 'utf8'));
      const judge = (text: string) => check({ path: 'draft.md', text }, base, { today: '2026-11-22' }).claims.filter(({ verdict }) => verdict === 'refuted');
      const fixed = withFixes(draft, judge(draft).flatMap(({ fix }) => fix ?? []));
      const again = judge(fixed.text).filter((claim) => fixed.places.some((place) => place.start < claim.end && claim.start < place.end));
      assert.deepEqual(again.map(({ text, message }) => `“${text}” is refuted again: ${message}`), []);
    });
  }
});
