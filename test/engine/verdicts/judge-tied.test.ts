import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, source: string): string[] => refutedIn(draft, source).map(({ fix }) => (fix ? draft.slice(0, fix.start) + fix.text + draft.slice(fix.end) : 'no fix'));

const HARVEST = `# Apples in the Orr valley

The cooperative Rowan Press bought 6,450 tonnes of apples in September. Kestle & Sons took over the old mill in Dunmarch in 2019.

The valley's head gardener, Ilva Renn, expects 318 new trees before winter. Piet Andvik, the miller, gives courses in grafting.

The ferry Auk arrived in October with 730 crates. The Lower Marsh lost 415 trees to canker. In Estwick there are two nurseries.

The pruning course is held in Sudholm, where 46 pupils learn it, and replaced the rooms of Dunmarch.
`;

describe('A name tied to figures that are another’s', () => {
  it('is refuted of the one whose figure it is', () => {
    assert.deepEqual(fixed('In September Kestle & Sons bought 6,450 tonnes of apples.', HARVEST), ['In September Rowan Press bought 6,450 tonnes of apples.']);
    assert.deepEqual(refutedIn('In September Rowan Press bought 6,450 tonnes of apples.', HARVEST), []);
  });

  it('takes the article that the source gives the right name', () => {
    assert.deepEqual(fixed('Dunmarch lost 415 trees to canker.', HARVEST), ['The Lower Marsh lost 415 trees to canker.']);
  });

  it('is refuted of who is told by another’s work', () => {
    assert.deepEqual(fixed('Piet Andvik, head gardener of the valley, expects 318 new trees.', HARVEST), ['Ilva Renn, head gardener of the valley, expects 318 new trees.']);
  });

  it('is refuted of a place that the source names in the same sentence for something else', () => {
    assert.deepEqual(fixed('The pruning course has 46 pupils in Dunmarch.', HARVEST), ['The pruning course has 46 pupils in Sudholm.']);
  });

  it('is left alone where it is of another kind, or may be another name for the same', () => {
    assert.deepEqual(refutedIn('Piet Andvik is glad that 6,450 tonnes of apples were bought in September.', HARVEST), []);
    assert.deepEqual(refutedIn('The Orr ferry arrived in October with 730 crates.', HARVEST), []);
    assert.deepEqual(refutedIn('The Kestle cooperative bought 6,450 tonnes of apples.', HARVEST), []);
    assert.deepEqual(refutedIn('Paris lost 415 trees to canker.', HARVEST), []);
  });

  it('is left alone where the source gives it the same figure elsewhere', () => {
    assert.deepEqual(refutedIn('Kestle & Sons bought 6,450 tonnes of apples.', `${HARVEST}\nKestle & Sons pressed 6,450 tonnes.\n`), []);
  });
});
