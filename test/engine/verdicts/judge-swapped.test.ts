import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# The herring season of 2030

Sudholm landed 530 tonnes, Estwick 410 tonnes and Norhaven 300 tonnes. Of the fleet 48% are trawlers, 31% drifters and 21% longliners. Marta Lindqvist caught 41 crates of cod; Jonas Whitlock caught 33 crates of cod.

| Harbour | Boats | Berths let |
|---|---:|---:|
| Sudholm | 118 | 1,240 |
| Estwick | 94 | 876 |
| Norhaven | 61 | 615 |
`;

describe('A figure that is told of another thing', () => {
  it('is refuted in a row of things told in one sentence', () => {
    const draft = 'Estwick landed 300 tonnes.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Estwick landed 410 tonnes.');
    assert.equal(claim?.message, 'The source says 410 tonnes for Estwick; 300 tonnes is Norhaven’s figure.');
  });

  it('is refuted where the names stand behind their figures', () => {
    const draft = 'Drifters make up 21% of the fleet.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Drifters make up 31% of the fleet.');
  });

  it('is refuted in the column of a table', () => {
    const draft = 'Estwick let 1,240 berths.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Estwick let 876 berths.');
  });

  it('is refuted where each of two is told of by itself', () => {
    const draft = 'Marta Lindqvist had 33 crates of cod.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(fixed(draft, claim!), 'Marta Lindqvist had 41 crates of cod.');
  });

  it('is found when two are exchanged in a table', () => {
    const draft = '| Harbour | Landed |\n|---|---:|\n| Sudholm | 530 tonnes |\n| Estwick | 300 tonnes |\n| Norhaven | 410 tonnes |\n';
    assert.deepEqual(refutedIn(draft, REPORT).map(({ text, fix }) => [text, fix?.text]), [['300 tonnes', '410 tonnes'], ['410 tonnes', '300 tonnes']]);
  });

  it('is no error where the draft names the other too, or tells how far the two are apart', () => {
    assert.deepEqual(refutedIn('Estwick landed more than the 300 tonnes of Norhaven.', REPORT), []);
    assert.deepEqual(refutedIn('Estwick landed 410 tonnes and Norhaven 300.', REPORT), []);
    assert.deepEqual(refutedIn('Behind Estwick, Norhaven landed 300 tonnes.', REPORT), []);
  });

  it('is refuted where it is told of another thing measured', () => {
    const source = `# Sudholm Bank in 2030

Sudholm Bank said that its profit before tax fell to €807 million in 2030 from €836 million. Net profit came to €605 million.`;
    const draft = 'Profit before tax at Sudholm Bank slipped to €605 million.';
    assert.equal(fixed(draft, refutedIn(draft, source)[0]!), 'Profit before tax at Sudholm Bank slipped to €807 million.');
    assert.deepEqual(refutedIn('Net profit at Sudholm Bank slipped to €605 million.', source), []);
  });

  it('is not told of a part and its whole', () => {
    const source = 'Estwick employs 870 people, 120 of them at the ice works. Half of the crews come from the islands.';
    assert.deepEqual(refutedIn('The ice works are a small part of the 870 people at Estwick.', source), []);
  });

  const MATCH = `# Sudholm against Estwick

Sudholm won by two goals to one. Arvo Ranta stopped 36 of the 37 shots; at the other end Timo Brisk made 28 saves. Support was warmest among the ushers: 86% of them stayed to the end. Among the ticket sellers it was 58%.

Grandstand seats brought in 9.1%. Of the floor 34% is standing room and 12% grandstand seats.`;

  it('is refuted where its neighbour is told in the draft’s own words', () => {
    const saves = 'Estwick’s own man had 36 saves.';
    assert.equal(fixed(saves, refutedIn(saves, MATCH)[0]!), 'Estwick’s own man had 28 saves.');
    const sellers = 'Only 86% of the ticket sellers waited so long.';
    assert.equal(fixed(sellers, refutedIn(sellers, MATCH)[0]!), 'Only 58% of the ticket sellers waited so long.');
  });

  it('is no error where the words that the draft shares with its neighbour stand with it, too', () => {
    assert.deepEqual(refutedIn('The ushers liked it best: 86% did not leave.', MATCH), []);
    assert.deepEqual(refutedIn('Grandstand seats 9.1%.', MATCH), []);
  });

  const FLEETS = `# The fleets of 2030

| Harbour | Trawlers | Drifters | Longliners | Dues (crowns) | Price per kilo |
|---|---:|---:|---:|---:|---:|
| Sudholm | 38 | 46 | 34 | 486,000 | 4.85 |
| Estwick | 27 | 31 | 44 | 358,000 | 2.84 |
| Norhaven | 62 | 35 | 23 | 273,000 | 3.12 |
`;

  it('is refuted in the row of a table where the draft names another column', () => {
    const draft = '- Sudholm: four trawlers fewer, and 44 drifters';
    assert.deepEqual(refutedIn(draft, FLEETS.replace('| 34 |', '| 44 |')).map(({ text, fix }) => [text, fix?.text]), [['44', '46']]);
    assert.deepEqual(refutedIn('Sudholm has 34 longliners.', FLEETS), []);
  });

  it('is refuted where a list item begins with the bare name of its row', () => {
    const draft = '- **Estwick.** Dues came to 273,000 crowns.';
    assert.equal(fixed(draft, refutedIn(draft, FLEETS)[0]!), '- **Estwick.** Dues came to 358,000 crowns.');
  });

  it('is refuted where a comparison behind it is told of another figure', () => {
    const draft = 'Norhaven took 358,000 crowns, 128,000 less than the leader.';
    assert.equal(refutedIn(draft, FLEETS).some(({ text, fix }) => text.startsWith('358,000') && fix?.text.startsWith('273,000')), true);
  });

  const RACES = `# The council of Sudholm

| Ward | Winner | Winner's votes | Runner-up | Runner-up's votes |
|---|---|---:|---|---:|
| Quayside | Mira Holt | 3,640 | Jonas Pell | 3,112 |
| Mill Hill | Arvo Ranta | 2,870 | Timo Brisk | 2,310 |
| Northgate | Elin Marsh | 4,190 | Oskar Dahl | 1,980 |
`;

  it('is refuted where it is the other side’s of the same row', () => {
    const draft = 'Quayside went to Mira Holt, who got 3,112 votes.';
    assert.equal(fixed(draft, refutedIn(draft, RACES)[0]!), 'Quayside went to Mira Holt, who got 3,640 votes.');
    assert.deepEqual(refutedIn('Quayside went to Mira Holt, whose runner-up got 3,112 votes.', RACES), []);
    assert.deepEqual(refutedIn('In Quayside Jonas Pell got 3,112 votes.', RACES), []);
  });
});
