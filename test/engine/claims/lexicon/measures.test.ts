import assert from 'node:assert/strict';
import { isLight, MEASURES } from '../../../../src/engine/claims/lexicon/measures';
import { conceptOf, measuresIn } from '../../../../src/engine/claims/measured';
import { stemOf, wordsOf } from '../../../../src/engine/claims/words';

const phrases = Object.entries(MEASURES).flatMap(([concept, list]) => list.split(',').map((phrase) => ({ concept, phrase: phrase.trim() })));
const conceptsIn = (text: string): string[] => measuresIn(wordsOf(text)).map((hit) => hit.concept);

describe('The concepts of measures', () => {
  it('share no word or phrase, in any form', () => {
    const known = new Map<string, string>();
    for (const { concept, phrase } of phrases) {
      const stems = phrase.split(/[\s-]/).map(stemOf).join(' ');
      assert.ok(known.get(stems) === undefined || known.get(stems) === concept, `"${phrase}" names ${known.get(stems)!} and ${concept}`);
      known.set(stems, concept);
    }
  });

  it('are named by each of their words and phrases', () => {
    for (const { concept, phrase } of phrases) assert.deepEqual(conceptsIn(phrase), [concept], phrase);
  });
});

describe('What a sentence measures', () => {
  const told: readonly (readonly [text: string, ...concepts: string[]])[] = [
    ['operating profit beat profit', 'operating profit', 'profit'], ['the operating margin', 'margin'], ['net income', 'profit'], ['exports and imports', 'exports', 'imports'],
    ['wind speeds and top speeds', 'wind speed', 'speed'], ['sea-level rises', 'sea level'], ['house prices', 'house price'], ['arrests and convictions', 'arrests', 'convictions'],
    ['flights carried passengers', 'flights', 'passengers'], ['the death rate and deaths', 'mortality', 'deaths'], ['like-for-like sales', 'comparable sales'], ['births fell', 'births'],
    ['important products in general'], ['the general plan was direct'], ['a new drive to push through'], ['people who earn little'],
  ];
  for (const [text, ...concepts] of told) it(`${text}: ${concepts.join(', ') || 'nothing'}`, () => assert.deepEqual(conceptsIn(text), concepts));

  it('is told for single words too', () => {
    assert.equal(conceptOf('crackdown'), 'crackdown');
    assert.equal(conceptOf('rainfall'), 'rainfall');
    assert.equal(conceptOf('zither'), undefined);
  });
});

describe('Light words', () => {
  it('are those that tell nothing, in any form', () => {
    for (const word of ['the', 'companies', 'expected', 'largest', 'government']) assert.ok(isLight(word), word);
    for (const word of ['news', 'quit', 'rating', 'profit', 'several']) assert.ok(!isLight(word), word);
  });
});
