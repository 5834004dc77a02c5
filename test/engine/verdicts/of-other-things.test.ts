import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const refutedIn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted').map(({ text }) => text);

describe('A fact of something else', () => {
  it('does not contradict how far two things are apart', () => {
    const source = 'The new Tolven van weighs 2,600 kg. It is sold in Estwick.';
    assert.deepEqual(refutedIn('The new Tolven van weighs 2,800 kg.', source), ['2,800 kg']);
    assert.deepEqual(refutedIn('The new Tolven van is 800 kg heavier.', source), []);
  });

  it('does not contradict a firm that no source speaks of', () => {
    assert.deepEqual(refutedIn('Ashby Mills employs 930 people.', 'Tolven Works employs 900 people in Norhaven.'), []);
  });

  it('does not contradict what is told from today', () => {
    assert.deepEqual(refutedIn('Tolven Works was sold last week.', 'Tolven Works was sold on 3 March 2030.'), []);
  });
});
