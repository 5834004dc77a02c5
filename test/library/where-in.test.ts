import assert from 'node:assert/strict';
import type { Evidence } from '../../src/engine';
import { whereIn } from '../../src/library';

const copy = '— page 1 —\n\nThe reef lost 45%.\n\n— page 2 —\n\nIt lost 12% on “— page 9 —” of its isles.\n';
const at = (words: string): Evidence => ({ source: 's', start: copy.indexOf(words), end: copy.length, line: 7, text: words });

describe('The place of evidence in words', () => {
  it('is the page of a PDF on which it stands, not one that the text speaks of', () => {
    assert.equal(whereIn({ kind: 'article', readingCopy: copy }, at('45%')), 'page 1');
    assert.equal(whereIn({ kind: 'article', readingCopy: copy }, at('isles')), 'page 2');
  });

  it('is nothing in a document without pages, whose lines nobody sees', () => {
    assert.equal(whereIn({ kind: 'article', readingCopy: 'The reef lost 45%.' }, at('45%')), '');
  });

  it('is line and column of a table, as spreadsheets call them, and the line of anything else', () => {
    const inCell = (column: number): Evidence => ({ ...at('45%'), cell: { start: 0, end: 3, column } });
    assert.deepEqual([3, 26, 27, 53].map((column) => whereIn({ kind: 'table' }, inCell(column))), ['line 7, column C', 'line 7, column Z', 'line 7, column AA', 'line 7, column BA']);
    assert.equal(whereIn({ kind: 'table' }, at('45%')), 'line 7');
    assert.equal(whereIn({ kind: 'page' }, inCell(3)), 'line 7');
  });
});
