import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const claimsOf = (draft: string, source: string): readonly Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims;
const refutedIn = (draft: string, source: string): readonly Claim[] => claimsOf(draft, source).filter(({ verdict }) => verdict === 'refuted');
const figureIn = (draft: string, source: string, text: string): string | undefined => claimsOf(draft, source).find((claim) => claim.text === text)?.verdict;

describe('A figure told of the opposite thing', () => {
  it('is objected to, by the word that is wrong', () => {
    const [claim, ...more] = refutedIn('The ferries made a profit of €37 million.', 'The ferries made a net loss of €37 million.');
    assert.deepEqual(more, []);
    assert.equal(claim?.text, 'profit');
    assert.equal(claim.fix?.text, 'loss');
    assert.equal(claim.message, 'The source says “loss of €37 million”, not “profit”.');
  });

  for (const [source, draft, wrong] of [
    ['The town ran a surplus of $14 million.', 'The town ran a deficit of $14 million.', 'deficit'],
    ['Norbay Ferries lost €37 million.', 'Norbay Ferries made a profit of €37 million.', 'profit'],
    ['Norbay Ferries earned €37 million.', 'Norbay Ferries made a loss of €37 million.', 'loss'],
    ['Norbay Ferries will cut 640 jobs.', 'Norbay Ferries will hire 640 people.', 'hire'],
    ['Norbay Ferries recruited 85 stokers.', 'Norbay Ferries laid off 85 stokers.', 'laid'],
    ['In the valley there were 231 births.', 'In the valley there were 231 deaths.', 'deaths'],
    ['The lowest fare is €14.', 'The highest fare is €14.', 'highest'],
  ] as const) {
    it(`is objected to: ${draft}`, () => assert.deepEqual(refutedIn(draft, source).map(({ text }) => text), [wrong]));
  }

  it('is told from the one beside it', () => {
    const source = 'A profit of €12 million turned into a loss of €37 million.';
    assert.deepEqual(refutedIn('The loss was €37 million, after a profit of €12 million.', source), []);
    assert.deepEqual(refutedIn('The profit was €37 million.', source).map(({ text }) => text), ['profit']);
  });

  it('is not confirmed where it may be told from the other side, nor objected to', () => {
    const source = 'Norbay Ferries bought 17 barges.';
    assert.equal(figureIn('Norbay Ferries sold 17 barges.', source, '17'), 'not-enough-info');
    assert.equal(figureIn('Norbay Ferries bought 17 barges.', source, '17'), 'supported');
  });

  it('is neither confirmed nor objected to where the two make up a whole', () => {
    const source = 'Of the 2,630 visitors, 57 percent were women.';
    assert.equal(figureIn('Men made up 57 percent of the visitors.', source, '57 percent'), 'not-enough-info');
    assert.deepEqual(refutedIn('Fewer than half of the visitors were men.', source), []);
    assert.deepEqual(refutedIn('Of the visitors 43 percent were men.', source), []);
    assert.equal(figureIn('Women made up 57 percent of the visitors.', source, '57 percent'), 'supported');
    assert.equal(refutedIn('Women made up 75 percent of the visitors.', source).length, 1);
  });

  it('may be the whole of which they are the parts', () => {
    assert.equal(figureIn('Of the 83 stokers, 79 were men.', 'Of 83 stokers four were women.', '83'), 'supported');
  });

  it('is no loss where a profit fell by as much', () => {
    assert.notEqual(figureIn('The loss was €37 million.', 'Profit fell by €37 million.', '€37 million'), 'supported');
    assert.deepEqual(refutedIn('The loss grew by €37 million.', 'Profit fell by €37 million.'), []);
  });
});
