import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toFile } from '../../../src/engine/draft/prose';
import { readPlainText } from '../../../src/engine/sources/plain-text';

function lines(text: string): string[] {
  return readPlainText(text).blocks.map((block) => {
    assert.ok(block.kind !== 'table');
    return `${block.kind}${block.level ?? ''}${block.lead === undefined ? '' : `<${block.lead}`}: ${block.prose.text}`;
  });
}

/** The blocks as lines; with CRLF they must be the same. */
function blocks(text: string): string[] {
  const result = lines(text);
  assert.deepEqual(lines(text.replaceAll('\n', '\r\n')), result, 'CRLF changes what is read');
  return result;
}

describe('readPlainText', () => {
  it('joins lines wrapped by hand, and parts paragraphs at blank lines', () => {
    assert.deepEqual(blocks('The reef lost 45%\nof its coral.\n \n  It had lost 12%\n  before.\n'), ['paragraph: The reef lost 45% of its coral.', 'paragraph: It had lost 12% before.']);
  });

  it('takes a first short line without a stop as the title', () => {
    assert.deepEqual(blocks('Reef loses 45% of its coral\n\nIt lost.'), ['heading1: Reef loses 45% of its coral', 'paragraph: It lost.']);
    assert.equal(readPlainText('Reef loses coral\n\nIt lost.').title, 'Reef loses coral');
    assert.deepEqual(blocks('Reef loses coral\nThe Long Reef lost 45% of its coral in 2016.'), ['heading1: Reef loses coral', 'paragraph: The Long Reef lost 45% of its coral in 2016.']);
    assert.equal('title' in readPlainText('It lost.'), false);
  });

  it('takes short lines that stand alone, and capitals, as headings', () => {
    assert.deepEqual(blocks('One.\n\nWhere it went\n\nTwo.\n\nTHE COSTS\n\nThree.\n\nBy Nora Sendrik\n\n(Editing by R. Pindle)'), ['paragraph: One.', 'heading2: Where it went', 'paragraph: Two.', 'heading2: THE COSTS', 'paragraph: Three.', 'paragraph: By Nora Sendrik', 'paragraph: (Editing by R. Pindle)']);
  });

  it('reads items, their further lines and what introduces them', () => {
    assert.deepEqual(blocks('Title\n\n    * one\n      more\n    * two\n    Not an item.\n\nCosts:\n- three\n- four\nmore'), ['heading1: Title', 'item<0: one more', 'item<0: two', 'paragraph: Not an item.', 'paragraph: Costs:', 'item<4: three', 'item<4: four more']);
  });

  it('does not take a dash at a wrapped line\'s start for an item', () => {
    assert.deepEqual(blocks('The reef lost half\n- or so it seems - of\nits coral.'), ['paragraph: The reef lost half - or so it seems - of its coral.']);
  });

  it('reads a paragraph a line where lines are not wrapped', () => {
    const long = `The reef ${'very '.repeat(30)}quickly died.`;
    assert.deepEqual(blocks(`${long}\nWhat it cost\n${long}\nShort one.`), [`paragraph: ${long}`, 'heading2: What it cost', `paragraph: ${long}`, 'paragraph: Short one.']);
  });

  it('drops rules, and parts at them', () => {
    assert.deepEqual(blocks('One.\n-----\nTwo.\n* * *\n'), ['paragraph: One.', 'paragraph: Two.']);
  });

  it('takes the date from a line of its own near the top', () => {
    assert.equal(readPlainText('Title\n\nPublished: July 21, 2025\n\nText.').date, '2025-07-21');
    assert.equal('date' in readPlainText('Title\n\nOn July 21, 2025 it fell.'), false);
  });

  it('gives exact places in the file, for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', 'The', '5%', ' ', '\n', '\n\n', '\r\n', '\r', '* ', '- ', '.', ':', '=====', 'X'.repeat(130), '\u00A0'), { maxLength: 30, size: 'max' }).map((parts) => parts.join('')));
    fc.assert(fc.property(text, (value) => {
      let end = 0;
      for (const block of readPlainText(value).blocks) {
        assert.ok(block.start >= end && block.end <= value.length && block.kind !== 'table');
        end = block.end;
        const place = toFile(block.prose, { start: 0, end: block.prose.text.length });
        assert.ok(place.start >= block.start && place.end <= block.end);
        assert.equal(value.slice(place.start, place.end).replace(/[\s\p{Cf}]+/gu, ''), block.prose.text.replace(/[\s\p{Cf}]+/gu, ''));
      }
    }), { numRuns: 500 });
  });
});

describe('readPlainText: tables and pages', () => {
  it('reads lines with tabs as a table, each cell with its place', () => {
    const text = 'Harbours\n\nPort\tShips\tCargo\n\t12\t5 tonnes\nEstrel\t7\t3 tonnes\n\nThe end came soon.';
    const document = readPlainText(text);
    const table = document.blocks[1]!;
    assert.ok(table.kind === 'table');
    assert.deepEqual([table.headerRows, table.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))], [1, [['Port', 'Ships', 'Cargo'], ['', '12', '5 tonnes'], ['Estrel', '7', '3 tonnes']]]);
    assert.equal(document.blocks.length, 3);
  });

  it('does not take lines that a tab sets in for a table', () => {
    assert.deepEqual(readPlainText('\tThe reef lost 45%.\n\tIt will come back.').blocks.map(({ kind }) => kind), ['paragraph']);
  });

  it('takes the marks of pages for nobody\'s words', () => {
    const blocks = readPlainText('— page 11 —\n\nThe reef lost 45% of its coral.\n\n— page 12 —\n\nIt will come back.').blocks;
    assert.deepEqual(blocks.map((block) => block.kind !== 'table' && block.prose.text), ['The reef lost 45% of its coral.', 'It will come back.']);
  });
});
