import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const refutedIn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.flatMap(({ text, verdict }) => (verdict === 'refuted' ? [text] : []));

const HOARD = `# The hoard

The hoard of Estwick is kept at Estwick Museum. The museum raised the sum within seven months: the Lottery Fund gave £190,000, the county £72,000.

Net makers bought 6% more hemp, as prices came down. Fishing was the only trade with higher costs.
`;

describe('A name of which the source speaks by another word', () => {
  it('is not held against another name of the sentence', () => {
    assert.deepEqual(refutedIn('Estwick Museum got the sum of £190,000 together within seven months.', HOARD), []);
  });
});
