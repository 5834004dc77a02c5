import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const verdictOn = (draft: string, text: string, source: string, id = 'source.md'): string | undefined =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id, text: source })]), { today: '2031-05-02' }).claims.find((claim) => claim.text === text)?.verdict;

const RACE = 'Mara Lund of Norhaven shot her goal in the eighth minute. Norhaven came fifth in the league with 61 points.';

describe('An ordinal of something else', () => {
  it('confirms no rank', () => assert.notEqual(verdictOn('Mara Lund’s Norhaven came eighth in the league with 61 points.', 'eighth', RACE), 'supported'));
  it('is confirmed as what it is', () => assert.equal(verdictOn('Mara Lund of Norhaven shot her goal in the eighth minute.', 'eighth', RACE), 'supported'));
  it('leaves ranks of the source to be confirmed', () => assert.equal(verdictOn('Norhaven came fifth in the league with 61 points.', 'fifth', RACE), 'supported'));
});

describe('The first of many', () => {
  const CELLIST = 'Oda Renn, 34, won the Orr Prize on Sunday. It was her seventh prize of the year.';
  it('is not contradicted by a later one', () => {
    for (const draft of ['Renn won her first prize in 2009.', 'Renn’s first prize was a book.']) assert.notEqual(verdictOn(draft, 'first', CELLIST), 'refuted', draft);
  });
  it('is, where it is told to be that one', () => {
    for (const draft of ['It was her first prize of the year.', 'On Sunday Renn won her first prize of the year.']) assert.equal(verdictOn(draft, 'first', CELLIST), 'refuted', draft);
  });
});
