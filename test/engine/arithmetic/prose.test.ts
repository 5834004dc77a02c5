import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';
import { asksFor, directionSaid } from '../../../src/engine/arithmetic/cues';
import { reckon, type Reckoned } from '../../../src/engine/arithmetic/derive';
import { wantedOf } from '../../../src/engine/arithmetic/wanted';
import { outcomesFor } from '../../../src/engine/arithmetic/operations';
import { tellOfDerivation } from '../../../src/engine/matching/derived-features';
import { told } from '../../../src/engine/matching/reasons';
import type { Operation } from '../../../src/engine/arithmetic/derivation';
import { readFigures } from '../../helpers/read-figures';

const BOATS = 'Norhaven sold 80 boats in 2030, up from 64 boats in 2029. Sudholm sold 20 boats in 2030.';

const asked = (operation: Operation, draft: string, written: string): boolean => {
  const { mention, passage } = readFigures(draft, BOATS).figure(written);
  return asksFor(operation, mention, passage);
};

const way = (draft: string, written: string): string | undefined => { const { mention, passage } = readFigures(draft, BOATS).figure(written); return directionSaid(mention, passage); };

const outcomes = (draft: string, written: string, source = BOATS): string[] => {
  const { figure, base } = readFigures(draft, source);
  const asked = figure(written);
  const found: string[] = [];
  outcomesFor(asked.mention, base.facts, { ...wantedOf(asked), said: new Set() }, (operation, value, how) => found.push(`${operation} ${Number(value.toPrecision(6))}: ${how().formula}`));
  return found;
};

const has = (found: readonly string[], one: string): void => assert.ok(found.includes(one), `“${one}” is not among\n${found.join('\n')}`);

function reckoned(draft: string, written: string, source = BOATS): Reckoned {
  const { figure, around, base } = readFigures(draft, source);
  return reckon(figure(written), around, base);
}

/** Twelve sentences on a harbour, each with a number of its own. */
const MANY = [317, 29, 643, 71, 158, 904, 83, 412, 567, 36, 229, 748].map((count, at) => `In its ${['north', 'south', 'east', 'west'][at % 4]!} basin the harbour of Norhaven had ${count} ${['boats', 'cranes', 'sheds', 'crews'][(at * 7) % 4]!}.`).join(' ');

describe('What a sentence asks for', () => {
  const asking: readonly (readonly [Operation, string, string])[] = [
    ['change', 'Sales rose by 25%.', '25%'], ['change', 'It sold 25% more boats.', '25%'], ['change', 'Sales: +25% on the year.', '+25%'], ['share', 'It has 25% of all boats.', '25%'],
    ['difference', 'It sold 16 more boats.', '16'], ['difference', 'Of its boats 16 of them were lost.', '16'], ['difference', 'It sold 80 boats, of which 16 were lost.', '16'], ['difference', 'It is 16 metres deeper.', '16 metres'], ['sum', 'Together they sold 100 boats.', '100'], ['rate', 'It sold 12 boats a month.', '12'], ['average', 'They sold 50 boats on average.', '50'], ['multiple', 'It sold four times as many.', 'four times'],
  ];
  for (const [operation, draft, written] of asking) it(`is a ${operation} in “${draft}”`, () => assert.equal(asked(operation, draft, written), true));
  for (const operation of ['change', 'difference', 'sum', 'multiple'] as const) it(`is no ${operation} in “Norhaven sold 48 boats.”`, () => assert.equal(asked(operation, 'Norhaven sold 48 boats.', '48'), false));

  it('has a direction, by a sign or a word', () => {
    assert.equal(way('It sold 16 more boats.', '16'), 'up');
    assert.equal(way('It sold 16 fewer boats.', '16'), 'down');
    assert.equal(way('Sales: −25% on the year.', '−25%'), 'down');
    assert.equal(way('Sales: +25% on the year.', '+25%'), 'up');
    assert.equal(way('It has 25% of all boats.', '25%'), undefined);
  });
});

