import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ERROR_CLASSES, readCase } from '../scripts/case-marks.mjs';

const ROOT = path.resolve('test/cases');
const folders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const cases = folders(ROOT).flatMap((set) => folders(path.join(ROOT, set)).map((name) => `${set}/${name}`));

describe('the labelled cases', () => {
  it('are there', () => assert.ok(cases.length > 0));

  for (const name of cases) {
    it(`${name} has a source and a draft whose marks can be read`, () => {
      const folder = path.join(ROOT, name);
      const files = readdirSync(folder);
      const sources = files.filter((file) => /^source(?:-\d+)?\.(?:md|txt|html|csv)$/.test(file));
      assert.ok(sources.length > 0, 'no source');
      assert.deepEqual(files.filter((file) => file !== 'draft.md' && !sources.includes(file)), [], 'files that nobody reads');
      const { draft, claims } = readCase(readFileSync(path.join(folder, 'draft.md'), 'utf8'));
      const count = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;
      assert.ok(count('refuted') >= 1, 'not one error');
      assert.ok(count('supported') >= 5, 'fewer than five supported claims');
      for (const claim of claims) assert.equal(draft.split(claim.in).length, 2, `"${claim.in}" does not stand once in the draft`);
    });
  }

  it('show every class of errors', () => {
    const shown = new Set(cases.flatMap((name) => readCase(readFileSync(path.join(ROOT, name, 'draft.md'), 'utf8')).claims.map(({ error }) => error)));
    assert.deepEqual(ERROR_CLASSES.filter((one) => !shown.has(one)), []);
  });
});

describe('the reading of marks', () => {
  it('takes them out and tells what each claim is', () => {
    const { draft, claims } = readCase('Orro made ⟦€5m|supported⟧ and spent ⟦€7m|digit|€4m⟧, or ⟦80%|derived⟧, on ⟦30|unknown⟧ or ⟦31|disagree⟧ days.');
    assert.equal(draft, 'Orro made €5m and spent €7m, or 80%, on 30 or 31 days.');
    assert.deepEqual(claims.map(({ span, kind, verdict, truth, error, derived, disagree }) => [span, kind, verdict, truth, error, derived, disagree]), [
      ['€5m', 'money', 'supported', undefined, undefined, false, undefined],
      ['€7m', 'money', 'refuted', '€4m', 'digit', false, undefined],
      ['80%', 'percent', 'supported', undefined, undefined, true, undefined],
      ['30', 'count', 'not-enough-info', undefined, undefined, false, undefined],
      ['31', 'count', 'not-enough-info', undefined, undefined, false, true],
    ]);
  });

  it('tells two equal figures apart by the words around them', () => {
    const { draft, claims } = readCase('In May it sold ⟦5|supported⟧ and in June it sold ⟦5|supported⟧ too.');
    const places = claims.map((claim) => draft.indexOf(claim.in) + claim.in.indexOf(claim.span));
    assert.deepEqual(places, [draft.indexOf('5'), draft.lastIndexOf('5')]);
  });

  it('tells a figure from one beside it that begins alike', () => {
    const { claims } = readCase('The Greens have ⟦16.4%|supported⟧ or ⟦16|supported⟧ seats now.');
    assert.equal(claims[1]?.in, 'or 16 seats now.');
  });

  const refused: readonly (readonly [string, RegExp, string])[] = [
    ['an unknown class', /no such verdict/, 'It made ⟦€5m|guess⟧.'],
    ['an unknown class with a right text', /class is unknown/, 'It made ⟦€5m|guess|€6m⟧.'],
    ['an error without its right text', /needs the right text/, 'It made ⟦€5m|digit⟧.'],
    ['an error that is none', /is the wrong one/, 'It made ⟦€5m|digit|€5m⟧.'],
    ['a mark left open', /broken mark/, 'It made ⟦€5m|supported.'],
    ['a claim that cannot be told from another', /cannot be told/, `${'so it was '.repeat(30)}⟦so|supported⟧${' it was so'.repeat(30)}`],
  ];
  for (const [what, message, marked] of refused) {
    it(`refuses ${what}`, () => assert.throws(() => readCase(marked), message));
  }
});
