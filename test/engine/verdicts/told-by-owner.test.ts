import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const SOURCE = `Dunmarch City Council agreed on Monday. The Rowan Hall concert house cost $41 million and seats 1,940 people. The Lark Street Swimming Baths in Estwick will cost $7.3 million.

Orrin Steel, a Lundby company, will build a mill in Ashby for $260 million. Tolven Marine AG, based in Sudholm, will cut 1,370 jobs. Ashby's library lent 52,400 books.
`;
const base = gather([readSource({ id: 'source.md', text: SOURCE })]);
const refuted = (draft: string): Claim[] => check({ path: 'draft.md', text: draft }, base, { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');

describe('A thing that the draft tells by whose it is or where it stands', () => {
  it('is not held against its own name in the source', () => {
    for (const draft of ["Dunmarch's new concert house cost $41m.", "Dunmarch's concert house seats 1,940.", 'Dunmarch paid $41m for its concert house.', "Estwick's swimming baths will cost $7.3m.", 'In Dunmarch, a concert house cost $41 million.']) assert.deepEqual(refuted(draft), [], draft);
  });

  it('is not held against the home of a firm that builds it, nor a town against a firm', () => {
    for (const draft of ['Norvia gets a $260 million mill.', 'Sudholm is to lose 1,370 jobs.']) assert.deepEqual(refuted(draft), [], draft);
  });

  it('is refuted where the source has another owner', () => {
    assert.deepEqual(refuted("Estwick's library lent 52,400 books.").map(({ text, expected }) => [text, expected]), [['Estwick', 'Ashby']]);
  });
});
