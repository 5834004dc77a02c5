import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, gather, readMarkdown, readSource, type Claim, type Source } from '../../../src/engine';

/** Harbours that do not exist, with names of two words that many share one of. */
const FIRST = 'Alder Birk Corn Dray Elm Fenn Gorse Hawth Iver Juni Kest Lark Mossel Nettl Orrin Perrin Quill Rowan Sorrel Tarn'.split(' ');
const LAST = 'gate haven mouth ness quay reach sands stead thorpe wick'.split(' ');
const LONG = 2000;
const QUARTERS = 'Alto Brae Crest Dell Edge Ford Glen Holm Isle Knoll'.split(' ');
const nameOf = (row: number): string => `${FIRST[row % 20]}${LAST[Math.floor(row / 20) % 10]} ${QUARTERS[Math.floor(row / 200) % 10]}`;
const vesselsOf = (row: number): number => 2311 + ((row * 7919) % 6000);
const cargoOf = (row: number): string => (11.3 + ((row * 271) % 800) / 10).toFixed(1);
const HEAD = 'Harbour,Vessels,"Cargo, million tonnes"';
const lineOf = (row: number): string => `${nameOf(row)},"${vesselsOf(row).toLocaleString('en')}",${cargoOf(row)}`;
const csv = (rows: readonly number[]): string => `${[HEAD, ...rows.map(lineOf)].join('\r\n')}\r\n`;
const allRows = Array.from({ length: LONG }, (_, row) => row);
const longText = csv(allRows);
const long = readSource({ id: 'harbours.csv', text: longText });

/** What a claim comes to, wherever its row stands; whose figure a wrong one is instead depends on the rows that there are. */
const outcome = ({ text, verdict, expected, fix, evidence }: Claim): unknown => ({ text, verdict, expected, fix: fix?.text, evidence: evidence[0]?.text });
const claimsOf = (text: string, source: Source): readonly Claim[] => check({ path: 'draft.md', text }, gather([source])).claims;

const right = (row: number): string => `${nameOf(row)} saw ${vesselsOf(row).toLocaleString('en')} vessels.`;
const wrong = (row: number): string => `${nameOf(row)} moved ${(Number(cargoOf(row)) + 1.1).toFixed(1)} million tonnes of cargo.`;
const NAMED = [14, 777, 1203, 1999];

const draftOn = (rows: readonly number[], others: readonly number[]): string =>
  [...rows.map((one, at) => (at % 2 === 0 ? right(one) : wrong(one))), ...others.map((one) => `Ships sailed from ${nameOf(one)}.`)].join('\n\n');
const figures = (draft: string, source: Source): readonly Claim[] => claimsOf(draft, source).filter(({ kind }) => kind !== 'name');

