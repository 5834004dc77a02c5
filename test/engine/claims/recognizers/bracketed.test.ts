import assert from 'node:assert/strict';
import { saidIn } from '../said-in';

describe('amounts in bookkeepers’ brackets', () => {
  it('are negative, whether their scale stands inside or outside', () => {
    assert.deepEqual(saidIn('Cash flow was $(31.6) million, after $(7.5 million) and EUR (2.2)m.'), ['$(31.6) million = -31600000 USD', '$(7.5 million) = -7500000 USD', 'EUR (2.2)m = -2200000 EUR']);
    assert.deepEqual(saidIn('The loss of $(0.33) a share compares with (2.8)% last time round.'), ['$(0.33) = -0.33 USD', '(2.8)% = -2.8 %']);
  });

  it('are anything without a currency before them or a percent sign behind', () => {
    assert.deepEqual(saidIn('The other mills (17) closed.'), ['17 = 17']);
    assert.deepEqual(saidIn('It lost a third ($8.2 million) of it.'), ['a third = 0.333333333333', '$8.2 million = 8200000 USD']);
  });
});
