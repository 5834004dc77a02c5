import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check, gather } from '../src/engine';
import { bundledSource } from '../src/facts';

describe('The sample draft', () => {
  it('shows eight mistakes of eight kinds, each with its correction', () => {
    const { claims } = check({ path: 'sample', text: readFileSync('samples/alibaba-bets-big.md', 'utf8') }, gather([bundledSource()]));
    assert.deepEqual(claims.filter((claim) => claim.verdict === 'refuted').map(({ text, code, fix }) => [text, code, fix?.text]), [
      ['$35 billion', 'refuted.value', '$53 billion'],
      ['Eddy Wu', 'refuted.name', 'Eddie Wu'],
      ['$56bn', 'refuted.value', '$65bn'],
      ['$80 million', 'refuted.scale', '$80 billion'],
      ['2021', 'refuted.year', '2020'],
      ['chief executive', 'refuted.role', 'co-founder'],
      ['lost', 'refuted.direction', 'gained'],
      ['$60 billion', 'refuted.hedge', '$53 billion'],
    ]);
  });
});
