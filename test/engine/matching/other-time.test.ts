import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const refutedIn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted').map(({ text }) => text);

describe('A figure told of another time', () => {
  const source = '# The harbour\n\n*3 March 2031*\n\nTolven Works had sales of €46 million in 2030, up 4% from 2029. It employs 310 people. The town of Estwick has 18,400 inhabitants. Net debt fell to €12 million.';
  const cases: [title: string, draft: string, refuted: string[]][] = [
    ['is contradicted by one of the same year', 'In 2030 Tolven Works had sales of €64 million.', ['€64 million']],
    ['is not by one of another year', 'In 2029 Tolven Works had sales of €43 million.', []],
    ['is not, nor is its year, where no source mentions the year', 'In 2019 Tolven Works had sales of €21 million.', []],
    ['is not by one that holds now, where it is of long ago', 'In 1970 Estwick had 9,300 inhabitants.', []],
    ['is not where it is still to come', 'By 2050 Estwick will have 25,000 inhabitants.', []],
    ['is contradicted where the draft names no time', 'Estwick has 14,800 inhabitants.', ['14,800']],
    ['is not where it is of some years before', 'Ten years earlier, Tolven Works employed 120 people.', []],
    ['is not where it is of a part of the year', 'In the first half of 2030 Tolven Works had sales of €19 million.', []],
    ['is not where it is of one half of a time', 'In the second half Tolven Works had sales of €29 million.', []],
    ['is contradicted where another time is told for comparison alone', 'After a dull 2019, Tolven Works had sales of €64 million in 2030.', ['€64 million']],
  ];
  for (const [title, draft, refuted] of cases) it(title, () => assert.deepEqual(refutedIn(draft, source), refuted));

  it('is not called stale in the year in which it held', () => {
    const before = '# The harbour\n\n*3 March 2031*\n\nIn 2030 passengers rose to 730,000 from 640,000.';
    assert.deepEqual(refutedIn('In 2029 there were 640,000 passengers.', before), []);
    assert.deepEqual(refutedIn('There were 640,000 passengers.', before), ['640,000']);
  });

  it('goes with the date before a comma rather than the share behind it', () => {
    assert.deepEqual(refutedIn('In 2029 Tolven Works had sales of €44 million.', source), []);
  });
});
