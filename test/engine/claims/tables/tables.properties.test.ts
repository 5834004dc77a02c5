import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, gather, readSource } from '../../../../src/engine';
import { toFile } from '../../../../src/engine/draft/prose';
import { readTableFile } from '../../../../src/engine/sources/table-file';
import { Gazetteer } from '../../../../src/engine/claims/names';
import { passagesOf } from '../../../../src/engine/claims/passages';

/** What stands in cells, so that odd tables come up. */
const cell = fc.oneof(
  fc.constantFrom('', '', '–', 'n/a', 'Total', 'All mills', 'Others', 'Average', 'rank', 'unit', 'Sales (€m)', 'output_gwh_2024', 'outputGwh2023', 'reg_jan_jun_2025', '2024', '2023', '1685', '12', '-0.8', '+4%', '(12.5)', '1,204', '9.6 million', '€ per 100 kg', 'change, %', 'Q1 2025', 'May', 'Elm', 'Oak & Sons', '😀', 'İ_İ_2024', 'GWh', 't', '3rd', '2019/20', "'000"),
  fc.integer({ min: -9999, max: 99_999 }).map(String), fc.string({ maxLength: 8 }),
);
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 9 });
const csv = grid.map((rows) => rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n'));

describe('Any table', () => {
  it('is read into passages whose figures stand where they say', () => {
    fc.assert(fc.property(csv, (text) => {
      const document = readTableFile(text, 'csv');
      for (const { prose, mentions, span } of passagesOf(document, new Gazetteer([]))) {
        assert.deepEqual([span.start, span.end], [0, prose.text.length]);
        for (const mention of mentions) {
          const written = prose.text.slice(mention.start, mention.end);
          const { start, end } = toFile(prose, mention);
          assert.ok(mention.end > mention.start && end >= start && end <= text.length);
          // What a head says as words stands in the file joined by underscores or capitals, digit for digit.
          assert.equal(text.slice(start, end).replace(/\D/gu, ''), written.replace(/\D/gu, ''));
        }
      }
    }), { numRuns: 400 });
  });

  it('is a source that any draft can be checked against', () => {
    fc.assert(fc.property(csv, grid, (text, rows) => {
      const base = gather([readSource({ id: 'source.csv', text })]);
      const [head = [], ...body] = rows.map((row) => row.map((one) => one.replaceAll(/[|\n\r]/gu, ' ')));
      const table = [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
      const report = check({ path: 'draft.md', text: `Elm made 12 GWh in 2024, a third more than Oak, the second-largest of all 12 mills, 50% of the total.\n\n${table}\n\nTogether they made 1,204.\n` }, base);
      for (const { start, end } of report.claims) assert.ok(end >= start);
    }), { numRuns: 60 });
  });
});
