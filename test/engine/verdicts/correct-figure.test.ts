import assert from 'node:assert/strict';
import { findMentions } from '../../../src/engine/claims/mentions';
import { Gazetteer } from '../../../src/engine/claims/names';
import { compare } from '../../../src/engine/comparison/figures';
import { readMarkdown } from '../../../src/engine/draft/markdown';
import { assertionsOf } from '../../../src/engine/sources/fact';
import { correctionOf } from '../../../src/engine/verdicts/correct-figure';
import { figureOf } from '../../../src/engine/verdicts/plausible';

/** The sentence with its figure corrected to what the source says; undefined where no plain correction is found. */
function corrected(marked: string, source: string): string | undefined {
  const at = marked.indexOf('[');
  const sentence = marked.replace(/[[\]]/gu, '');
  const assertion = assertionsOf(readMarkdown(sentence), new Gazetteer([]), new Map()).assertions.find(({ mention }) => mention.start === at);
  assert.ok(assertion, `a figure is read at the mark of ${marked}`);
  const [truth] = findMentions(source);
  assert.ok(truth, source);
  const figure = figureOf(truth);
  const fix = correctionOf(assertion, figure, compare(figureOf(assertion.mention), figure), source.slice(truth.start, truth.end));
  return fix && sentence.slice(0, fix.start) + fix.text + sentence.slice(fix.end);
}

