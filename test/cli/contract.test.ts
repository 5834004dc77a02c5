import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import type { Report } from '../../src/engine';
import { reportShape } from '../engine/report/contract';
import { run } from './memory';

describe('the JSON report of a real draft', () => {
  const drafts = readdirSync('samples').filter((file) => file.endsWith('.md'));
  for (const name of drafts) {
    const text = readFileSync(`samples/${name}`, 'utf8');
    let report: Report;
    before(async () => {
      report = JSON.parse((await run(['check', name, '--format', 'json'], { files: { [name]: text } })).out) as Report;
    });

    it(`keeps to the contract, field by field (${name})`, () => {
      v.parse(reportShape, report);
    });

    it(`is sorted, does not overlap, and quotes the draft (${name})`, () => {
      const { claims } = report.drafts[0]!;
      let free = 0;
      for (const { start, end, text: quoted, line, column } of claims) {
        assert.ok(free <= start && start < end, quoted);
        assert.equal(text.slice(start, end), quoted);
        assert.equal(text.split('\n')[line - 1]!.slice(column - 1, column - 1 + quoted.split('\n')[0]!.length), quoted.split('\n')[0]);
        free = end;
      }
      assert.ok(claims.length > 20);
    });

    it(`counts its verdicts (${name})`, () => {
      const { claims, summary: { ms: _ms, ...counts } } = report.drafts[0]!;
      assert.deepEqual(counts, Object.fromEntries(Object.keys(counts).map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length])));
    });

    it(`gives every refutation the fact it rests on (${name})`, () => {
      const refuted = report.drafts[0]!.claims.filter(({ verdict }) => verdict === 'refuted');
      assert.ok(refuted.length > 0);
      for (const { evidence, text: quoted, code } of refuted) {
        assert.ok(evidence.length > 0, quoted);
        assert.match(code, /^refuted\./);
      }
    });
  }
});
