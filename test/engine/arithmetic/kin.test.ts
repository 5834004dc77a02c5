import assert from 'node:assert/strict';
import { readSource } from '../../../src/engine';
import { kin } from '../../../src/engine/arithmetic/kin';

function related(text: string, a: string, b: string, id = 'source.csv'): boolean {
  const { facts } = readSource({ id, text });
  const [x, y] = [a, b].map((written) => facts.find((fact) => fact.written === written));
  assert.ok(x && y);
  return kin(x, y) && kin(y, x);
}

describe('Figures that may be reckoned with each other', () => {
  const BIKES = 'bike,sold_2024,sold_2023,price_eur,range_km\nRowan,41,33,1900,80\nHazel,52,57,2400,95\n';
  it('stand in one column', () => assert.equal(related(BIKES, '1900', '2400'), true));
  it('stand in one row at two times', () => assert.equal(related(BIKES, '41', '33'), true));
  it('stand in one row under heads with a word in common', () => assert.equal(related('town,men voting,women voting\nElm,310,290\nOak,210,222\n', '310', '290'), true));
  it('are no price and range of one row', () => assert.equal(related(BIKES, '1900', '80'), false));
  it('are not two things of two rows', () => assert.equal(related(BIKES, '41', '95'), false));
  it('stand in one paragraph', () => assert.equal(related('The shop sold 41 bikes in May. It had sold 33 in April.', '41', '33', 'a.md'), true));
  it('or measure the same', () => assert.equal(related('Staff came to 410 people.\n\nThe river is long.\n\nBefore the merger the workforce was 390.', '410', '390', 'a.md'), true));
  it('but are not two things of two paragraphs', () => assert.equal(related('The shop sold 41 bikes.\n\nIn June 33 storks nested on its roof.', '41', '33', 'a.md'), false));
});
