import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = `From Tolven it is 40 miles to the sea. The canal was dug between 1774 and 1791 and has 34 locks.

Ilse Renn was director of the observatory from 1998 to 2006.

In winter, from 1 November to 31 March, the tunnel is closed to boats.
`;

const judged = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' })
  .claims.map(({ text, verdict, fix }) => `${text} ${verdict}${fix ? ` → ${fix.text}` : ''}`);

describe('How long something took', () => {
  it('follows from one time to another that the source tells', () => {
    assert.ok(judged('Ilse Renn was director of the observatory for eight years.').includes('eight years supported'));
    assert.ok(judged('The tunnel is closed to boats for five months in winter.').includes('five months supported'));
  });
  it('is objected to where the source’s clause speaks of the same', () => assert.ok(judged('The canal was dug for 27 years.').includes('27 years refuted → 17 years')));
  it('may count both ends', () => assert.ok(!judged('The canal was dug for 18 years.').some((claim) => claim.includes('refuted'))));
  it('is left alone where it is long ago, or of something else', () => {
    assert.ok(!judged('The canal was mended for the last time 27 years ago.').some((claim) => claim.includes('refuted')));
    assert.ok(!judged('She studied the stars for 27 years.').some((claim) => claim.includes('refuted')));
  });
});
