import assert from 'node:assert/strict';
import { findingsIn, fixed, told } from './judged';

const SOURCE = [
  'In Norhaven 31,400 people voted for the bridge and 28,900 voted against it.',
  'A seat in the old hall costs £30, a box £90.',
  'The choir hires the hall for six years at £45,000 a year.',
  'Membership rose to 452 from 401.',
  'Rust was found on 9% of the plates on the left and on 3% of those on the right.',
  'The rate of interest is 3.4%, after 3.9% in May.',
  'The first play was seen by 41,000 people, the second by 27,000 people.',
  'The carrier bought 623 boxes at £310 each.',
  'Of the 1,250 houses 300 have a garden.',
  'The pier cost £1,520,000, the estimate for it had been £1,240,000.',
  'The ferry was chosen by 47% of those asked and the train by 26%.',
].join(' ');

describe('What a draft reckons from figures it gives itself', () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['31,400 people were for the bridge and 28,900 against it, which makes a majority of 3,500.', '3,500', '2,500'],
    ['A seat in the old hall costs £30. A box costs twice as much, or £90.', 'twice', 'three times'],
    ['The choir hires the hall for six years, at £45,000 a year. In total that makes £370,000.', '£370,000', '£270,000'],
    ['Membership rose by 25%, from 401 to 452.', '25%', '13%'],
    ['Membership went up 15% to 452 from 401.', '15%', '13%'],
    ['Rust was twice as common on the left (9% of the plates) as on the right (3%).', 'twice', 'three times'],
    ['The first play was seen by 41,000 people, the second by 27,000 people. The two of them made 78,000.', '78,000', '68,000'],
    ['It had 401 members before and has 452 now, a rise of 25%.', '25%', '13%'],
    ['The carrier bought 623 boxes at £310 apiece, or £253,130 altogether.', '£253,130', '£193,130'],
    ['Some 300 of the 1,250 houses, or 34%, have a garden.', '34%', '24%'],
    ['The village has 1,250 houses. For 300 of them, one in three, there is a garden.', 'one in three', 'about one in four'],
    ['The pier cost £1,520,000, the estimate for it had been £1,240,000. That is 18% over the estimate.', '18%', '23%'],
    ['The ferry was chosen by 47% of those asked. The train got 26%, so that the two together have 83%.', '83%', '73%'],
    ['Membership is 452, 61 more than the 401 of before.', '61', '51'],
  ];
  for (const [draft, said, right] of wrong) {
    it(`is objected to where it comes to something else: “${draft}”`, () => {
      const finding = findingsIn(draft, SOURCE).find(({ text }) => text === said);
      assert.deepEqual([finding?.verdict, finding?.fix?.text], ['refuted', right], JSON.stringify(findingsIn(draft, SOURCE)));
    });
  }

  it('shows the formula and the source', () => {
    const [finding] = findingsIn('Membership rose by 25%, from 401 to 452.', SOURCE);
    assert.equal(finding?.derivation, '(452 − 401) ÷ 401');
    assert.ok(finding?.evidence.some(({ text }) => text.includes('rose to 452')));
  });

  it('may be points called per cent', () => {
    assert.equal(fixed('The rate of interest is 3.4%, after 3.9% in May. So it fell by 0.5%.', SOURCE), 'The rate of interest is 3.4%, after 3.9% in May. So it fell by 0.5 percentage points.');
  });

  const honest: readonly string[] = [
    '31,400 people were for the bridge and 28,900 against it, which makes a majority of 2,500.',
    'A seat in the old hall costs £30. A box costs three times as much, or £90.',
    'The choir hires the hall for six years, at £45,000 a year. In total that makes £270,000.',
    'Membership rose by 12.7%, from 401 to 452.',
    'Membership rose by an eighth, from 401 to 452.',
    'Rust was three times as common on the left (9% of the plates) as on the right (3%).',
    'The two plays were seen by 41,000 and 27,000 people. The two of them made 68,000.',
    'It had 401 members before and has 452 now, a rise of 13%.',
    'The carrier bought 623 boxes at £310 apiece, or £193,130 altogether.',
    'Some 300 of the 1,250 houses, or nearly a quarter, have a garden.',
    'The rate of interest is 3.4%, after 3.9% in May. So it fell by 13%.',
    'The village has 1,250 houses. For 300 of them, nearly one in four, there is a garden.',
    'The pier cost £1,520,000, the estimate for it had been £1,240,000. That is 23% over the estimate.',
    'The ferry was chosen by 47% of those asked. The train got 26%, so that the two together have 73%.',
    'Membership is 452, 51 more than the 401 of before.',
  ];
  for (const draft of honest) it(`is left alone where it is right: “${draft}”`, () => assert.deepEqual(told(draft, SOURCE), []));

  it('is left alone where a source states none of the figures', () => {
    assert.deepEqual(told('Membership rose by 25%, from 600 to 900.'), []);
    assert.deepEqual(told('Ashby had 52 votes and Birch 31, which makes a majority of 30.'), []);
  });

  it('is no part of a whole: “31 of the 120 seats, a majority of 30”', () => {
    const source = 'The party won 65 of 120 seats.';
    assert.deepEqual(told('The party won 65 of 120 seats, a majority of 20.', source), []);
  });
});
