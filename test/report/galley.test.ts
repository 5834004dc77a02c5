import assert from 'node:assert/strict';
import { readLook, readMarkdown } from '../../src/engine';
import type { Review } from '../../src/report';
import { allDrafts, written } from './drafts';

type Block = Review['galley'][number];
type Runs = Extract<Block, { readonly runs: unknown }>['runs'];

const runsOf = (block: Block): Runs => ('runs' in block ? block.runs : block.kind === 'table' ? block.rows.flat(2) : []);

const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

describe('the galley', () => {
  it('holds every claim of a draft once, in its own words', () => {
    for (const { text } of allDrafts()) {
      const { review, report } = written(text);
      const runs = review.galley.flatMap(runsOf);
      const places = report.claims.map((_, index) => runs.flatMap((run, at) => (run.claim === index ? [at] : [])));
      for (const [index, claim] of report.claims.entries()) {
        const own = places[index]!;
        assert.ok(own.length > 0 && own.length - 1 === own.at(-1)! - own[0]!, `${claim.text} stands in one place`);
        // What stands between the marks of a link is in the file and not in the words.
        assert.ok(bare(claim.text).includes(bare(own.map((at) => runs[at]!.text).join('')).slice(0, 3)), claim.text);
      }
    }
  });

  it('holds all words of a draft, in their order', () => {
    for (const { text } of allDrafts()) {
      const prose = readMarkdown(text).blocks.map((block) => (block.kind === 'table' ? block.rows.flat().map((cell) => cell.prose.text).join('') : block.prose.text));
      const set = written(text).review.galley.filter(({ kind }) => kind !== 'code' && kind !== 'rule').map((block) => runsOf(block).map((run) => run.text).join(''));
      for (const [at, words] of prose.entries()) if (!words.includes('\uFFFC')) assert.equal(set[at], words);
    }
  });

  it('keeps emphasis, code, list marks and their depth', () => {
    const text = 'A **bold *and leaning*** word, `let x`.\n\n1. one\n   - two\n\n     more of two\n2. three\n';
    const [paragraph, ...items] = written(text).review.galley;
    assert.deepEqual(runsOf(paragraph!).map((run) => [run.text, ...run.styles]), [['A '], ['bold ', 'strong'], ['and leaning', 'strong', 'emphasis'], [' word, '], ['let x', 'code'], ['.']]);
    assert.deepEqual(items.map((item) => item.kind === 'item' && [item.mark, item.depth]), [['1.', 0], ['•', 1], ['', 1], ['2.', 0]]);
  });

  it('keeps code blocks, rules, quotations, tables and footnotes in their places', () => {
    const { galley } = written('> Said.\n\n```js\nlet x = 1;\n\nlet y;\n```\n\n---\n\n| A |\n|---|\n| b |\n\nWord.[^n]\n\n[^n]: Note.\n').review;
    assert.deepEqual(galley.map(({ kind }) => kind), ['quote', 'code', 'rule', 'table', 'paragraph', 'footnote']);
    assert.equal(galley[1]!.kind === 'code' && galley[1]!.text, 'let x = 1;\n\nlet y;');
    assert.equal(galley[5]!.kind === 'footnote' && galley[5]!.label, 'n');
  });

  it('never throws on any nesting', () => {
    for (const text of ['', '\uFEFF', '- > - > **', '> ```\n> x\n> ```', '| |\n|-|', '[^', '***', '- \n  - \n', '`'.repeat(99)]) assert.ok(readLook(text));
  });
});
