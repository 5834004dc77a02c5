import assert from 'node:assert/strict';
import { gather, readSource } from '../../../src/engine';
import { toldInARow } from '../../../src/engine/matching/told-in-a-row';

/** Each figure of the sentence with the terms of what it is told of. */
function told(sentence: string): [string, string[]][] {
  const base = gather([readSource({ id: 'source.md', text: sentence })]);
  const [first] = base.facts.map((fact) => toldInARow(fact, base)).filter((row) => row.length > 0);
  return (first ?? []).map(({ fact, terms }) => [fact.written, [...terms]]);
}

describe('Things told in a row', () => {
  it('are named before their figures or behind them', () => {
    assert.deepEqual(told('Trawlers brought 48%, drifters 31% and longliners 21%.').map(([written]) => written), ['48%', '31%', '21%']);
    assert.deepEqual(told('Trawlers brought 48%, drifters 31% and longliners 21%.')[1], ['31%', ['drifter']]);
    assert.deepEqual(told('The quay has room for 14 trawlers, six drifters and three tugs.').map(([written]) => written), ['14', 'six', 'three']);
    assert.deepEqual(told('The quay has room for 14 trawlers, six drifters and three tugs.')[1], ['six', ['drifter']]);
  });

  it('may have their figures in brackets, and what stands before the first of them is said of each', () => {
    assert.deepEqual(told('Its nets come from Ferrow in Estwick (62%), Ashby in Norhaven (27%) and Tolven (11%).').map(([written, terms]) => [written, terms.includes('net')]), [['62%', false], ['27%', false], ['11%', false]]);
  });

  it('are parted by semicolons where every one is', () => {
    assert.deepEqual(told('The sum is made up of: nets, 19.6 million crowns; ropes and anchors, 8.2 million crowns; ice, 1.8 million crowns.').map(([written]) => written), ['19.6 million crowns', '8.2 million crowns', '1.8 million crowns']);
  });

  it('are not a whole and its part, nor a figure and how much more that is', () => {
    assert.deepEqual(told('The port employs 870 people, 120 of them at the ice works.'), []);
    assert.deepEqual(told('The fleet sailed with 61 boats, four more than in the year before.'), []);
  });
});
