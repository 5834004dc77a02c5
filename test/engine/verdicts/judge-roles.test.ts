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
    assert.equal(claim?.expected, 'chair');
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

  it('that the source gives to nobody is left open', () => {
    assert.deepEqual(refutedIn('Joris Vane, the union’s legal secretary, had slept little.', UNION), []);
    assert.deepEqual(refutedIn('Pia Dorn, the research director, left for Norhaven.', UNION), []);
  });
});
