import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const yearsIn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ kind }) => kind === 'year').map(({ text, verdict, fix }) => `${text} ${verdict}${fix ? ` → ${fix.text}` : ''}`);

const SALE = 'The state sold its woods on Tuesday for £615 million, after six weeks of talks.\n\nThe sale before, in 2026, brought in £384 million.';

describe('The year of a figure told only once', () => {
  it('is the source’s', () => {
    assert.deepEqual(yearsIn('It was no record: the sale in 2024 brought the state £384 million.', SALE), ['2024 refuted → 2026']);
  });

  it('is left alone where the figure stands twice', () => {
    assert.deepEqual(yearsIn('It was no record: the sale in 2024 brought the state £384 million.', `${SALE} In 2024 the woods had been let for £384 million.`).filter((year) => year.includes('refuted')), []);
  });

  it('is left alone where the two sentences have nothing but a number in common', () => {
    assert.deepEqual(yearsIn('Norhaven opened a tunnel in 2024, and £384 million went into it.', SALE).filter((year) => year.includes('refuted')), []);
  });
});
