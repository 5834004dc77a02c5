import assert from 'node:assert/strict';
import { readSource } from '../../../../src/engine';

const first = (head: string): unknown => {
  const { facts } = readSource({ id: 'returns.csv', text: `place,${head}\nAlmere,12.5\nBrekke,31.2\nCosta,45.7\n` });
  const { value, unit } = facts.find(({ written }) => written.startsWith('12.5'))!.figure.quantity;
  return unit === undefined ? value : [value, unit];
};

describe('The unit in a data file’s head', () => {
  const heads: readonly (readonly [string, unknown])[] = [
    ['catch_t_2023', [12.5, 'tonne']], ['output_kt', [12_500, 'tonne']], ['emissions_kt_co2', [12_500, 'tonne']], ['emissions_tco2e', [12.5, 'tonne']],
    ['yield_t_per_ha', [12.5, 'tonne']], ['fee_usd_per_t', [12.5, 'USD']], ['weight_g', [12.5, 'g']], ['depth_m', [12.5, 'm']], ['wind_kt', [12.5, 'knot']],
    ['turnover_eur_m', [12_500_000, 'EUR']], ['cost_musd', [12_500_000, 'USD']], ['sales_gbp_k', [12_500, 'GBP']], ['rent_eur_m2', [12.5, 'EUR']],
    ['temp_max_c', [12.5, '°C']], ['journey_min', [12.5, 'minute']], ['lap_s', [12.5, 'second']], ['price_sale_31_rs_per_kg', [12.5, 'INR']], ['backlog_million_yen', [12_500_000, 'JPY']], ['riders_m', 12_500_000], ['pop_k', 12_500], ['starts', 12.5],
  ];
  for (const [head, expected] of heads) it(`of ${head} makes 12.5 ${JSON.stringify(expected)}`, () => assert.deepEqual(first(head), expected));
});
