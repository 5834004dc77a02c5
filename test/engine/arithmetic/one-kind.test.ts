import assert from 'node:assert/strict';
import { check, gather, readMarkdown, readSource } from '../../../src/engine';
import { reckon } from '../../../src/engine/arithmetic/derive';
import { surroundingsOf } from '../../../src/engine/matching/surroundings';
import { assertionsOf } from '../../../src/engine/sources/fact';

/** The formulas that may confirm the draft's figure, those that agree with it and confirm nothing, and those that may contradict it. */
function reckoned(draft: string, written: string, source: string, id = 'source.md'): { readonly likely: string[]; readonly unlike: string[]; readonly missed: string[] } {
  const base = gather([readSource({ id, text: `${source}\n` })]);
  const { assertions } = assertionsOf(readMarkdown(draft), base.gazetteer, base.entities);
  const assertion = assertions.find(({ mention, passage }) => passage.prose.text.slice(mention.start, mention.end) === written);
  assert.ok(assertion, `no figure “${written}” in “${draft}”`);
  const { agreeing, missed } = reckon(assertion, surroundingsOf(assertions, base.facts), base);
  const [likely, unlike] = [agreeing.filter((one) => !one.unlike), agreeing.filter((one) => one.unlike)].map((some) => some.map(({ formula }) => formula)) as [string[], string[]];
  return { likely, unlike, missed: missed.map(({ formula }) => formula) };
}

const verdictOn = (written: string, draft: string, source: string, id = 'source.md'): string | undefined =>
  check({ path: 'd.md', text: `${draft}\n` }, gather([readSource({ id, text: `${source}\n` })]), { today: '2031-05-04' }).claims.find(({ text }) => text === written)?.verdict;

describe('Counts of things that have nothing to do with each other', () => {
  const CAMP = 'The camp took in 318 scouts from 14 troops. Twenty-two scouts fell ill.';
  it('are not subtracted to contradict', () => {
    const found = reckoned('Of the 318 scouts 296 stayed well to the end.', '296', CAMP);
    assert.ok(!found.missed.some((one) => one.includes('14')), found.missed.join('\n'));
  });
  it('confirm nothing when they add up by chance', () => {
    const found = reckoned('The hotel counted 93 guests in all.', '93', 'The firm has 81 lorries, and twelve guests came from Velm, where it runs nine ferries and 84 pumps.');
    assert.ok(!found.likely.some((one) => one === '81 + 12'), found.likely.join('\n'));
    assert.ok(!found.likely.includes('9 + 84'), found.likely.join('\n'));
  });
  it('are added up where the source tells them in one breath', () => {
    assert.ok(reckoned('The yard has 71 cranes and winches in all.', '71', 'The yard has 46 cranes and 25 winches.').likely.includes('46 + 25'));
  });
  it('are held against each other where they are people of any kind, or one is told without its noun', () => {
    assert.ok(reckoned('Of the 90 singers 51 were men.', '51', 'The choir has 90 singers. In it 39 women sing.').likely.includes('90 − 39'));
    assert.ok(reckoned('They sold 12 boats fewer than in May.', '12', 'In June they sold 40 boats, in May 52.').likely.includes('52 − 40'));
  });
  it('are held against each other where the source itself does', () => {
    assert.ok(!reckoned('The herd has 40 head more than it began with.', '40', 'The park keeps 62 bison, more than when it began with 22 animals.').unlike.includes('62 − 22'));
  });
});

describe('A number without a unit', () => {
  it('takes none from beyond another thing that is counted', () => {
    const found = reckoned('Velm had 26 shots, 25 fewer than Osk.', '25', 'Osk had 63 percent of the ball and 21 shots to the 8 of Velm.');
    assert.ok(![...found.likely, ...found.missed].some((one) => one.includes('63%')), JSON.stringify(found));
  });
});

