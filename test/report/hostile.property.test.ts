import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFields } from '../../src/engine/sources/delimited';
import { treeOf } from '../../src/engine/draft/markdown';
import { englishWords, reportCsv, reportMarkdown, reportPage, type Review } from '../../src/report';
import { everyStanding, written } from './drafts';
import { elementsOf } from './page-reader';

/** What would be markup, an order to a spreadsheet, or a link somewhere else, if it were let. */
const TRAPS = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"onmouseover="alert(1)', "' autofocus onfocus='x", '</style><style>*{}', '</script>', '<!-- ', '-->', ']]>', '&lt;b&gt;', '&#60;b>', '![x](https://example.org/x.png)',
  '[x](command:evil)', 'https://example.org', 'www.example.org', 'a@example.org', '`', '**', '_', '| |', '\n# ', '\n- ', '\u202e', '\u0000', '\ud800', '=cmd()', '@SUM(1)', '+1+1', '{0}', '$&'];
const hostile = fc.array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ maxLength: 8 }), fc.constantFrom(' $35 billion ', ' Alibaba ', ' 40% ')), { maxLength: 6 }).map((parts) => parts.join(''));

const options = { words: englishWords, today: '2025-11-22', sources: [{ id: 'article.md', title: 'Article' }], nonce: 'n0nce' };

/** Every word of a review that comes from a draft, a source or a name of a file, replaced by something hostile. */
function poisoned({ review }: { readonly review: Review }, evil: string): Review {
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return ['standing', 'kind', 'verdict', 'code', 'style'].includes(key) ? value : evil;
    if (Array.isArray(value)) return key === 'styles' ? value : value.map((one) => poison(one));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
    return value;
  };
  return poison(review) as Review;
}

/** The names of the elements and of their attributes, and where links lead: all of a page but its words. */
const skeleton = (page: string): string => elementsOf(page).map(({ name, attribs }) => [name, ...Object.keys(attribs), attribs['href'] ?? ''].join(' ')).join('\n');

/** What of a Markdown text leads somewhere or is no words. */
function wordless(text: string): string[] {
  const found: string[] = [];
  treeOf(text, 0).iterate({ enter: ({ name }) => void found.push(name) });
  return found.filter((name) => /Link|URL|Image|HTML|Comment|Code|Autolink|Formula|TemplateTag|Entity/.test(name));
}

describe('hostile words of a draft or a source', () => {
  const tame = written(everyStanding);

  it('never become markup of the page, wherever they stand', () => {
    const expected = skeleton(reportPage([poisoned(tame, 'tame')], { ...options, sources: [{ id: 'tame', title: 'other' }], remember: 'tame' }));
    fc.assert(fc.property(hostile, (evil) => {
      fc.pre(evil.trim() !== '' && evil !== 'other');
      assert.equal(skeleton(reportPage([poisoned(tame, evil)], { ...options, sources: [{ id: evil, title: 'other' }], remember: evil })), expected);
    }), { numRuns: 300 });
  });

  it('never become markup of the page by way of a draft that is read and checked', () => {
    fc.assert(fc.property(hostile, hostile, (evil, source) => {
      const { review } = written(`${evil}\n\nAlibaba will invest $35 billion. ${evil}\n\n| ${evil} | $1 |\n|---|---|\n| 1 | ${evil} |\n\n- ${evil}\n`, `Alibaba will invest $53 billion, ${source}.`);
      const elements = elementsOf(reportPage([review], options));
      assert.deepEqual(elements.filter(({ name }) => ['script', 'style'].includes(name)).map(({ attribs }) => attribs['nonce']), ['n0nce', 'n0nce']);
      assert.deepEqual(elements.filter(({ name, attribs }) => ['img', 'iframe', 'object', 'link', 'b-'].includes(name) || (attribs['href'] ?? '#')[0] !== '#' || Object.keys(attribs).some((key) => /^on|^style$/.test(key))), []);
    }), { numRuns: 60 });
  });

  it('never become markup of the Markdown report', () => {
    fc.assert(fc.property(hostile, (evil) => {
      assert.deepEqual(wordless(reportMarkdown([poisoned(tame, evil)], { ...options, sources: [{ id: evil, title: 'other' }] })), ['CommentBlock']);
    }), { numRuns: 300 });
  });

  it('never leave their cell of the table, and are never run as a formula', () => {
    fc.assert(fc.property(hostile, (evil) => {
      const csv = reportCsv([poisoned(tame, evil)], englishWords);
      const rows = readFields(csv, 0, ',').map((fields) => fields.map(({ start, end }) => csv.slice(start, end)));
      assert.deepEqual(new Set(rows.map(({ length }) => length)), new Set([14]));
      assert.equal(rows.length, tame.report.claims.length + 1);
      assert.deepEqual(rows.flat().filter((cell) => /^"?(?:[=@\t]|[+-](?![\d.,]+%?"?$))/.test(cell)), []);
    }), { numRuns: 300 });
  });
});
