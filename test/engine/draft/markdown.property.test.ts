import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../src/engine/draft/markdown';
import { toFile } from '../../../src/engine/draft/prose';
import type { Document, Prose } from '../../../src/engine/vocabulary';

const SCRAPS = [
  'a', 'The reef', '5', '$35', ' ', '  ', '\t', '\n', '\n\n', '\r\n', '\r', '> ', '- ', '1. ', '# ', '### 2.1 ', '*', '**', '_', '~~', '`', '```', '|', '|---|', '\\', '\\|',
  '[', ']', '(', ')', '![', '[^1]', '[^1]: ', '[[', ']]', '<', '>', '<b>', '</b>', '<del>', '<!--', '-->', '<!-- stet -->', '<!-- factcheck-disable -->', '&amp;', '&', ';', '&#0;', '$$', '$',
  '{{', '}}', '{%', '%}', '---', '===', '+++', 'title: x', ':::', 'http://a.example/5', '\u00A0', '\u200B', '\uFEFF', '\uD83D', '😀', 'e\u0301', '\u0000', '    ', '==',
];
const anyMarkdown = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40, size: 'max' }).map((scraps) => scraps.join('')),
  fc.string({ unit: 'binary' }),
);

function proses({ blocks }: Document): Prose[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map((cell) => cell.prose) : [block.prose]));
}

function folded(text: string): string {
  return text.replace(/\s/g, ' ');
}

describe('readMarkdown on any text', () => {
  it('gives sorted blocks inside the file, whose proses are made of their pieces', () => {
    fc.assert(fc.property(anyMarkdown, (text) => {
      const document = readMarkdown(text);
      let end = 0;
      for (const block of document.blocks) {
        assert.ok(block.start >= end && block.start <= block.end && block.end <= text.length, 'blocks overlap or leave the file');
        end = block.end;
        if (block.kind === 'item' && block.lead !== undefined) assert.ok(document.blocks[block.lead]!.start < block.start);
      }
      for (const prose of proses(document)) {
        assert.equal(prose.text, prose.text.trim());
        let from = 0;
        prose.pieces.forEach((piece, index) => {
          const next = prose.pieces[index + 1]?.start ?? prose.text.length;
          assert.equal(index === 0 ? piece.start : 0, 0);
          assert.ok(piece.start < next && piece.from >= from && piece.from <= piece.to && piece.to <= text.length);
          if (piece.exact) assert.equal(folded(text.slice(piece.from, piece.to)), folded(prose.text.slice(piece.start, next)));
          from = piece.to;
        });
      }
      for (const { start, end: to } of [...document.letStand, ...document.issues]) assert.ok(start >= 0 && start <= to && to <= text.length);
    }), { numRuns: 2000 });
  });

  it('leads every stretch of every prose into its block', () => {
    fc.assert(fc.property(anyMarkdown, fc.nat(100), fc.nat(100), (text, a, b) => {
      for (const block of readMarkdown(text).blocks) {
        if (block.kind === 'table') continue;
        const { start, end } = toFile(block.prose, { start: Math.min(a, b), end: Math.max(a, b) });
        assert.ok(start <= end && start >= block.start && end <= block.end);
      }
    }), { numRuns: 500 });
  });

  it('gives the same for the same text', () => {
    fc.assert(fc.property(anyMarkdown, (text) => assert.deepEqual(readMarkdown(text), readMarkdown(text))), { numRuns: 200 });
  });
});

// --- a figure put anywhere in prose is found, once, and leads back to its place -------------------------------------------------------

const FIGURE = '$35.7bn';
const word = fc.constantFrom('reef', 'Alibaba', 'spent', '12%', 'the', 'AI', 'e.g.', 'café', '😀', 'a &amp; b', '**bold**', '`code`', '[a link](http://x.example)', '<!-- note -->', '\\*', '~~old~~', '[^1]');
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const around = fc.tuple(words, words);

