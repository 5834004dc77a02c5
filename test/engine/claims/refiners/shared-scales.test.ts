import assert from 'node:assert/strict';
import { saidIn } from '../said-in';

describe('a scale told once for several amounts', () => {
  it('is of all of them', () => {
    assert.deepEqual(saidIn('Interest came to $9.4, $8.8 and $6.1 million.'), ['$9.4 = 9400000 USD', '$8.8 = 8800000 USD', '$6.1 million = 6100000 USD']);
    assert.deepEqual(saidIn('Interest came to €9.4 and €8.8 billion.'), ['€9.4 = 9400000000 EUR', '€8.8 billion = 8800000000 EUR']);
  });

  it('is the last one’s alone where the others are whole, told to the cent or in another currency', () => {
    assert.deepEqual(saidIn('They paid $40 and $3 million.'), ['$40 = 40 USD', '$3 million = 3000000 USD']);
    assert.deepEqual(saidIn('It costs $4.50 and made $2.5 million.'), ['$4.50 = 4.5 USD', '$2.5 million = 2500000 USD']);
    assert.deepEqual(saidIn('They paid £1.5 and $2.5 million.'), ['£1.5 = 1.5 GBP', '$2.5 million = 2500000 USD']);
  });
});
