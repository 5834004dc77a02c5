import assert from 'node:assert/strict';
import { slipBetween } from '../../../src/engine/comparison/slips';

describe('A slip of the fingers', () => {
  it('exchanges two digits', () => assert.equal(slipBetween(35e9, 53e9), 'transposition'));
  it('mixes up three of many in a row', () => {
    assert.equal(slipBetween(46_720, 46_072), 'transposition');
    assert.equal(slipBetween(672, 726), undefined);
  });
  it('mistakes the scale', () => assert.equal(slipBetween(53e6, 53e9), 'scale'));
  it('moves the decimal point', () => assert.equal(slipBetween(46, 4.6), 'decimal'));
  it('gets one digit wrong', () => assert.equal(slipBetween(3.8, 3.5), 'digit'));
  it('gets a digit wrong that was a nought', () => assert.equal(slipBetween(88e9, 80e9), 'digit'));
  it('drops a digit', () => assert.equal(slipBetween(2710, 27130), 'digit'));
  it('is not what makes 80 of 53', () => assert.equal(slipBetween(80, 53), undefined));
  it('is not what makes a figure of itself', () => assert.equal(slipBetween(53, 53), undefined));
});
