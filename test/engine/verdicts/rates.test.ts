import assert from 'node:assert/strict';
import { check, gather, readSource } from '../../../src/engine';

const verdictsOn = (draft: string, source: string): string[] =>
  check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.map(({ text, code, fix }) => `${text} ${code}${fix ? ` → ${fix.text}` : ''}`);

const YARD = 'Norhaven Yard paid £5.47 million for steel in 2030. Its presses turn out 12,480 rivets a day. The crew of Norhaven Yard, 318 strong, is paid monthly.';

describe('A rate', () => {
  it('of another stretch of time is refuted, whatever is counted stands between', () => {
    assert.deepEqual(verdictsOn('The presses of Norhaven Yard turn out 12,480 rivets a week.', YARD).filter((claim) => claim.startsWith('12')), ['12,480 refuted.period → day']);
  });

  it('made of what the source tells without one is refuted', () => {
    assert.deepEqual(verdictsOn('Norhaven Yard paid £5.47 million a month for steel in 2030.', YARD).filter((claim) => claim.startsWith('£')), ['£5.47 million refuted.period']);
  });

  it('by the year may be left unsaid', () => {
    assert.deepEqual(verdictsOn('Norhaven Yard paid £5.47 million a year for steel.', YARD).filter((claim) => claim.startsWith('£')), ['£5.47 million supported.stated']);
  });

  it('is no time that something is held against, nor a fourth of anything', () => {
    assert.deepEqual(verdictsOn('Norhaven Yard paid £5.47 million, a quarter more than before, for steel in 2030.', YARD).filter((claim) => claim.startsWith('£')), ['£5.47 million supported.stated']);
  });

  it('is told with what is measured in between, by an adverb, and by the minute', () => {
    const source = 'A Norhaven mule eats 7 kilograms of oat straw a day. The pump of Norhaven Yard turns 46 times a minute. The yard serves 270 meals daily.';
    assert.deepEqual(verdictsOn('A Norhaven mule eats 7 kilograms of straw a week.', source).filter((claim) => claim.startsWith('7')), ['7 kilograms refuted.period → day']);
    assert.deepEqual(verdictsOn('A Norhaven mule eats 7 kilograms of oat straw daily.', source).filter((claim) => claim.startsWith('7')), ['7 kilograms supported.stated']);
    assert.deepEqual(verdictsOn('The pump of Norhaven Yard turns 46 times an hour.', source).filter((claim) => claim.startsWith('46')), ['46 refuted.period → a minute']);
    assert.deepEqual(verdictsOn('The yard serves 270 meals weekly.', source), ['270 refuted.period → daily']);
    assert.deepEqual(verdictsOn('The yard serves 270 meals a day.', source), ['270 supported.stated']);
  });
});
