import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { caseFolders, readLabelledCase } from '../../../scripts/labelled/cases';
import { check, CheckSession, gather, readSource, type FactBase } from '../../../src/engine';
import { anyEdits, edited, type Edit } from './edits';

const ARTICLE = `---
date: 2025-02-01
---
# The reef and the company

Long Reef lost 45% of its coral in 2016, says Ines Varga. The company spent $35 million on it in 2024, and $20 million in 2023. It employs 300 people.

| Year | Boats | Passengers |
|---|---|---|
| 2023 | 5 | 2,100 |
| 2024 | 6 | 2,400 |
`;
/** The same without its table: where the sources have none, less is read again. */
const PROSE = ARTICLE.slice(0, ARTICLE.indexOf('| Year'));
const today = '2026-01-15';

/** Fails at the first edit after which the session's report is another than that of a fresh check. */
function assertTheSame(text: string, edits: readonly Edit[], base: FactBase): void {
  const session = new CheckSession();
  let draft = text;
  for (const edit of edits) {
    draft = edited(draft, edit);
    const input = { path: 'draft.md', text: draft };
    assert.equal(JSON.stringify(session.check(input, base, { today })), JSON.stringify(check(input, base, { today })));
  }
}

describe('a session, edit after edit', function () {
  this.timeout(60_000);

  it('gives the report that a fresh check gives, on any text', () => {
    const base = gather([readSource({ id: 'article.md', text: ARTICLE })]);
    fc.assert(fc.property(anyEdits, (edits) => assertTheSame('', edits, base)), { numRuns: 12, endOnFailure: true });
  });

  it('gives it where the sources are prose alone, on a text in which their figures stand close together', () => {
    const base = gather([readSource({ id: 'article.md', text: PROSE })]);
    const text = ['Long Reef lost 45% of its coral in 2016.', 'The company spent $53 million on it in 2024. That was $33 million more than in 2023.', 'It employs 300 people.', '- 20 boats in 2023\n- 45% in 2024'].join('\n\n');
    fc.assert(fc.property(anyEdits, (edits) => assertTheSame(text, edits, base)), { numRuns: 12, endOnFailure: true });
  });

  it('gives it after checks that were left halfway', () => {
    const base = gather([readSource({ id: 'article.md', text: PROSE })]);
    fc.assert(fc.property(anyEdits, fc.nat(20), (edits, most) => {
      const session = new CheckSession();
      let draft = ARTICLE;
      for (const edit of edits) {
        draft = edited(draft, edit);
        const steps = session.steps({ path: 'draft.md', text: draft }, base, { today });
        for (let step = 0; step < most && !steps.next().done;) step++;
      }
      const input = { path: 'draft.md', text: draft };
      assert.equal(JSON.stringify(session.check(input, base, { today })), JSON.stringify(check(input, base, { today })));
    }), { numRuns: 20, endOnFailure: true });
  });

  it('takes many small steps in which finding the blocks, reading and judging are done by and by, and after an edit few', () => {
    const base = gather([readSource({ id: 'article.md', text: ARTICLE })]);
    const draft = Array.from({ length: 40 }, (_, n) => `In 20${10 + n} the company spent $${n + 3} million.\n\n`).join('');
    const session = new CheckSession();
    const shares = [...session.steps({ path: 'draft.md', text: draft }, base, { today })];
    assert.deepEqual(shares, shares.toSorted((a, b) => a - b));
    for (const [from, to] of [[0, 0.02], [0.02, 0.1], [0.1, 0.55], [0.55, 1]] as const) assert.ok(shares.filter((share) => share >= from && share <= to).length >= 40, `from ${from} to ${to}`);
    assert.ok([...session.steps({ path: 'draft.md', text: `${draft}Nothing more.` }, base, { today })].length < 10);
  });

  it('gives it where facts and settings change from check to check', () => {
    const bases = [ARTICLE, ARTICLE.replace('45%', '54%').replace('Long Reef', 'Short Reef')].map((text) => gather([readSource({ id: 'article.md', text })]));
    const session = new CheckSession();
    const input = { path: 'draft.md', text: ARTICLE.replace('$35 million', '$53 million') };
    for (const base of [...bases, ...bases]) for (const options of [{ today }, { today, tolerance: 60 }, { today, kindsOff: new Set(['year'] as const) }, { today, ignoreNames: ['Ines Varga'] }]) {
      assert.equal(JSON.stringify(session.check(input, base, options)), JSON.stringify(check(input, base, options)));
    }
  });

  it('gives it on the drafts of the labelled cases', async () => {
    const folders = ['a', 'c'].flatMap((set) => caseFolders(path.join('test/cases', set))).filter((_, at) => at % 20 === 0);
    for (const { draft, facts } of await Promise.all(folders.map(readLabelledCase))) {
      fc.assert(fc.property(anyEdits, (edits) => assertTheSame(draft, edits.slice(0, 3), facts)), { numRuns: 2, endOnFailure: true });
    }
  });
});
