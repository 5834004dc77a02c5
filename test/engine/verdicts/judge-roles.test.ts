import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# The flood at Sudholm

Maren Tolle, the architect, had warned of the dam in 2029. Parliament's finance committee, chaired by Osk Brandal, will hear her on 4 June. Ilva Renn, a geologist, drew the maps; she trained as an engineer.

Piet Andvik, the mayor, lost his house.
`;

describe('An occupation', () => {
  it('is held against the only one that the source knows of a person', () => {
    const draft = 'Maren Tolle, the judge, had warned of the dam.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(claim?.code, 'refuted.role');
    assert.equal(claim.message, 'The source calls Maren Tolle architect, not judge.');
    assert.equal(fixed(draft, claim), 'Maren Tolle, the architect, had warned of the dam.');
  });

  it('may be the chair of a committee in the source', () => {
    const [claim] = refutedIn('Osk Brandal, the finance minister, will hear her.', REPORT);
    assert.equal(claim?.expected, 'chair');
  });

  it('is let be where the source speaks of such a one beside the name, or the two may be one', () => {
    assert.deepEqual(refutedIn('Ilva Renn, the engineer, drew the maps.', REPORT), []);
    assert.deepEqual(refutedIn('Maren Tolle, the former judge, had warned of the dam.', REPORT), []);
    assert.deepEqual(refutedIn('Piet Andvik, the owner, lost his house.', REPORT), []);
  });
});
