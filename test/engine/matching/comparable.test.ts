import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gather, readMarkdown, readSource } from '../../../src/engine';
import { candidatesOf, equalTo } from '../../../src/engine/matching/candidates';
import { assertionsOf } from '../../../src/engine/sources/fact';

/** Figures and times of every form, near to each other and far apart. */
const WRITTEN = [
  '40 boats', '42 boats', 'about 41 boats', 'more than 30 boats', 'nearly 45 boats', 'up to 60 boats', '20 to 60 boats', '40–42 boats', '1,200 boats', '$5 million', '€5 million', '5 million', '50 cents',
  '−4 degrees Celsius', '4 degrees Celsius', '12%', 'a third', '33%', '12 percentage points', 'twice as many', '3 km', '3,000 metres', '2,950 m', 'two years', '24 months', 'in 2024', 'in May 2024', 'on 3 May 2024', 'in the 2020s',
  'in 2023/24', 'from 2020 to 2024', 'last year', 'this year', 'in May', 'on 3 May', 'in Q2 2024', 'in fiscal 2024', 'second', 'on Friday',
];
const texts = fc.array(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 12 }).map((figures) => `---\ndate: 2025-02-03\n---\n\n${figures.map((figure) => `The harbour told of it ${figure}.`).join(' ')}`);

describe('the facts that a figure equals, sought by their values', () => {
  it('are those of all facts that equal it, in the same order', () => {
    let equal = 0;
    fc.assert(fc.property(texts, texts, (source, draft) => {
      const { facts, gazetteer, entities } = gather([readSource({ id: 'source.md', text: source })]);
      for (const assertion of assertionsOf(readMarkdown(draft), gazetteer, entities).assertions) for (const now of ['2025-02-03', undefined]) {
        const found = equalTo(assertion, facts, now);
        assert.deepEqual(found, candidatesOf(assertion, facts, now).flatMap(({ fact, comparison }) => (comparison === 'equal' ? [fact] : [])));
        equal += found.length;
      }
    }), { numRuns: 60 });
    assert.ok(equal > 100, 'hardly any equal ones were tried');
  });
});
