import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const PRICES = 'lake,price_per_night_eur,boats\nArnsee,985,62\nBelsee,1375,48\nCarnsee,1342,52\n';
const verdictOn = (draft: string, figure: string): string | undefined => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'lakes.csv', text: PRICES })])).claims.find(({ text }) => text === figure)?.verdict;

describe('A number that leaves its unit to the reader', () => {
  it('is held against figures with any unit', () => {
    assert.equal(verdictOn('At Arnsee the price of a night is 985, and no more.', '985'), 'supported');
    assert.equal(verdictOn('The price at Belsee is 1,375.', '1,375'), 'supported');
  });

  it('is none where it counts something', () => assert.notEqual(verdictOn('At Arnsee the price is paid by 985 guests.', '985'), 'supported'));
});
