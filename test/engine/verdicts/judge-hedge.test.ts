import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# Tolven Bank in 2030

Hanna Oster, who has led Tolven Bank since 2024, was paid £2.84 million. For 2031 the bank expects interest income of £1.60 billion to £1.66 billion and costs of less than £1.2 billion. It has 212 branches.
`;

describe('A bound', () => {
  it('on the other side than the source’s is turned, whoever the sentence before was about', () => {
    const draft = 'Hanna Oster got £2.84 million. In 2031 the bank expects costs of more than £1.2 billion.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(claim?.code, 'refuted.hedge');
    assert.equal(fixed(draft, claim), 'Hanna Oster got £2.84 million. In 2031 the bank expects costs of less than £1.2 billion.');
  });

  it('of something else is left alone', () => {
    assert.deepEqual(refutedIn('Hanna Oster got £2.84 million. In 2031 the bank will lend shops more than £1.2 billion.', REPORT), []);
    assert.deepEqual(refutedIn('In 2031 the bank expects costs of less than £1.2 billion.', REPORT), []);
  });
});
