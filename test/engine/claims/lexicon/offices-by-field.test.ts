import assert from 'node:assert/strict';
import { areOfOtherFields } from '../../../../src/engine/claims/lexicon/offices-by-field';

describe('Officers of a house', () => {
  it('are apart where their fields are', () => {
    assert.ok(areOfOtherFields('head of finance', 'head of fundraising'));
    assert.ok(areOfOtherFields('CFO', 'chief operating officer'));
    assert.ok(areOfOtherFields('chief executive', 'general counsel'));
    assert.ok(areOfOtherFields('coach', 'sporting director'));
  });

  it('may be one where their fields are near, or not told', () => {
    assert.ok(!areOfOtherFields('finance director', 'CFO'));
    assert.ok(!areOfOtherFields('head of research', 'technical director'));
    assert.ok(!areOfOtherFields('race director', 'head of operations'));
    assert.ok(!areOfOtherFields('director', 'head of research'));
    assert.ok(!areOfOtherFields('engineer', 'technical director'));
  });
});
