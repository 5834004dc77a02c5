import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const SOURCE = `Captain Tor Lund scored on 54 minutes. Rival Brightmoor reported sales of £4 million. Imran Hale, 41, paid £310. Tolven Marine SE paid £7 million to Orrin Shipping Ltd for the MV Northern Star.

The Estwick-based grocer has 412 stores. The Falk School of Music has 930 students. He met a few tenants. The historian Ada Whitlow wrote 3 books. President Kemal Orr spoke. Norhaven has 60 wardens.
`;
const base = gather([readSource({ id: 'source.md', text: SOURCE })]);
const on = (draft: string): readonly Claim[] => check({ path: 'draft.md', text: draft }, base, { today: '2031-05-02' }).claims;
const names = (draft: string): string[] => on(draft).filter(({ kind }) => kind === 'name').map(({ message }) => message);

describe('A name that the source has in another form', () => {
  it('is known without its title, its legal form or what the ship is', () => {
    for (const [draft, name] of [['Tor Lund scored on 54 minutes.', 'Tor Lund'], ['Brightmoor had sales of £4 million.', 'Brightmoor'], ['Hale paid £310.', 'Imran Hale'], ['Tolven Marine paid £7 million.', 'Tolven Marine SE'], ['The Northern Star cost £7 million.', 'MV Northern Star']] as const) assert.deepEqual(names(draft), [`The source names ${name}.`], draft);
  });
  it('is known by a part that nobody else has', () => {
    for (const draft of ['The Falk has 930 students.', 'The Falk lends books to 7,400 readers of the town.']) assert.match(names(draft).join(' '), /^The source names Falk School of Music\b/u, draft);
  });
  it('is not said to be in no source', () => {
    assert.deepEqual(names('In Estwick it has 412 stores.'), ['The source has “Estwick”, but not in this connection.']);
    assert.deepEqual(names('In Lundby it has 412 stores.'), ['No source names Lundby.']);
  });
  it('is none where an ordinary word opens a sentence', () => {
    for (const draft of ['Householders will pay £310.', 'Tenants have 412 stores.', 'Women made up 54 percent.', 'Borrowings, too, rose 4 percent.', 'Payments and fees rose 4 percent.', 'It is free on Sundays from 1 November.']) assert.deepEqual(names(draft), [], draft);
    assert.deepEqual(names('Lundby will pay £310.'), ['No source names Lundby.']);
  });
});
const role = (draft: string): string[] => on(draft).filter(({ kind }) => kind === 'role').map(({ text, message }) => `${text}: ${message}`);

describe('An office told of somebody', () => {
  it('does not take along what is done to its holder', () => {
    assert.deepEqual(role('Ada Whitlow met Prime Minister Kemal Orr.'), ['Prime Minister: The source calls Kemal Orr President, not Prime Minister.']);
    assert.deepEqual(role('Ada Whitlow met President Kemal Orr.'), ['President: The source says so: Kemal Orr, President.']);
  });
  it('may be of a subject', () => assert.deepEqual(role('Ada Whitlow, a historian of the Corn Wars, wrote 3 books.'), ['historian: The source says so: Ada Whitlow, historian.']));
  it('is told with the article of the draft', () => assert.deepEqual(role('Tor Lund, a vet, scored on 54 minutes.'), ['vet: The sources do not say whether Tor Lund is a vet.']));
});
