import assert from 'node:assert/strict';
import { findNames, Gazetteer } from '../../../src/engine/claims/names';
import { predecessorsIn } from '../../../src/engine/claims/successions';
import { wordsOf } from '../../../src/engine/claims/words';

const before = (text: string): string[] => {
  const words = wordsOf(text);
  return predecessorsIn(words, findNames(words, new Gazetteer([]))).map((name) => name.text);
};

describe('Who held an office before', () => {
  it('is the one taken over from', () => assert.deepEqual(before('The warden, Ola Ferrant, who took over from Ben Hale in May, spoke.'), ['Ben Hale']));
  it('is the one succeeded', () => assert.deepEqual(before('Ola Ferrant succeeds Ben Hale.'), ['Ben Hale']));
  it('is nobody where the sentence does not say', () => assert.deepEqual(before('Ola Ferrant got a letter from Ben Hale over the winter.'), []));
});
