import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = `In 2030, 18,400 people asked for a permit in Norland.

The office has eleven rooms. It is shut on Mondays.

The queue was longest in May.

Most came from Tolven with 4,600 applications, followed by Estwick (3,210) and Orrin (2,585).

The author took home £60,000. Her first publisher had paid an advance of £3,000.
`;

const judged = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' }).claims.map(({ text, verdict }) => `${text} ${verdict}`);

describe('The whole that a part told is held against', () => {
  it('may be the total with which the source opens, however it is called there', () => assert.ok(judged('Tolven, with 4,600 applications, accounts for a quarter of all.').includes('a quarter supported')));
  it('or what the draft names behind it', () => assert.ok(judged('The author takes £60,000, which is 20 times her advance.').includes('20 times supported')));
  it('is not found for another share', () => assert.ok(judged('Tolven, with 4,600 applications, accounts for an eighth of all.').includes('an eighth not-enough-info')));
});
