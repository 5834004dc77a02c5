import assert from 'node:assert/strict';
import { assertionsOf } from '../../../src/engine/sources/fact';
import { gather, readMarkdown, readSource } from '../../../src/engine';
import { tellsAge } from '../../../src/engine/claims/ages';

const agesIn = (text: string): string[] => {
  const { gazetteer, entities } = gather([readSource({ id: 'source.md', text })]);
  return assertionsOf(readMarkdown(text), gazetteer, entities).assertions.flatMap(({ mention, passage }) => (tellsAge(mention, passage) ? passage.prose.text.slice(mention.start, mention.end) : []));
};

describe('An age', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Brenning is 57, comes from Estwick and has written 12 books.', ['57']],
    ['Ada Brenning, 57, has written 12 books.', ['57']],
    ['She was 24. Her licence cost 300 crowns.', ['24']],
    ['He gave up at the age of 79 after 40 flights.', ['79']],
    ['Two in three of the drivers were under thirty.', ['thirty']],
    ['Her score was 24.', []],
    ['The village has 57 houses, 12 barns and 3 wells.', []],
    ['The number of members is 57.', []],
  ];
  for (const [text, ages] of told) it(`in “${text}”: ${ages.join(', ') || 'none'}`, () => assert.deepEqual(agesIn(text), ages));

  it('stands in a column of ages', () => {
    assert.deepEqual(agesIn('| Player | Age | Goals |\n|---|---:|---:|\n| Brenning | 27 | 14 |\n| Oduya | 31 | 9 |\n'), ['27', '31']);
  });
});
