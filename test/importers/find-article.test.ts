import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWebPage } from '../../src/engine/sources/web-page';
import { findArticle } from '../../src/importers/page/find-article';

const sentence = (n: number): string => `The harbour of Estwell handled ${1200 + n} containers in month ${n}, the port authority said, and its cranes worked for more hours than in any month before, which nobody had expected.`;
const body = Array.from({ length: 6 }, (_, n) => `<p class="k${n}">${sentence(n)}</p>`).join('\n');
const teasers = Array.from({ length: 8 }, (_, n) => `<div class="c${n}"><a href="/s${n}"><h3>Another story ${n}</h3></a><div><p>A summary of another story, in which ${n * 13} people bought boats, at some length.</p></div></div>`).join('');
const menu = `<div>${Array.from({ length: 20 }, (_, n) => `<a href="/n${n}">Section ${n}</a>`).join(' ')}</div>`;
const page = (inside: string): string => `<!DOCTYPE html><html><head><title>Estwell's busiest month | The Herring</title></head><body>${inside}</body></html>`;

/** What the engine reads of the page. */
const read = (html: string): string[] => readWebPage(html, findArticle(html)).blocks.map((block) => (block.kind === 'table' ? `table of ${block.rows.length}` : block.prose.text));
const sentences = Array.from({ length: 6 }, (_, n) => sentence(n));

describe('findArticle', () => {
  it('finds the article of a page that marks nothing, with its headline', () => {
    assert.deepEqual(read(page(`${menu}<div><div class="a1"><h1>Estwell's busiest month</h1>${body}</div><div class="a2">${teasers}</div></div>`)), ['Estwell\'s busiest month', ...sentences]);
  });

  it('leaves out teasers in the midst of it', () => {
    assert.deepEqual(read(page(`<div class="a1"><h1>Estwell's busiest month</h1>${body.replace('</p>', `</p><div class="x">${teasers}</div>`)}</div>`)), ['Estwell\'s busiest month', ...sentences]);
  });

  it('keeps tables of figures that belong to it, and not those that lay out the page', () => {
    const table = '<div class="t"><table><tr><td>Quay</td><td>Ships</td></tr><tr><td>North</td><td>5</td></tr></table></div>';
    const inside = `<h1>Estwell's busiest month</h1>${body.replace('</p>', `</p>${table}`)}`;
    const expected = ['Estwell\'s busiest month', sentences[0]!, 'table of 2', ...sentences.slice(1)];
    assert.deepEqual(read(page(`<div>${inside}</div>${teasers}`)), expected);
    assert.deepEqual(read(page(`<table><tr><td>${menu}</td><td>${inside}</td><td>${teasers}</td></tr></table>`)), expected);
  });

  it('takes the article that holds the headline, however short, and not what is around it', () => {
    assert.deepEqual(read(page(`${menu}<article><h1>Estwell's busiest month</h1><p>${sentences[0]!}</p></article>${teasers}`)), ['Estwell\'s busiest month', sentences[0]]);
  });

  it('is not led astray by articles that are teasers', () => {
    assert.deepEqual(read(page(`<main><div><h1>Estwell's busiest month</h1>${body}</div>${teasers.replaceAll('<div class="c', '<article class="c')}</main>`)), ['Estwell\'s busiest month', ...sentences]);
  });

  it('finds none where there is none', () => {
    for (const html of ['', 'x', page(''), page(menu), page('<form><input></form>'), '\u0000\u0001']) assert.equal(findArticle(html), undefined);
  });

  it('gives the same places in a page of forgotten end tags and odd attributes', () => {
    const html = page(`<div class="a<1>&"x'y" onclick='a("<p>")'><h1>Estwell's busiest month</h1>${body.replaceAll('</p>', '')}<br/><img alt="5 > 3"></div>`);
    assert.deepEqual(read(html), ['Estwell\'s busiest month', ...sentences]);
  });

  it('never throws, and its stretches are in order in the page', () => {
    const scrap = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<article>', '</article>', '<h1>Estwell</h1>', '<table><tr><td>', '</table>', '<a href="javascript:x">', '</a>', '<br>', '<!-- ', '-->', '<script>', '</script>', '<svg>', '</svg>', '<head>', '<body>', '</body>', '<title>', '</html>', '&amp;', '<', sentence(1), sentence(2), '<p at5="">', '<font>', '<![CDATA[', ']]>', '<1a>', '<a b=1 a=2 A=3>');
    fc.assert(fc.property(fc.array(scrap, { maxLength: 40, size: 'max' }), (parts) => {
      const html = parts.join('');
      let at = 0;
      for (const { start, end } of findArticle(html) ?? []) {
        assert.ok(start >= at && end > start && end <= html.length);
        at = end;
      }
      readWebPage(html, findArticle(html));
    }), { numRuns: 300 });
  });

  it('leaves a page nested deeper than any browser would show to the engine', () => {
    assert.equal(findArticle(page(`<div>${'<b>'.repeat(100_000)}${body}`)), undefined);
  });
});
