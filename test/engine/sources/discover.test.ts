import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine';
import { discoverEntities } from '../../../src/engine/sources/discover';

const article = `PORT THORNE, March 3 (Newswire) — Tolven Marine Group lost $4 million. Anna Thorne, Tolven's chief executive, blamed the storm.

"It blew," Ms Thorne said. Tor Brandt, a co-founder and the finance chief of Tolven Marine, agreed. So did Tolven Ferries.`;

const aliases = (text: string): string[] => discoverEntities('c.md', readMarkdown(text)).flatMap((one) => one.aliases).toSorted();

describe('The names of an article', () => {
  const entities = discoverEntities('a.md', readMarkdown(article));
  const named = (name: string): (typeof entities)[number] | undefined => entities.find((entity) => entity.name === name);

  it('are found by their capitals, without the dateline', () => assert.ok(named('Tolven Marine Group') && !entities.some((entity) => /port thorne/iu.test(entity.name))));
  it('gather their short forms, where those are plainly theirs', () => {
    assert.deepEqual(named('Anna Thorne')?.aliases, ['Thorne']);
    assert.ok(named('Tolven Marine Group')?.aliases.includes('Tolven Marine'));
    assert.ok(!named('Tolven Ferries')?.aliases.includes('Tolven'));
  });
  it('are told apart from short forms that fit two of them, and known by their initials', () => {
    const found = discoverEntities('b.md', readMarkdown('On Monday Anna Thorne met Ian Thorne and the Royal Harbour Trust. Later Thorne spoke for the RHT in Estwick.'));
    assert.deepEqual(found.map(({ name, aliases }) => [name, aliases]), [['Royal Harbour Trust', ['RHT']], ['Anna Thorne', []], ['Ian Thorne', []], ['Estwick', []], ['Thorne', []]]);
  });
  it('are persons where they hold a role or are called Ms', () => assert.equal(named('Anna Thorne')?.type, 'person'));
  it('carry their roles, all of them', () => assert.deepEqual(named('Tor Brandt')?.roles.map((role) => role.title), ['co-founder', 'finance chief']));
  it('may go by a last name that the source never uses alone, where nobody else has it', () => {
    assert.deepEqual(aliases('Mayor Piet Andvik lost to Ilva Renn, the harbour’s director.'), ['Andvik', 'Renn']);
    assert.deepEqual(aliases('Mayor Piet Andvik lost to Ilva Andvik, the harbour’s director.'), []);
    assert.deepEqual(aliases('| Hill | Winner | Points |\n|---|---|---|\n| Old Hill | Joris Vane | 240.1 |\n| Grand Norhaven | Milo Krantz | 238.4 |\n'), ['Krantz', 'Vane']);
  });
});