const CASES: readonly (readonly [what: string, cases: readonly (readonly [marked: string, source: string, right: string | undefined])[]])[] = [
  ['says small lengths of time in words where the source does, and large ones in digits', [
    ['The crossing took [14 hours].', 'four hours', 'The crossing took four hours.'],
    ['The pups stay for [eight days].', '18 days', 'The pups stay for 18 days.'],
    ['The pups stay for [eight days].', 'eleven days', 'The pups stay for eleven days.'],
  ]],
  ['keeps the number where only its unit or its scale slipped', [
    ['The king was away for [four and a half months].', 'four and a half years', 'The king was away for four and a half years.'],
    ['They sent home [$1,475 billion].', '$1,475 million', 'They sent home $1,475 million.'],
    ['It took [$1,854 million].', '$1,454 million', 'It took $1,454 million.'],
  ]],
  ['rounds to two figures as the writer does', [
    ['Fares rose by [12%].', '11.4%', 'Fares rose by 11%.'],
    ['It holds [2.9 million litres].', '2.36 million litres', 'It holds 2.4 million litres.'],
  ]],
  ['turns a hedge that is on the wrong side of a near figure, and keeps the figure', [
    ['It owes more than [$8 billion].', '$7.9 billion', 'It owes less than $8 billion.'],
    ['It cost less than [£55m] to build.', '£57m', 'It cost more than £55m to build.'],
    ['It made more than [£1.2bn].', 'less than £1.2bn', 'It made less than £1.2bn.'],
    ['It drew at least [500] guests.', '490 guests', 'It drew nearly 500 guests.'],
    ['Over [$70 billion] went into it.', '$65 billion', 'Under $70 billion went into it.'],
    ['The lake is more than [60%] full.', '54%', 'The lake is less than 60% full.'],
    ['More than [400] people came.', '370 people', 'Fewer than 400 people came.'],
    ['It took just under [40] days.', '41 days', 'It took just over 40 days.'],
    ['It lost almost [half] of its trees.', '54%', 'It lost more than half of its trees.'],
    ['It grew >[40%] a year.', '39%', 'It grew <40% a year.'],
    ['It sold [60] or more.', '58', 'It sold nearly 60.'],
  ]],
  ['tells a share that is no simple fraction by the next one', [
    ['[A quarter] of the guests came late.', '35%', 'More than a third of the guests came late.'],
    ['It lost [a third] of its trees.', '21%', 'It lost about a fifth of its trees.'],
    ['It lost [a third] of its trees.', '48%', 'It lost nearly half of its trees.'],
    ['It lost [a third] of its trees.', '58%', 'It lost 58% of its trees.'],
  ]],
  ['gives the hedge a round number where that is nearer', [
    ['It costs less than [€140 million].', '€149 million', 'It costs less than €150 million.'],
    ['Nearly [400] guests came.', '297 guests', 'Nearly 300 guests came.'],
    ['Nearly [four times] as many came.', '2.77 times', 'Nearly three times as many came.'],
  ]],
  ['takes a hedge away together with a figure that is far off', [
    ['It will spend more than [$60 billion].', '$53 billion', 'It will spend $53 billion.'],
    ['More than [sixty] people came.', '41 people', 'Forty-one people came.'],
    ['It lost nearly [80%] of its trees.', '41%', 'It lost 41% of its trees.'],
  ]],
  ['finds no plain correction for a verb that bounds', [
    ['Its sales exceeded [$60 billion].', '$53 billion', undefined],
  ]],
  ['rounds as the writer does', [
    ['It took [9.3 million] orders.', '9.36 million orders', 'It took 9.4 million orders.'],
    ['There were [404] per head.', '404.9', 'There were 405 per head.'],
    ['It paid [$3.8 million].', '$3.86m', 'It paid $3.9 million.'],
    ['About [12,000] people came.', '14,236 people', 'About 14,000 people came.'],
    ['It paid [€117m].', '€11.7m', 'It paid €11.7m.'],
    ['It paid [$8 billion].', '$7.9 billion', 'It paid $7.9 billion.'],
    ['It paid [$7 billion].', '$1.44 billion', 'It paid $1.4 billion.'],
    ['It has [8,941] fish.', '8,914 fish', 'It has 8,914 fish.'],
  ]],
  ['keeps each end of a range in its form', [
    ['It expects [7.0% to 7.8%].', '7.0% to 7.6%', 'It expects 7.0% to 7.6%.'],
    ['It expects [6.5% to 7.8%].', '6.5% to 8.0%', 'It expects 6.5% to 8.0%.'],
    ['It hired [between 30 and 54] people.', 'between 30 and 44 people', 'It hired between 30 and 44 people.'],
  ]],
  ['says lengths of time in whole units of the writer’s, or as the source does', [
    ['He got [12 years].', 'nine years and six months', 'He got nine years and six months.'],
    ['He got [12 years].', '120 months', 'He got 10 years.'],
    ['It grew for [seven quarters] in a row.', 'six quarters', 'It grew for six quarters in a row.'],
    ['It took [three weeks].', '14 days', 'It took two weeks.'],
  ]],
  ['says shares in the form that tells the truth', [
    ['[A third] of them left.', '25%', 'A quarter of them left.'],
    ['[Three-quarters] of them left.', '58%', '58% of them left.'],
    ['It sold [twice] as many.', '1.3 times', 'It sold 1.3 times as many.'],
    ['[One in five] left.', '25%', 'One in four left.'],
    ['It lost [two-thirds] of its trees.', '41%', 'It lost 41% of its trees.'],
  ]],
  ['changes the unit and not the number where the number is the source’s', [
    ['It fell by [0.5%].', '0.5 percentage points', 'It fell by 0.5 percentage points.'],
    ['It burned [6,150 acres].', '6,150 hectares', 'It burned 6,150 hectares.'],
    ['It made [310 TWh].', '310 GWh', 'It made 310 GWh.'],
    ['It has [70 gigahertz].', '70 megahertz', 'It has 70 megahertz.'],
  ]],
  ['converts to the writer’s unit', [
    ['It is [70 km] away.', '20 miles', 'It is 32 km away.'],
  ]],
  ['keeps ordinals, words, signs', [
    ['It came [second].', 'third', 'It came third.'],
    ['It has [nine] lifts.', '12 lifts', 'It has twelve lifts.'],
    ['It moved by [−7%].', '−9%', 'It moved by −9%.'],
  ]],
  ['keeps a date’s form and order', [
    ['It opens on [Aug 17].', '19 September', 'It opens on Sept 19.'],
    ['It opened in the [first quarter of 2026].', 'third quarter of 2026', 'It opened in the third quarter of 2026.'],
    ['It opened on [21 August].', '12 August', 'It opened on 12 August.'],
    ['It opened in [2018].', '2019', 'It opened in 2019.'],
    ['It opened on [July 17, 2024].', '3 August 2024', 'It opened on August 3, 2024.'],
  ]],
];

describe('The correction of a figure', () => {
  for (const [what, cases] of CASES) {
    for (const [marked, source, right] of cases) it(`${what}: “${marked}” for ${source}`, () => assert.equal(corrected(marked, source), right));
  }
});
