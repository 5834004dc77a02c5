import assert from 'node:assert/strict';
import { saidIn } from '../said-in';

describe('numbers as they are written', () => {
  it('are powers of ten', () => {
    assert.deepEqual(saidIn('It fell from 10^7 cells to 10⁻³ in all, by 10^{5} or 10−4.'), ['10^7 = 10000000', '10⁻³ = 0.001', '10^{5} = 100000', '10−4 = 0.0001']);
    assert.deepEqual(saidIn('The leaves are 10−20 cm long.'), ['10−20 cm = 10..20 cm']);
  });

  it('are powers of ten behind any sign for times', () => {
    for (const written of ['3.5×10^4', '3.5·10^4', '3.5 x 10^4', '3.5*10^4']) assert.deepEqual(saidIn(`It has ${written} of them.`), [`${written} = 35000`]);
  });

  it('have a point in the middle, a power in brackets and a hyphen that breaks no line', () => {
    assert.deepEqual(saidIn('The ratio was 0·64 (0·51–0·80) for 1·5 million.'), ['0·64 = 0.64', '0·51–0·80 = 0.51..0.8', '1·5 million = 1500000']);
    assert.deepEqual(saidIn('With 2.5 x 10(6) cells or 10(-3) of them.'), ['2.5 x 10(6) = 2500000', '10(-3) = 0.001']);
    assert.deepEqual(saidIn('A 12\u2011year plan for two\u2011thirds of 40\u2010mile roads.'), ['12\u2011year = 12 year', 'two\u2011thirds = 0.666666666667', '40\u2010mile = 40 mile']);
  });

  it('have points for thousands and a comma before the rest', () => {
    assert.deepEqual(saidIn('The bill was €3.456.789,12 and then €2.345,50.'), ['€3.456.789,12 = 3456789.12 EUR', '€2.345,50 = 2345.5 EUR']);
  });

  it('go on in words', () => {
    assert.deepEqual(saidIn('After 7 and a half weeks and 2 and 3/4 cups it was done.'), ['7 and a half weeks = 7.5 week', '2 and 3/4 cups = 2.75 cup']);
  });

  it('are said twice in a contract', () => {
    assert.deepEqual(saidIn('Within thirty (30) days and for ninety (60) days.'), ['thirty (30) days = 30 day', 'ninety = 90', '60 = 60']);
  });

  it('are given behind the letter of a statistic', () => {
    assert.deepEqual(saidIn('The others (n=57) did better (p=0.004).'), ['57 = 57', '0.004 = 0.004']);
    assert.deepEqual(saidIn('Set page=7 there.'), []);
  });

  it('carry a year and a month', () => {
    assert.deepEqual(saidIn('Counted in 2018-06 and again in 2021-11, the season of 2004-05 left out.'), ['2018-06 = 2018-06', '2021-11 = 2021-11', '2004-05 = 2004/2005']);
  });
});
