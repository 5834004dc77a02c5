import assert from 'node:assert/strict';
import type { Entity } from '../../../src/engine';
import { findNames, Gazetteer } from '../../../src/engine/claims/names';
import { findRoles } from '../../../src/engine/claims/roles';
import { wordsOf } from '../../../src/engine/claims/words';

const entities: Entity[] = [
  { id: 'thorne', name: 'Anna Thorne', type: 'person', aliases: ['Thorne'], roles: [] },
  { id: 'estwick', name: 'Estwick', type: 'company', aliases: [], roles: [] },
];
const gazetteer = new Gazetteer(entities);
const roles = (text: string): string[] => {
  const words = wordsOf(text);
  const names = findNames(words, gazetteer);
  return findRoles(words, names, (name) => name.entity === 'thorne' || (name.entity === undefined && name.to - name.from > 1))
    .map((role) => `${role.title}: ${role.holder.text}${role.of ? ` of ${role.of.text}` : ''}`);
};

describe('Finding roles', () => {
  it('before the name', () => assert.deepEqual(roles('Estwick CEO Anna Thorne spoke.'), ['CEO: Anna Thorne of Estwick']));
  it('before the name, with a comma', () => assert.deepEqual(roles('Estwick’s chief executive, Anna Thorne, spoke.'), ['chief executive: Anna Thorne of Estwick']));
  it('after the name', () => assert.deepEqual(roles('Anna Thorne, the chief executive of Estwick, spoke.'), ['chief executive: Anna Thorne of Estwick']));
  it('with qualifiers', () => assert.deepEqual(roles('Anna Thorne, a senior policy adviser, spoke.'), ['senior policy adviser: Anna Thorne']));
  it('by a copula', () => assert.deepEqual(roles('Anna Thorne is the chairwoman of Estwick.'), ['chairwoman: Anna Thorne of Estwick']));
  it('of a holder that no source knows', () => assert.deepEqual(roles('Estwick chairman Ben Hale resigned.'), ['chairman: Ben Hale of Estwick']));
  it('with the organisation between title and name', () => assert.deepEqual(roles('the chief executive of Estwick, Anna Thorne, spoke'), ['chief executive: Anna Thorne of Estwick']));
  it('by a verb', () => assert.deepEqual(roles('Anna Thorne, who co-founded Estwick, spoke.'), ['co-founder: Anna Thorne of Estwick']));
  it('none where a title stands alone', () => assert.deepEqual(roles('The chief executive spoke about Estwick.'), []));
});
