import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/engine/draft/sentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each entry is a text, written as the sentences it consists of; parted by one space. */
const TEXTS: readonly (readonly string[])[] = [
  ['The reef lost 45% of its coral.', 'It had lost 12% before.'],
  ['The fund holds $1.2bn.', 'The rest is in bonds.'],
  ['The fund holds $1.2 bn.', 'The rest is in bonds.'],
  ['Growth slowed to 3.4 per cent.', 'Prices rose by 0.5 points.'],
  ['U.S. exports fell.', 'The U.S. Treasury disagreed.'],
  ['The chips come from the U.S.', 'The rest is made in Asia.'],
  ['He moved to the U.S.', 'In May he moved back.'],
  ['Mr. Orbell spoke first.', 'Ms. Pellam and Dr. Toller followed.'],
  ['Gov. Anna Quist asked Sen. Mary Sendrik for help.'],
  ['The maker, Bramble Inc. of Ohio, fell.', 'It had bought Thistle Ltd.', 'The price was not named.'],
  ['Bramble Corp. Chief Executive Rufus Pindle resigned.'],
  ['See No. 5 on the list.', 'The answer was no.', 'Nobody asked again.'],
  ['Turn to pp. 12–14 and Fig. 3 for the rest.'],
  ['The doors open at 9 a.m. on Monday.', 'They close at 5 p.m.', 'Alibaba opens later.'],
  ['It was Reef vs. Shore, i.e. the old rivals, e.g. in 2016.'],
  ['J. R. Smith wrote it with George W. Bush.', 'Both signed.'],
  ['The water is clear down to 5.6 m.', 'Norhaven is another matter.'],
  ['They chose plan B.', 'The plan failed.'],
  ['“We lost.”', 'The room fell silent.'],
  ['“Really?” he asked.', '“Yes!” she said.'],
  ['She waited … and waited.', 'Then …', 'Nothing came.'],
  ['He paused... then went on.', 'Wait...', 'What?'],
  ['(It fell again.)', 'Nobody minded.'],
  ['Is it true?', 'Yes!', 'It is.'],
  ['What?!', 'No way!!', 'Fine.'],
  ['Yahoo! Japan paid $2 billion.'],
  ['On Aug. 17 it fell.', 'On Jan. 5, 2024 it rose.'],
  ['The meeting was in Sept.', 'The next is in May.'],
  ['In 2025.', 'The year after, 2026.'],
  ['Version 2.1.3 of Node.js is out.', 'Read the notes at example.com.'],
  ['1. What happened?', '2. Who paid?'],
  ['Where the money went'],
  ['Sales reached 5 million.', '“More,” he said, “will follow.”', '$3 was left.'],
  ['The St. Mark bridge cost £3m.', '\uFFFC shows why.'],
  ['他们投资了。', '然后停止了！'],
  ['The E.U. and the U.N. agreed.', 'So did Washington, D.C.', 'The talks ended.'],
  ['About 5 sq. km of land and 3 ft. 2 in. of snow, approx. 40 lbs. in weight.'],
  ['Palmer Jr. said so.', 'It cost $5 etc.', 'Nobody knew.'],
  ['The company, founded by A. B. Carr et al. in 1999, grew.'],
];

describe('splitSentences', () => {
  for (const sentences of TEXTS) {
    it(`parts: ${sentences.join(' | ')}`, () => {
      const joint = /[。！]/.test(sentences[0] ?? '') ? '' : ' ';
      assert.deepEqual(split(sentences.join(joint)), sentences);
    });
  }

  it('gives nothing for text without words', () => {
    assert.deepEqual(splitSentences(''), []);
    assert.deepEqual(splitSentences(' \n\t'), []);
  });

  it('gives trimmed, ordered spans that leave out only white space', () => {
    const piece = fc.constantFrom('a', 'The', 'U.S.', 'Inc.', '5', '.', '?', '!', '…', '"', '”', ')', '(', ' ', '  ', '\n', '\uD83D', '。', 'e.g.');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 30, size: 'max' }).map((parts) => parts.join('')));
    fc.assert(fc.property(text, (value) => {
      let end = 0;
      for (const span of splitSentences(value)) {
        assert.equal(value.slice(end, span.start).trim(), '');
        assert.ok(span.start < span.end);
        assert.equal(value.slice(span.start, span.end).trim().length, span.end - span.start);
        end = span.end;
      }
      assert.equal(value.slice(end).trim(), '');
    }));
  });

  it('finishes on long runs of stops, initials and quotation marks', () => {
    for (const unit of ['.', '. ', '? ', 'A. ', '."', '”']) {
      const text = unit.repeat(200_000).trim();
      assert.equal(splitSentences(text).at(-1)?.end, text.length);
    }
  });
});
