import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kinshipsOf, termOf } from '../../../src/engine/claims/lexicon/relatives';
import { ClausesSaid } from '../../../src/engine/matching/clauses-said';
import { alikeTo, shareTo, sideOf } from '../../../src/engine/matching/likeness';
import { Likenesses } from '../../../src/engine/matching/likenesses';
import { collectionOf, postingsOf } from '../../../src/engine/matching/postings';
import type { Profile } from '../../../src/engine/matching/profile';

/** Words of which some are related to each other, measures and names. */
const TERMS = [...'die undertaker funeral hospital doctor ship boat harbour pupil school turnover seal'.split(' ').map(termOf), '#revenue', '#profit', '@norhaven'];
const RARITY = new Map(TERMS.map((term, at) => [term, (at % 5 + 1) / 5] as const));
const base = { weightOf: (term: string): number => RARITY.get(term) ?? 1 };
const LEAST = 0.3;

const profiles = fc.array(fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(0.2, LEAST, 0.6, 1)), { maxLength: 8 }).map((terms): Profile => new Map(terms));

const itself = (profile: Profile): Profile => profile;

describe('a side held against all profiles of the sources at once', () => {
  before(() => assert.ok(TERMS.filter((term) => kinshipsOf(term).length > 0).length > 8, 'too few relatives to try'));

  it('is as like each of them as if held against it alone, and says as much of each, to the last digit', () => {
    fc.assert(fc.property(fc.array(fc.array(profiles, { maxLength: 6 }), { maxLength: 3 }), fc.array(profiles, { minLength: 1, maxLength: 3 }), (sources, sides) => {
      const all = collectionOf(sources.map((own) => postingsOf(own, itself)), itself);
      const said = new ClausesSaid(all, base, LEAST);
      const [alike, share] = [new Likenesses(all), new Likenesses(all, LEAST)];
      const found = sides.map((profile) => ({ side: sideOf(profile, base), alike: alike.find(sideOf(profile, base)), share: share.find(sideOf(profile, base)) }));
      // One after the other, and back again.
      for (const { side, ...own } of [...found, ...found]) for (const other of sources.flat()) {
        assert.equal(own.alike.likenessOf(other), alikeTo(side, other));
        assert.equal(own.share.shareOf(other), shareTo(side, other, LEAST));
        const isTouched = own.alike.hasAt(all.numberOf.get(other)!);
        assert.equal(own.alike.likenessAt(all.numberOf.get(other)!), alikeTo(side, other));
        assert.equal(isTouched, own.alike.some().includes(all.numberOf.get(other)!));
        assert.equal(said.by(side.profile)(all.numberOf.get(other)!), shareTo(sideOf(other, base), side.profile, LEAST));
        if (!isTouched) assert.equal(shareTo(sideOf(other, base), side.profile), 0);
      }
    }), { numRuns: 200 });
  });

  it('of thousands of profiles that share a term looks at those that share a rarer one', () => {
    const common = Array.from({ length: 13_000 }, (_, at): Profile => new Map([['common', 1], [`own ${at % 5000}`, 1]]));
    const all = collectionOf([postingsOf(common, itself)], itself);
    const { some, likenessAt } = new Likenesses(all).find(sideOf(new Map([['common', 1], ['own 7', 1]]), base));
    assert.deepEqual([...some()], [7, 5007, 10_007]);
    assert.ok(likenessAt(7) > 0 && likenessAt(8) === 0);
  });
});
