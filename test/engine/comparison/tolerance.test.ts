import assert from 'node:assert/strict';
import { check, type CheckOptions, type Claim } from '../../../src/engine';
import { ports } from '../../helpers/ports';

const claimOn = (under: string, text: string, options: CheckOptions): Claim | undefined =>
  check({ path: 'draft.md', text }, ports, options).claims.find((claim) => claim.text === under);

describe('A tolerance', () => {
  const off = 'Norhaven will invest $49 million in quays.';

  it('leaves open what is off by no more than that, says so, and offers no correction', () => {
    assert.equal(claimOn('$49 million', off, {})?.code, 'refuted.value');
    const claim = claimOn('$49 million', off, { tolerance: 3 });
    assert.deepEqual([claim?.verdict, claim?.code, claim?.fix], ['not-enough-info', 'unknown.tolerated', undefined]);
    assert.match(claim?.message ?? '', /^Within the 3% that you allow\. .*\$48 million/);
  });

  it('leaves refuted what is off by more', () => {
    assert.equal(claimOn('$49 million', off, { tolerance: 2 })?.code, 'refuted.value');
  });

  it('is no help for a wrong unit, scale, year or name', () => {
    for (const [under, text] of [['€48 million', 'Norhaven will invest €48 million in quays.'], ['$48bn', 'Norhaven will put $48bn into quays.'], ['2033', 'Sudholm will spend $36 million on quays in 2033.']] as const) {
      assert.match(claimOn(under, text, { tolerance: 50 })?.code ?? '', /^refuted\./, text);
    }
  });
});

describe('Kinds of claims', () => {
  it('that are off are not in the report, nor in its counts', () => {
    const text = 'Norhaven will invest $84 million in quays over four years.';
    const [all, some] = [check({ path: 'draft.md', text }, ports), check({ path: 'draft.md', text }, ports, { kindsOff: new Set(['money']) })];
    assert.deepEqual(some.claims, all.claims.filter(({ kind }) => kind !== 'money'));
    assert.deepEqual([all.summary.refuted, some.summary.refuted], [1, 0]);
  });
});