describe('What figures of prose give', () => {
  it('is a change, told of the former value', () => {
    const found = outcomes('Sales rose by 25%.', '25%');
    has(found, 'change 25: (80 − 64) ÷ 64');
    assert.ok(!found.includes('change 20: (64 − 80) ÷ 80'), 'not of the later');
  });
  it('is a share', () => has(outcomes('It sold 25% of that.', '25%'), 'share 25: 20 ÷ 80'));
  it('is a difference, a sum and a multiple', () => {
    has(outcomes('It sold 16 more.', '16'), 'difference 16: 80 − 64');
    has(outcomes('They sold 100.', '100'), 'sum 100: 80 + 20');
    has(outcomes('It sold four times as many.', 'four times'), 'multiple 4: 80 ÷ 20');
  });
  it('is a time between two dates', () => has(outcomes('It took three years.', 'three years', 'The quay was begun on 3 May 2027 and opened on 12 May 2030.'), 'span 3: 3 May 2027 to 12 May 2030'));
  it('is nothing of two dimensions', () => assert.deepEqual(outcomes('It has 40% of that.', '40%', 'Norhaven has 80 boats and $32 million.').filter((one) => /[$].*80|80.*[$]/u.test(one)), []));
  it('is a product of a share and the whole beside it, not of one far off', () => {
    has(outcomes('So 20 were sloops.', '20', 'Norhaven has 80 boats. A quarter, or 25%, are sloops.'), 'product 20: 25% × 80');
    const far = outcomes('So 20 were sloops.', '20', 'Norhaven has 80 boats. The wind is strong. The winters are long. Some 25% of the people sail.');
    assert.deepEqual(far.filter((one) => one.startsWith('product')), []);
  });
});

describe('Chance', () => {
  it('is likelier the rounder the figure and the more is tried', () => {
    const exact = reckoned('Sales rose by 25.0%.', '25.0%').chance('change');
    const round = reckoned('Sales rose by about 25%.', '25%').chance('change');
    assert.ok(exact > 0 && round > 2 * exact, `${exact} and ${round}`);
    assert.ok(reckoned('Norhaven sold 16 boats more.', '16', `${BOATS} ${MANY}`).chance('difference') > reckoned('Norhaven sold 16 boats more.', '16').chance('difference'));
  });

  it('is told to the weighing, and speaks against a formula', () => {
    const { figure, around, base } = readFigures('Norhaven sold 25% more boats.', BOATS);
    const found = reckon(figure('25%'), around, base);
    const features = told((tell) => tellOfDerivation(figure('25%'), found.agreeing[0]!, found, around, base, tell));
    assert.equal(features['asked change'], 1);
    assert.ok(features['derived chance']! < 0);
    const likelier = told((tell) => tellOfDerivation(figure('25%'), found.agreeing[0]!, { ...found, chance: () => 1 }, around, base, tell));
    assert.ok((likelier['derived chance'] ?? 0) > features['derived chance']!);
  });

  it('brings no result got wrong where the sentence asks for none', () => {
    assert.deepEqual(reckoned('Norhaven sold 61 boats.', '61').missed, []);
    assert.ok(reckoned('Norhaven sold 61 boats more in 2030 than the 20 of Sudholm.', '61').missed.some(({ operation }) => operation === 'difference'));
  });

  it('finds formulas for numbers of other things, and none of them confirms or contradicts', () => {
    const base = gather([readSource({ id: 'source.md', text: MANY })]);
    let found = 0;
    for (const count of [19, 42, 88, 121, 234, 286, 354, 475, 591, 717]) {
      const draft = `The harbour of Norhaven has ${count} gulls.`;
      found += reckoned(draft, String(count), MANY).agreeing.length;
      assert.deepEqual(check({ path: 'draft.md', text: draft }, base).claims.filter(({ text, verdict, derivation }) => (text === String(count) && verdict === 'supported') || derivation !== undefined).map(({ text, message }) => `${text} ${message}`), []);
    }
    assert.ok(found > 0, 'there were formulas to be kept out');
  });

  it('is weighed with no more operands than the nearest sentences have', () => {
    const few = reckoned('The harbour of Norhaven had 88 boats more.', '88', MANY);
    const operands = new Set([...few.agreeing, ...few.missed].flatMap(({ facts }) => facts));
    assert.ok(operands.size <= 28);
    assert.ok(new Set([...operands].map(({ place }) => place)).size <= 5);
  });
});
