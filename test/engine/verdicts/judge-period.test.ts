import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# Norhaven and its milk

The city of Norhaven paid out €5.4 billion in housing benefits in nine months. Closing the Sudholm depot is to save Norhaven €7.3 million a year.

Sales of printed maps fell by 1.8% to €3.46 billion in 2029. Deliveries of milk in August were 2.4% higher than a year before, and dairies paid farmers 46.3 cents a litre, 1.2 cents less than in July.
`;

describe('The time of a verified figure', () => {
  it('is held against the length of time of the source’s sum', () => {
    const draft = 'Norhaven paid out €5.4 billion a quarter in housing benefits.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(claim?.code, 'refuted.period');
    assert.equal(claim.message, 'The source gives €5.4 billion in nine months, not €5.4 billion a quarter.');
    assert.equal(fixed(draft, claim), 'Norhaven paid out €5.4 billion in nine months in housing benefits.');
  });

  it('is held against the source’s rate, also of what is only expected', () => {
    const draft = 'Closing the Sudholm depot should save Norhaven €7.3 million a quarter.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Closing the Sudholm depot should save Norhaven €7.3 million a year.');
  });

  it('is held against the year or month that the source gives it for', () => {
    const draft = 'Sales of printed maps came to €3.46 billion in the first half of 2030.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Sales of printed maps came to €3.46 billion in 2029.');
    const other = 'Dairies paid farmers 46.3 cents for a litre of milk in July.';
    assert.equal(fixed(other, refutedIn(other, REPORT)[0]!), 'Dairies paid farmers 46.3 cents for a litre of milk in August.');
  });

  it('is no month where the source gives a large sum for a quarter', () => {
    const source = 'The port of Norhaven earned €14.7 million in the third quarter. Its museum sold 2,310 tickets in the second quarter.';
    const draft = 'Norhaven’s port earned €14.7 million in September.';
    const [claim] = refutedIn(draft, source);
    assert.equal(claim?.message, 'The source gives €14.7 million in the third quarter, not September.');
    assert.equal(fixed(draft, claim), 'Norhaven’s port earned €14.7 million in the third quarter.');
    assert.deepEqual(refutedIn('The museum of Norhaven sold 2,310 tickets in June.', source), []);
    assert.deepEqual(refutedIn(draft, `${source} In September alone the port earned €14.7 million.`), []);
  });

  it('is right where the source says so in other words', () => {
    assert.deepEqual(refutedIn('Norhaven paid out €5.4 billion in housing benefits.', REPORT), []);
    assert.deepEqual(refutedIn('Sales of printed maps came to €3.46 billion in 2029.', REPORT), []);
    assert.deepEqual(refutedIn('In August dairies paid farmers 46.3 cents a litre.', REPORT), []);
    assert.deepEqual(refutedIn('The city should not save €7.3 million a quarter.', REPORT), []);
  });

  it('is a year where a table gives the figure for one', () => {
    const source = '| € million | 2030 | 2029 |\n|---|---:|---:|\n| Research | 23.1 | 21.9 |\n| Sales | 440.5 | 430.2 |';
    const claims = check({ path: 'draft.md', text: 'Research costs €23.1 million a quarter.' }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims;
    assert.deepEqual(claims.filter(({ verdict }) => verdict === 'refuted').map(({ text, fix }) => [text, fix?.text]), [['€23.1 million a quarter', 'a year']]);
  });

  it('is none that only something else is held against', () => {
    const source = 'Emissions came to 41.2 million tonnes in 2030, which was 38% less than in 1990.';
    const claims = check({ path: 'draft.md', text: 'Emissions are 38% less than in 1990.' }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims;
    assert.deepEqual(claims.filter(({ verdict }) => verdict === 'refuted'), []);
  });
});