/** Ways to put the figure into a sentence, and sentences into a block. */
const inSentence = fc.constantFrom<(figure: string) => string>(
  (figure) => figure, (figure) => `**${figure}**`, (figure) => `*${figure}*`, (figure) => `__${figure}__`, (figure) => `[${figure}](http://x.example "t")`,
  (figure) => `[paid ${figure} once][ref]`, (figure) => `[[Page|${figure}]]`, (figure) => `==${figure}==`, (figure) => `<b>${figure}</b>`, (figure) => `(${figure})`, (figure) => `“${figure}”`,
  (figure) => `***${figure}***`, (figure) => `**the *${figure}* here**`,
);
const inBlock = fc.constantFrom<(sentence: string) => string>(
  (s) => s, (s) => `# ${s}`, (s) => `### 2. ${s}`, (s) => `x ${s}\n===`, (s) => `x ${s}\n---`, (s) => `- ${s}`, (s) => `1. ${s}`, (s) => `- [ ] ${s}`, (s) => `- x\n  - ${s}`, (s) => `- x\n\n  ${s}`, (s) => `> ${s}`, (s) => `> x\n> ${s}`, (s) => `> - ${s}`,
  (s) => `| A | B |\n|---|---|\n| x | ${s.replaceAll('|', '\\|')} |`, (s) => `| A | ${s.replaceAll('|', '\\|')} |\n|---|---|\n| x | y |`, (s) => `[^1]: ${s}`, (s) => `[^1]: x\n\n    ${s}`, (s) => `x\n${s}\ny`, (s) => `:::note\n${s}\n:::`, (s) => `<!-- note --> ${s}`,
);

describe('readMarkdown on a figure in prose', () => {
  for (const newline of ['\n', '\r\n', '\r']) {
    it(`finds it once, wherever it stands, with ${JSON.stringify(newline)}`, () => {
      fc.assert(fc.property(around, inSentence, inBlock, words, words, ([before, after], mark, block, above, below) => {
        const text = `${above}\n\n${block(`${before} ${mark(FIGURE)} ${after}`)}\n\n${below}\n`.replaceAll('\n', newline);
        const found = proses(readMarkdown(text)).flatMap((prose) => {
          const at = prose.text.indexOf(FIGURE);
          return at < 0 ? [] : [toFile(prose, { start: at, end: at + FIGURE.length })];
        });
        assert.deepEqual(found, [{ start: text.indexOf(FIGURE), end: text.indexOf(FIGURE) + FIGURE.length }]);
      }), { numRuns: 500 });
    });
  }
});

describe('readMarkdown on hostile text', () => {
  const units = ['[', '*', '>', '> ', '- ', '1. ', '`', '<', '<!--', '![', '[a](', '_a', '~~', '|', '$a', '{{', '[[', '==a', '&', ' ', '\\', 'a*b ', '[a]: b "c\n', '[\n', '*a\n', '-\n', '|*a\n', '\r', '\u0000', '\uD83D', '\u200B', 'www.', '<del>'];
  for (const unit of units) {
    it(`finishes on 200,000 characters of ${JSON.stringify(unit)}`, () => {
      assert.equal(readMarkdown(unit.repeat(200_000 / unit.length)).text.length, unit.length * Math.floor(200_000 / unit.length));
    });
  }

  it('finishes on one line of two million characters, and reads its end', () => {
    const document = readMarkdown(`${'The reef lost its coral. '.repeat(80_000)}$35bn`);
    assert.ok(proses(document)[0]?.text.endsWith('$35bn'));
  });

  it('finishes on lists and quotes nested by indentation', () => {
    const list = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a${depth}`).join('\n');
    const quotes = Array.from({ length: 300 }, (_, depth) => `${'>'.repeat(depth)} a${depth}`).join('\n\n');
    assert.ok(readMarkdown(list).blocks.some((block) => block.kind === 'item'));
    assert.ok(readMarkdown(quotes).blocks.some((block) => block.kind === 'quote'));
  });

  it('reads words under more nested marks than the stack holds', () => {
    const opening = Array.from({ length: 5000 }, (_, depth) => `${depth % 2 === 0 ? '*' : '_'}a`);
    const closing = Array.from({ length: 5000 }, (_, depth) => `a${depth % 2 === 0 ? '_' : '*'}`);
    assert.ok(proses(readMarkdown([...opening, '$35bn', ...closing].join('\n')))[0]?.text.includes(' $35bn '));
  });

  it('still reads what stands after a flood of marks', () => {
    const document = readMarkdown(`${'*a '.repeat(100_000)}\n\nThe reef **lost 45%**.`);
    assert.equal(proses(document).at(-1)?.text, 'The reef lost 45%.');
  });
});
