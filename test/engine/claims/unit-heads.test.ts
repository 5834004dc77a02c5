import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';
import { unitOfHead, unitOfNote } from '../../../src/engine/claims/unit-heads';

const lent = (head: string): [number, string | undefined] | undefined => {
  const unit = unitOfHead(head);
  return unit && [unit.scale, unit.one.quantity.unit];
};

describe('The unit that a table’s head lends', () => {
  const heads: [head: string, scale: number, unit: string | undefined][] = [
    ['Spending ($bn)', 1e9, 'USD'],
    ['Revenue (£m)', 1e6, 'GBP'],
    ['Turnover, in millions of euros', 1e6, 'EUR'],
    ['Investment in quays, $ million', 1e6, 'USD'],
    ['Jobs (thousands)', 1e3, undefined],
    ['Jobs (000)', 1e3, undefined],
    ['Share (%)', 1, '%'],
    ['range_km', 1, 'km'],
    ['Area (km2)', 1, 'km²'],
    ['Volume (million m3)', 1e6, 'm³'],
    ['Ceiling, m barrels', 1e6, 'barrel'],
    ['Riders (m people)', 1e6, undefined],
    ['Average days to repair 2031', 1, 'day'],
    ['Number of weeks on the list', 1, 'week'],
    ['Fines 2031 (thousand pounds)', 1e3, 'GBP'],
    ['Rent, pounds a week', 1, 'GBP'],
    ['Catch (thousand pounds)', 1e3, 'lb'],
  ];
  for (const [head, scale, unit] of heads) it(`“${head}” is ${scale}${unit ? ` ${unit}` : ''}`, () => assert.deepEqual(lent(head), [scale, unit]));
  for (const head of ['Company', 'Staff', 'Year', 'Who spends what', 'down 220,000', '']) it(`“${head}” is none`, () => assert.equal(lent(head), undefined));
});

describe('The unit that a note under a table lends', () => {
  it('may open the note', () => {
    const lentBy = unitOfNote('Billions of euros, January to September.');
    assert.deepEqual([lentBy?.scale, lentBy?.one.quantity.unit], [1e9, 'EUR']);
    assert.equal(unitOfNote('Millions of them have left.')?.scale, undefined);
  });
});

describe('A table read in the unit of its head', () => {
  const SOURCE = '# Harbours\n\n| Lot | Harbour | Boxes (thousand TEU) | Basin (million m3) | Dues (thousand euros) |\n|---|---|---|---|---|\n| 118 | Norhaven | 2470 | 3.6 | 150–200 |\n| 7 | Sudholm | 8160 | 1.9 | 60–80 |\n| 31 | Estwick | 940 | 0.7 | 20–30 |\n';
  const { facts } = readSource({ id: 'source.md', text: SOURCE });
  const told = facts.filter(({ evidence }) => evidence.text.includes('Norhaven')).map(({ written, figure: { quantity } }) => [written, quantity] as const);

  it('has its ranges and cubic metres, and no money made of lot numbers', () => assert.deepEqual(told, [
    ['2470', { value: 2_470_000, unit: 'TEU' }], ['3.6', { value: 3_600_000, unit: 'm³' }], ['150–200', { low: 150_000, high: 200_000, unit: 'EUR' }],
  ]));
  it('agrees with a draft that counts containers', () => {
    const report = check({ path: 'draft.md', text: 'Norhaven handled 2.47 million boxes.' }, gather([readSource({ id: 'source.md', text: SOURCE })]));
    assert.deepEqual(report.claims.filter(({ kind }) => kind === 'count').map(({ verdict }) => verdict), ['supported']);
  });
});