describe('A share', () => {
  it('of people is none of sums of money', () => {
    const found = reckoned('At the north hall two in three of the swimmers were late.', 'two in three', 'The north hall paid $40 million for steel, the south hall $60 million.');
    assert.ok(found.unlike.includes('$40 million ÷ $60 million'), JSON.stringify(found));
  });
  it('of takings may be one of any money', () => {
    assert.ok(reckoned('Half of the takings came from cod.', 'Half', 'The fleet earned €44 million; cod brought €22 million.').likely.some((one) => one.startsWith('€22 million ÷ €44 million')));
  });
  it('told as one in so many is no change', () => {
    assert.deepEqual(reckoned('One in five changes the bank.', 'One in five', 'The bank had 6,000 clients, after 5,000 in May.').likely.filter((one) => one.includes('−')), []);
  });
});

describe('What is so much more', () => {
  it('is not reckoned from something less', () => {
    const source = 'The mean wage is €80,000. Velm pays €100,000.';
    assert.ok(!reckoned('Velm pays 20% above the mean.', '20%', source).likely.includes('(€80,000 − €100,000) ÷ €100,000'));
    assert.ok(reckoned('Velm pays 25% above the mean.', '25%', source).likely.includes('(€100,000 − €80,000) ÷ €80,000'));
  });
});

describe('Bounds and wholes', () => {
  it('do not confirm a difference that nobody asks for', () => {
    assert.notEqual(verdictOn('€50,000', 'A club can get as much as €30,000 and a choir €50,000.', 'Clubs can get up to €30,000 and choirs up to €80,000. Bands can get up to €50,000.'), 'supported');
  });
  it('are not added to their own parts', () => {
    assert.ok(!reckoned('The party would have 252 seats in all.', '252', 'The party won 62 of the 190 seats, and the Greens 30.').likely.includes('62 + 190'));
  });
});

describe('So much for each', () => {
  it('is not divided by what is no hour', () => {
    const source = 'region,price (€),homes\nVelm,330000,11000\nOsk,240000,9000\n';
    assert.ok(!reckoned('In Velm a mason gets €30 an hour.', '€30', source, 'source.csv').likely.some((one) => one.includes('÷')));
  });
  it('is divided by what it is told for, not the reverse', () => {
    const source = 'trade,vacant jobs,hires\nVelm,60000,40000\nOsk,24000,30000\n';
    assert.ok(!reckoned('In Velm there are 1.5 hires for every vacant job.', '1.5', source, 'source.csv').likely.some((one) => one.startsWith('60,000')));
  });
});

describe('Rows of a table', () => {
  const TABLE = 'hospital,beds,operations\nVelm,310,4100\nOsk,240,3900\nTarn,120,2000\nBrill,90,800\n';
  it('are counted for what they are', () => {
    assert.equal(verdictOn('Four', 'Four hospitals have answered.', TABLE, 'source.csv'), 'supported');
    assert.notEqual(verdictOn('Four', 'Four surgeons have resigned.', TABLE, 'source.csv'), 'supported');
  });
  it('have no rank in what is numbered one after the other', () => {
    assert.notEqual(verdictOn('second', 'Osk was built in the second round of 310 beds.', TABLE, 'source.csv'), 'supported');
    assert.notEqual(verdictOn('second', 'By beds Osk came second in the cup.', TABLE, 'source.csv'), 'supported');
    assert.equal(verdictOn('second', 'By number of beds Osk comes second.', TABLE, 'source.csv'), 'supported');
  });
});

describe('A change in per cent for one in points', () => {
  it('is none of something that the source does not speak of there', () => {
    assert.notEqual(verdictOn('7 percent', 'Honey will cost 7 percent less.', 'Duties will fall from 12 to 5 percent.'), 'refuted');
    assert.equal(verdictOn('7 percent', 'The duties will fall by 7 percent.', 'Duties will fall from 12 to 5 percent.'), 'refuted');
  });
});
