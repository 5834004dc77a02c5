import assert from 'node:assert/strict';
import { saidIn } from '../said-in';

describe('measures of two units', () => {
  it('are one weight in pounds and ounces', () => {
    for (const written of ['7lb 9oz', '7 lbs 9 oz', '7 pounds, 9 ounces', '7 pounds and 9 ounces']) assert.deepEqual(saidIn(`The girl weighed ${written} then.`), [`${written} = 121 oz`]);
  });

  it('are one weight in stones and pounds, and no ordinal', () => {
    assert.deepEqual(saidIn('At 12st 4lb he was the lightest, by 2 stone 3 pounds; he was 21st.'), ['12st 4lb = 172 lb', '2 stone 3 pounds = 31 lb', '21st = 21']);
  });

  it('are two where the second is too much to be a part of the first', () => {
    assert.deepEqual(saidIn('Take 2 pounds, 20 ounces at most.'), ['2 pounds = 2 lb', '20 ounces = 20 oz']);
  });

  it('are one height in feet and inches', () => {
    assert.deepEqual(saidIn('At 6ft 2in she is taller.'), ['6ft 2in = 74 inch']);
  });
});
