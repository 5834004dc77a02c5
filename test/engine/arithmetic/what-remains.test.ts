import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = 'The court awards the carrier 41.3 million dollars. Unpaid bills of 2.9 million dollars are to be set off.';

const verdictOn = (draft: string, claim: string): string | undefined => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' }).claims.find(({ text }) => text === claim)?.verdict;

describe('What remains', () => {
  it('is no sum', () => assert.notEqual(verdictOn('After the bills, worth $2.9 million, there remain $44.2 million.', '$44.2 million'), 'supported'));
  it('is what is left', () => assert.equal(verdictOn('The court awards $41.3 million. After the bills, worth $2.9 million, there remain $38.4 million.', '$38.4 million'), 'supported'));
});