describe('a table of thousands of rows', () => {
  it('has no facts until a draft is checked against it, and knows how many rows it has', () => {
    assert.deepEqual([long.facts, long.entities, long.issues, long.longTable?.rows], [[], [], [], LONG + 1]);
  });

  it('gives the same verdicts for the rows that a draft names as a table of those rows alone', () => {
    const draft = NAMED.flatMap((row) => [right(row), wrong(row)]).join('\n\n');
    const small = readSource({ id: 'harbours.csv', text: csv(NAMED) });
    assert.equal(small.longTable, undefined);
    const claims = claimsOf(draft, long);
    assert.deepEqual(claims.map(outcome), claimsOf(draft, small).map(outcome));
    assert.ok(claims.some(({ verdict }) => verdict === 'supported'));
  });

  it('shows the very row and cell in the file', () => {
    const [evidence] = claimsOf(right(1203), long).find(({ kind }) => kind === 'count')!.evidence;
    assert.equal(longText.slice(evidence!.start, evidence!.end), lineOf(1203));
    assert.equal(longText.slice(evidence!.cell!.start, evidence!.cell!.end), vesselsOf(1203).toLocaleString('en'));
    assert.deepEqual([evidence!.line, evidence!.cell!.column, evidence!.fact], [1205, 2, 'harbours.csv#r1205c2']);
  });

  it('is found by a figure whose row is named otherwise', () => {
    const facts = long.longTable!.about(readMarkdown(`The harbour by the lighthouse saw ${vesselsOf(901).toLocaleString('en')} vessels.`)).facts;
    assert.ok(facts.some(({ evidence }) => evidence.text === lineOf(901)));
  });

  it('is found by its days, however they are written', () => {
    const days = Array.from({ length: 3000 }, (_, day) => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10));
    const source = readSource({ id: 'rates.csv', text: `Day,Rate\n${days.map((day, at) => `${day},${(1.017 + (at % 97) / 100).toFixed(3)}`).join('\n')}\n` });
    for (const written of ['3 March 2018', 'March 3, 2018', '2018-03-03']) {
      const { facts } = source.longTable!.about(readMarkdown(`The rate stood higher on ${written}.`));
      assert.ok(facts.some(({ evidence }) => evidence.text.startsWith('2018-03-03,')), written);
    }
  });

  it('reads the rows of a name that is wholly named, and of a longer one only where that is; the year picks among them', () => {
    const years = Array.from({ length: 40 }, (_, at) => 1980 + at);
    const lines = Array.from({ length: 60 }, (_, at) => nameOf(at * 7)).flatMap((name) => [name, `${name} Inner`].flatMap((label) => years.map((year) => `${label},${year},${year % 89}.5`)));
    const table = readSource({ id: 'long.csv', text: `Harbour,Year,Depth\n${lines.join('\n')}\n` }).longTable!;
    const rowsFor = (draft: string): Set<string> => new Set(table.about(readMarkdown(draft)).facts.map(({ evidence }) => evidence.text.replace(/,[^,]*$/u, '')));
    assert.ok(rowsFor(`${nameOf(70)} was deep in 1999.`).has(`${nameOf(70)},1999`));
    assert.ok(!rowsFor(`${nameOf(70)} was deep in 1999.`).has(`${nameOf(70)} Inner,2001`));
    assert.ok(rowsFor(`${nameOf(70)} Inner was deep in 1999.`).has(`${nameOf(70)} Inner,1999`));
  });

  it('reads the same rows once', () => {
    const table = long.longTable!;
    assert.equal(table.about(readMarkdown(right(14))), table.about(readMarkdown(`${right(14)} It rained.`)));
  });

  it('reads a bounded number of rows, whatever a draft names', () => {
    const draft = readMarkdown(allRows.map(right).join('\n\n'));
    const rows = new Set(long.longTable!.about(draft).facts.map(({ evidence }) => evidence.start));
    assert.ok(rows.size > 300 && rows.size <= 400, `${rows.size} rows`);
  });

  it('gives the facts of the row at a place, and of the first rows', () => {
    const at = longText.indexOf(lineOf(1500)) + 3;
    assert.ok(long.longTable!.at(at).facts.some(({ evidence }) => evidence.start <= at && at < evidence.end));
    assert.ok(long.longTable!.at(longText.length).facts.some(({ evidence }) => evidence.text === lineOf(1999)));
    assert.deepEqual(new Set(long.longTable!.first(30).facts.map(({ evidence }) => evidence.text)), new Set(allRows.slice(0, 30).map(lineOf)));
  });

  const row = fc.nat(LONG - 1);
  const named = fc.tuple(fc.uniqueArray(row, { minLength: 1, maxLength: 4 }), fc.array(row, { maxLength: 3 }));

  it('says of the rows that it kept what a table of those rows says, whichever they are', function () {
    this.timeout(180_000);
    fc.assert(fc.property(named, ([rows, others]) => {
      const small = readSource({ id: 'harbours.csv', text: csv([...new Set([...rows, ...others])].sort((a, b) => a - b)) });
      const draft = draftOn(rows, others);
      const [ofLong, ofSmall] = [figures(draft, long), figures(draft, small)];
      assert.equal(ofLong.length, ofSmall.length);
      // A small table is whole, and may be reckoned over: what that comes to by chance keeps it from objecting to what a part of a long one does.
      const spoken = ofLong.flatMap((claim, at) => (claim.verdict === 'refuted' && ofSmall[at]!.verdict === 'not-enough-info' ? [] : [[outcome(claim), outcome(ofSmall[at]!)]]));
      assert.deepEqual(spoken.map(([one]) => one), spoken.map(([, other]) => other));
      assert.ok(spoken.length >= ofLong.length / 2);
    }), { numRuns: 40 });
  });
});
