import assert from 'node:assert/strict';
import type { Entity } from '../../../src/engine';
import { findNames, Gazetteer } from '../../../src/engine/claims/names';
import { wordsOf } from '../../../src/engine/claims/words';

const entity = (id: string, name: string, aliases: string[] = []): Entity => ({ id, name, type: 'company', aliases, roles: [] });
const gazetteer = new Gazetteer([entity('reef', 'Long Reef'), entity('trust', 'Reef Trust', ['the charity']), entity('thorne', 'Anna Thorne'), entity('estwick', 'Estwick')]);
const found = (text: string, titleCase = false): string[] =>
  findNames(wordsOf(text), gazetteer, titleCase).map((name) => `${text.slice(name.start, name.end)}=${name.entity ?? '?'}${name.misspelt ? `(${name.misspelt})` : ''}`);

describe('Finding names', () => {
  it('finds known names and their aliases', () => assert.deepEqual(found('Yesterday the charity praised Long Reef.'), ['the charity=trust', 'Long Reef=reef']));
  it('leaves the possessive ending out', () => assert.deepEqual(found('the Long Reef’s coral'), ['Long Reef=reef']));
  it('finds unknown names by their capitals', () => assert.deepEqual(found('It was sold to Tolven Marine by the Bank of Oslo.'), ['Tolven Marine=?', 'Bank of Oslo=?']));
  it('takes a longer name for another one', () => assert.deepEqual(found('the Estwick Foundation'), ['Estwick Foundation=?']));
  it('lets no everyday word at the start pass for a name', () => assert.deepEqual(found('Spending rose. The rest fell.'), []));
  it('reads a slip of the keys as the name that was meant', () => assert.deepEqual(found('said Anna Thorme of Estwcik'), ['Anna Thorme=thorne(Anna Thorne)', 'Estwcik=estwick(Estwick)']));
  it('knows a name in capitals', () => assert.deepEqual(found('at ESTWICK'), ['ESTWICK=estwick']));
  it('trusts no capitals in a headline', () => assert.deepEqual(found('Long Reef Loses More Coral Than Feared', true), ['Long Reef=reef']));
  it('knows a family by its plural', () => {
    const family = new Gazetteer([{ ...entity('thorne', 'Anna Thorne', ['Thorne']), type: 'person' }, entity('reef', 'Long Reef')]);
    assert.equal(findNames(wordsOf('It belongs to the Thornes.'), family)[0]?.entity, 'thorne');
    assert.equal(findNames(wordsOf('It lies on the Reefs.'), family)[0]?.entity, undefined);
  });
});
