import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine';
import { discoverEntities } from '../../../src/engine/sources/discover';

const named = (text: string): (readonly [string, readonly string[]])[] => discoverEntities('a.md', readMarkdown(text)).map(({ name, aliases }) => [name, aliases] as const);

describe('A term that a text defines', () => {
  it('is whoever stands in front of it', () => {
    assert.deepEqual(named('Tolven Marine SE (the Defendant) lost. The Defendant must pay.'), [['Tolven Marine SE', ['Defendant']]]);
    assert.deepEqual(named('Rowan Press Ltd (“Rowan”) borrowed from Orr Trust (hereinafter "the Lender"). The Lender gets 4%.'), [['Rowan Press Ltd', []], ['Orr Trust', ['Lender']]]);
    assert.deepEqual(named('We sued the Wold Bank plc (the "Bank"). The Bank paid.'), [['Wold Bank', ['Bank']]]);
  });
  it('may stand in front of a firm', () => {
    assert.deepEqual(named('Then the Seller (Rowan Press Ltd) delivers to the Buyer (Orrin GmbH). The Buyer pays the Seller.'), [['Rowan Press Ltd', ['Seller']], ['Orrin GmbH', ['Buyer']]]);
  });
  it('is no party, no place and no term of two', () => {
    for (const text of ['Anna Thorne (the Greens) won. The Greens have 40 seats.', 'Tor Brandt (Unity) spoke. Unity has 3 seats.', 'Rowan Press (the Lender) and Orr Trust (the Lender) met.']) assert.ok(named(text).every(([, aliases]) => aliases.length === 0), text);
  });
});
