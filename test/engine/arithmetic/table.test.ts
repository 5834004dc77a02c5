import assert from 'node:assert/strict';
import { gather, readMarkdown, readSource } from '../../../src/engine';
import { ranksOf, tableOutcomes } from '../../../src/engine/arithmetic/table';
import { surroundingsOf } from '../../../src/engine/matching/surroundings';
import { narrowed } from '../../../src/engine/verdicts/narrowed';
import { assertionsOf } from '../../../src/engine/sources/fact';

const CIDER = `orchard,county,kind,litres_2024,litres_2023,price_eur,staff
Ashby,Wendle,dry,4200,3900,5.40,12
Birchall,Wendle,sweet,9100,7000,4.10,31
Cobden,Harrow,dry,2600,3100,6.80,7
Dunmoor,Harrow,sweet,12800,11900,3.90,44
Elmside,Farle,perry,1900,1900,7.20,5
Foxley,Farle,dry,6400,5200,4.60,19
Others,,,3000,2800,,
Total,,,40000,35800,,118
`;

/** The outcomes for the figure that stands in the draft as \`written\`, as "operation value". */
function outcomes(draft: string, written: string, source = CIDER): string[] {
  const base = gather([readSource({ id: 'source.csv', text: source })]);
  const { assertions } = assertionsOf(readMarkdown(draft), base.gazetteer, base.entities);
  const around = surroundingsOf(assertions, base.facts);
  const assertion = assertions.find(({ mention, passage }) => passage.prose.text.slice(mention.start, mention.end) === written);
  assert.ok(assertion, `no figure “${written}” in “${draft}”`);
  return [...tableOutcomes(assertion, around, base)].map(({ operation, value, formula }) => `${operation} ${Number(value.toPrecision(6))}: ${formula}`);
}

const has = (found: readonly string[], start: string): void => assert.ok(found.some((one) => one.startsWith(start)), `“${start}” is not among:\n${found.join('\n')}`);
const hasNot = (found: readonly string[], start: string): void => assert.ok(!found.some((one) => one.startsWith(start)), `“${start}” is among:\n${found.join('\n')}`);

describe('What a table gives', () => {
  it('is the sum of a column over the rows of a category', () => has(outcomes('The dry ciders came to 13,200 litres together.', '13,200 litres'), 'sum 13200: '));
  it('is the sum of the rows that the sentence names', () => has(outcomes('Ashby and Foxley made 10,600 litres between them.', '10,600 litres'), 'sum 10600: 4,200 l + 6,400 l'));
  it('is the sum of rows spoken of just before', () => has(outcomes('Ashby made 4,200 litres. Cobden got to 2,600 litres. Together they made 6,800 litres.', '6,800 litres'), 'sum 6800: '));
  it('counts what is listed and the rest, but never the total, into a column’s sum', () => {
    const found = outcomes('All orchards together made 40,000 litres.', '40,000 litres');
    has(found, 'sum 40000: sum of litres 2024 over 6 rows and the rest');
    hasNot(found, 'sum 80000');
  });
  it('is an average of the things listed', () => has(outcomes('The average orchard made 6,167 litres.', '6,167 litres'), 'average 6166.67: '));
  it('is a share of the total', () => has(outcomes('Dunmoor pressed 32% of all litres.', '32%'), 'share 32: 12,800 l ÷ 40,000 l'));
  it('is a change from one time to the other, of a row, of the total, of a category', () => {
    has(outcomes('Birchall grew by 30%.', '30%'), 'change 30: ');
    has(outcomes('Output rose by 11.7% in all.', '11.7%'), 'change 11.7318: (40,000');
    has(outcomes('Output of the dry ciders rose by 8.2%.', '8.2%'), 'change 8.19672: ');
  });
  it('is a multiple of another row', () => has(outcomes('Dunmoor made twice as many litres as Foxley.', 'twice'), 'multiple 2: 12,800 l ÷ 6,400 l'));
  it('sets no price against an output', () => {
    for (const one of outcomes('Ashby was 40% up.', '40%')) assert.doesNotMatch(one, /€.*\bl\b|\bl\b.*€/u);
  });
});

describe('Counted rows', () => {
  it('are all that are listed', () => has(outcomes('The list has six orchards.', 'six'), 'count 6: rows: 6'));
  it('are those of a category', () => has(outcomes('Three orchards make dry cider.', 'Three'), 'count 3: rows (kind: dry)'));
  it('are those on one side of a figure', () => has(outcomes('Two orchards made more than 9,000 litres.', 'Two'), 'count 2: rows where litres 2024 > 9000'));
  it('are those that rose, or fell', () => {
    has(outcomes('Four orchards made more litres than the year before.', 'Four'), 'count 4: rows where litres 2024 > litres 2023');
    has(outcomes('One orchard made fewer litres than in 2023.', 'One'), 'count 1: rows where litres 2024 < litres 2023');
  });
  it('may be the different names in a column', () => has(outcomes('They lie in three counties.', 'three'), 'count 3: different entries under county'));
});

