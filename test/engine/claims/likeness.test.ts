import assert from 'node:assert/strict';
import { edits, isOfPeople, likeness } from '../../../src/engine/claims/likeness';

describe('Edits between words', () => {
  it('are none for the same word', () => assert.equal(edits('nvidia', 'nvidia', 2), 0));
  it('count a missing letter as one', () => assert.equal(edits('nvida', 'nvidia', 2), 1));
  it('count two exchanged letters as one', () => assert.equal(edits('nvdiia', 'nvidia', 2), 1));
  it('stop counting above the limit', () => assert.equal(edits('microsoft', 'alibaba', 2), 3));
});

const like = (written: string, known: string): boolean => likeness(written.split(' '), known.split(' '), false, false) !== undefined;

describe('A name close to a known one', () => {
  it('differs in one letter', () => assert.ok(like('alibabba', 'alibaba')));
  it('may differ by two in a name of two words', () => assert.ok(like('eddy wu', 'eddie wu')));
  it('is no short word that is a word of its own', () => assert.ok(!like('beta', 'meta')));
  it('may be a short word with a doubled letter', () => assert.ok(like('metta', 'meta')));
  it('is not another name with the same surname', () => assert.ok(!like('harry wu', 'eddie wu')));
  it('is not the plural or the adjective of the name', () => assert.ok(!like('googles', 'google') && !like('chinese', 'china')));
  it('is not the adjective of a place, nor its people', () => {
    for (const [written, known] of [['norvia', 'norvian'], ['ostrene', 'ostria'], ['kallantium', 'kallantine'], ['west sudria', 'west sudrian'], ['estwickers', 'estwick'], ['lorene', 'lorenia']] as const) {
      assert.ok(!like(written, known) && !like(known, written), written);
    }
  });
  it('may lack its last letters where it is a person’s', () => assert.ok(likeness(['fische'], ['fischer'], false, true) !== undefined));
  it('needs one word of several right', () => assert.ok(!like('jac mo', 'jack ma')));
  it('may be wrong in one letter of each of several long words', () => assert.ok(like('yousef benhamsa', 'youssef benhamza') && !like('marie lind', 'maria lund')));
  it('may end in another vowel', () => assert.ok(like('gustav remeni', 'gustav remeny')));
  it('is not another of a series, nor another town', () => {
    for (const [written, known] of [['group b', 'group c'], ['mission 12', 'mission 11'], ['oakport', 'oakford'], ['marlbury', 'marlborough']] as const) assert.ok(!like(written, known), written);
    assert.ok(like('oakfrod', 'oakford') && like('norwick', 'norwich'));
  });
  it('is not what the people of a place are called', () => {
    for (const [people, place] of [['germans', 'germany'], ['swedes', 'sweden'], ['norvians', 'norvia'], ['kenyans', 'kenya'], ['turks', 'turkey']] as const) assert.ok(isOfPeople(people, place) && !like(people, place), people);
    for (const [plural, name] of [['foreigners', 'foreign'], ['kestrels', 'kestrel'], ['lions', 'lion']] as const) assert.ok(!isOfPeople(plural, name), plural);
  });
});
