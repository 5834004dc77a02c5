import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const claimsOf = (source: string, draft: string, id = 'source.md'): ReturnType<typeof check>['claims'] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id, text: source })]), { today: '2031-05-02' }).claims;
const refuted = (source: string, draft: string, id?: string): string[] => claimsOf(source, draft, id).filter(({ verdict }) => verdict === 'refuted').map(({ text }) => text);
const verdictOn = (source: string, draft: string, text: string, id?: string): string | undefined => claimsOf(source, draft, id).find((claim) => claim.text === text)?.verdict;

const BOATS = 'Tolven’s fleet has 6,430 boats. At its largest, in 1961, it had 14,300 boats. In the first phase 4,200 boats are to be scrapped, and 2,140 boats in the second.';

describe('What a share or a multiple is told of', () => {
  it('must be a part of the formula that confirms it', () => {
    assert.notEqual(verdictOn(BOATS, 'At its largest the fleet of Tolven had 14,300 boats, twice as many as now.', 'twice'), 'supported');
  });
  it('is the only figure held against the one the source tells beside it', () => {
    const source = 'Estwick Ferries carried 2.4 million passengers last year, compared with 2.2 million in 2029. Its only rival, Sudholm Boats, carried 1.2 million passengers.';
    assert.deepEqual(refuted(source, 'Estwick Ferries carried 2.4 million passengers, 9% more than before and three times what Sudholm Boats managed.'), ['three times']);
    assert.deepEqual(refuted(source, 'Estwick Ferries carried 2.4 million passengers, 9% more than before and twice what Sudholm Boats managed.'), []);
  });
  it('is held against the total of its column', () => {
    const table = 'Fruit,Harvest (t),Value (€m)\nPears,840,12.6\nPlums,1220,30.5\nQuinces,310,4.4\nTotal,2370,47.5\n';
    assert.deepEqual(refuted(table, 'Pears brought in €12.6m, a third of all takings.', 'harvest.csv'), ['a third']);
    assert.deepEqual(refuted(table, 'Pears brought in €12.6m, about a quarter of all takings.', 'harvest.csv'), []);
  });
  it('is the whole of which the source tells the part in the next sentence', () => {
    const source = 'The society built 640 flats. Of the new flats 416 are let to families, 150 are owned by their tenants and 74 stand empty.';
    assert.deepEqual(refuted(source, 'The society built 640 flats. Three-quarters of these are let to families.'), ['Three-quarters']);
    assert.deepEqual(refuted(source, 'The society built 640 flats. Two-thirds of these are let to families.'), []);
  });
  it('is the other cell of a row with two', () => {
    const table = '| | Oak-lined cask | Steel cask |\n|---|---:|---:|\n| Price | €480 | €210 |\n| Loss in a year | 1.2 litres | 0.3 litres |\n';
    assert.deepEqual(refuted(table, 'An oak cask loses 1.2 litres in a year, steel a third of that.'), ['a third']);
    assert.deepEqual(refuted(table, 'An oak cask loses 1.2 litres in a year, steel a quarter of that.'), []);
  });
  it('is what the sentence before tells, of the other that the source tells beside it', () => {
    const source = 'A year at school costs 90,000 crowns on average; on Ulm Island it is 225,000 crowns.';
    assert.deepEqual(refuted(source, 'A year at school costs 90,000 crowns. On Ulm Island it is four times that.'), ['four times']);
    assert.deepEqual(refuted(source, 'A year at school costs 90,000 crowns. On Ulm Island it is two and a half times that.'), []);
    assert.deepEqual(refuted(source, 'A year at school costs 90,000 crowns. A year abroad is four times that.'), []);
  });
  it('is another’s, where the words name it', () => {
    const boats = 'Elm Wharf built 14 ferries last year. Oak Wharf built seven ferries.';
    assert.deepEqual(refuted(boats, 'Oak Wharf built seven ferries, a third as many as Elm Wharf.'), ['a third']);
    assert.deepEqual(refuted(boats, 'Oak Wharf built seven ferries, half as many as Elm Wharf.'), []);
  });
  it('is left open where the words speak of parts, or of something between', () => {
    const source = 'The choir has 38 members. It has 25 women and 13 men.';
    assert.deepEqual(refuted(source, 'The choir has 38 members, about twice as many from the town as from the country.'), []);
  });
});

describe('Twice as many', () => {
  it('is no matter of prices', () => {
    const source = 'Tickets at Norhaven Park cost €24 for adults and €12 for children.';
    assert.notEqual(verdictOn(source, 'Norhaven Park had twice as many visitors as the zoo.', 'twice'), 'supported');
  });
});

describe('A table’s figures in fractions', () => {
  const SCHOOLS = 'School,Pupils 2030,Pupils 2020\nElm Street,420,630\nOak Lane,840,800\nAsh Hill,1260,1010\n';
  it('confirm them as they do per cent', () => {
    assert.equal(verdictOn(SCHOOLS, 'Elm Street has lost a third of its pupils since 2020 and is down to 420.', 'a third', 'schools.csv'), 'supported');
  });
  it('are of one row where the words speak of what it was', () => {
    assert.notEqual(verdictOn(SCHOOLS, 'Elm Street has shrunk to half of what it was.', 'half', 'schools.csv'), 'supported');
  });
});
