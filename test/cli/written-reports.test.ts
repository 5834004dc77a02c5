import assert from 'node:assert/strict';
import { run } from './memory';

const files = {
  'article.md': '# Brightwater\n\nBrightwater Ferries carried 1,200 passengers in 2024.\n',
  'draft.md': '# Ferries\n\nBrightwater Ferries carried 1,500 passengers in 2024.\n',
  'right.md': 'Brightwater Ferries carried 1,200 passengers in 2024.\n',
};
const check = (...argv: string[]) => run(['check', ...argv, '--source', 'article.md'], { files });

describe('the reports for people in the terminal', () => {
  it('as a page, which carries the word it was given and places as a reader finds them', async () => {
    const { code, out, err } = await check('draft.md', '--format', 'html');
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^<!DOCTYPE html>/);
    assert.match(out, /script-src &#39;nonce-once&#39;/);
    assert.match(out, /<h1 id="title1">Ferries<\/h1>/);
    assert.match(out, /<figcaption>article\.md, line 3 /);
    assert.doesNotMatch(out, /data-remember=/, 'what an editor remembers is no business of a file');
  });

  it('as one page for several drafts', async () => {
    const { out } = await check('draft.md', 'right.md', '--format', 'html');
    assert.match(out, /<title>Fact check: 2 drafts<\/title>/);
    assert.equal(out.match(/<article /g)?.length, 2);
  });

  it('as Markdown and as a table', async () => {
    assert.match((await check('draft.md', '--format', 'markdown')).out, /\n> Brightwater Ferries carried 1,200 passengers in 2024\.\n>\n> — article\.md, line 3\n/);
    assert.match((await check('draft.md', '--format', 'csv')).out, /\r\ndraft\.md,3,29,Ferries,"1,500",count,Refuted,refuted\.value,/);
  });

  it('even where no draft could be read', async () => {
    assert.match((await check('gone.md', '--format', 'html')).out, /<title>Fact check: 0 drafts<\/title>/);
  });
});
