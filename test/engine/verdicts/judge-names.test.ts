import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const article = `# Harbour board shuts a mill

Tolven Marine leases 140 barges from Ardent Quays for 12 years, at $38 million a year. Norvik Lines owns 6,850 barges of its own.

A boiler burst at the flour mill in Estwick on 17 May and cost 92 jobs. The cannery at Pell Sound kept working and shipped 4,100 tonnes of herring.

The museum's warden, Ola Ferrant, who took over from Ben Hale in March, said that admission had risen to $14. Judge Marta Linde fined two skippers $600 each. Dana Roke, the minister for fisheries, praised the herring.

Inge Solberg, the exchange's chief analyst, expects a cold winter.
`;
const facts = gather([readSource({ id: 'harbour.md', text: article })]);
const judge = (draft: string): readonly Claim[] => check({ path: 'draft.md', text: draft }, facts, { today: '2031-06-01' }).claims;
const on = (draft: string, under: string): Claim => {
  const claim = judge(draft).find(({ text }) => text === under);
  assert.ok(claim, `a claim on ${under} among ${judge(draft).map(({ text }) => text).join(' | ')}`);
  return claim;
};

describe('A name in a draft', () => {
  it('is confirmed where the source names it in this connection', () => assert.equal(on('Tolven leases its barges from Ardent Quays.', 'Ardent Quays').verdict, 'supported'));
  it('is confirmed with the sentence that says so', () => assert.match(on('A boiler burst at the mill in Estwick.', 'Estwick').evidence[0]!.text, /boiler/u));
  it('is left open where the source names it in another', () => assert.equal(on('Norvik Lines praised the herring and its minister for fisheries.', 'Norvik Lines').code, 'unknown.no-fact'));
  it('is refuted where the source has another in its place', () => {
    const claim = on('It pays $38 million a year for the 140 barges that it leases from Norvik Lines for 12 years.', 'Norvik Lines');
    assert.equal(claim.code, 'refuted.attribution');
    assert.equal(claim.fix?.text, 'Ardent Quays');
  });
  it('is refuted where a place is another', () => assert.equal(on('On 17 May a boiler burst at the flour mill in Pell Sound, at the cost of 92 jobs.', 'Pell Sound').fix?.text, 'Estwick'));
  it('is not refuted where too little says which sentence is meant', () => assert.notEqual(on('A mill in Pell Sound is for sale.', 'Pell Sound').verdict, 'refuted'));
  it('is not refuted where the sentence names the right one as well', () => assert.notEqual(on('Norvik Lines envies the 140 barges that Tolven leases from Ardent Quays for 12 years.', 'Norvik Lines').verdict, 'refuted'));
  it('is not refuted as an epithet', () => assert.ok(judge('The Norvik company pays $38 million a year for the 140 barges it leases for 12 years.').every(({ kind, verdict }) => kind !== 'name' || verdict !== 'refuted')));
  it('is known without the title that stands before it', () => assert.equal(on('Marta Linde fined two skippers.', 'Marta Linde').verdict, 'supported'));
});

describe('A role in a draft', () => {
  it('is refuted with its present holder where the one named has been succeeded', () => {
    const claim = on('Ben Hale, its warden, says that admission is $14.', 'Ben Hale');
    assert.equal(claim.code, 'refuted.name');
    assert.equal(claim.fix?.text, 'Ola Ferrant');
  });
  it('stays open for one who is called former', () => assert.notEqual(on('Ben Hale, the former warden, says that admission is $14.', 'Ben Hale').verdict, 'refuted'));
  it('is confirmed as a title before the name', () => assert.equal(on('Marta Linde, the judge, fined them.', 'judge').verdict, 'supported'));
  it('is confirmed as “minister for”', () => assert.equal(on('Dana Roke, the fisheries minister, likes herring.', 'fisheries minister').verdict, 'supported'));
  it('is confirmed behind a possessive noun', () => assert.equal(on('Inge Solberg, the chief analyst, fears a cold winter.', 'chief analyst').verdict, 'supported'));
});

describe('A name with accents', () => {
  const source = 'The port of Évora Nova has 40 cranes. Łódka has 35. Anna Thorne has 12 boats. Marek Šimčík mended 7 of them. Björn Müller sold 19.\n';
  const claims = (draft: string): readonly Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'a.md', text: source })])).claims.filter(({ kind }) => kind === 'name');
  it('may be written without them, or with umlauts written out', () => {
    for (const [draft, name] of [['Evora Nova has 40 cranes.', 'Évora Nova'], ['In Lodka there are 35 cranes.', 'Łódka'], ['Ánna Thorne has 12 boats.', 'Anna Thorne'], ['Bjorn Muller sold 19 boats.', 'Björn Müller'], ['Bjoern Mueller sold 19 boats.', 'Björn Müller']] as const) {
      assert.deepEqual(claims(draft).map(({ verdict, message }) => [verdict, message]), [['supported', `The source names ${name}.`]], draft);
    }
  });
  it('is misspelt where it has wrong ones', () => assert.deepEqual(claims('Marek Šimcik mended 7 boats.').map(({ verdict, fix }) => [verdict, fix?.text]), [['refuted', 'Marek Šimčík']]));
  it('is the country where it is its people', () => assert.deepEqual(check({ path: 'draft.md', text: 'Norvians bought 410 boats.' }, gather([readSource({ id: 'a.md', text: 'In Norvia 410 boats were bought.' })])).claims.map(({ text, verdict }) => [text, verdict]), [['Norvians', 'supported'], ['410', 'supported']]));
});
