import assert from 'node:assert/strict';
import { segmentsOf } from '../../../src/engine/claims/segments';
import { wordsOf } from '../../../src/engine/claims/words';

/** The clauses as lists of words. */
const clauses = (text: string): string[] => {
  const words = wordsOf(text);
  const { of } = segmentsOf(words);
  const parts = new Map<number, string[]>();
  words.forEach((word, at) => parts.set(of[at]!, [...(parts.get(of[at]!) ?? []), word.text]));
  return [...parts.values()].map((part) => part.filter((word) => /\w/u.test(word)).join(' '));
};

describe('The clauses of a sentence', () => {
  it('part at semicolons and at commas with a conjunction', () => assert.deepEqual(clauses('Norhaven grew; Sudholm shrank, and Estholm closed.'), ['Norhaven grew', 'Sudholm shrank', 'and Estholm closed']));
  it('part before “while”', () => assert.deepEqual(clauses('Norhaven spends $4 while Sudholm saves'), ['Norhaven spends 4', 'while Sudholm saves']));
  it('part after a leading “when”', () => assert.deepEqual(clauses('When Norhaven grew, Sudholm shrank.'), ['When Norhaven grew', 'Sudholm shrank']));
  it('keep what stands in brackets apart', () => assert.deepEqual(clauses('Norhaven (once Nor Docks) grew'), ['Norhaven grew', 'once Nor Docks']));
  it('do not part where somebody is gone after', () => assert.deepEqual(clauses('The police went after smugglers'), ['The police went after smugglers']));
  it('mark asides', () => {
    const words = wordsOf('Norhaven, which belongs to Sudholm, grew.');
    const { aside } = segmentsOf(words);
    assert.deepEqual(words.filter((_, at) => aside[at]).map((word) => word.text), [',', 'which', 'belongs', 'to', 'Sudholm']);
  });
});
