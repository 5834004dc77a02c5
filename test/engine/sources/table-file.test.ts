import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toFile } from '../../../src/engine/draft/prose';
import { readTableFile } from '../../../src/engine/sources/table-file';
import type { TableBlock } from '../../../src/engine/vocabulary';

function table(text: string, kind: 'csv' | 'tsv' = 'csv'): TableBlock {
  const [block, ...rest] = readTableFile(text, kind).blocks;
  assert.ok(block?.kind === 'table' && rest.length === 0);
  return block;
}

const rows = (text: string, kind: 'csv' | 'tsv' = 'csv'): string[][] => table(text, kind).rows.map((row) => row.map((cell) => cell.prose.text));
const places = (text: string): string[][] => table(text).rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)));

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

describe('readTableFile', () => {
  it('reads rows and cells, whatever ends a line', () => {
    for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(rows(['firm,cost', 'Meta,5', 'Bramble,6', ''].join(end)), [['firm', 'cost'], ['Meta', '5'], ['Bramble', '6']]);
  });

  it('spans the inside of quotes, with delimiters, line ends and doubled quotes in it', () => {
    const text = 'a,b\n"x, y","one\r\ntwo"\n"say ""hi"" now", "z" \n';
    assert.deepEqual(places(text), [['a', 'b'], ['x, y', 'one\r\ntwo'], ['say ""hi"" now', 'z']]);
    assert.deepEqual(rows(text), [['a', 'b'], ['x, y', 'one two'], ['say "hi" now', 'z']]);
    const { prose } = table(text).rows[2]![0]!;
    const hi = toFile(prose, { start: 4, end: 8 });
    assert.equal(text.slice(hi.start, hi.end), '""hi""');
  });

  it('keeps ragged rows and empty cells, and drops empty lines', () => {
    assert.deepEqual(rows('a,b\n\n1\n,2,\n""\n'), [['a', 'b'], ['1'], ['', '2', '']]);
  });

  it('finds out the delimiter of a CSV file', () => {
    assert.deepEqual(rows('a;b\n1,5;2,5\n'), [['a', 'b'], ['1,5', '2,5']]);
    assert.deepEqual(rows('a|b\n1|2\n'), [['a', 'b'], ['1', '2']]);
    assert.deepEqual(rows('sep=;\na;b\n'), [['a', 'b']]);
    assert.deepEqual(rows('firm\nMeta\n'), [['firm'], ['Meta']]);
    assert.deepEqual(rows('a\tb\n1,2\t3\n', 'tsv'), [['a', 'b'], ['1,2', '3']]);
  });

  it('passes over a byte order mark', () => {
    assert.deepEqual(places('\uFEFFa,b\n1,2'), [['a', 'b'], ['1', '2']]);
    assert.deepEqual(places('\uFEFF"a",b\n1,2'), [['a', 'b'], ['1', '2']]);
  });

  it('takes a quote inside a cell as it is, and one that never closes to its line\'s end', () => {
    assert.deepEqual(rows('"a,5" disk\n"b" c,d\ng,h\n'), [['"a', '5" disk'], ['"b" c', 'd'], ['g', 'h']]);
  });

  it('leaves out rows whose cells may stand in wrong columns, and tells of them once', () => {
    const text = 'firm,cost\n"Meta,5\nNvidia,1,200\nApple,7,\nIntel,2,300\nArm,9\nAMD,4\n';
    assert.deepEqual(rows(text), [['firm', 'cost'], ['Apple', '7', ''], ['Arm', '9'], ['AMD', '4']]);
    assert.deepEqual(readTableFile(text, 'csv').issues.map(({ code, message, start, end }) => [code, message.replace(/; .*\./u, ' …'), text.slice(start, end)]), [
      ['table.open-quote', 'Line 2 has a quotation mark that is never closed …', '"Meta,5'],
      ['table.too-many-cells', 'Line 3 has 3 cells, the first line 2 …', 'Nvidia,1,200'],
    ]);
    assert.match(readTableFile(text, 'csv').issues[1]!.message, / The same holds of 1 more line\.$/);
  });

  it('keeps rows that are longer than a title over the table', () => {
    assert.deepEqual(readTableFile('Costs\nfirm,cost\nMeta,5\n', 'csv').issues, []);
    assert.deepEqual(readTableFile('Costs,2024\nfirm,cost,staff\nMeta,5,6\n', 'csv').issues, []);
  });

  it('takes the first row as heads where it has fewer figures than the rest', () => {
    assert.equal(table('firm,cost\nMeta,5\n').headerRows, 1);
    assert.equal(table('firm,2024,2025\nMeta,5,6\n').headerRows, 0);
    assert.equal(table('2024,name\n5,6\n').headerRows, 1);
    assert.equal(table('Meta,$5\nBramble,$6\n').headerRows, 0);
    assert.equal(table('firm,town\nMeta,Menlo\n').headerRows, 1);
    assert.equal(table('only,one\n').headerRows, 0);
  });

  it('says so where the file is no text', () => {
    for (const text of ['PK\u0003\u0004\u0000\u0000', '\uFFFD\u0001\u0002\uFFFD'.repeat(50)]) {
      const { blocks, issues } = readTableFile(text, 'csv');
      assert.deepEqual([blocks, issues.map(({ code }) => code)], [[], ['table.not-text']]);
    }
  });

  it('has no blocks for an empty file', () => {
    for (const text of ['', '\n\n', '\uFEFF']) assert.deepEqual(readTableFile(text, 'csv').blocks, []);
  });

  it('reads back what was written, for any cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '5', ',', '"', '\n', ';', ' ', 'é'), maxLength: 6 });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (cells) => {
      const grid = cells.map((row) => row.slice(0, cells[0]!.length));
      const text = `sep=,\n${grid.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
      assert.deepEqual(places(text).map((row) => row.map((value) => value.replaceAll('""', '"'))), grid);
      assert.deepEqual(rows(text), grid.map((row) => row.map((value) => value.replace(/\s+/g, ' ').trim())));
    }), { numRuns: 300 });
  });

  it('never throws, and its cells stand in order in the file', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', '\t', ' ') })), (text) => {
      let end = 0;
      for (const block of readTableFile(text, 'csv').blocks) {
        assert.ok(block.kind === 'table');
        for (const { start, end: to } of block.rows.flat()) {
          assert.ok(start >= end && to >= start && to <= text.length);
          end = to;
        }
      }
    }), { numRuns: 500 });
  });
});
