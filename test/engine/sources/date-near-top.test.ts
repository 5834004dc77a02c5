import assert from 'node:assert/strict';
import { readSource } from '../../../src/engine';

const dateOf = (text: string): string | undefined => readSource({ id: 'source.md', text: `# Norhaven gets a bridge\n\n${text}\n\nThe bridge is 410 metres long.\n` }).date;

describe('The day of an article without front matter', () => {
  it('stands in a line below its title', () => {
    assert.equal(dateOf('*By Ola Brandt, 9 April 2031*'), '2031-04-09');
    assert.equal(dateOf('*Harbour Board of Norhaven, press release, Friday 9 April 2031. Corrected 10 April.*'), '2031-04-09');
    assert.equal(dateOf('*Results for the year to 30 June 2030, published on Tuesday 19 November 2030*'), '2030-11-19');
    assert.equal(dateOf('*First results of the count of 2 March 2031. Released 8 May 2031*'), '2031-05-08');
  });

  it('stands in front of the first paragraph, behind the place', () => {
    assert.equal(dateOf('SUDHOLM, 4 June 2031 — The bridge is open.'), '2031-06-04');
    assert.equal(dateOf('**Sudholm, Friday 4 June 2031** — The bridge is open.'), '2031-06-04');
  });

  it('is not the day of which a sentence tells', () => {
    assert.equal(dateOf('On 4 June 2031 it fell into the river.'), undefined);
    assert.equal(dateOf('Built by 4 June 2031, it fell in the same year.'), undefined);
    assert.equal(dateOf('For the year from 1 April 2030 to 31 March 2031'), undefined);
  });
});
