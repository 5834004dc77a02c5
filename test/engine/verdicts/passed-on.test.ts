import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = `Orrin Shipping Ltd (the Claimant) claimed $48.6 million under a policy that Tolven Marine SE (the Defendant) had issued on 1 March 2021.

Judgment was entered for the Claimant for $39 million. The Defendant must pay 80 per cent of the Claimant's costs.
`;
const refuted = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted').map(({ text }) => text);

describe('What goes from one to another', () => {
  it('is not another’s figure where the draft tells it of the giver', () => {
    for (const draft of ['A judge ordered Tolven Marine to pay $39 million to Orrin Shipping.', 'Tolven Marine owes $39 million to Orrin Shipping, whose claim was for $48.6 million.']) assert.deepEqual(refuted(draft), [], draft);
  });
});
