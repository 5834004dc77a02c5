import assert from 'node:assert/strict';
import { check, gather, readSource, type DraftReport, type Source } from '../../src/engine';

/** `count` pieces of text, one after the other. */
const list = (count: number, piece: (n: number) => string, between = ' '): string => Array.from({ length: count }, (_, n) => piece(n)).join(between);

/** What a check looked up: how often it asked a fact what it says or what it is about, and how telling a word is. Work, told without a clock. */
function workOf(draft: string, article: string): number {
  let work = 0;
  const read = readSource({ id: 'source.md', text: article });
  const watched: Source = {
    ...read,
    facts: read.facts.map((fact) => ({
      ...fact,
      get figure() { work++; return fact.figure; },
      get frame() { work++; return fact.frame; },
    })),
  };
  const facts = gather([watched]);
  work = 0;
  check({ path: 'draft.md', text: draft }, { ...facts, weightOf: (term) => { work++; return facts.weightOf(term); } });
  return work;
}

const judge = (draft: string, article: string): DraftReport => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: article })]));
const spending = (count: number): string => list(count, (n) => `Norhaven spent $${n + 1} million on quays in ${1900 + (n % 120)}.`);
const numbers = (count: number): string => list(count, (n) => String((n * 37) % 9973), '; ');
const SHORT = 'Norhaven sold 700 boats in 1950. Sudholm spent $48 million on quays.';

describe('Numbers without a word', () => {
  it('say nothing, and nothing is said of them', () => {
    for (const { verdict, code } of judge(numbers(60), numbers(60)).claims) assert.deepEqual([verdict, code], ['not-enough-info', 'unknown.no-fact']);
  });
  it('are judged where a heading or a column lends them words', () => {
    const { claims } = judge('| Boats that Norhaven sold in 1950 |\n| ---: |\n| 700 |\n', SHORT);
    assert.ok(claims.some(({ text, verdict }) => text === '700' && verdict === 'supported'), JSON.stringify(claims));
  });
});

describe('A hostile draft or source', function () {
  this.timeout(120_000);

  describe('asks for work in proportion to its length', () => {
    // Doubled input may double the work, and a little more for what grows with the logarithm.
    const MOST = 2.4;
    const growing: readonly (readonly [string, (size: number) => number])[] = [
      ['a draft of many sentences', (size) => workOf(spending(size), SHORT)],
      ['a draft of one sentence with many figures', (size) => workOf(`${list(size, (n) => `${n * 7 + 13} boats`, ', ')}.`, SHORT)],
      ['a source with many facts of one firm', (size) => workOf(SHORT, spending(size))],
      ['a draft of numbers alone, against as many', (size) => workOf(`${SHORT}\n\n${numbers(size)}`, `${numbers(size)}\n\n${SHORT}`)],
      ['a source of one sentence with many figures', (size) => workOf(SHORT, `${list(size, (n) => `${n * 7 + 13} boats`, ', ')}.`)],
    ];
    for (const [what, work] of growing) {
      it(what, () => {
        const [once, twice] = [work(200), work(400)];
        assert.ok(once > 0 && twice <= once * MOST, `${once} and ${twice} look-ups`);
      });
    }
  });

  describe('is got through', () => {
    const texts: readonly (readonly [string, string, string])[] = [
      ['10,000 figures in a paragraph of the draft', `${list(10_000, (n) => `${n * 7 + 13} boats`, ', ')}.`, SHORT],
      ['5,000 facts of one firm', 'Norhaven spent $48 million on quays in 2024.', spending(5000)],
      ['a sentence of 50,000 words in the draft', `${list(50_000, (n) => ['the', 'old', 'Norhaven', 'quay', 'of', 'stone'][n % 6]!)} 48 boats.`, SHORT],
      ['a sentence of 50,000 words in the source', SHORT, `${list(50_000, (n) => ['the', 'old', 'Norhaven', 'quay', 'of', 'stone'][n % 6]!)} 48 boats.`],
      ['2,000 numbers alone in the draft, and as many in the source', numbers(2000), numbers(2000)],
      ['a source of 5,000 numbers alone', 'Norhaven spent $48 million on quays in 2024.', list(5000, (n) => `$${n} million`)],
      ['figures that look like years', list(400, (n) => String(1800 + ((n * 7) % 220)), ', '), list(400, (n) => String(1800 + ((n * 11) % 220)), ', ')],
      ['words and figures without a verb', list(60, (n) => `Norhaven, quays, $${n}m; boats: ${n * 3}, Sudholm.`), list(60, (n) => `Sudholm; $${n * 2}m, boats ${n}, quays.`)],
    ];
    for (const [what, draft, article] of texts) {
      it(`with ${what}`, () => {
        const { claims } = judge(draft, article);
        for (const claim of claims) assert.equal(claim.text, draft.slice(claim.start, claim.end));
      });
    }
  });
});
