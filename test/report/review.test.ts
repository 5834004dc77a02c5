import assert from 'node:assert/strict';
import { check, gather } from '../../src/engine';
import { bundledSource } from '../../src/facts';
import { reviewOf, standings } from '../../src/report';
import { everyStanding, written } from './drafts';

describe('a draft laid out for its editor', () => {
  const { review } = written(everyStanding);
  const entry = (text: string) => review.entries.find(({ claim }) => claim.text === text)!;

  it('says of each claim where it stands', () => {
    assert.deepEqual(['$35 billion', '$99 billion', '7,341', 'Alibaba'].map((text) => entry(text).standing), ['refuted', 'let-stand', 'unsourced', 'verified']);
    assert.equal(standings.reduce((sum, standing) => sum + review.counts[standing], 0), review.entries.length);
  });

  it('numbers the findings in the order of the draft, and nothing else', () => {
    assert.deepEqual(review.entries.flatMap(({ number, claim }) => (number === undefined ? [] : [[number, claim.text]])), [[1, '$35 billion'], [2, '$99 billion']]);
  });

  it('keeps the reason of what was let stand apart from the objection', () => {
    const { reason, message } = entry('$99 billion');
    assert.equal(reason, 'the minister’s own words');
    assert.match(message, /^The source says \$53 billion/);
  });

  it('says of a name that the settings pass over just that, and the objection', () => {
    const text = 'Eddy Wu leads Alibaba.\n';
    const report = check({ path: 'draft.md', text }, gather([bundledSource()]), { today: '2025-11-22', ignoreNames: ['Eddy Wu'] });
    const { isIgnoredName, reason, message } = reviewOf(report, text, ({ source }) => source).entries.find(({ claim }) => claim.text === 'Eddy Wu')!;
    assert.deepEqual([isIgnoredName, reason], [true, undefined]);
    assert.doesNotMatch(message, /\b[Yy]ou\b/);
    assert.match(message, /Eddie Wu/);
    assert.equal(entry('$99 billion').isIgnoredName, undefined);
  });

  it('parts the claims by headings, and leaves out sections without any', () => {
    assert.deepEqual(review.sections.map(({ title, level }) => [title, level]), [['Big money', 1], ['Also', 2]]);
    assert.equal(review.sections[entry('$99 billion').section]!.title, 'Also');
    assert.deepEqual(written('Alibaba.\n\n# Empty\n\n# Full\n\nMeta.\n').review.sections.map(({ title }) => title), ['', 'Full']);
  });

  it('shows the words around a claim, cut at words', () => {
    assert.deepEqual(entry('$35 billion').around, { before: 'Alibaba will invest ', after: ' in AI over three years. The firm sold 7,341 lamps.' });
    const { after } = written(`Alibaba ${'word '.repeat(40)}`).review.entries[0]!.around;
    assert.match(after, /^( word)+…$/);
    assert.ok(after.length < 80, after);
  });

  it('shows around a figure of a table its row', () => {
    const { entries } = written('| Who | Sum |\n|---|---|\n| Meta | $65bn |\n').review;
    assert.equal(entries.find(({ claim }) => claim.text === '$65bn')!.around.before, 'Meta · ');
  });

  it('quotes each place once, and knows the figure in it', () => {
    const { citations } = entry('$35 billion');
    assert.equal(citations.length, 1);
    const [{ text, figure }] = citations as [typeof citations[0]];
    assert.equal(text.slice(figure!.start, figure!.end), '$53 billion');
  });
});
