import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const verdictOn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.map(({ text, verdict, fix }) => `${text} ${verdict}${fix ? ` → ${fix.text}` : ''}`);

const HALL = 'The harbour of Norhaven is 40 metres deep.\n\nA hall with room for 2,968 people was opened by the mayor. It cost 6.84 million euros.\n\nGoods that go by sea need 28 to 45 days; the last ship came on 2 November 2030.';

const chest = (at: number): string => `The chest of drawer number ${at + 1} holds ${(5000 + at * 37).toLocaleString('en')} nails.`;

describe('A figure that plainly slipped', () => {
  it('is refuted though its words are not the source’s: two of its many digits changed places', () => {
    assert.deepEqual(verdictOn('In the new hall 2,986 can sit down.', HALL), ['2,986 refuted → 2,968']);
  });

  it('is one of another scale', () => {
    assert.deepEqual(verdictOn('The hall was paid for with 6.84 billion euros.', HALL), ['6.84 billion euros refuted → 6.84 million euros']);
  });

  it('is a length of time of the same telling number in another unit, though months are no fixed number of days', () => {
    const mill = 'The chief baker, Odd Ravn, left after 17 months in office. The mill was cleared in 13 weeks.';
    assert.deepEqual(verdictOn('The baker was in office for 17 weeks.', mill), ['17 weeks refuted → 17 months']);
    assert.deepEqual(verdictOn('It took 13 months to clear the mill.', mill), ['13 months refuted → 13 weeks']);
  });

  it('is a range of which one end is the source’s', () => {
    assert.deepEqual(verdictOn('A ship takes 28 to 54 days.', HALL), ['28 to 54 days refuted → 28 to 45 days']);
  });

  it('is a day of the same month', () => {
    assert.deepEqual(verdictOn('The last ship was there on 12 November 2030.', HALL), ['12 November 2030 refuted → 2 November 2030']);
  });

  it('is no sum of money that is the price of one thing instead', () => {
    assert.deepEqual(verdictOn('A ticket for its opening went for 6.84 euros.', HALL).filter((claim) => claim.includes('refuted')), []);
  });

  it('may as well stand in a sentence that tells what might be', () => {
    assert.deepEqual(verdictOn('If they all came, 2,986 people could sit in the hall.', HALL), ['2,986 refuted → 2,968']);
  });

  it('has slipped from nothing where it stands in the source itself', () => {
    const both = `${HALL}\n\nThe old hall had room for 2,986 people.`;
    assert.deepEqual(verdictOn('In the new hall 2,986 can sit down.', both).filter((claim) => claim.includes('refuted')), []);
  });

  it('has slipped from nothing where it can be reckoned', () => {
    const parts = `${HALL}\n\nThe old hall has 1,500 seats and the theatre 1,486 seats.`;
    assert.deepEqual(verdictOn('Together the old hall and the theatre have 2,986 seats.', parts).filter((claim) => claim.includes('refuted')), []);
  });

  it('has slipped from nothing where so many figures stand that one of them is alike by chance', () => {
    const draft = 'In the drawer there are 5,470 pieces.';
    assert.deepEqual(verdictOn(draft, chest(20)), ['5,470 refuted → 5,740']);
    assert.deepEqual(verdictOn(draft, Array.from({ length: 80 }, (_, at) => chest(at)).join('\n\n')), ['5,470 not-enough-info']);
  });

  it('of two digits is left to what its words say', () => {
    assert.deepEqual(verdictOn('In the new one 54 can sit down.', `${HALL}\n\nThe choir has 45 singers.`).filter((claim) => claim.includes('refuted')), []);
  });

  it('is a length of time that one digit keeps from the source’s', () => {
    const voyage = `${HALL}\n\nThe jury of the regatta deliberated for 26 hours. The crossing of the strait took four hours. Marta Lindqvist won the cup for the first time in 22 years.`;
    assert.deepEqual(verdictOn('The jury deliberated for 36 hours.', voyage), ['36 hours refuted → 26 hours']);
    assert.deepEqual(verdictOn('They needed 14 hours to cross the strait.', voyage), ['14 hours refuted → four hours']);
    assert.deepEqual(verdictOn('Marta Lindqvist has sailed for 32 years.', voyage).filter((claim) => claim.includes('refuted')), []);
  });

  it('is no small number of other things', () => {
    assert.deepEqual(verdictOn('In the final Hana Ito stopped 15 shots.', 'The final was seen in a hall that holds 15,000 people. Hana Ito was in goal.').filter((claim) => claim.includes('refuted')), []);
  });

  it('is seen in one of two parts of a length of time, and in its unit, if the number is no common one', () => {
    const voyage = `${HALL}\n\nThe ferry from Norhaven needs 6 hours and 20 minutes. Its pier took three and a half years to build, after 17 days of quarrels.`;
    assert.deepEqual(verdictOn('The ferry needs 5 hours and 20 minutes.', voyage), ['5 hours and 20 minutes refuted → 6 hours and 20 minutes']);
    assert.deepEqual(verdictOn('The pier took two and a half years to build.', voyage), ['two and a half years refuted → three and a half years']);
    assert.deepEqual(verdictOn('The quarrels over the pier went on for 17 weeks.', voyage), ['17 weeks refuted → 17 days']);
  });

  it('is a number of things of which one digit is another, if one fact is likely to be meant', () => {
    assert.deepEqual(verdictOn('The harbour master counted 38 seals on the quay.', 'The harbour master counted 28 seals on the quay.'), ['38 refuted → 28']);
  });

  it('is a figure cut off where it should have been rounded', () => {
    const source = 'The wind farm of Estwick produced 82.87 gigawatt-hours in 2030.';
    assert.deepEqual(verdictOn('The wind farm produced 82 gigawatt-hours.', source), ['82 gigawatt-hours refuted → 83 gigawatt-hours']);
    assert.deepEqual(verdictOn('The wind farm produced 83 gigawatt-hours.', source), ['83 gigawatt-hours supported']);
  });

  it('is a bound drawn close to the source’s figure, on its wrong side', () => {
    const source = 'The guild has booked 68% of its days for the winter.\n\nIts barge, built in 2019, weighs 38.6 tonnes.';
    assert.deepEqual(verdictOn('The guild already filled more than 70% of the winter days.', source), ['70% refuted → less than 70%']);
    assert.deepEqual(verdictOn('The guild already filled more than 65% of the winter days.', source), ['65% supported']);
    assert.deepEqual(verdictOn('If the guild filled more than 70% of the winter days, it could rest.', source), ['70% not-enough-info']);
  });
});
