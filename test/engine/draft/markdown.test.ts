import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine/draft/markdown';
import { toFile } from '../../../src/engine/draft/prose';
import type { Block } from '../../../src/engine/vocabulary';

/** A block as one line: its kind, level and lead, then its words (rows parted by "/", cells by "|"). */
function line(block: Block): string {
  if (block.kind === 'table') return `table: ${block.rows.map((row) => row.map((cell) => cell.prose.text).join('|')).join(' / ')}`;
  return `${block.kind}${block.level ?? ''}${block.lead === undefined ? '' : `<${block.lead}`}: ${block.prose.text}`;
}

/** The blocks with LF; and with CRLF they must be the same. */
function blocks(text: string): string[] {
  const lines = readMarkdown(text).blocks.map(line);
  assert.deepEqual(readMarkdown(text.replaceAll('\n', '\r\n')).blocks.map(line), lines, 'CRLF changes what is read');
  return lines;
}

const reads = (name: string, text: string, expected: readonly string[]): void => {
  it(name, () => assert.deepEqual(blocks(text), expected));
};

describe('readMarkdown: blocks', () => {
  reads('reads headings of both kinds, without their marks', '# One #\n\nTwo\n===\n\nThree\nfour\n---\n', ['heading1: One', 'heading1: Two', 'heading2: Three four']);
  reads('leaves bare numbers before headings out', '## 1. What happened?\n## 2.3 Results\n## (4) Costs\n## IV. Parts\n## b) Rest\n', ['heading2: What happened?', 'heading2: Results', 'heading2: Costs', 'heading2: Parts', 'heading2: Rest']);
  reads('keeps figures and words before headings', '## 3 firms lead\n## 2.3 million homes\n## 2.3 Million Homes\n## 2025 in figures\n# Chapter 4: Costs\n', ['heading2: 3 firms lead', 'heading2: 2.3 million homes', 'heading2: 2.3 Million Homes', 'heading2: 2025 in figures', 'heading1: Chapter 4: Costs']);
  reads('joins the lines of a paragraph', 'The reef\nlost  45%\tof\n   its coral.\n\nNext.', ['paragraph: The reef lost 45% of its coral.', 'paragraph: Next.']);
  reads('reads hard breaks as a space', 'one  \ntwo\\\nthree<br>four<br/>five', ['paragraph: one two three four five']);
  reads('takes quotes apart from their marks', '> The reef\n> lost **45%\n> of** it.\n>\n> > Deeper\nlazy', ['quote: The reef lost 45% of it.', 'quote: Deeper lazy']);
  reads('leaves callout marks out', '> [!NOTE]\n> Costs rose.\n\n> [!tip]+ Title here\n> Text', ['quote: Costs rose.', 'quote: Title here Text']);
  reads('gives each list item its own block', '- one\n- two\n  more\n* three\n+ four\n', ['item: one', 'item: two more', 'item: three', 'item: four']);
  reads('gives a loose item one block a paragraph', '1. one\n\n   still one\n2) two\n', ['item: one', 'item: still one', 'item: two']);
  reads('says which block introduces a list, and a list in a list', 'Costs:\n\n- Alibaba:\n  - in 2025\n  - in 2026\n- Meta\n\nNo list.\n', ['paragraph: Costs:', 'item<0: Alibaba:', 'item<1: in 2025', 'item<1: in 2026', 'item<0: Meta', 'paragraph: No list.']);
  reads('lets headings introduce lists, also inside a quote', '## Costs\n- one\n\nHe said:\n> - two\n', ['heading2: Costs', 'item<0: one', 'paragraph: He said:', 'item<2: two']);
  reads('lets a list after a list share its introduction', 'Costs:\n- one\n\n<!-- a note -->\n\n* two\n', ['paragraph: Costs:', 'item<0: one', 'item<0: two']);
  reads('lets nothing introduce a list after a rule', 'Costs:\n\n***\n\n- one\n', ['paragraph: Costs:', 'item: one']);
  reads('leaves task boxes out', '- [ ] to do\n- [x] done\n', ['item: to do', 'item: done']);
  reads('reads footnotes with their further paragraphs', 'Text[^1] here[^long-name].\n\n[^1]: $35bn.\n[^long-name]: First\n    line.\n\n    Second.\n\nAfter.', ['paragraph: Text here.', 'footnote: $35bn.', 'footnote: First line.', 'footnote: Second.', 'paragraph: After.']);
  reads('reads tables with marks, escaped bars, empty cells and ragged rows', '| A | **B** | C |\n|:--|:-:|--:|\n| a\\|b | `c` | |\n|| 5 **6** |\n| 1 | 2 | 3 | 4 |\nx | [y](z)\n', ['table: A|B|C / a|b|\uFFFC| / |5 6 / 1|2|3|4 / x|y']);
  reads('reads tables whose second line has spaces behind', 'A | B  \n--|--|  \n1 | 2\n', ['table: A|B / 1|2']);
  reads('reads tables in quotes and lists', '> | A |\n> |---|\n> | 1 |\n\n- x\n\n  | B |\n  |---|\n  | 2 |\n', ['table: A / 1', 'item: x', 'table: B / 2']);
  reads('reads the words after a comment at the start of a line', '<!-- note --> The reef lost 45%.\n', ['paragraph: The reef lost 45%.']);
  reads('reads the inside of container fences', ':::note Title\nThe reef.\n:::\nAfter.', ['paragraph: The reef.', 'paragraph: After.']);
  reads('reads markdown between HTML tags that stand alone', '<details>\n<summary>Sum 1</summary>\n\nThe reef.\n\n</details>\n', ['paragraph: The reef.']);
  reads('finds no blocks where there are no words', '\n\n---\n\n***\n\n- \n\n![5](5.png)\n\n`code`\n', []);
});

