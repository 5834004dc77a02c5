import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readMarkdown } from '../../src/engine';
import { readDocx } from '../../src/importers/docx/read-docx';
import { toMarkdown } from '../../src/importers/docx/to-markdown';
import { docxOf, type Part } from '../helpers/office-files';

const textOf = async (...parts: readonly Part[]): Promise<string> => {
  const read = await readDocx(await docxOf({ title: 'Harbours', parts }));
  assert.ok('text' in read, JSON.stringify(read));
  return read.text;
};
const fault = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDocx(bytes);
  return 'fault' in read ? `${read.code}: ${read.fault}` : read.text;
};

describe('readDocx', () => {
  it('reads titles, headings, paragraphs and lists', async () => {
    assert.equal(await textOf({ title: 'Harbours' }, { heading: 'The year' }, { text: 'It was good.' }, { item: 'One quay' }, { item: 'Two cranes' }, { text: 'That is all.' }),
      '# Harbours\n\n# The year\n\nIt was good.\n\n-  One quay\n-  Two cranes\n\nThat is all.\n');
  });

  it('counts what was inserted, and not what was deleted', async () => {
    assert.equal(await textOf({ text: 'It cost [-$5 million-]{+$6 million+} in [-2023-]{+2024+}.' }), 'It cost $6 million in 2024.\n');
  });

  it('reads tables, with tracked changes in their cells', async () => {
    assert.equal(await textOf({ rows: [['Quay', 'Ships | boats'], ['North', '[-4-]{+5+}']] }), '| Quay | Ships \\| boats |\n| --- | --- |\n| North | 5 |\n');
  });

  it('takes title and date from the metadata', async () => {
    const read = await readDocx(await docxOf({ title: 'Harbours', parts: [{ text: 'It was good.' }] }));
    assert.ok('text' in read);
    assert.deepEqual([read.title, read.date], ['Harbours', '2025-01-15']);
  });

  it('says in one sentence why a file cannot be read', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(45_000_000), '[Content_Types].xml': strToU8('<Types/>') }, { level: 1 });
    assert.ok(bomb.length < 200_000);
    assert.match(await fault(bomb), /^source\.too-long: The Word file unpacks to more than 40 MB/);
    assert.match(await fault(zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`${n}.xml`, new Uint8Array(1)])))), /^source\.too-long/);
    assert.match(await fault(Uint8Array.of(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)), /^source\.encrypted: The file is encrypted, or in the old \.doc format;/);
    const whole = await docxOf({ title: 'Harbours', parts: [{ text: 'It was good.' }] });
    for (const damaged of [strToU8('no zip'), zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), whole.slice(0, whole.length / 2)]) assert.match(await fault(damaged), /^source\.damaged: The Word file is damaged,/);
    assert.match(await fault(await docxOf({ title: 'Harbours', parts: [{ text: '' }] })), /^source\.no-text/);
  });
});

describe('toMarkdown', () => {
  it('writes a table without heads under empty ones, and keeps columns under spanning heads', () => {
    assert.equal(toMarkdown('<table><tr><td><p>Profit</p></td><td><p>5</p></td></tr><tr><td><p>Sales</p></td><td><p>7</p></td></tr></table>'), '|  |  |\n| --- | --- |\n| Profit | 5 |\n| Sales | 7 |\n');
    assert.equal(toMarkdown('<table><thead><tr><th>Firm</th><th colspan="2">Years</th></tr></thead><tr><td rowspan="2">A</td><td>5</td><td>6</td></tr><tr><td>7</td><td>8</td></tr></table>'), '| Firm | Years |  |\n| --- | --- | --- |\n| A | 5 | 6 |\n|  | 7 | 8 |\n');
  });

  it('leaves out the marks of footnotes and keeps the notes', () => {
    assert.equal(toMarkdown('<p>It cost $5<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p><ol><li id="footnote-1"><p> In all. <a href="#footnote-ref-1">↑</a></p></li></ol>'), 'It cost $5.\n\n1. In all.\n');
  });

  it('writes lists in lists', () => {
    assert.equal(toMarkdown('<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>'), '-  One\n   -  Two\n-  Three\n');
  });

  it('escapes what markdown would take for marks: the words come back as they were', () => {
    const words = fc.array(fc.constantFrom('*', '_', '**5**', '# 5', '1.', '5)', '-', '+', '>', '[a](b)', '`5`', '<b>', '<!-- stet -->', '&amp;', '|', '~~', '---', '===', '\\', 'reef', '45%', '$5', '~20', 'a_b', ':'), { minLength: 1, maxLength: 8 }).map((list) => `${list.join(' ')} reef`);
    fc.assert(fc.property(words, (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const [block] = readMarkdown(toMarkdown(`<p>${escaped}</p>`)).blocks;
      assert.ok(block?.kind === 'paragraph');
      assert.equal(block.prose.text, text);
      const [table] = readMarkdown(toMarkdown(`<table><tr><th>Head</th></tr><tr><td>${escaped}</td></tr></table>`)).blocks;
      assert.ok(table?.kind === 'table');
      assert.equal(table.rows[1]?.[0]?.prose.text, text);
    }));
  });
});
