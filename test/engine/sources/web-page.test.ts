import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toFile } from '../../../src/engine/draft/prose';
import { readWebPage } from '../../../src/engine/sources/web-page';
import type { Block } from '../../../src/engine/vocabulary';

function line(block: Block): string {
  if (block.kind === 'table') return `table${block.headerRows}${block.caption === undefined ? '' : `(${block.caption.text})`}: ${block.rows.map((row) => row.map((cell) => cell.prose.text).join('|')).join(' / ')}`;
  return `${block.kind}${block.level ?? ''}${block.lead === undefined ? '' : `<${block.lead}`}: ${block.prose.text}`;
}
const blocks = (html: string): string[] => readWebPage(html).blocks.map(line);
const article = (inside: string): string => `<!DOCTYPE html><html><body><article><p>The reef lost 45% of its coral, and more.</p>${inside}</article></body></html>`;
const codes = (html: string): string[] => readWebPage(html).issues.map(({ code }) => code);
/** The blocks after the article's first paragraph. */
const inArticle = (inside: string): string[] => blocks(article(inside)).slice(1);

describe('readWebPage: blocks', () => {
  it('reads headings, paragraphs, items, quotes and captions', () => {
    assert.deepEqual(inArticle('<h2>The cost</h2><p>It cost<ul><li>one<li>two <b>and</b> more</ul><blockquote><p>He said.</p></blockquote><figure><img alt="5"><figcaption>A reef</figcaption></figure>'), ['heading2: The cost', 'paragraph: It cost', 'item<2: one', 'item<2: two and more', 'quote: He said.', 'paragraph: A reef']);
  });

  it('decodes references and folds space, with exact places', () => {
    const html = article('<p>It cost &euro;35&nbsp;bn &mdash;\n\t <b>$5</b>&#48;.</p>');
    const block = readWebPage(html).blocks[1]!;
    assert.ok(block.kind === 'paragraph');
    assert.equal(block.prose.text, 'It cost €35 bn — $50.');
    const at = (words: string): string => {
      const start = block.prose.text.indexOf(words);
      const span = toFile(block.prose, { start, end: start + words.length });
      return html.slice(span.start, span.end);
    };
    assert.equal(at('€35 bn'), '&euro;35&nbsp;bn');
    assert.equal(at('$50'), '$5</b>&#48;');
    assert.equal(at('cost'), 'cost');
  });

  it('parts paragraphs at two breaks, and joins lines at one', () => {
    assert.deepEqual(inArticle('<p>One<br>two.<br><br>Three.</p>'), ['paragraph: One two.', 'paragraph: Three.']);
  });

  it('reads tables with heads, captions and cells that span others', () => {
    const html = '<table><caption>Cost, $bn</caption><thead><tr><th>Firm<th colspan=2>Years</thead><tr><td rowspan=2>Meta<td>5<td>6<tr><td>7<td><p>8</p><p>9</p></table>';
    assert.deepEqual(inArticle(html), ['table1(Cost, $bn): Firm|Years| / Meta|5|6 / |7|8 9']);
    assert.deepEqual(inArticle('<table><tr><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td></tr></table>'), ['table1: A|B / x|1']);
    assert.deepEqual(inArticle('<table><tr><td>x</td><td>1</td></tr></table>'), ['table0: x|1']);
  });

  it('gives cells their place in the file', () => {
    const html = article('<table><tr><td> 5 <b>6</b></td><td></td></tr></table>');
    const table = readWebPage(html).blocks[1]!;
    assert.ok(table.kind === 'table');
    assert.deepEqual(table.rows[0]!.map(({ start, end }) => html.slice(start, end)), [' 5 <b>6</b>', '']);
  });

  it('reads what is in a table that lays out the page as text', () => {
    const html = '<table><tr><td><table><tr><td>5</td></tr></table></td><td><p>The reef lost 45%.</p></td></tr></table>';
    assert.deepEqual(blocks(html), ['table0: 5', 'paragraph: The reef lost 45%.']);
  });

  it('leaves out text of a table that is in no cell', () => {
    assert.deepEqual(inArticle('<table>The reef lost 45% of its coral in that year.<tr><td>5</td></tr></table>'), ['table0: 5']);
  });

  it('reads ordinal endings, but not superscript marks', () => {
    assert.deepEqual(inArticle('<p>The 24<sup>th</sup> reef<sup>12</sup> and <code>x = 5</code>.</p>'), ['paragraph: The 24th reef and \uFFFC.']);
  });
});

/** Each holds the figure 77, which must not be read. */
const FURNITURE: Readonly<Record<string, string>> = {
  script: '<script>var x = "<p>77</p>"</script>',
  style: '<style>p { width: 77px }</style>',
  comment: '<!-- <p>77</p> -->',
  navigation: '<nav><p>Menu 77 here.</p></nav>',
  aside: '<aside><p>Aside 77 here.</p></aside>',
  footer: '<footer><p>Copyright 77 here.</p></footer>',
  form: '<form><p>Sign up for 77 letters.</p></form>',
  'hidden by attribute': '<p hidden>Hidden 77.</p>',
  'hidden by style': '<div style="color:red; display: none"><p>Hidden 77.</p></div>',
  'hidden from readers': '<p aria-hidden="true">Hidden 77.</p>',
  role: '<div role="complementary"><p>Beside 77.</p></div>',
  'related links by class': '<section class="related-stories"><p>Related 77.</p></section>',
  'promotion by class': '<div class="articlePromo"><p>Promo 77.</p></div>',
  'advertisement by id': '<div id="ad-slot-3"><p>Buy 77.</p></div>',
  'sharing buttons': '<div class="share-buttons"><p>Shared 77 times.</p></div>',
  'screen reader text': '<span class="sr-only">77</span>',
  'a paragraph of one link': '<p><a href="/x">Read more about 77 reefs.</a></p>',
  'a list of links': '<ul><li><a href="/x">All 77 reefs</a></li></ul>',
  'struck-out text': '<p>It cost <del>77</del> much.</p>',
  'footnote mark': '<p>It cost much.<sup>77</sup></p>',
  'picture': '<p>It cost much.<img alt="77" title="77"></p>',
  'code': '<pre>x = 77</pre>',
  'attribute': '<p title="77" data-x="77">It cost much.</p>',
};

