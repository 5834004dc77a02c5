import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';
import { draftText, plainStyle, summaryText } from '../../../src/engine/report/text';
import { draft, draftReport, refutedShare, report, supportedYear } from './sample';

describe('the report as text', () => {
  it('shows each refuted claim with its line, the mark, the justification, the evidence, the arithmetic and the replacement', () => {
    assert.equal(draftText(draftReport, draft), [
      'draft.md:3:29  refuted: value',
      '    In 2016 the reef lost about 40% of its coral, says Ann Lowe.',
      '                                ^^^',
      '    The source says the reef lost 45% of its coral in 2016, not 40%.',
      '    source reef.md:2: “The Long Reef kept 55% of its coral in 2016.”',
      '    arithmetic: 100% − 55%',
      '    write: 45%',
      '',
      '',
    ].join('\n'));
  });

  it('is empty where nothing is refuted', () => {
    assert.equal(draftText({ ...draftReport, claims: [supportedYear] }, draft), '');
  });

  it('lists after what is refuted where the sources disagree, with both places', () => {
    const disputed = { ...supportedYear, verdict: 'not-enough-info' as const, code: 'unknown.sources-disagree', message: 'The sources disagree: a.md says 2016, b.md says 2017.', evidence: ['a.md', 'b.md'].map((source) => ({ source, start: 0, end: 9, line: 1, text: 'Coral.' })) };
    const both = { ...draftReport, claims: [disputed, refutedShare] };
    assert.deepEqual(draftText(both, draft).split('\n').filter((line) => /^\S|^ +source /.test(line)), [
      'draft.md:3:29  refuted: value', '    source reef.md:2: “The Long Reef kept 55% of its coral in 2016.”',
      'draft.md:3:4  sources disagree', '    source a.md:1: “Coral.”', '    source b.md:1: “Coral.”',
    ]);
    assert.match(draftText(both, draft), /3:4 {2}sources disagree\n {4}In 2016 the reef[^\n]*\n {7}\^{4}\n/);
    assert.equal(summaryText({ ...report, drafts: [both] }), '1 refuted, 1 supported, 1 with not enough information (1 on which sources disagree), in 13 words');
  });

  it('leaves out what a claim does not have', () => {
    const { derivation: _derivation, fix: _fix, ...bare } = refutedShare;
    assert.equal(draftText({ ...draftReport, claims: [{ ...bare, evidence: [] }] }, draft), [
      'draft.md:3:29  refuted: value',
      '    In 2016 the reef lost about 40% of its coral, says Ann Lowe.',
      '                                ^^^',
      '    The source says the reef lost 45% of its coral in 2016, not 40%.',
      '',
      '',
    ].join('\n'));
  });

  it('sets parts off as the style says', () => {
    const text = draftText(draftReport, draft, { style: { ...plainStyle, mark: (figure) => `<${figure}>` } });
    assert.match(text, /about <40%> of/);
    assert.match(text, /^ {4}< +\^\^\^>$/m);
  });

  it('names the place of evidence as it is told to', () => {
    assert.match(draftText(draftReport, draft, { placeOf: ({ fact }) => `fact ${fact}` }), /^ {4}source fact reef-loss: “The Long Reef/m);
  });

  it('makes harmless what the draft, the source and the file name bring along', () => {
    const bell = '\u001b]0;title\u0007';
    const claim = {
      ...refutedShare, code: `refuted.${bell}`, message: bell, derivation: bell, fix: { start: 0, end: 1, text: bell },
      evidence: [{ source: bell, start: 0, end: 1, line: 1, text: bell }],
    };
    assert.doesNotMatch(draftText({ ...draftReport, path: bell, claims: [claim] }, bell.repeat(20)), /[\u0000-\u0009\u000b-\u001f]/);
  });

  it('cuts long evidence, never a long message', () => {
    const message = 'The source says otherwise. '.repeat(20);
    const claim = { ...refutedShare, message, evidence: [{ ...refutedShare.evidence[0]!, text: 'coral '.repeat(200) }] };
    const text = draftText({ ...draftReport, claims: [claim] }, draft, { columns: 80 });
    assert.ok(text.includes(message.trimEnd()));
    assert.match(text, /coral…”$/m);
  });
});

describe('the summary line', () => {
  it('counts the verdicts and the words of a draft', () => {
    assert.equal(summaryText(report), '1 refuted, 1 supported, 1 with not enough information, in 13 words');
  });

  it('adds up several drafts, and says how many they are', () => {
    assert.equal(summaryText({ ...report, drafts: [draftReport, draftReport] }), '2 drafts: 2 refuted, 2 supported, 2 with not enough information, in 26 words');
  });

  it('knows the singular', () => {
    assert.match(summaryText({ ...report, drafts: [{ ...draftReport, words: 1 }] }), / in 1 word$/);
  });

  it('tells a row of a page without its tags', () => {
    const page = '<article><h1>Ashby Mills</h1><p>Ashby Mills made less in 2030.</p><table><tr><th>£m</th><th>2030</th></tr><tr><td>Bed &amp; table linen</td><td>14.8</td></tr></table></article>';
    const text = 'Ashby Mills sold bed and table linen for £18.4m in 2030.\n';
    const report = check({ path: 'draft.md', text }, gather([readSource({ id: 'mills.html', text: page })]));
    assert.match(draftText(report, text), /“Bed & table linen · 14\.8”/u);
  });
});
