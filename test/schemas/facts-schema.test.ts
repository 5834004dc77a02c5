import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
// Draft 07's usual validator; VS Code's own words in the schema are told to it.
import Ajv, { type ErrorObject } from 'ajv';
import { parse } from 'jsonc-parser';
import { appendToFactTable, factTableOf, printFactTable, readSource } from '../../src/engine';
import { readFactTable } from '../../src/engine/sources/fact-table';
import { ENTITY_TYPES } from '../../src/engine/sources/fact-table/entities';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
  readonly enum?: readonly string[];
}

const schema = JSON.parse(readFileSync('schemas/facts.schema.json', 'utf8')) as Schema;
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addVocabulary(['allowComments', 'allowTrailingCommas', 'defaultSnippets', 'patternErrorMessage']);
const validate = ajv.compile(schema);

/** What the schema has against a table. */
function objections(table: unknown): string[] {
  validate(table);
  return (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);
}

const jsonc = (text: string): unknown => parse(text, [], { allowTrailingComma: true });
const ferries = 'Mara Alder, Brightwater Ferries’ chief executive, was pleased: it carried 1,200 passengers in 2024.';
const fact = { id: 'a', subject: 's', measure: 'revenue', value: '£4.2bn' };

/** A snippet as it stands once its fields are filled in with what they suggest. */
const filled = (body: unknown): unknown => JSON.parse(JSON.stringify(body).replace(/\$\{\d+\|([^,|]*)[^}]*\}/gu, '$1').replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\$\d/gu, 'id'));

describe('The schema of fact tables', () => {
  it('has nothing against the bundled table', () => assert.deepEqual(objections(JSON.parse(readFileSync('src/facts/alibaba-ai.facts.json', 'utf8'))), []));

  it('has nothing against any table that is written of a source', () => {
    const sources = readdirSync('test/cases', { recursive: true, encoding: 'utf8' }).filter((file) => /source\.(?:md|txt|html|csv)$/u.test(file)).slice(0, 20);
    assert.ok(sources.length > 5);
    for (const file of sources) {
      const source = readSource({ id: path.basename(file), text: readFileSync(path.join('test/cases', file), 'utf8') });
      assert.deepEqual(objections(JSON.parse(printFactTable(factTableOf(source)))), [], file);
    }
  });

  it('has nothing against a table that facts were added to', () => {
    const added = appendToFactTable('{ "facts": [] }', factTableOf(readSource({ id: 'ferries.md', text: ferries })));
    assert.ok('text' in added && added.facts === 1);
    assert.deepEqual(objections(jsonc(added.text)), []);
  });

  it('has nothing against the example in the README, nor has the reader; and the CSV beside it is read too', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [json = '', csv = ''] = [/```jsonc\n(\{\n {2}"entities"[\s\S]*?)```/u, /```csv\n([\s\S]*?)```/u].map((block) => block.exec(readme)?.[1]);
    assert.deepEqual(objections(jsonc(json)), []);
    const tables = [readFactTable('t.facts.json', json), readFactTable('t.facts.csv', csv)];
    assert.deepEqual(tables.map(({ issues, facts }) => [issues, facts.some(({ figure }) => figure.quantity.value === 4_200_000)]), [[[], true], [[], true]]);
  });

  const wrong: Record<string, unknown> = {
    'a misspelt field': { facts: [{ ...fact, mesure: 'x' }] },
    'an unknown type': { entities: [{ id: 'a', name: 'A', type: 'dragon' }], facts: [] },
    'an entity without a name': { entities: [{ id: 'a' }], facts: [] },
    'a role without a title': { entities: [{ id: 'a', name: 'A', roles: [{ of: 'b' }] }], facts: [] },
    'a date nobody can read': { date: '3 March', facts: [] },
    'no facts': { entities: [] },
    'a list for a value': { facts: [{ ...fact, value: ['1'] }] },
  };
  for (const [name, table] of Object.entries(wrong)) it(`objects to ${name}`, () => assert.equal(objections(table).length > 0, true));

  it('knows the types that the reader knows', () => assert.deepEqual(schema.definitions!['entity']!.properties!['type']!.enum, ENTITY_TYPES));

  it('explains every field', () => {
    const unexplained = [schema, ...Object.values(schema.definitions!)].flatMap(({ properties = {} }) => Object.entries(properties)).filter(([name, { description, ...rest }]) => name !== '$schema' && description === undefined && !('$ref' in rest));
    assert.deepEqual(unexplained, []);
  });

  it('offers rows that are right once they are filled in', () => {
    const { fact: facts, entity: entities, role: roles } = schema.definitions!;
    const offered = [
      ...schema.defaultSnippets!.map(({ body }) => filled(body)),
      ...facts!.defaultSnippets!.map(({ body }) => ({ facts: [filled(body)] })),
      ...entities!.defaultSnippets!.map(({ body }) => ({ facts: [], entities: [filled(body)] })),
      ...roles!.defaultSnippets!.map(({ body }) => ({ facts: [], entities: [{ id: 'a', name: 'A', roles: [filled(body)] }] })),
    ];
    assert.ok(offered.length >= 6);
    for (const table of offered) assert.deepEqual(objections(table), []);
    const [whole] = offered;
    assert.deepEqual(readFactTable('t.facts.json', JSON.stringify(whole)).issues, []);
  });
});