describe('readWebPage: what is left out', () => {
  for (const [name, html] of Object.entries(FURNITURE)) {
    it(`leaves out: ${name}`, () => {
      for (const page of [article(`${html}<p>The reef lives.</p>`), `<body>${html}<p>The reef lives.</p></body>`]) {
        const words = blocks(page).join('\n');
        assert.ok(words.endsWith('The reef lives.'), `the text beside it is lost: ${words}`);
        assert.ok(!words.includes('77'), words);
      }
    });
  }

  it('reads the article, not what is around it', () => {
    const html = '<body><header><p>Site 77.</p></header><main><article class="main-nav"><header><h1>Reef</h1></header><p>The reef lost 45% of its coral.</p></article><p>Other 77.</p></main><p>End 77.</p></body>';
    assert.deepEqual(blocks(html), ['heading1: Reef', 'paragraph: The reef lost 45% of its coral.']);
  });

  it('takes the main region where articles in it are teasers', () => {
    const html = '<main><p>The reef lost 45% of its coral.</p><p>It had lost 12% before that year.</p><article><p>Teaser.</p></article></main><p>End 77.</p>';
    assert.deepEqual(blocks(html), ['paragraph: The reef lost 45% of its coral.', 'paragraph: It had lost 12% before that year.', 'paragraph: Teaser.']);
  });

  it('reads loose text only where it looks like sentences', () => {
    assert.deepEqual(blocks('<div>Home 77</div><div>The reef lost 45% of its coral in the year 2016.</div>'), ['paragraph: The reef lost 45% of its coral in the year 2016.']);
  });
});

describe('readWebPage: the document', () => {
  it('takes the title from og:title, else from the title tag without the site\'s name', () => {
    assert.equal(readWebPage('<meta property="og:title" content="Reef &amp; sea"><title>x</title>').title, 'Reef & sea');
    assert.equal(readWebPage(`<title>Reef dies | The Paper</title>${article('').replace('<p>', '<h1>Reef dies</h1><p>')}`).title, 'Reef dies');
    assert.equal(readWebPage('<title> Reef\n dies </title>').title, 'Reef dies');
    assert.equal(readWebPage(article('<h2>Only head</h2>')).title, 'Only head');
  });

  it('takes the date of publication from where pages say it', () => {
    for (const html of ['<meta property="article:published_time" content="2025-07-21T08:00:00Z">', '<meta name="date" content="2025-07-21">', '<script type="application/ld+json">{"datePublished": "2025-07-21"}</script>', '<p><time datetime="2025-07-21">yesterday</time></p>']) {
      assert.equal(readWebPage(html).date, '2025-07-21', html);
    }
    assert.equal('date' in readWebPage(article('')), false);
  });

  it('says so where there is no article', () => {
    assert.deepEqual(codes(article('')), []);
    for (const html of ['', '<html></html>', '<h1>Reef</h1>', '<nav><p>Menu.</p></nav>', '\u0000\u0001']) assert.deepEqual(codes(html), ['page.no-article'], html);
  });

  it('never throws, and its places are in order in the file', () => {
    const scrap = fc.constantFrom('<p>', '</p>', '<div class="promo">', '</div>', '<article>', '</article>', '<main>', '<table>', '<tr>', '<td colspan=3 rowspan=2>', '<th>', '</table>', '<caption>', '<thead>', '<ul>', '<li>', '</ul>', '<a>', '</a>', '<br>', '<sup>', '<code>', '</code>', '<h1>', '</h1>', '<blockquote>', '&amp;', '&nbsp;', '&NotEqualTilde;', '<!--', '-->', '<script>', '</script>', 'The reef lost 45% of its coral in that year.', '5', ' ', '<', '&#0;', '\r\n', '<title>', '<svg>', '<form>');
    fc.assert(fc.property(fc.oneof(fc.array(scrap, { maxLength: 30, size: 'max' }).map((parts) => parts.join('')), fc.string({ unit: 'binary' })), (html) => {
      let end = 0;
      for (const block of readWebPage(html).blocks) {
        assert.ok(block.start >= end && block.end >= block.start && block.end <= html.length, 'blocks overlap or leave the file');
        end = block.end;
        const proses = block.kind === 'table' ? block.rows.flat().map((cell) => cell.prose) : [block.prose];
        for (const prose of proses) {
          const place = toFile(prose, { start: 0, end: prose.text.length });
          assert.ok(prose.text === '' || (place.start >= block.start && place.end <= block.end));
          prose.pieces.forEach(({ start, from, to, exact }, index) => {
            if (exact) assert.equal(html.slice(from, to).replace(/\s/g, ' '), prose.text.slice(start, prose.pieces[index + 1]?.start ?? prose.text.length));
          });
        }
      }
    }), { numRuns: 1000 });
  });

  it('finishes on pages nested deeper than a browser would show', () => {
    for (const unit of ['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<article>', '<svg>', '<sup>']) {
      assert.equal(readWebPage(`<p>The reef.</p>${unit.repeat(50_000)}`).blocks.length, 1, unit);
    }
  });
});