const says = (text: string, expected: string): void => {
  it(`${JSON.stringify(text)} says ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readMarkdown(text).blocks.map((block) => (block.kind === 'table' ? '' : block.prose.text)), [expected]);
  });
};

describe('readMarkdown: words', () => {
  says('**$35** billion, $35 *billion*, __$3__**5**', '$35 billion, $35 billion, $35');
  says('a \\$35 billion \\*plan\\*', 'a $35 billion *plan*');
  says('&euro;35&nbsp;bn, &#36;5, &#x24;6, AT&amp;T, &nosuch; & co', '€35 bn, $5, $6, AT&T, &nosuch; & co');
  says('~~$35bn~~ $53bn and <del>12</del> 13', '$53bn and 13');
  says('a [link *text*](http://x.example/5 "title 6"), [other][7], [third]', 'a link text, other, third');
  says('see <http://x.example/5>, https://x.example/6, www.x.example/7 and a7@x.example.', 'see \uFFFC, \uFFFC, \uFFFC and \uFFFC.');
  says('[https://x.example/5](https://x.example/6) here', '\uFFFC here');
  says('`x = 5` and ``y ` 6`` and <code>7</code>', '\uFFFC and \uFFFC and \uFFFC');
  says('word <!-- 5 --> <b class="6">bold</b> ![7](8 "9") end', 'word bold end');
  says('[[Page 5|the text]] and [[Home]] ![[10.png]]', 'the text and Home');
  says('costs $28 and $29, rated $$ or $$$ and $30', 'costs $28 and $29, rated $$ or $$$ and $30');
  says('a formula $x^2 = 5$ and $$y = 6$$ here', 'a formula \uFFFC and \uFFFC here');
  says('{{ site.x5 }} of {% include 6 %} and <Chart data={{a: 7}} /> x', '\uFFFC of \uFFFC and x');
  says('==$53 billion== and a == b', '$53 billion and a == b');
  says('24<sup>th</sup> of May<sup>3</sup>', '24th of May');
  says('cited [12], [3, 4] and [@smith, p. 5], but [sic] in [2025]', 'cited , and , but sic in 2025');
  says('$35\u00A0billion in\u2009all, $3\u00AD5\u200B, e\u0301 👩‍👩‍👧 \uD800 \u0000', '$35 billion in all, $35, e\u0301 👩‍👩‍👧 \uD800 \u0000');
  says('snake_case_name and 5*6*7 and 2 * 3', 'snake_case_name and 567 and 2 * 3');
});

