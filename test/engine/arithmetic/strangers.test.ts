import assert from 'node:assert/strict';
import { gather, readMarkdown, readSource } from '../../../src/engine';
import { reckon } from '../../../src/engine/arithmetic/derive';
import { surroundingsOf } from '../../../src/engine/matching/surroundings';
import { assertionsOf } from '../../../src/engine/sources/fact';

const LEAGUE = `club,won,lost,goals,crowd_2031,crowd_2030
Velm Rowers,12,6,31,4200,6000
Osk Harriers,9,3,18,2100,2000
Tarn City,4,11,14,900,1400
Brill Town,2,14,7,300,450
`;

/** What agrees with the figure of the draft, and what misses it, as formulas. */
function reckoned(draft: string, written: string, source = LEAGUE, id = 'source.csv'): { readonly agreeing: string[]; readonly missed: string[] } {
  const base = gather([readSource({ id, text: source })]);
  const { assertions } = assertionsOf(readMarkdown(draft), base.gazetteer, base.entities);
  const assertion = assertions.find(({ mention, passage }) => passage.prose.text.slice(mention.start, mention.end) === written);
  assert.ok(assertion, `no figure “${written}” in “${draft}”`);
  const { agreeing, missed } = reckon(assertion, surroundingsOf(assertions, base.facts), base);
  return { agreeing: agreeing.map(({ formula }) => formula), missed: missed.map(({ formula }) => formula) };
}

describe('Cells that have nothing to do with each other', () => {
  it('give no multiple: what was won is not held against what was lost', () => {
    assert.ok(!reckoned('The Osk Harriers paid three times as much.', 'three times').agreeing.includes('9 ÷ 3'));
  });
  it('give no share: of two rows the draft tells neither', () => {
    assert.ok(!reckoned('The Velm Rowers lost a third of their supporters.', 'a third').agreeing.includes('300 ÷ 900'));
  });
  it('are held against each other where the draft says one of them', () => {
    assert.ok(reckoned('The Velm Rowers drew 4,200 people, twice as many as the Osk Harriers.', 'twice').agreeing.some((one) => one.startsWith('4,200')), JSON.stringify(reckoned('The Velm Rowers drew 4,200 people, twice as many as the Osk Harriers.', 'twice')));
  });
});

describe('What something changed by', () => {
  it('is a part of the former value, in a table too', () => {
    const found = reckoned('The crowd of the Velm Rowers fell by 43%.', '43%').agreeing;
    assert.ok(!found.some((one) => one.endsWith('÷ 4,200')), found.join('\n'));
    assert.ok(reckoned('The crowd of the Velm Rowers fell by 30%.', '30%').agreeing.some((one) => one.endsWith('÷ 6,000')));
  });
  it('is a part of the former value where the times stand in rows', () => {
    const byYear = 'year,crowd\n2031,4200\n2030,6000\n';
    assert.ok(!reckoned('The crowd fell by 43%.', '43%', byYear).agreeing.some((one) => one.endsWith('÷ 4,200')));
  });
});

describe('So many times', () => {
  it('is as much as, unless it says more than', () => {
    const source = 'The old mill ground 3 tonnes. The new mill grinds 12 tonnes.';
    assert.ok(!reckoned('The new mill grinds 12 tonnes, three times what the old mill ground.', 'three times', source, 'source.md').agreeing.some((one) => one.endsWith('− 1')));
    assert.ok(reckoned('The new mill grinds 12 tonnes, three times more than the old mill.', 'three times', source, 'source.md').agreeing.some((one) => one.endsWith('− 1')));
  });
});

describe('What is no change', () => {
  const source = 'The ferry line has 24 million passengers, the tram 9.36 million. Stolen were £9 million of tools and £6.7 million of cars.';
  it('is a share of people: “61% of customers”', () => assert.deepEqual(reckoned('In a survey, 61% of customers said that they would switch.', '61%', source, 'source.md').agreeing, []));
  it('is what was dug up', () => assert.deepEqual(reckoned('Of the stolen goods they have so far dug up a third.', 'a third', source, 'source.md').agreeing, []));
});
