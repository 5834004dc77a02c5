import assert from 'node:assert/strict';
import { appendToFactTable, factTableOf, readSource } from '../../../src/engine';

const found = factTableOf(readSource({ id: 'ferries.md', text: 'Brightwater Ferries carried 1,200 passengers in 2024.\n' }));

function appended(text: string): string {
  const result = appendToFactTable(text, found);
  assert.ok('text' in result, 'problem' in result ? result.problem : '');
  return result.text;
}

/** The lines of `after` without those that are new. */
const kept = (before: string, after: string): string[] => after.split(/\r?\n/u).filter((line) => before.split(/\r?\n/u).includes(line));

describe('Facts appended to a fact table', () => {
  const table = `{
  // Our own table.
  "title": "Ferries",
  "entities": [
    { "id": "ferries", "name": "Brightwater Ferries",   "aliases": ["Brightwater"] } // the company
  ],
  "facts": [
    { "id": "fleet", "subject": "ferries", "measure": "fleet", "value": "$40 million",
      "text": "Brightwater's fleet cost $40 million." } // from the annual report
    /* more to come */
  ]
}
`;

  it('leave every line that was there as it was, remarks included', () => {
    const text = appended(table);
    assert.deepEqual(kept(table, text).length, table.split('\n').length - 1, 'one line has a comma more');
    assert.match(text, /\$40 million\." \}, \/\/ from the annual report\n {4}\{ "id"/);
    assert.match(text, /\}\n {4}\/\* more to come \*\/\n {2}\]\n\}\n$/);
  });

  it('are read back, as of the entity that the table knows already', () => {
    const source = readSource({ id: 't.facts.json', text: appended(table) });
    assert.deepEqual(source.issues, []);
    assert.deepEqual(source.facts.map(({ written, frame }) => [written, frame.who[0]?.entity]), [['$40 million', 'ferries'], ['1,200', 'ferries'], ['2024', 'ferries']]);
    assert.equal(source.entities.length, 1);
  });

  it('bring their entity along where it is not known', () => {
    const source = readSource({ id: 't.facts.json', text: appended('{ "facts": [] }') });
    assert.deepEqual([source.issues, source.entities.map(({ name }) => name)], [[], ['Brightwater Ferries']]);
  });

  it('are not added twice', () => {
    const text = appended(table);
    assert.deepEqual(appendToFactTable(text, found), { text, facts: 0, entities: 0 });
  });

  it('get ids of their own', () => {
    const taken = JSON.stringify({ entities: [], facts: [{ id: found.facts[0]!.id, text: 'Something else cost $5.', value: '$5' }] });
    assert.deepEqual((JSON.parse(appended(taken)) as { facts: { id: string }[] }).facts.map(({ id }) => id), [found.facts[0]!.id, `${found.facts[0]!.id}-2`]);
  });

  it('keep trailing commas, Windows line ends and a row a key to the line', () => {
    const windows = '{\r\n\t"facts": [\r\n\t\t{\r\n\t\t\t"id": "a",\r\n\t\t\t"text": "It cost $5."\r\n\t\t},\r\n\t],\r\n}\r\n';
    const text = appended(windows);
    assert.doesNotMatch(text, /(?<!\r)\n/);
    assert.match(text, /\r\n\t\t\{\r\n\t\t\t"id": "brightwater[^\r]*\r\n/);
    assert.deepEqual(readSource({ id: 't.facts.json', text }).issues, []);
  });

  it('are refused by a table that cannot be read, which stays as it is', () => {
    for (const broken of ['{ "facts": [', '[]', '', '{ "facts": 3 }']) assert.ok('problem' in appendToFactTable(broken, found), broken);
  });
});
