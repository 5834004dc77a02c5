import { readMarkdown, type Claim } from '../../src/engine';
import { groupOf, outlineOf } from '../../src/vscode/claims-view/outline';
import { equal } from './support/assert';

const text = '# Reefs\n\nThe reef lost 40% of its coral. It has 12 sharks.\n\n| Reef | Depth |\n| --- | --- |\n| Long | 30 m |\n\n- The reef lost 45%.\n';

function claim(words: string, verdict: Claim['verdict'], code = `${verdict}.x`): Claim {
  const start = text.indexOf(words);
  return { start, end: start + words.length, line: text.slice(0, start).split('\n').length, column: 1, text: words, kind: 'count', verdict, code, message: '', evidence: [] };
}

/** The ids of all entries when the text stands so far down in a draft. */
const ids = (draft: string, shift: number): string[] => outlineOf(
  [claim('40%', 'refuted'), claim('12', 'refuted'), claim('45%', 'refuted')].map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })), readMarkdown(draft).blocks, draft,
).flatMap(({ paragraphs }) => paragraphs.flatMap(({ id, claims }) => [id, ...claims.map((leaf) => leaf.id)]));

const plain = (claims: readonly Claim[], draft = text): unknown =>
  outlineOf(claims, readMarkdown(draft).blocks, draft).map(({ id, paragraphs }) => [id, paragraphs.map(({ words, claims }) => [words, claims.map(({ claim }) => claim.text)])]);

describe('The outline of claims', () => {
  it('goes by verdict, the contradictions first, then by paragraph in the order of the draft', () => {
    equal(plain([claim('40%', 'supported'), claim('12', 'not-enough-info'), claim('30 m', 'refuted'), claim('45%', 'refuted')]), [
      ['contradicted', [['Reef · Depth', ['30 m']], ['The reef lost 45%.', ['45%']]]],
      ['unsourced', [['The reef lost 40% of its coral. It has 12 sharks.', ['12']]]],
      ['verified', [['The reef lost 40% of its coral. It has 12 sharks.', ['40%']]]],
    ]);
  });

  it('keeps the claims of one paragraph together', () => {
    equal(plain([claim('40%', 'refuted'), claim('12', 'refuted')]), [['contradicted', [['The reef lost 40% of its coral. It has 12 sharks.', ['40%', '12']]]]]);
  });

  it('tells what was let stand and what sources disagree about from what no source says', () => {
    equal([claim('40%', 'not-enough-info', 'unknown.let-stand'), claim('12', 'not-enough-info', 'unknown.sources-disagree'), claim('45%', 'not-enough-info')].map(groupOf), ['let-stand', 'disagree', 'unsourced']);
  });

  it('has ids of its own for each entry, which stay when a paragraph is put in above', () => {
    const above = 'A paragraph that was put in.\n\n';
    const before = ids(text, 0);
    equal(new Set(before).size, 5);
    equal(ids(above + text, above.length), before);
  });
});
