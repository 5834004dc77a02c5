import assert from 'node:assert/strict';
import { parser, GFM } from '@lezer/markdown';
import fc from 'fast-check';
import { commandLink, quotationMarkdown } from '../../src/vscode/hover-markdown';
import { oneLine, plain } from '../../src/vscode/plain';

const markdown = parser.configure(GFM);

/** What hostile words are made of: every mark that markdown, HTML and VS Code's icons know, and the pieces that make them dangerous. */
const pieces = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', ' ', '\n', '\r\n', '\t', 'a', '5', '$(bug)', '](command:workbench.action.quit)', '![x](https://example.org/x.png)', '<img src=x onerror=alert(1)>', '<script>',
  'https://example.org', 'www.example.org', 'someone@example.org', 'command:factCheck.applyFix', '&lt;', '&#36;', '**', '```', '- [ ] ', '| a |', '[^1]: ', '\u202e', '\u2066', '\u0000', '\u200b', '\ufffc', '\u2028', '😀', '\ud800',
];
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

/** The kinds of node that a piece of markdown is made of. */
function nodesIn(text: string): Set<string> {
  const names = new Set<string>();
  markdown.parse(text).iterate({ enter: ({ name }) => void names.add(name) });
  return names;
}

const harmless = new Set(['Document', 'Paragraph', 'Escape']);
const without = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('Words of drafts and sources in a hover', () => {
  it('are words, whatever they are made of', () => {
    fc.assert(fc.property(hostile, (words) => {
      const escaped = plain(words);
      assert.deepEqual([...nodesIn(`A ${escaped} z`)].filter((name) => !harmless.has(name)), [], JSON.stringify(words));
      assert.equal(without(escaped).replaceAll('\u2060', ''), oneLine(words).replaceAll('\u2060', ''));
      assert.doesNotMatch(without(escaped), /\$\([a-z]/u);
    }), { numRuns: 1000 });
  });

  it('stay within their quotation and their bold type', () => {
    const quoted = fc.array(fc.record({ text: hostile, isFigure: fc.boolean() }), { minLength: 1, maxLength: 4 });
    const allowed = new Set([...harmless, 'Blockquote', 'QuoteMark', 'StrongEmphasis', 'EmphasisMark']);
    fc.assert(fc.property(quoted, (quoted) => {
      const said = quotationMarkdown(quoted, 'the source');
      assert.deepEqual([...nodesIn(said)].filter((name) => !allowed.has(name)), [], said);
      assert.equal(said.split('\n').length, 3);
    }), { numRuns: 1000 });
  });

  it('are shown in bold where they are the figure, whatever stands beside it', () => {
    const figure = fc.constantFrom('$53', '5%', '(5)', '53 billion', '“5”');
    const beside = fc.constantFrom('', 'a', '5', ' ', '(', '-', '.', '%');
    fc.assert(fc.property(figure, beside, beside, (figure, before, after) => {
      const said = quotationMarkdown([{ text: `of ${before}`, isFigure: false }, { text: figure, isFigure: true }, { text: `${after} or so`, isFigure: false }], 'x');
      assert.ok(nodesIn(said).has('StrongEmphasis'), said);
    }));
  });

  it('cannot lead a link of ours elsewhere', () => {
    fc.assert(fc.property(hostile, hostile, hostile, (words, argument, tip) => {
      const link = commandLink(words === '' ? 'x' : words, 'factCheck.applyFix', [argument], tip);
      const urls: string[] = [];
      markdown.parse(link).iterate({ enter: ({ name, from, to }) => void (name === 'URL' && urls.push(link.slice(from, to))) });
      if (plain(words) !== '') assert.equal(urls.length, 1, link);
      for (const url of urls) {
        assert.match(url, /^command:factCheck\.applyFix\?/u);
        assert.deepEqual(JSON.parse(decodeURIComponent(url.slice(url.indexOf('?') + 1))), [argument]);
      }
    }), { numRuns: 1000 });
  });
});
