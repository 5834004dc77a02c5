import assert from 'node:assert/strict';
import { marksOfCell, marksOfSentence } from '../../../../src/engine/sources/long-table/marks';

describe('what a row of a long table is found by', () => {
  const cells: Record<string, ReturnType<typeof marksOfCell>> = {
    'Kestrel & Sons, Harbours': { marks: ['kestrel', 'son', 'harbour'], figures: [] },
    '1,234.5': { marks: [], figures: [1234.5] },
    '1.234.567,8': { marks: [], figures: [1_234_567.8] },
    '1 234': { marks: [], figures: [1234] },
    '(12,5 %)': { marks: [], figures: [12.5] },
    '£4.2bn': { marks: [], figures: [4.2, 4.2e9] },
    2016: { marks: ['2016'], figures: [2016] },
    '2024-03-01': { marks: ['2024', '2024-03', '2024-03-01'], figures: [] },
    '1/3/2024': { marks: ['2024', '2024-03', '2024-03-01', '2024-01', '2024-01-03'], figures: [] },
    'September 2024': { marks: ['sep', '2024'], figures: [] },
    '': { marks: [], figures: [] },
  };
  for (const [cell, expected] of Object.entries(cells)) it(`of the cell “${cell}”`, () => assert.deepEqual(marksOfCell(cell), expected));

  it('nothing, of a remark', () => {
    assert.deepEqual(marksOfCell('This row was taken from another list, and nobody remembers any more which one it was.'), { marks: [], figures: [] });
  });

  it('in a sentence: names and telling words, times in all their forms, and telling figures within their rounding', () => {
    const { marks, reaches } = marksOfSentence('The ferries of Lower Quay carried 1.2 million people on 3 March 2024.');
    for (const mark of ['ferry', 'lower', 'quay', '2024-03-03', '2024-03', 'mar', '2024']) assert.ok(marks.includes(mark), mark);
    for (const light of ['the', 'of', 'on']) assert.ok(!marks.includes(light), light);
    assert.equal(reaches.length, 1);
    const covers = (value: number): boolean => reaches[0]!.some(({ low, high }) => low <= value && value <= high);
    assert.deepEqual([1_234_567, 1_234, 1.23, 1_300_000, 12].map(covers), [true, true, true, false, false]);
  });
});
