import assert from 'node:assert/strict';
import { readMarkdown } from '../../../src/engine';
import type { Frame } from '../../../src/engine/claims/frames';
import { assertionsOf } from '../../../src/engine/sources/fact';
import { ports } from '../../helpers/ports';

/** What the figure under `under` is about. */
const frameOf = (text: string, under: string): Frame => {
  const found = assertionsOf(readMarkdown(text), ports.gazetteer, ports.entities).assertions.find(({ passage, mention }) => passage.prose.text.slice(mention.start, mention.end) === under);
  assert.ok(found, `a figure reads ${under}`);
  return found.frame;
};

describe('What a figure is about', () => {
  it('is measured by the nearest concept of its clause', () => {
    assert.equal(frameOf('Norhaven’s revenue rose to $9 million, while it spent $4 million.', '$9 million').measures[0], 'revenue');
    assert.equal(frameOf('Norhaven’s revenue rose to $9 million, while it spent $4 million.', '$4 million').measures[0], 'spending');
  });
  it('is found though the figure parts the words', () => assert.equal(frameOf('Norhaven set $4 million aside.', '$4 million').measures[0], 'spending'));
  it('may be a rate', () => {
    assert.equal(frameOf('Norhaven spends $4 million a year.', '$4 million').per, 'year');
    assert.equal(frameOf('Norhaven’s annual budget is $4 million.', '$4 million').per, 'year');
    assert.equal(frameOf('Norhaven spends $4 million in all.', '$4 million').per, undefined);
  });
  it('is told by clues in capitals, short forms and compounds', () => {
    assert.equal(frameOf('Norhaven spends $4 million p.a. on its port.', '$4 million').per, 'year');
    assert.equal(frameOf('NORHAVEN SPENDS $4 MILLION A YEAR.', '$4 MILLION').per, 'year');
    assert.equal(frameOf('Norhaven didn’t spend $4 million.', '$4 million').unasserted, true);
    assert.equal(frameOf('Norhaven spends $5 million, UP FROM $4 million.', '$4 million').former, true);
    assert.equal(frameOf('Norhaven spends $5 million and will build 4 boats.', '4').former, false);
  });
  it('may hold for a length of time', () => assert.equal(frameOf('Norhaven will spend $4 million over the next six years.', '$4 million').duration?.quantity.value, 6));
  it('has the date next to it', () => {
    const text = 'Norhaven spent $4 million in 2029 and $5 million in 2030.';
    assert.deepEqual(frameOf(text, '$4 million').when.map((date) => date.quantity.date), ['2029']);
    assert.deepEqual(frameOf(text, '$5 million').when.map((date) => date.quantity.date), ['2030']);
  });
  it('may be a value that no longer holds', () => {
    const text = 'Norhaven’s staff grew to 900 from 700.';
    assert.equal(frameOf(text, '700').former, true);
    assert.equal(frameOf(text, '900').former, false);
  });
  it('may be how much it moved', () => {
    assert.equal(frameOf('Cargo rose 11%.', '11%').change, true);
    assert.equal(frameOf('The share rose to 11%.', '11%').change, false);
  });
  it('tells a direction, unless the word belongs to something else', () => {
    assert.equal(frameOf('Norhaven lost $4 million.', '$4 million').direction?.to, 'down');
    assert.equal(frameOf('Ships make up 4% of it.', '4%').direction, undefined);
  });
  it('may be asked, denied, supposed or quoted', () => {
    for (const text of ['Will Norhaven spend $4 million?', 'Norhaven won’t spend $4 million.', 'Norhaven had planned to spend $4 million.', 'He said: “Norhaven will spend $4 million.”']) assert.equal(frameOf(text, '$4 million').unasserted, true, text);
    for (const text of ['Norhaven will spend $4 million.', 'Norhaven will spend not only $4 million.']) assert.equal(frameOf(text, '$4 million').unasserted, false, text);
  });
  it('may be a part of a whole', () => assert.equal(frameOf('In the first year Norhaven will spend $4 million.', '$4 million').part, true));
  it('may be for something', () => assert.deepEqual(frameOf('Norhaven issued a $4 million bond.', '$4 million').purpose, ['bond']));
  it('may go to somebody', () => assert.deepEqual(frameOf('Norhaven put $4 million into Sudholm.', '$4 million').objects, ['sudholm']));
});
