import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# Estwick Harbour in 2030

The new lock at Estwick Harbour is to open in March 2034 instead of October 2032. Marta Lindqvist, the harbour master, had hoped to reopen the east quay by the end of November; she now expects to do so in late January. The lock will be 210 metres long. It takes 40 pilots from 12 villages.

| Cargo | Tonnes 2030 | Tonnes 2029 |
|---|---:|---:|
| Timber | 86,400 | 93,900 |
| Gravel | 41,700 | 38,200 |
| Grain | 23,650 | 21,500 |
`;

describe('A former value', () => {
  it('is told as one where the source names the time that holds now', () => {
    const draft = 'The new lock at Estwick Harbour is due in October 2032.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(claim?.code, 'refuted.date');
    assert.equal(claim.message, 'October 2032 is the source’s former value; the source says March 2034 for Estwick Harbour, not October 2032.');
    assert.equal(fixed(draft, claim), 'The new lock at Estwick Harbour is due in March 2034.');
  });

  it('takes the part of the month with it', () => {
    const draft = 'The east quay of Estwick Harbour will reopen by the end of November.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'The east quay of Estwick Harbour will reopen in late January.');
  });

  it('is told as one where it is the earlier year’s in the row that the sentence names', () => {
    const draft = 'Timber came to 93,900 tonnes.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Timber came to 86,400 tonnes.');
  });

  it('is let be where the draft looks back, names its year, or gives the later value too', () => {
    assert.deepEqual(refutedIn('The new lock at Estwick Harbour was originally due in October 2032.', REPORT), []);
    assert.deepEqual(refutedIn('The new lock at Estwick Harbour is delayed to March 2034, from October 2032.', REPORT), []);
    assert.deepEqual(refutedIn('In 2029 timber came to 93,900 tonnes.', REPORT), []);
    assert.deepEqual(refutedIn('Timber came to 86,400 tonnes, against 93,900.', REPORT), []);
  });

  it('is no number that merely stands behind “from”', () => {
    assert.deepEqual(refutedIn('The harbour draws its pilots from 12 villages.', REPORT), []);
    assert.deepEqual(refutedIn('Estwick Harbour has pilots in 12 villages.', REPORT), []);
  });

  it('is told as one where the source says what took its place, near by or in the sentence before', () => {
    const source = `# The ferries of Estwick

