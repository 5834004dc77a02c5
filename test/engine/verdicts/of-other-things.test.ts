import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const refutedIn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted').map(({ text }) => text);

describe('A fact of something else', () => {
  it('does not contradict how far two things are apart', () => {
    const source = 'The new Tolven van weighs 2,600 kg. It is sold in Estwick.';
    assert.deepEqual(refutedIn('The new Tolven van weighs 2,800 kg.', source), ['2,800 kg']);
    assert.deepEqual(refutedIn('The new Tolven van is 800 kg heavier.', source), []);
  });

  it('does not contradict a firm that no source speaks of', () => {
    assert.deepEqual(refutedIn('Ashby Mills employs 930 people.', 'Tolven Works employs 900 people in Norhaven.'), []);
  });

  it('does not contradict what the writer does', () => {
    const source = 'The miners of Tolven drink 950 millilitres of cider a day.';
    assert.deepEqual(refutedIn('I drink 590 millilitres of cider a day.', source), []);
    assert.deepEqual(refutedIn('The miners drink 590 millilitres of cider a day.', source), ['590 millilitres']);
  });

  it('does not contradict what is told from today', () => {
    assert.deepEqual(refutedIn('Tolven Works was sold last week.', 'Tolven Works was sold on 3 March 2030.'), []);
  });

  it('does not contradict all of a group with those besides one', () => {
    assert.deepEqual(refutedIn('Prime minister Ilse Vantaa dismissed five members of her cabinet.', 'Prime minister Ilse Vantaa dismissed her finance minister and four other members of her cabinet.'), []);
  });

  it('is a former result that has nothing but its currency in common with the figure beside it', () => {
    assert.deepEqual(refutedIn('Estwick Rovers ended last year €14 million in the red.', 'Estwick Rovers have taken in €121 million this summer and spent €38 million. They had made a loss of €14 million in the past financial year.'), []);
  });

  it('does not contradict a bound that another figure of its sentence meets', () => {
    assert.deepEqual(refutedIn('The bill for wages rose to nearly $400 million.', 'Fuel cost 452 million dollars, 6% less than a year before, whereas the bill for wages grew by 11% to 398 million after an agreement in February.'), []);
  });

  it('does not contradict how long somebody has done another thing', () => {
    const source = 'Rada Miller will be chair of Tolven Works. She succeeds Karl Berg, who has held the post for 17 years.';
    assert.deepEqual(refutedIn('Rada Miller has been with Tolven Works for 14 years.', source), []);
  });

  it('does not contradict an aim', () => {
    const source = 'Tolven Works had sales of €46 million and employs 310 people.';
    assert.deepEqual(refutedIn('Tolven Works hopes to employ 500 people.', source), []);
    assert.deepEqual(refutedIn('Tolven Works hopes for sales of €60 million.', source), []);
    assert.deepEqual(refutedIn('Tolven Works had sales of €64 million.', source), ['€64 million']);
  });

  it('does not contradict a large number with a small one of something else of the same digits', () => {
    assert.deepEqual(refutedIn('The attendance at Canal Road is 22,000.', 'The ground at Canal Road was full after 22 matches.'), []);
  });
});
