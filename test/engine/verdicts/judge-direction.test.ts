import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# Estwick Harbour in 2030

Income from moorings at Estwick Harbour came to €58 million, after €39 million in 2029. The harbour handled 1,400 fewer ferries than in 2029.

| Cargo | Tonnes 2030 | Tonnes 2029 | Tonnes 2028 |
|---|---:|---:|---:|
| Timber | 86,400 | 93,900 | 97,300 |
| Gravel | 41,700 | 38,200 | 44,100 |
| Grain | 23,650 | 21,500 | 20,300 |
`;

describe('A direction', () => {
  it('is held against the former value beside the figure, whatever an aside supposes', () => {
    const draft = 'Income from moorings at Estwick Harbour, which might have been better, slipped to €58 million.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(claim?.code, 'refuted.direction');
    assert.equal(fixed(draft, claim!), 'Income from moorings at Estwick Harbour, which might have been better, climbed to €58 million.');
    assert.equal(claim.message, 'The source says that it went up for Estwick Harbour, from €39 million to €58 million, not “slipped”.');
  });

  it('is held against the columns of earlier times, if all of them tell the same', () => {
    const draft = 'Timber rose to 86,400 tonnes.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Timber fell to 86,400 tonnes.');
    assert.deepEqual(refutedIn('Timber fell to 86,400 tonnes.', REPORT), []);
    assert.deepEqual(refutedIn('Gravel fell to 41,700 tonnes.', REPORT), [], 'it was more in 2028');
  });

  it('of a reckoned change is held against the way of the change', () => {
    const draft = 'Shipments of grain through the harbour shrank by 10% in a year.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(claim?.code, 'refuted.direction');
    assert.equal(fixed(draft, claim), 'Shipments of grain through the harbour grew by 10% in a year.');
  });

  it('may be a comparative behind the figure', () => {
    const draft = 'Estwick Harbour handled 1,400 more ferries than in 2029.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Estwick Harbour handled 1,400 fewer ferries than in 2029.');
  });

  it('is left alone where the draft starts from another value, or speaks of another year', () => {
    assert.deepEqual(refutedIn('Timber rose to 86,400 tonnes from 81,000 in the spring.', REPORT), []);
    assert.deepEqual(refutedIn('Timber rose to 86,400 tonnes in 2027.', REPORT).filter(({ code }) => code === 'refuted.direction'), []);
    assert.deepEqual(refutedIn('Income from moorings at Estwick Harbour did not slip to €58 million.', REPORT), []);
  });

  it('of this year is held against the source’s year', () => {
    const source = 'Published on 3 June 2030\n\nIn the spring of 2030 the level of the Norhaven reservoir rose by 2.7 metres.';
    const draft = 'This year the level of the Norhaven reservoir sank by 2.7 metres.';
    assert.equal(refutedIn(draft, source)[0]?.code, 'refuted.direction');
    assert.deepEqual(refutedIn(draft.replace('This', 'Last'), source).filter(({ code }) => code === 'refuted.direction'), []);
  });

  it('is not told by "up" or "down" behind a verb that moves nothing', () => {
    const source = 'In 1951 fourteen bridges near Sudholm were blown up. Fares were pushed up by 11%.';
    assert.deepEqual(refutedIn('Fourteen bridges near Sudholm were destroyed.', source), []);
    assert.deepEqual(refutedIn('Fourteen bridges near Sudholm were torn down in 1951.', source), []);
    assert.equal(refutedIn('Fares were pushed down by 11%.', source)[0]?.code, 'refuted.direction');
  });

  it('told from the time before is the other way round', () => {
    assert.deepEqual(refutedIn('The year before, income from moorings at Estwick Harbour was €19 million lower.', REPORT), []);
  });

  it('is none where things go up in smoke', () => {
    assert.deepEqual(refutedIn('In Norhaven 2,300 scores went up in smoke.', 'A fire in Norhaven destroyed 2,300 scores, which were lost for good.'), []);
  });

  it('is read of what “came down to” a figure, and of the former one that leaves its unit out', () => {
    assert.deepEqual(refutedIn('The wait for a berth is 41 minutes, seven fewer than before.', 'The wait for a berth has come down to 41 minutes from 48.'), []);
    const draft = 'The fee for a berth went up to 41 crowns.';
    assert.equal(fixed(draft, refutedIn(draft, 'The fee for a berth has come down to 41 crowns from 48.')[0] ?? assert.fail()), 'The fee for a berth went down to 41 crowns.');
  });
});

const WINTER = `# The winter in Norhaven

The town burned 321 GWh of gas, 7% more than the 300 GWh of the winter before. It has 214 halls in 88 houses, after 219 halls in 91 houses. The ploughs made 1,140 trips; in 2029 it had been 1,310, with fewer days of fog.

| Year | Walkers | Skaters |
|---|---|---|
| 2028 | 60 | 33 |
| 2029 | 58 | 36 |
| 2030 | 52 | 41 |
`;

const wrong = (draft: string): string[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: WINTER })]), { today: '2031-05-02' }).claims.filter(({ code }) => code === 'refuted.direction').map(({ text }) => text);

describe('A direction told by two values', () => {
  it('is refuted where a change follows from them, the earlier told by its time', () => {
    assert.deepEqual(wrong('Demand for gas dropped by 7%, to 321 GWh.'), ['dropped']);
    assert.deepEqual(wrong('Demand for gas rose by 7%, to 321 GWh.'), []);
  });

  it('is refuted where the former value of the same things stands beside others', () => {
    assert.deepEqual(wrong('The number of halls climbed to 214.'), ['climbed']);
    assert.deepEqual(wrong('Trips of the ploughs rose to 1,140.'), ['rose']);
  });

  it('is refuted where the rows of a table are years, and all earlier ones tell the same', () => {
    assert.deepEqual(wrong('The number of skaters has fallen to 41.'), ['fallen']);
    assert.deepEqual(wrong('The number of skaters has risen to 41.'), []);
  });

  it('is held against two sentences of a paragraph, each with its year', () => {
    const source = '# Ferries\n\nIn 2030, 71% of the ferries were on time. In 2029 it had been 76%.\n';
    assert.equal(refutedIn('Punctuality of the ferries improved by five percentage points in 2030, to 71%.', source)[0]?.expected, 'worsened');
    assert.deepEqual(refutedIn('Punctuality of the ferries worsened by five percentage points in 2030, to 71%.', source), []);
  });

  it('is let be where it is told from the earlier time', () => {
    const source = '# Rents\n\n| Town | Rent 2030 (€ per m2) | Rent 2025 (€ per m2) |\n|---|---:|---:|\n| Velden | 17.40 | 13.20 |\n| Pernow | 9.10 | 8.80 |\n';
    assert.deepEqual(refutedIn('In 2025 Velden was €4.20 cheaper.', source), []);
  });
});
