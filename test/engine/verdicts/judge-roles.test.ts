import assert from 'node:assert/strict';
import { check, gather, readSource, type Claim } from '../../../src/engine';

const refutedIn = (draft: string, source: string): Claim[] => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: source })]), { today: '2031-05-02' }).claims.filter(({ verdict }) => verdict === 'refuted');
const fixed = (draft: string, { fix }: Claim): string | undefined => fix && draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);

const REPORT = `# The flood at Sudholm

Maren Tolle, the architect, had warned of the dam in 2029. Parliament's finance committee, chaired by Osk Brandal, will hear her on 4 June. Ilva Renn, a geologist, drew the maps; she trained as an engineer.

Piet Andvik, the mayor, lost his house.
`;

describe('An occupation', () => {
  it('is held against the only one that the source knows of a person', () => {
    const draft = 'Maren Tolle, the judge, had warned of the dam.';
    const [claim] = refutedIn(draft, REPORT);
    assert.equal(claim?.code, 'refuted.role');
    assert.equal(claim.message, 'The source calls Maren Tolle architect, not judge.');
    assert.equal(fixed(draft, claim), 'Maren Tolle, the architect, had warned of the dam.');
  });

  it('may be the chair of a committee in the source', () => {
    const [claim] = refutedIn('Osk Brandal, the finance minister, will hear her.', REPORT);
    assert.equal(claim?.expected, 'chair of the finance committee');
  });

  it('is let be where the source speaks of such a one beside the name, or the two may be one', () => {
    assert.deepEqual(refutedIn('Ilva Renn, the engineer, drew the maps.', REPORT), []);
    assert.deepEqual(refutedIn('Maren Tolle, the former judge, had warned of the dam.', REPORT), []);
    assert.deepEqual(refutedIn('Piet Andvik, the owner, lost his house.', REPORT), []);
  });
});

const UNION = `# The strike at Estwick

Ada Linnet, the union's general secretary, spoke first. Joris Vane, the union's chief negotiator, had slept little. The inquiry was led by Wim Ostrand, the deputy commissioner; the port commissioner, Ruta Feld, was away. Pia Dorn, head of research, left for Norhaven. Milo Krantz is the port’s chief operating officer.
`;

describe('A title', () => {
  it('is not its deputy’s, nor the other way round', () => {
    const draft = 'Wim Ostrand, the port commissioner, led the inquiry.';
    assert.equal(fixed(draft, refutedIn(draft, UNION)[0]!), 'Wim Ostrand, the deputy commissioner, led the inquiry.');
    assert.equal(refutedIn('Ruta Feld, the deputy commissioner, was away.', UNION)[0]?.code, 'refuted.role');
    assert.deepEqual(refutedIn('Wim Ostrand, deputy port commissioner, led the inquiry.', UNION), []);
  });

  it('that the source gives to another is refuted of one whom it calls something else', () => {
    const draft = 'Joris Vane, the union’s general secretary, had slept little.';
    assert.equal(fixed(draft, refutedIn(draft, UNION)[0]!), 'Joris Vane, the union’s chief negotiator, had slept little.');
    assert.equal(refutedIn('Milo Krantz, head of research, stays at Norhaven.', UNION)[0]?.expected, 'chief operating officer');
  });

  it('of another field of the house, or of the whole house, is refuted of one whom the source gives a field', () => {
    const draft = 'Pia Dorn, the sales director, left for Norhaven.';
    assert.equal(fixed(draft, refutedIn(draft, UNION)[0]!), 'Pia Dorn, the head of research, left for Norhaven.');
    assert.equal(refutedIn('Pia Dorn, the chief executive, left for Norhaven.', UNION)[0]?.code, 'refuted.role');
    assert.deepEqual(refutedIn('Pia Dorn, the chief scientist, left for Norhaven.', UNION), []);
    assert.deepEqual(refutedIn('Pia Dorn, a researcher, left for Norhaven.', UNION), []);
  });

  it('that the source gives to nobody is left open', () => {
    assert.deepEqual(refutedIn('Joris Vane, the union’s legal secretary, had slept little.', UNION), []);
    assert.deepEqual(refutedIn('Pia Dorn, the research director, left for Norhaven.', UNION), []);
  });
});

const STAFF = `# The hospital at Norhaven

Ilva Renn joined us in March as head of finance; the head of fundraising, Dr Osk Brandal, left. The interior minister, Maren Tolle, opened the ward.

The general director is Wim Ostrand. The stores manager, Joris Vane, and the night guard, Ruta Feld, keep the keys. The ethics committee, chaired by Piet Andvik, met twice; the chair of the board, Pia Dorn, was away.

Hanna Sole, who has led the union since May, was pleased. Ada Linnet was elected chair of the council.
`;

const verdictOn = (draft: string, text: string): string | undefined => check({ path: 'draft.md', text: draft }, gather([readSource({ id: 'source.md', text: STAFF })]), { today: '2031-05-02' }).claims.find((claim) => claim.text === text)?.code;

describe('A title told in other ways', () => {
  it('is read behind what somebody does as its holder', () => {
    assert.equal(verdictOn('Ilva Renn arrived in March as head of finance.', 'head of finance'), 'supported.stated');
    assert.equal(refutedIn('Ilva Renn arrived in March as head of fundraising.', STAFF)[0]?.expected, 'head of finance');
    assert.equal(verdictOn('Wim Ostrand, the general director, was pleased.', 'general director'), 'supported.stated');
    assert.equal(verdictOn('Ada Linnet, chair of the council, was pleased.', 'chair of the council'), 'supported.stated');
    assert.equal(verdictOn('Hanna Sole, leader of the union, was pleased.', 'leader of the union'), 'supported.stated');
  });

  it('is told by what it is of', () => {
    assert.equal(verdictOn('Maren Tolle, minister of the interior, opened the ward.', 'minister of the interior'), 'supported.stated');
    assert.equal(refutedIn('Maren Tolle, minister of finance, opened the ward.', STAFF)[0]?.expected, 'interior minister');
    assert.equal(refutedIn('Piet Andvik, the chair of the board, was away.', STAFF)[0]?.expected, 'chair of the ethics committee');
  });

  it('that many may hold is another’s where the source tells it of one alone', () => {
    assert.equal(refutedIn('Ruta Feld, the stores manager, keeps the keys.', STAFF)[0]?.expected, 'night guard');
    assert.deepEqual(refutedIn('Joris Vane, the stores manager, keeps the keys.', STAFF), []);
  });
});

const NORHAVEN = `# The harbour of Norhaven

Ilva Renn, Norhaven's mayor, praised the ferry. Piet Andvik, the port commissioner, wants two cranes. Ada Linnet, a former restorer at the museum, drew the plans; Osk Brandal was a guard.
`;

describe('Who holds a title', () => {
  it('may be told by “she”, of the person named before', () => {
    assert.equal(refutedIn('The plans came from Ada Linnet. She knew the place because she had worked there as a guard.', NORHAVEN)[0]?.expected, 'restorer');
    assert.deepEqual(refutedIn('The plans came from Ada Linnet.\n\nShe had worked there as a guard.', NORHAVEN), []);
  });

  it('is another where the source names one, and knows nothing of the draft’s in that place', () => {
    const draft = 'Norhaven has a new ferry, and Piet Andvik, its mayor, praised it.';
    assert.equal(fixed(draft, refutedIn(draft, NORHAVEN)[0]!), 'Norhaven has a new ferry, and Ilva Renn, its mayor, praised it.');
  });
});
