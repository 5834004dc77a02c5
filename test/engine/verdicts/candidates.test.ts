import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { check, gather, readSource } from '../../../src/engine';
import { readCase } from '../../../scripts/case-marks.mjs';

describe('A figure of which it is not plain what fact it means', () => {
  it('has the evidence of each that is likely, three at the most', () => {
    const found = ['brewery-year', 'night-quakes', 'court-award', 'water-works'].flatMap((name) => {
      const folder = `test/cases/d/${name}`;
      const sources = readdirSync(folder).filter((file) => file.startsWith('source')).map((id) => readSource({ id, text: readFileSync(`${folder}/${id}`, 'utf8') }));
      return check({ path: 'draft.md', text: readCase(readFileSync(`${folder}/draft.md`, 'utf8')).draft }, gather(sources), { today: '2026-11-22' }).claims;
    }).filter(({ code }) => code === 'unknown.ambiguous');
    assert.ok(found.length > 0, 'there is such a figure');
    for (const { evidence, text } of found) assert.ok(evidence.length > 1 && evidence.length <= 3, text);
  });
});
