import assert from 'node:assert/strict';
import { englishWords, reportCsv, reportMarkdown } from '../../src/report';
import { dayIn, fill } from '../../src/report/words';
import { everyStanding, twoValues, written } from './drafts';

const { review } = written(everyStanding);

describe('the report as Markdown', () => {
  const text = reportMarkdown([review], { words: englishWords, today: '2025-11-22', sources: [{ id: 'article.md', title: 'The Article' }] });

  it('tells summary, findings with evidence, reasons and replacements, and the sources', () => {
    for (const part of [
      '# Big money\n', 'Fact check, 22 November 2025 · draft.md', '**One claim of 9 contradicts the sources.**', '### 1\\. Refuted, line 3\n\nAlibaba will invest **\\$35 billion** in AI',
      'Write: \\$53 billion', '### 2\\. Let stand, line 7', 'The writer’s reason: the minister’s own words', '\n> Alibaba is going to put \\$53 billion', '- The Article (article.md)',
    ]) assert.ok(text.includes(part), `${part}\n\nin\n\n${text}`);
  });

  it('is not checked itself', () => {
    assert.deepEqual(written(text).report.claims.filter(({ verdict }) => verdict === 'refuted'), []);
  });
});

describe('the report as a table', () => {
  const lines = reportCsv([review], englishWords).split('\r\n');

  it('has a row for every claim, after the names of the columns', () => {
    assert.equal(lines[0], 'draft,line,column,section,claim,kind,standing,code,explanation,source says,write,reason,evidence,place');
    assert.equal(lines.length, review.entries.length + 2);
    assert.ok(lines.some((line) => line.startsWith('draft.md,3,21,Big money,$35 billion,money,Refuted,refuted.value,"The source says $53 billion')), lines.join('\n'));
  });

  it('says of no source what the draft itself says, and quotes the other place in it', () => {
    const rows = reportCsv([written(`${twoValues}\nThe vote is on Monday, 11 March 2025.\n`).review], englishWords).split('\r\n');
    assert.match(rows.find((line) => line.includes('refuted.inconsistent'))!, /,,,,"Norhaven employs 1,250 people\.","draft\.md, line 3"$/);
    assert.match(rows.find((line) => line.includes('refuted.date'))!, /,"?11 March 2025 is a Tuesday, not a Monday\."?,,Tuesday,,,$/);
  });

  it('leaves figures with a sign alone', () => {
    const [, row] = reportCsv([{ ...review, entries: [{ ...review.entries[0]!, claim: { ...review.entries[0]!.claim, text: '-4.5%' } }] }], englishWords).split('\r\n');
    assert.ok(row!.includes(',-4.5%,'), row);
  });
});

describe('the report’s words', () => {
  it('are filled in, each place with its own', () => {
    assert.equal(fill('{1} of {0}, {2}', 'a', '{0}'), '{0} of a, {2}');
  });

  it('tell a day as its language does', () => {
    assert.equal(dayIn('en', '2025-02-03'), '3 February 2025');
    assert.equal(dayIn('de', '2025-02-03'), '3. Februar 2025');
    assert.equal(dayIn('en', 'soon'), 'soon');
  });
});
