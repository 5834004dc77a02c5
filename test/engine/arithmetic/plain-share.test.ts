import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const SOURCE = 'Of the 12,400 rowers who set out, 4,340 of them girls, 11,900 came home before noon.';

const refuted = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: SOURCE })]), { today: '2031-05-02' })
  .claims.filter(({ verdict }) => verdict === 'refuted').map(({ text, fix }) => `${text} → ${fix?.text}`);

describe('A share plainly said', () => {
  it('is held against part and whole where a word tells the part', () => {
    assert.deepEqual(refuted('This year 12,400 rowers set out. A quarter of the field were girls.'), ['A quarter → More than a third']);
    assert.deepEqual(refuted('This year 12,400 rowers set out. A quarter of them were girls.'), ['A quarter → More than a third']);
  });
  it('is left alone where it is right', () => assert.deepEqual(refuted('This year 12,400 rowers set out. More than a third of the field were girls.'), []));
});
