import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownStem, regularForm } from '../../../../src/engine/claims/lexicon/irregular';
import { stemOf } from '../../../../src/engine/claims/words';

describe('Irregular forms', () => {
  const forms = `mouse mice · person people persons · wife wives · child children · fall fell fallen · buy bought · sell sold · grow grew grown · shrink shrank shrunk · cut cuts cutting ·
    crisis crises · virus viruses · bus buses · gas gases · index indices · stadium stadia · choose chose chosen · steal stole stolen · travel travelled traveled · analyse analyzed ·
    centre centers · litre liters · defence defense · programme programs · organise organizing organisations · labour labors · catalogue catalogs · spokesman spokesmen · thief thieves`;
  for (const words of forms.split('·').map((row) => row.trim().split(/\s+/))) {
    it(`join ${words.join(', ')}`, () => assert.equal(new Set(words.map(stemOf)).size, 1, words.map(stemOf).join(' ')));
  }

  it('leave regular words alone', () => {
    for (const word of ['water', 'letter', 'never', 'flour', 'story', 'constructor', 'zoo']) assert.equal(regularForm(word), word);
  });

  it('give every word one stem, whatever the word', () => {
    fc.assert(fc.property(fc.string(), (word) => {
      assert.equal(typeof stemOf(word), 'string');
      assert.equal(ownStem(word) ?? stemOf(word), stemOf(word));
    }));
  });
});
