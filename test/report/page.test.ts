import assert from 'node:assert/strict';
import { englishWords, reportPage, type PageOptions } from '../../src/report';
import { allDrafts, everyStanding, twoValues, written } from './drafts';
import { elementsOf } from './page-reader';

const options: PageOptions = { words: englishWords, today: '2025-11-22', sources: [{ id: 'article.md', title: 'Article' }], nonce: 'n0nce' };
const pageOf = (...drafts: readonly string[]): string => reportPage(drafts.map((draft) => written(draft).review), options);

const headlines = (draft: string): string[] => elementsOf(pageOf(draft)).filter(({ attribs }) => attribs['class'] === 'headline').map(({ text }) => text);

describe('the report page', () => {
  const page = pageOf(everyStanding);
  const elements = elementsOf(page);
  const named = (name: string) => elements.filter((element) => element.name === name);

  it('allows nothing but its own style and script, and asks no network for anything', () => {
    const policy = named('meta').find(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')!.attribs['content']!;
    assert.equal(policy, "default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'");
    assert.deepEqual([...named('style'), ...named('script')].map(({ attribs }) => attribs), [{ nonce: 'n0nce' }, { nonce: 'n0nce' }]);
    assert.deepEqual(elements.filter(({ attribs }) => 'style' in attribs || 'src' in attribs || Object.keys(attribs).some((name) => name.startsWith('on'))), []);
    assert.doesNotMatch(page, /https?:\/\/|@import|url\((?!#)/);
  });

  it('tells the whole in one sentence', () => {
    assert.deepEqual(headlines(everyStanding), ['One claim of 9 contradicts the sources.']);
    assert.deepEqual(headlines('Alibaba will invest $35 billion in AI, and Meta means to spend $56 billion on AI in 2025.'), ['2 claims of 7 contradict the sources.']);
    assert.deepEqual(headlines('Alibaba will invest $53 billion in AI.'), ['The sources bear out every claim.']);
    assert.deepEqual(headlines('They sold 7,341 lamps.'), ['No claim contradicts the sources.']);
    assert.deepEqual(headlines('The vote is on Monday, 11 March 2025.'), ['One claim of 2 does not agree with the rest of the draft.']);
    assert.deepEqual(headlines('Alibaba will invest $35 billion in AI. The vote is on Monday, 11 March 2025.'), ['One claim of 5 contradicts the sources. One claim of 5 does not agree with the rest of the draft.']);
    assert.deepEqual(headlines('Nothing here.'), ['There are no figures or names to check in this draft.']);
  });

  it('leads from a figure to the other place of the draft with which it does not agree', () => {
    const found = elementsOf(pageOf(twoValues));
    const at = found.findIndex(({ text }) => text === 'The other place in the draft: line 3');
    const link = found.slice(at).find(({ name }) => name === 'a');
    assert.match(found.find(({ attribs }) => `#${attribs['id']}` === link!.attribs['href'])!.text, /^1,250/);
  });

  it('marks every claim in the draft and says of each, in words too, where it stands', () => {
    const marks = elements.filter(({ name, attribs }) => name === 'a' && attribs['class']?.startsWith('claim '));
    assert.equal(marks.length, written(everyStanding).report.claims.length);
    assert.ok(marks.some(({ text }) => text === '$35 billion (Refuted, finding 1)'));
    assert.ok(marks.some(({ text }) => text === '$99 billion (Let stand, finding 2)'));
    assert.ok(marks.some(({ text }) => text === '7,341 (Unsourced)'));
  });

  it('gives the writer’s reason for what was let stand', () => {
    assert.ok(elements.some(({ attribs, text }) => attribs['class'] === 'reason' && text === 'The writer’s reason: the minister’s own words'));
  });

  it('tells standings apart by a pattern and a line as well as by colour', () => {
    const style = named('style')[0]!.text;
    for (const standing of ['refuted', 'disputed', 'let-stand', 'unsourced']) assert.match(style, new RegExp(`\\.bar \\.${standing}[^{]*\\{ fill: url\\(#fill-${standing}\\)`));
    const lines = [...style.matchAll(/\.sign\.([\w-]+) \{[^}]*text-decoration-style: (\w+)/g)].map((match) => match[2]);
    assert.equal(new Set(lines).size, 5, lines.join());
  });

  it('has ids and links that fit, and headings without gaps, however many drafts are in it', () => {
    const found = elementsOf(pageOf(...allDrafts().map(({ text }) => text)));
    const ids = new Set(found.flatMap(({ attribs }) => attribs['id'] ?? []));
    assert.equal(found.filter(({ attribs }) => 'id' in attribs).length, ids.size, 'no id twice');
    const targets = found.flatMap(({ name, attribs }) => (name === 'a' ? [attribs['href'] ?? ''] : []));
    assert.ok(targets.length > 1000);
    assert.deepEqual(targets.filter((href) => !href.startsWith('#') || !ids.has(href.slice(1))), []);
    const levels = found.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    assert.deepEqual(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1), []);
  });

  it('is the same for the same draft', () => {
    assert.equal(pageOf(everyStanding), page);
  });
});
