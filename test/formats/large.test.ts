import assert from 'node:assert/strict';
import { csvFile, docxFile, pageFile, pdfFile, rainfall, station, type BigFile } from '../../bench/files';
import { readSource, type Source } from '../../src/engine';
import { importers } from '../../src/importers';
import { readSourceFile } from '../../src/library';

const read = ({ name, bytes }: BigFile): Promise<Source> => readSourceFile(name, bytes, { engine: { readSource }, importers: () => Promise.resolve(importers) });

/** The figures of the sentences and rows that hold these words, as they are written. */
const figuresOf = (source: Source, words: string): string[] => source.facts.filter(({ evidence }) => evidence.text.includes(words)).map(({ written }) => written);

/** The report's first statements and its last table, whose figures follow from their place: see bench/manuscript.ts. */
function assertReport(source: Source): void {
  assert.deepEqual(source.issues, []);
  assert.deepEqual(figuresOf(source, 'counted 74,320 boats'), ['1997', '74,320']);
  assert.deepEqual(figuresOf(source, 'the lighthouse cost $342 million'), ['$342 million', '2007']);
  assert.ok(source.facts.some(({ written, evidence }) => written === '1123' && evidence.text.includes('Harbour 4')), 'the table of chapter 11');
}

describe('large sources, of which a sample is checked', function () {
  this.timeout(180_000);
  it('a report of some 40 pages as PDF, tables and words broken at line ends included', async () => {
    const source = await read(await pdfFile());
    assert.ok(source.text.includes('— page 30 —'));
    assertReport(source);
  });

  it('a report in Word, with its tables, and its tracked changes accepted', async () => {
    const source = await read(await docxFile());
    assertReport(source);
    assert.deepEqual(figuresOf(source, 'sheds on Vint rose by 87%'), ['87%', '1986']);
    // What was deleted was 100 more.
    assert.deepEqual(source.facts.filter(({ figure }) => figure.kind === 'percent' && figure.quantity.value! > 100), []);
  });

  it('an article amid clutter: its figures and table, and nobody else\'s', async () => {
    const source = await read(pageFile());
    assert.deepEqual(figuresOf(source, 'counted 74,320 boats'), ['1997', '74,320']);
    assert.deepEqual(figuresOf(source, '342</b> million'), []);
    assert.deepEqual(source.facts.filter(({ evidence }) => /Other story|bought|I counted|Trusted|Section/.test(evidence.text)), []);
    assert.ok(source.facts.some(({ written }) => written === '4,321'));
  });

  it('a spreadsheet, each figure with its row', async () => {
    const source = await read(csvFile(400));
    assert.equal(source.facts.filter(({ written }) => written !== '2024').length, 400);
    for (const row of [0, 7, 399]) {
      const fact = source.facts.find(({ evidence }) => evidence.text.startsWith(`${station(row)},`));
      assert.deepEqual([fact?.figure.quantity.value, fact?.figure.quantity.unit], [rainfall(row), 'mm']);
      assert.ok(fact?.frame.who.some(({ text }) => text === station(row)));
    }
  });
});
