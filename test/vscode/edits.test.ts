import fc from 'fast-check';
import type { Claim } from '../../src/engine';
import { followEdits, type Edit } from '../../src/vscode/edits';
import { equal } from './support/assert';

const words = fc.string({ unit: fc.constantFrom('a', '5', ' ', '.', '$', '\n'), maxLength: 12 });
const claimAt = (text: string, start: number, end: number): Claim => ({
  start, end, line: 1, column: start + 1, text: text.slice(start, end), kind: 'money', verdict: 'refuted', code: 'refuted.value', message: '', evidence: [],
  fix: { start, end, text: '' },
});

/** Where the figure of a sentence starts after one edit; undefined if it was dropped. */
const after = (rangeOffset: number, rangeLength: number, text: string): number | undefined =>
  followEdits([claimAt('It cost $35 billion, they say.', 8, 19)], [{ rangeOffset, rangeLength, text }])[0]?.start;

describe('Following edits', () => {
  it('keeps every claim on its own words, or drops it', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(8), words), { maxLength: 5 }), (text, a, b, changes) => {
      const [start, end] = [a % text.length, b % text.length].sort((one, other) => one - other) as [number, number];
      const claim = claimAt(text, start, end + 1);
      let now = text;
      const edits = changes.map(([at, length, insert]): Edit => {
        const rangeOffset = at % (now.length + 1);
        const rangeLength = Math.min(length, now.length - rangeOffset);
        now = now.slice(0, rangeOffset) + insert + now.slice(rangeOffset + rangeLength);
        return { rangeOffset, rangeLength, text: insert };
      });
      for (const moved of followEdits([claim], edits)) equal([now.slice(moved.start, moved.end), moved.fix?.start], [claim.text, moved.start]);
    }));
  });

  it('moves a claim with what is written in front of it', () => equal(after(0, 2, 'The plan'), 14));
  it('leaves a claim where it is when something is written behind it', () => equal(after(20, 0, ' or so'), 8));
  it('drops a claim when a letter or digit is set against it', () => equal([after(8, 0, '5'), after(19, 0, 's')], [undefined, undefined]));
  it('keeps a claim when a space or full stop is set against it', () => equal([after(8, 0, ' '), after(19, 0, '.')], [9, 8]));
  it('drops a claim when something in it changes', () => equal([after(9, 2, '53'), after(0, 30, ''), after(18, 4, '')], [undefined, undefined, undefined]));
});