A crossing has cost 4.80 crowns since 1 March 2031, after 4.35 in 2030. The pass for pupils goes up to 38.50 crowns from 36.20. In 2030 41,870 cars took the ferry, compared with 29,450 in 2020. The new terminal is to cost 86 million crowns. In autumn the port had spoken of 71.5 million.`;
    for (const [draft, right] of [
      ['A crossing costs 4.35 crowns.', 'A crossing costs 4.80 crowns.'], ['Pupils get their pass for 36.20 crowns.', 'Pupils get their pass for 38.50 crowns.'],
      ['The ferry carried 29,450 cars.', 'The ferry carried 41,870 cars.'],
    ] as const) assert.equal(fixed(draft, refutedIn(draft, source)[0] ?? assert.fail(draft)), right);
    for (const right of ['A crossing cost 4.35 crowns the year before.', 'The pass for pupils rises from 36.20 crowns to 38.50.', 'A crossing costs 4.80 crowns.', 'In 2020 the ferry carried 29,450 cars.']) assert.deepEqual(refutedIn(right, source), []);
  });

  const told: readonly (readonly [source: string, stale: string, right: string])[] = [
    ['A ride on the cable car, which cost 22 crowns until last July, now costs 28 crowns.', 'A ride on the cable car costs 22 crowns today.', 'A ride on the cable car costs 28 crowns today.'],
    ['Of the 31 gondolas 14 gondolas were ready on an average day; in 2019 it had been 21 gondolas.', 'On an average day 21 gondolas are ready.', 'On an average day 14 gondolas are ready.'],
    ['The largest grant, €120,000, came from the county of Estwick, which had given €90,000 in 2024.', 'The grant of the county of Estwick is now €90,000.', 'The grant of the county of Estwick is now €120,000.'],
    ['The quay, first promised for 2032, is now to open in 2034.', 'The quay will open in 2032.', 'The quay will open in 2034.'],
    ['At the end of last year 1,190 moorings had been made safe; today there are 1,340 moorings.', 'So far 1,190 moorings are safe.', 'So far 1,340 moorings are safe.'],
    ['The guidebook of 2029 put the collection at 27,500 nets. A count found that there are now 31,000.', 'The collection has 27,500 nets.', 'The collection has 31,000 nets.'],
    ['Of the applicants 71,250 were accepted. The preliminary figure of 69,900, published in August, is superseded.', 'In all 69,900 applicants were accepted.', 'In all 71,250 applicants were accepted.'],
    ['The yard had 410 berths in December and has 640 now.', 'The yard has 410 berths.', 'The yard has 640 berths.'],
    ['In the autumn there were 46 owl pairs and 31 herons. A year earlier there had been 39 owl pairs and 33 herons. The interim report of June 2030 gave the number of owl pairs as 43; traces have since shown that there are more.', 'There are 43 owl pairs.', 'There are 46 owl pairs.'],
    ['The ferries ran 87% full. In 2028 the rate had been 79%.', 'The ferries are 79% full.', 'The ferries are 87% full.'],
  ];
  for (const [source, stale, right] of told) {
    it(`is told as one by the source’s own words: “${source}”`, () => {
      assert.equal(fixed(stale, refutedIn(stale, source)[0] ?? assert.fail(stale)), right);
      assert.deepEqual(refutedIn(right, source), []);
    });
  }

  it('is let be in a clause that looks back, and where what stands beside it is a part or of another thing', () => {
    const ride = told[0]![0];
    assert.deepEqual(refutedIn('A ride on the cable car used to cost 22 crowns.', ride), []);
    assert.deepEqual(refutedIn('The water damaged 1,300 prints.', 'In January the water had damaged 1,300 prints, of which 1,180 prints have been restored.'), []);
    assert.deepEqual(refutedIn('The café in Estwick charges 3.10 crowns for a cup.', 'A cup costs 9.40 crowns in Norhaven, compared with 3.10 crowns at the café in Estwick.'), []);
    assert.deepEqual(refutedIn('Together the harbours took €14.2 million.', 'Together the harbours had taken €14.2 million last year, €11.1 million of it in Estwick.'), []);
  });

  it('is told as one where an older source gives it as holding', () => {
    const sources = [
      { id: 'report.md', text: '---\ndate: 2031-02-26\n---\nThe yard expects 34 of its ferries to be delivered in 2031.\n' },
      { id: 'news.md', text: '---\ndate: 2031-04-10\n---\nThe yard now expects to receive 27 ferries this year. In February it had still expected 34.\n' },
    ];
    const { claims } = check({ path: 'draft.md', text: 'The yard expects that 34 ferries will be delivered this year.' }, gather(sources.map((source) => readSource(source))), { today: '2031-05-02' });
    assert.deepEqual(claims.filter(({ verdict }) => verdict === 'refuted').map(({ expected }) => expected), ['27']);
  });

  it('is told as one where both are of a year ahead, or the draft speaks of the latest plan', () => {
    const source = '---\ndate: 2031-08-20\n---\n# Boats\n\nIn May the yard had said that it expected orders to grow by 1.5% in 2031; it now expects 2.3%. The port used to say that it would need 5,500 berths by 2040; in its plan of July it raised that to 6,800.\n';
    assert.equal(refutedIn('Orders are now expected to grow by 1.5% in 2031.', source)[0]?.expected, '2.3%');
    assert.equal(refutedIn('There is half as much again as a year ago, and according to the latest plan the port needs 5,500 berths by 2040.', source)[0]?.expected, '6,800');
    assert.deepEqual(refutedIn('Orders had been expected to grow by 1.5% in 2031.', source), []);
  });
});
