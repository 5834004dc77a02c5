import assert from 'node:assert/strict';
import { readPdf } from '../../src/importers/pdf/read-pdf';
import { pdfOf, type Part } from '../helpers/office-files';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = async (parts: readonly Part[]): Promise<string> => {
  const read = await readPdf(await pdfOf({ title: 'Harbours of the north', parts }));
  assert.ok('text' in read, JSON.stringify(read));
  return read.text;
};
const fault = async (bytes: Uint8Array): Promise<string> => {
  const read = await readPdf(bytes);
  return 'fault' in read ? `${read.code}: ${read.fault}` : read.text;
};
const long = 'Estwell handled 1,200 containers in March, which was an extraordinary achievement after an uncommonly disappointing February, and the authority congratulated everybody involved.';

describe('readPdf', () => {
  it('joins the lines of paragraphs, mends broken words and keeps headings apart', async () => {
    assert.equal(await textOf([{ title: 'Harbours' }, { text: long }, { heading: 'The year' }, { text: 'It was good.' }, { item: 'One quay' }, { item: 'Two cranes' }]),
      `— page 1 —\n\nHarbours of the north\n\nHarbours\n\n${long}\n\nThe year\n\nIt was good.\n\n• One quay\n\n• Two cranes\n`);
  });

  it('writes tables with tabs between their cells, empty ones too', async () => {
    assert.match(await textOf([{ text: long }, { rows: [['', 'Ships', 'Cargo (tonnes)'], ['North', '5', ''], ['South', '12', '1,400']] }, { text: long }]), /\n\n\tShips\tCargo \(tonnes\)\nNorth\t5\t\nSouth\t12\t1,400\n\n/);
  });

  it('leaves running heads and page numbers out, marks pages, and keeps a sentence whole that runs over', async () => {
    const text = await textOf(Array.from({ length: 60 }, () => ({ text: long })));
    assert.deepEqual(text.match(/— page \d+ —/g), ['— page 1 —', '— page 2 —', '— page 3 —', '— page 4 —']);
    assert.equal(text.split(long).length - 1, 60);
    assert.doesNotMatch(text, /Harbours of the north|^Page \d/m);
  });

  it('takes title and date from the metadata', async () => {
    const read = await readPdf(await pdfOf({ title: 'Harbours of the north', parts: [{ text: long }] }));
    assert.ok('text' in read);
    assert.deepEqual([read.title, read.date], ['Harbours of the north', '2025-01-15']);
  });

  it('leaves the bytes it was given as they are', async () => {
    const bytes = await pdfOf({ title: 'Harbours', parts: [{ text: long }] });
    const copy = bytes.slice();
    await readPdf(bytes);
    assert.deepEqual(bytes, copy);
  });

  it('says in one sentence why a file cannot be read', async () => {
    const encrypted = latin(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/P -60/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[(0123456789abcdef)(0123456789abcdef)]>>
%%EOF`);
    assert.match(await fault(encrypted), /^source\.encrypted: The PDF is encrypted;/);
    assert.match(await fault(await pdfOf({ title: '', parts: [{ text: '' }] })), /^source\.no-text: The PDF has no text,/);
    for (const damaged of [latin('no PDF'), latin('%PDF-1.7\n'), new Uint8Array(3000)]) assert.match(await fault(damaged), /^source\.damaged: The PDF is damaged,/);
  });

  it('reads a PDF that was cut off, or says that it is damaged, and throws neither way', async () => {
    const whole = await pdfOf({ title: 'Harbours', parts: Array.from({ length: 30 }, () => ({ text: long })) });
    for (const part of [0.2, 0.5, 0.9, 0.99]) assert.ok(await fault(whole.slice(0, whole.length * part)));
  });
});
