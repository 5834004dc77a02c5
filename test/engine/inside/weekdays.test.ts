import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingsIn, fixed, told } from './judged';

describe('A weekday beside a date', () => {
  const wrong: Readonly<Record<string, string>> = {
    'The council met on Monday, March 3, 2026, in Norhaven.': 'The council met on Tuesday, March 3, 2026, in Norhaven.',
    'It met on Wed 3 March 2026.': 'It met on Tue 3 March 2026.',
    'It met on Mon., 3 March 2026.': 'It met on Tue., 3 March 2026.',
    'It met on Friday the 3rd of March 2026.': 'It met on Tuesday the 3rd of March 2026.',
    'It met on 3 March 2026 (Monday).': 'It met on 3 March 2026 (Tuesday).',
    'It met on March 3, 2026, a Monday, at noon.': 'It met on March 3, 2026, a Tuesday, at noon.',
  };
  for (const [draft, right] of Object.entries(wrong)) it(`is set right in “${draft}”`, () => assert.equal(fixed(draft), right));

  it('is named with the date in the message', () => {
    const [finding] = findingsIn('The council met on Monday, March 3, 2026.');
    assert.equal(finding?.message, '3 March 2026 is a Tuesday, not a Monday.');
    assert.deepEqual([finding?.code, finding?.text, finding?.expected, finding?.kind], ['refuted.date', 'Monday', 'Tuesday', 'date']);
  });

  it('is held against the draft’s own year where that is certain', () => {
    assert.deepEqual(told('---\ndate: 2026-02-20\n---\n\nThe council will meet on Monday, March 3.'), ['Monday refuted.date']);
  });

  const honest: readonly string[] = [
    'The council met on Tuesday, March 3, 2026.', 'The council met on Monday, March 3.', '---\ndate: 2026-08-20\n---\n\nThe council met on Monday, March 3.',
    '---\ndate: 2026-02-20\n---\n\nIn 1998 the council met on Monday, March 3.', 'It lasted from Monday to Wednesday, March 4, 2026, and Saturday and Sunday, March 7 and 8, 2026.',
    'It met on Monday and Wednesday, 4 March 2026.', 'Sudholm fell on Monday, 3 March 1620.', 'It met on Monday, 03/04/2026.', 'The Mail on Sunday, 3 March 2026, told of it.', 'It met on Monday. March 3, 2026, was a cold day.',
    'The Monday paper of March 3, 2026, told of it.',
  ];
  for (const draft of honest) it(`is left alone in “${draft.replace(/^---[^]*---\s*/u, '')}”`, () => assert.deepEqual(told(draft), []));

  it('is never objected to where it is right, and always where it is not', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    fc.assert(fc.property(fc.date({ min: new Date('1930-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }), fc.nat({ max: 6 }), fc.boolean(), (date, off, monthFirst) => {
      const [day, month, year] = [date.getUTCDate(), date.toLocaleString('en', { month: 'long', timeZone: 'UTC' }), date.getUTCFullYear()];
      const weekday = names[(date.getUTCDay() + off) % 7]!;
      assert.equal(findingsIn(`The fair at Tolven opened on ${weekday}, ${monthFirst ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`}.`).length, off === 0 ? 0 : 1);
    }), { numRuns: 60 });
  });
});
