import assert from 'node:assert/strict';
import { alike, shareIn } from '../../../src/engine/matching/likeness';
import { profileOf, type Profile } from '../../../src/engine/matching/profile';
import { gather, readSource } from '../../../src/engine';
import type { Passage } from '../../../src/engine/claims/passages';

const base = { weightOf: (): number => 1 };

/** The sentences of a text, read as a source's. */
function sentencesOf(text: string): Passage[] {
  const { statements } = gather([readSource({ id: 'source.md', text })]);
  return statements.flatMap(({ passages }) => passages);
}

const profile = (...terms: readonly string[]): Profile => new Map(terms.map((term) => [term, 1]));

const likenessOf = (one: string, other: string): number => {
  const [a, b] = [one, other].map((text) => profileOf(sentencesOf(text)[0]!));
  return alike(a!, b!, base);
};

describe('Sentences that say the same in other words', () => {
  const told: readonly (readonly [draft: string, right: string, wrong: string])[] = [
    ['The taxpayer chips in £4 million.', 'The state is adding a grant of £4 million.', 'The builder spent £4 million on glass.'],
    ['The undertakers of Sudholm had 310 customers.', 'There were 310 deaths in the town.', 'There were 310 lamps in the town.'],
    ['A ewe nurses its young for 90 days.', 'The lamb is suckled for 90 days.', 'The wool is dried for 90 days.'],
    ['The new lorries are due in 2031.', 'The trucks will be delivered in 2031.', 'The school will be painted in 2031.'],
    ['Its costs were 12 million.', 'Expenses came to 12 million.', 'Profit came to 12 million.'],
    ['He collected 88 points.', 'He won the classification with 88.', 'He won the auction with 88.'],
    ['The midwives had 52 busy nights.', 'The hospital counted 52 births.', 'The hospital counted 52 lamps.'],
    ['The concert was called off after 40 minutes.', 'Organisers cancelled it after 40 minutes.', 'Organisers painted it after 40 minutes.'],
  ];
  for (const [draft, right, wrong] of told) it(`${draft} ${right}`, () => assert.ok(likenessOf(draft, right) > likenessOf(draft, wrong), `${likenessOf(draft, right)} ${likenessOf(draft, wrong)}`));
});

describe('Sentences that say something else', () => {
  const apart: readonly (readonly [one: string, other: string])[] = [
    ['There were 310 births.', 'There were 310 deaths.'], ['Exports came to 8 tonnes.', 'Imports came to 8 tonnes.'], ['The teachers were 60.', 'The pupils were 60.'], ['It rained on 14 days.', 'It snowed on 14 days.'],
  ];
  for (const [one, other] of apart) it(`${one} ${other}`, () => assert.ok(likenessOf(one, other) < 0.35, String(likenessOf(one, other))));
});

describe('A relative of a term', () => {
  it('is a part of it, never all', () => {
    const share = shareIn(profile('undertak'), profile('die'), base);
    assert.ok(share > 0 && share < 1, String(share));
    assert.equal(shareIn(profile('die'), profile('die'), base), 1);
  });

  it('counts no more than the commoner of the two', () => {
    const rare = { weightOf: (term: string): number => (term === 'die' ? 0.1 : 1) };
    assert.ok(alike(profile('undertak', 'zither'), profile('die', 'zither'), rare) > alike(profile('undertak', 'zither'), profile('lamp', 'zither'), rare));
    assert.ok(shareIn(profile('undertak'), profile('die'), rare) < 0.1);
  });

  it('is nobody else\'s relative where both sides say it', () => {
    assert.equal(shareIn(profile('undertak', 'die'), profile('die'), base), 0.5);
  });
});