/** One place for each thing that is no prose; every one holds the figure 77, which must not be found. */
const SILENT: Readonly<Record<string, string>> = {
  'front matter': '---\ntitle: 77\nnote: 77\n---\nText.',
  'TOML front matter': '+++\nx = 77\n+++\nText.',
  'fenced code': 'Text.\n\n```js 77\n77\n```\n',
  'fenced code with tildes': '~~~\n77\n~~~\nText.',
  'fenced code in a list': '- Text\n\n  ```\n  77\n  ```\n',
  'code fence that never closes': 'Text.\n\n```\n77\n\n77',
  'indented code': 'Text.\n\n    77\n',
  'inline code': 'Text `77`.',
  'link target': 'Text [a](77).',
  'link target in brackets': 'Text [a](<77 77>).',
  'link title': 'Text [a](b "77").',
  'link label': 'Text [a][77].',
  'reference definition': 'Text.\n\n[77]: http://77.example "77"\n',
  'reference definition with a title on the next line': 'Text.\n\n[a]: b\n  "77"\n',
  'autolink': 'Text <http://x.example/77>.',
  'bare address': 'Text http://x.example/77.',
  'address': 'Text a77@x.example.',
  'picture': 'Text ![77](77 "77").',
  'picture by reference': 'Text ![77][77].',
  'embedded file': 'Text ![[77.png]].',
  'HTML block': '<div data-x="77">\n77\n</div>\n\nText.',
  'HTML table': '<table><tr><td>77</td></tr></table>\n\nText.',
  'script': '<script>\n\n77\n\n</script>\n\nText.',
  'inline tag': 'Text <span title="77">a</span>.',
  'comment': 'Text <!-- 77 --> a.',
  'comment of several lines': 'Text.\n\n<!--\n77\n\n77\n-->\n',
  'footnote mark': 'Text[^77].',
  'footnote label': 'Text.\n\n[^77]: note',
  'list number': '77. Text',
  'list number with a bracket': '77) Text',
  'heading number': '## 77. Text',
  'struck-out text': 'Text ~~77~~.',
  'citation number': 'Text [77].',
  'citation key': 'Text [@key, p. 77].',
  'wiki link page': 'Text [[77|a]].',
  'template tag': 'Text {{ x | limit: 77 }} {% t 77 %}.',
  'heading attributes': '## Text {#sec-77}',
  'inline formula': 'Text $x_{77} = y$.',
  'formula': 'Text.\n\n$$\n77\n$$\n',
  'JSX': 'Text <Chart max={77} min="77" />.',
  'superscript mark': 'Text<sup>77</sup>.',
};

describe('readMarkdown: what is no prose', () => {
  for (const [name, text] of Object.entries(SILENT)) {
    it(`does not read: ${name}`, () => {
      for (const version of [text, text.replaceAll('\n', '\r\n')]) {
        const words = readMarkdown(version).blocks.map(line).join('\n');
        assert.ok(/text/i.test(words), `the text beside it is lost: ${words}`);
        assert.ok(!words.includes('77'), words);
      }
    });
  }
});

describe('readMarkdown: the document', () => {
  it('takes the title from front matter, else from the first heading', () => {
    assert.equal(readMarkdown('---\ntitle: T\n---\n# H').title, 'T');
    assert.equal(readMarkdown('Text.\n\n## A *heading*\n\n# B').title, 'A heading');
    assert.equal('title' in readMarkdown('Text.'), false);
  });

  it('hands on date, sources and issues of the front matter', () => {
    const { date, sources, issues } = readMarkdown('---\ndate: 2025-07-21\nsources: [a.md, 5]\n---\nText.');
    assert.deepEqual([date, sources, issues.map(({ code }) => code)], ['2025-07-21', ['a.md'], ['front-matter.sources']]);
  });

  it('reads the draft after broken front matter', () => {
    const { blocks: found, issues } = readMarkdown('---\ntitle: "x\n---\nText.');
    assert.deepEqual([found.map(line), issues.length], [['paragraph: Text.'], 1]);
  });

  it('gives blocks and cells the span of their text in the file', () => {
    const text = '# Head\n\n>  Quote  \n\n| A | B |\n|---|---|\n| `x` |  **y z**  |\n';
    const [head, quote, table] = readMarkdown(text).blocks;
    assert.equal(text.slice(head!.start, head!.end), '# Head');
    assert.equal(text.slice(quote!.start, quote!.end), 'Quote');
    assert.equal(text.slice(table?.start, table?.end), text.slice(text.indexOf('| A'), -1));
    assert.ok(table?.kind === 'table');
    assert.equal(table.headerRows, 1);
    assert.deepEqual(table.rows.map((row) => row.map(({ start, end }) => text.slice(start, end))), [['A', 'B'], ['`x`', '**y z**']]);
  });

  it('leads from prose back to the file', () => {
    const text = 'He\r\n> paid\r\n\r\n> **$35\r\n> bill**ion &euro;5';
    const block = readMarkdown(text).blocks.at(-1)!;
    assert.ok(block.kind === 'quote');
    const at = (words: string): string => {
      const start = block.prose.text.indexOf(words);
      const span = toFile(block.prose, { start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    assert.equal(at('$35 billion'), '$35\r\n> bill**ion');
    assert.equal(at('€5'), '&euro;5');
  });
});
