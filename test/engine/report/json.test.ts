import assert from 'node:assert/strict';
import * as v from 'valibot';
import { reportJson } from '../../../src/engine/report/json';
import { reportShape } from './contract';
import { draftReport, refutedShare, report } from './sample';

describe('the report as JSON', () => {
  it('has the shape of the contract', () => {
    v.parse(reportShape, JSON.parse(reportJson(report)));
  });

  it('says what the report says', () => {
    assert.deepEqual(JSON.parse(reportJson(report)), report);
  });

  it('keeps the order of the contract, whatever order the fields were made in', () => {
    const backwards = Object.fromEntries(Object.entries(refutedShare).toReversed()) as unknown as typeof refutedShare;
    const json = reportJson({ ...report, drafts: [{ ...draftReport, claims: [backwards] }] });
    const parsed = JSON.parse(json) as { drafts: [{ claims: [object] }] };
    assert.deepEqual(Object.keys(parsed.drafts[0].claims[0]), [
      'start', 'end', 'line', 'column', 'text', 'kind', 'quantity', 'verdict', 'code', 'message', 'actual', 'expected', 'derivation', 'evidence', 'fix',
    ]);
  });

  it('keeps to the fields of the contract, whatever else the engine hangs on its objects', () => {
    const extra = { note: 'internal' };
    const json = reportJson({
      ...report, ...extra,
      sources: report.sources.map((source) => ({ ...source, text: 'whole article', ...extra })),
      drafts: [{ ...draftReport, ...extra, claims: [{ ...refutedShare, ...extra, quantity: { value: 40, ...extra } }] }],
    });
    assert.doesNotMatch(json, /internal|whole article/);
  });

  it('leaves out what is absent', () => {
    assert.doesNotMatch(reportJson(report), /null|undefined/);
  });

  it('writes characters that a terminal obeys as escapes that read back the same', () => {
    const json = reportJson({ ...report, drafts: [{ ...draftReport, path: 'a\u009b2J\u007f\u001b.md' }] });
    assert.doesNotMatch(json, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    assert.equal((JSON.parse(json) as typeof report).drafts[0]!.path, 'a\u009b2J\u007f\u001b.md');
  });

  it('the shape itself refuses a field too many and a field too few', () => {
    const claim = { ...refutedShare, note: 'internal' };
    assert.equal(v.is(reportShape, { ...report, drafts: [{ ...draftReport, claims: [claim] }] }), false);
    assert.equal(v.is(reportShape, { ...report, drafts: [{ ...draftReport, words: undefined }] }), false);
  });
});
