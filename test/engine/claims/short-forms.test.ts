import assert from 'node:assert/strict';
import type { Entity } from '../../../src/engine';
import { withShortForms } from '../../../src/engine/claims/short-forms';

const aliases = (...names: [name: string, type: Entity['type']][]): string[][] =>
  withShortForms(names.map(([name, type]) => ({ id: name, name, type, aliases: [], roles: [] }))).map((entity) => [...entity.aliases]);

describe('Short forms that a draft may use', () => {
  it('are a company’s first word and a person’s last', () => assert.deepEqual(aliases(['Tolven Marine', 'organisation'], ['Marta Linde', 'person']), [['Tolven'], ['Linde']]));
  it('are none where two names have the word', () => assert.deepEqual(aliases(['Tolven Marine', 'organisation'], ['Tolven Ferries', 'organisation']), [[], []]));
  it('are no everyday words', () => assert.deepEqual(aliases(['Northern Marine', 'organisation'], ['General Ferries', 'organisation']), [[], []]));
});
