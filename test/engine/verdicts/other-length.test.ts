import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const REPORT = `# Ostmark Salt reports

*Estwick, 30 October 2031.* Ostmark Salt today reported revenue of $200.5 million for the third quarter, compared with $179.4 million in the third quarter of 2030.

In the first nine months it earned $251 million on revenue of $571 million. Over the full year it expects to invest $88 million.
`;
const claimsOf = (draft: string): readonly Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: REPORT })]), { today: '2031-11-02' }).claims;
const refutedIn = (draft: string): Claim[] => claimsOf(draft).filter(({ verdict }) => verdict === 'refuted');

describe('A sum of another length of time', () => {
  it('is refuted, and the one of the draft’s length put in its place', () => {
    const draft = 'Ostmark Salt sold well in the third quarter, with revenue of $571 million.';
    const [claim] = refutedIn(draft);
    assert.equal(claim?.code, 'refuted.period');
    assert.equal(claim.message, 'The source gives $571 million for the first nine months; in the third quarter it says $200.5 million.');
    assert.equal(draft.slice(0, claim.fix!.start) + claim.fix!.text + draft.slice(claim.fix!.end), 'Ostmark Salt sold well in the third quarter, with revenue of $200.5 million.');
  });

  it('is verified where the draft tells it of that length, or of none', () => {
    for (const draft of ['In the first nine months Ostmark Salt had revenue of $571 million.', 'Ostmark Salt had revenue of $571 million.']) {
      assert.deepEqual(refutedIn(draft), []);
      assert.ok(claimsOf(draft).some(({ text, verdict }) => text.includes('571') && verdict === 'supported'));
    }
  });

  it('is let be where a meeting or a report is annual or quarterly, and not the sum', () => {
    assert.deepEqual(refutedIn('At its annual meeting Ostmark Salt spoke of revenue of $200.5 million.'), []);
    assert.deepEqual(refutedIn('In its quarterly report Ostmark Salt has revenue of $571 million.'), []);
  });

  it('is let be where a quarter is told only to be compared with', () => {
    assert.deepEqual(refutedIn('Revenue of $571 million was helped by prices that were higher than in the third quarter of 2030.'), []);
  });

  it('is refuted together with its time where the source gives nothing for that', () => {
    const [claim] = refutedIn('In the third quarter Ostmark Salt had to invest $88 million.');
    assert.equal(claim?.text, 'In the third quarter Ostmark Salt had to invest $88 million');
    assert.equal(claim.message, 'The source gives $88 million for the full year, not in the third quarter.');
  });
});