describe('Columns of a table', () => {
  const PORTS = 'port,operator,boxes 2030 (thousand TEU),boxes 2029 (thousand TEU),cranes\nTolven,Reed,4310,3985,38\nSudholm,Ash,2215,2240,22\nEstwick,Ash,1940,1702,18\nNorhaven,Oak,1115,1120,14\n';
  it('are not those whose figures are too small to come to the figure', () => has(outcomes('Ash had 4,155,000 boxes in all, and Estwick only 18 cranes.', '4,155,000', PORTS), 'sum 4155000: 2.215 million TEU + 1.94 million TEU'));
  it('are not chosen by the number of the rows', () => has(outcomes('The 14 cranes of Norhaven and the 4 ports stand by. Two of them shrank.', 'Two', PORTS), 'count 2: rows where boxes 2030 < boxes 2029: 2'));
});

describe('All other rows', () => {
  const PONDS = 'pond,height (m)\nTolven,410\nSudholm,380\nEstwick,290\nNorhaven,330\nHallow,205\n';
  it('are added up where the sentence speaks of others', () => has(outcomes('All others together come to 1,205 m, beside Tolven.', '1,205 m', PONDS), 'sum 1205'));
  it('and not otherwise', () => hasNot(outcomes('The path to Tolven is 1,205 m long.', '1,205 m', PONDS), 'sum 1205'));
});

describe('Ranks', () => {
  it('count from the largest, or from the smallest where the words say so', () => {
    has(outcomes('By litres, Foxley is the third-largest orchard.', 'third'), 'rank 3: number 3 of 6 by litres 2024');
    has(outcomes('Cobden has the second-smallest number of staff.', 'second'), 'rank 2: number 2 of 6 by staff, from the smallest');
  });
  it('are told whether the draft is right or not', () => has(outcomes('By litres, Foxley is the second-largest orchard.', 'second'), 'rank 3: '));
  it('may be among a category', () => has(outcomes('Ashby makes the second-most litres of the dry ones.', 'second'), 'rank 2: number 2 of 3 by litres 2024 (kind: dry)'));
  it('may be of a category among categories', () => has(outcomes('By litres, Farle is the third-largest county.', 'third'), 'rank 3: number 3 of 3 by litres 2024 (county: Farle)'));
  it('can be asked for alone', () => {
    const base = gather([readSource({ id: 'source.csv', text: CIDER })]);
    const { assertions } = assertionsOf(readMarkdown('By litres, Foxley comes second.'), base.gazetteer, base.entities);
    assert.ok([...ranksOf(assertions[0]!, surroundingsOf(assertions, base.facts), base)].some(({ value }) => value === 3));
  });
  it('are no amounts to reckon with', () => {
    const found = outcomes('The clubs have 3 points together.', '3 points', 'rank,club,points\n1,Elm,40\n2,Oak,38\n3,Ash,20\n');
    hasNot(found, 'sum 3:');
    hasNot(found, 'sum 6:');
  });
});

/** A table of so many trees. */
const trees = (count: number): string => `tree,sort,height_cm\n${Array.from({ length: count }, (_, i) => `Tree${String.fromCharCode(97 + (i % 26))} ${i},${['oak', 'ash', 'elm'][i % 3]!},${(i * 7919) % 400}`).join('\n')}\n`;

describe('A long table', () => {
  it('gives no more outcomes than a small one', () => {
    const found = outcomes('The 1,200 trees stand 200 cm tall on average.', '1,200', trees(1200));
    assert.ok(found.length < 1000);
    has(found, 'count 1200: rows: 1200');
  });

  it('of which only some rows are read gives nothing that asks for all', () => {
    const whole = gather([readSource({ id: 'source.csv', text: trees(4000) })]);
    const draft = readMarkdown('The 12 trees, of which Treea 0 is the second-largest, stand 200 cm tall on average.');
    const base = narrowed(whole, draft);
    const { assertions } = assertionsOf(draft, base.gazetteer, base.entities);
    const around = surroundingsOf(assertions, base.facts);
    assert.ok(base.facts.length > 0);
    for (const assertion of assertions) for (const { operation, facts } of tableOutcomes(assertion, around, base)) {
      assert.ok(operation !== 'count' && operation !== 'rank' && facts.length <= 4, operation);
    }
  });
});
