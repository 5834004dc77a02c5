import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const refutedIn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted').map(({ text }) => text);

describe('A figure of another scope', () => {
  it('of the youngest, the average or the whole country is not contradicted by that of all here', () => {
    const source = 'The recycling rate in Estwick rose to 47.2 percent. The 340 pupils were on average 12 years old.';
    assert.deepEqual(refutedIn('The recycling rate was 42.7 percent.', source), ['42.7 percent']);
    assert.deepEqual(refutedIn('The national recycling rate is 51 percent.', source), []);
    assert.deepEqual(refutedIn('The youngest pupil was 9 years old.', source), []);
  });

  it('of a place that no source names is not contradicted by that of another', () => {
    const source = 'The factory of Tolven Works in Norhaven is 60 years old.';
    assert.deepEqual(refutedIn('The factory in Lithuania is 20 years old.', source), []);
  });

  it('of how old somebody was then is not contradicted by how old she is', () => {
    const source = 'Ilva Renn, 47, runs the harbour.';
    assert.deepEqual(refutedIn('Ilva Renn, 74, runs the harbour.', source), ['74']);
    assert.deepEqual(refutedIn('Ilva Renn was 31 when she came to the harbour.', source), []);
  });

  it('of one person is not contradicted by that of another', () => {
    const source = 'Dr Ilva Renn signed for six years. Mr Pavel Sarn signed for four years.';
    assert.deepEqual(refutedIn('Ilva Renn’s salary is €90,000.', `${source} Pavel Sarn’s salary is €120,000.`), []);
  });

  it('of another town that the sources name is not contradicted by that of the first', () => {
    const source = 'In Norhaven the average wait is 14 weeks. The laboratory is shared with Sudholm.';
    assert.deepEqual(refutedIn('In Sudholm the average wait is 22 weeks.', source), []);
    assert.deepEqual(refutedIn('The Norhaven wait is long. In Norhaven the average wait is 22 weeks.', source), ['22 weeks']);
  });
});
