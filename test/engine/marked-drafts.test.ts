import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, gather, type Claim, type DraftReport } from '../../src/engine';
import { bundledSource } from '../../src/facts';
import { applyFixes, differences, readMarkedDraft } from '../helpers/marked-draft';

const FOLDER = path.resolve('test/drafts');
const drafts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort();
const facts = gather([bundledSource()]);
/** A day shortly after the article: "this year" is the article's year. */
const judge = (text: string): DraftReport => check({ path: 'draft.md', text }, facts, { today: '2025-02-28' });
const agree = (found: readonly string[]): void => assert.equal(found.length, 0, `${found.length} differences\n  ${found.join('\n  ')}`);

describe('marked drafts, checked against the bundled fact table', () => {
  for (const file of drafts) {
    it(`${file.replaceAll(path.sep, '/')} is judged as its editor marked it`, () => {
      const draft = readMarkedDraft(readFileSync(path.join(FOLDER, file), 'utf8'));
      agree(differences(draft, judge(draft.text)));
    });
  }
});

describe('the fixes of a marked draft', () => {
  for (const file of drafts.filter((name) => name.startsWith('errors'))) {
    it(`leave peace in ${file.replaceAll(path.sep, '/')}`, () => {
      const { text } = readMarkedDraft(readFileSync(path.join(FOLDER, file), 'utf8'));
      const fixed = applyFixes(text, judge(text).claims);
      assert.notEqual(fixed.text, text, 'not one fix was offered');
      const refuted = judge(fixed.text).claims.filter((claim) => claim.verdict === 'refuted');
      const unfixed = refuted.filter((claim) => claim.fix).map((claim) => `"${claim.text}" still has the fix "${claim.fix?.text}"`);
      const fresh = refuted.filter((claim) => !fixed.left.some((span) => span.start < claim.end && claim.start < span.end))
        .map((claim) => `"${claim.text}" is newly refuted: ${claim.message}`);
      agree([...unfixed, ...fresh]);
    });
  }
});

// Claims and reports made by hand, for the tests of the comparison itself.
const claim = (text: string, word: string, rest: Partial<Claim>): Claim => ({
  start: text.indexOf(word), end: text.indexOf(word) + word.length, line: 1, column: text.indexOf(word) + 1,
  text: word, kind: 'money', verdict: 'supported', code: 'supported.stated', message: '', evidence: [], ...rest,
});
const report = (...claims: Claim[]): DraftReport =>
  ({ path: 'draft.md', words: 5, summary: { supported: 0, refuted: 0, 'not-enough-info': 0, ms: 0 }, claims });
const refuted = (text: string, word: string, fix: string): Claim => {
  const plain = claim(text, word, { verdict: 'refuted', code: 'refuted.value' });
  return { ...plain, fix: { start: plain.start, end: plain.end, text: fix } };
};

describe('the comparison bites', () => {
  const text = 'Alibaba will spend $35 billion.';

  it('agrees with a report that says what the marks say', () => {
    const draft = readMarkedDraft('Alibaba will spend ⟦$35 billion|value/scale|$53 billion⟧.');
    assert.equal(draft.text, text);
    assert.deepEqual(differences(draft, report(refuted(text, '$35 billion', '$53 billion'))), []);
  });

  it('fails a report of the engine itself when a mark is wrong', () => {
    const wrongMarks = {
      'Alibaba will spend ⟦$35 billion|ok⟧ on AI over three years.': /should be supported: .* is refuted/u,
      'Alibaba will spend ⟦$53 billion|value|$35 billion⟧ on AI over three years.': /should be refuted: .* is supported/u,
    };
    for (const [marked, complaint] of Object.entries(wrongMarks)) {
      const draft = readMarkedDraft(marked);
      assert.match(differences(draft, judge(draft.text)).join('\n'), complaint);
    }
  });

  it('fails a missing claim, another verdict, another code and another fix', () => {
    const draft = readMarkedDraft('Alibaba will spend ⟦$35 billion|value|$53 billion⟧.');
    assert.match(differences(draft, report())[0] ?? '', /should be refuted: no claim there/u);
    assert.match(differences(draft, report(claim(text, '$35 billion', {})))[0] ?? '', /should be refuted: .* is supported/u);
    assert.match(differences(draft, report({ ...refuted(text, '$35 billion', '$53 billion'), code: 'refuted.unit' }))[0] ?? '', /should have the code refuted.value/u);
    assert.match(differences(draft, report(refuted(text, '$35 billion', '$65 billion')))[0] ?? '', /should become "\$53 billion"/u);
  });

  it('fails a refutation that nobody marked, and one on a figure marked right', () => {
    const alarm = report(refuted(text, '$35 billion', '$53 billion'));
    assert.match(differences(readMarkedDraft(text), alarm)[0] ?? '', /refuted without reason/u);
    assert.equal(differences(readMarkedDraft('Alibaba will spend ⟦$35 billion|ok⟧.'), alarm).length, 2);
  });

  it('fails a figure called right that the source does not know', () => {
    const draft = readMarkedDraft('Alibaba will spend ⟦$35 billion|?⟧.');
    assert.equal(differences(draft, report(claim(text, '$35 billion', {}))).length, 1);
  });

  it('judges a fix by what it leaves, wherever the mark and the fix begin', () => {
    const draft = readMarkedDraft('Alibaba ⟦will spend $35 billion|value|will spend $53 billion / has spent $35 billion⟧.');
    assert.deepEqual(differences(draft, report(refuted(text, '35', '53'))), []);
  });

  it('applies all fixes at once and says where the refuted claims without a fix now stand', () => {
    const two = 'Alibaba will spend $35 billion and Meta $5 billion; Alibaba lost $100 billion.';
    const unfixed = claim(two, 'lost', { verdict: 'refuted', code: 'refuted.direction' });
    const fixed = applyFixes(two, [unfixed, refuted(two, '$5 billion', '$65 billion'), refuted(two, '$35 billion', '$53 billion')]);
    assert.equal(fixed.text, 'Alibaba will spend $53 billion and Meta $65 billion; Alibaba lost $100 billion.');
    assert.deepEqual(fixed.left.map((span) => fixed.text.slice(span.start, span.end)), ['lost']);
    assert.throws(() => applyFixes(text, [refuted(text, '$35 billion', '$53 billion'), refuted(text, '35', '53')]), /two fixes overlap/u);
  });

  it('refuses marks that cannot be read', () => {
    assert.throws(() => readMarkedDraft('Alibaba will spend ⟦$35 billion.'), /broken mark/u);
    assert.throws(() => readMarkedDraft('Alibaba will spend ⟦$35 billion|wrong|$53 billion⟧.'), /no such code/u);
  });
});
