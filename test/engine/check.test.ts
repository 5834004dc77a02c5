import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, gather, readSource, type Claim, type DraftReport } from '../../src/engine';
import { PORTS_TABLE, ports } from '../helpers/ports';

const judge = (text: string): DraftReport => check({ path: 'draft.md', text }, ports, { today: '2031-05-02' });
const only = (text: string, under: string): Claim => {
  const found = judge(text).claims.filter((claim) => claim.text === under);
  assert.equal(found.length, 1, `one claim on ${JSON.stringify(under)} among ${judge(text).claims.map((claim) => claim.text).join(' | ')}`);
  return found[0]!;
};

describe('A draft’s figure', () => {
  const verdicts: [sentence: string, under: string, code: string, fix?: string][] = [
    ['Norhaven will invest $48 million in quays.', '$48 million', 'supported.stated'],
    ['Norhaven will invest $84 million in quays.', '$84 million', 'refuted.value', '$48 million'],
    ['Norhaven will put $48bn into quays.', '$48bn', 'refuted.scale', '$48m'],
    ['Norhaven will invest €48 million in quays.', '€48 million', 'refuted.unit', '$48 million'],
    ['Sudholm will invest $48 million in quays.', '$48 million', 'refuted.attribution', '$36 million'],
    ['Norhaven will invest more than $50 million in quays.', '$50 million', 'refuted.hedge', 'less than $50 million'],
    ['Norhaven will invest nearly $50 million in quays.', '$50 million', 'supported.stated'],
    ['Norhaven will invest $48 million in quays over five years.', 'five years', 'refuted.duration', 'four years'],
    ['Sudholm will spend $36 million on quays in 2033.', '2033', 'refuted.year', '2032'],
    ['Norhaven spends about $12 million a year on its quays.', '$12 million', 'supported.derived'],
    ['Norhaven spends about $16 million a year on its quays.', '$16 million', 'refuted.arithmetic', '$12 million'],
    ['Norhaven is outspending Sudholm by $12 million.', '$12 million', 'supported.derived'],
    ['Norhaven is outspending Sudholm by $21 million.', '$21 million', 'refuted.arithmetic', '$12 million'],
    ['Norhaven and Sudholm together will spend $84 million on quays.', '$84 million', 'supported.derived'],
    ['Norhaven will spend a third more on quays than Sudholm.', 'a third', 'supported.derived'],
    ['Norhaven has 1,520 employees.', '1,520', 'refuted.value', '1,250'],
    ['Cargo at Norhaven fell 14% this year.', 'fell', 'refuted.direction', 'rose'],
    ['Norhaven sold 48 million tickets.', '48 million', 'unknown.no-fact'],
    ['Estholm will invest $7 million in quays.', '$7 million', 'unknown.no-fact'],
  ];
  for (const [sentence, under, code, fix] of verdicts) {
    it(`in “${sentence}” is ${code}`, () => {
      const claim = only(sentence, under);
      assert.equal(claim.code, code, claim.message);
      assert.equal(claim.fix?.text, fix);
    });
  }

  it('is not objected to where the sentence only asks, denies or supposes', () => {
    for (const sentence of ['Will Norhaven invest $84 million in quays?', 'Norhaven will not invest $84 million in quays.', 'If Norhaven invested $84 million in quays, it would be a surprise.', 'Somebody said “Norhaven will invest $84 million in quays” on the radio.']) {
      assert.deepEqual(judge(sentence).claims.filter((claim) => claim.verdict === 'refuted'), [], sentence);
    }
  });

  it('is not objected to where the money goes to somebody else', () => {
    assert.equal(only('Norhaven will invest $9 million in Harbour Robotics.', '$9 million').verdict, 'not-enough-info');
  });
});

describe('A draft’s names', () => {
  it('are known by their right spelling', () => assert.equal(only('Norhaven will invest $48 million in quays.', 'Norhaven').verdict, 'supported'));
  it('are mended where a key slipped', () => assert.equal(only('Norhavn will invest $48 million in quays.', 'Norhavn').fix?.text, 'Norhaven'));
  it('keep their roles', () => assert.equal(only('Norhaven’s chief executive, Ines Quist, spoke.', 'chief executive').verdict, 'supported'));
  it('are given the role that the source gives', () => assert.equal(only('Tor Malve, Norhaven’s chief executive, spoke.', 'chief executive').fix?.text, 'co-founder'));
  it('are corrected where another holds the office', () => assert.equal(only('Norhaven’s chief executive, Ola Brandt, spoke.', 'Ola Brandt').fix?.text, 'Ines Quist'));
  it('keep their company', () => assert.equal(only('Sudholm CEO Ines Quist spoke.', 'Sudholm').code, 'refuted.attribution'));
  it('keep their products', () => assert.equal(only('Sudholm’s crane, Kestrel, is tall.', 'Sudholm').fix?.text, 'Norhaven Port'));
});

describe('A table in a draft', () => {
  it('lends its heads to its figures', () => {
    const claim = only('## Investment in quays\n\n| Port | $ million |\n|---|---|\n| Norhaven | 84 |\n', '84');
    assert.deepEqual(claim.quantity, { value: 84e6, unit: 'USD' });
    assert.equal(claim.code, 'refuted.value');
    assert.equal(claim.fix?.text, '48');
  });
});

describe('What a writer lets stand', () => {
  const wrong = 'Norhaven will invest $84 million in quays.';
  it('is no longer refuted, and says so', () => {
    const claim = only(`${wrong} <!-- stet: quoted from the old plan -->`, '$84 million');
    assert.equal(claim.code, 'unknown.let-stand');
    assert.match(claim.message, /quoted from the old plan/u);
  });
  it('does not reach the next paragraph', () => {
    const claims = judge(`${wrong} <!-- stet -->\n\n${wrong}`).claims.filter((claim) => claim.text === '$84 million');
    assert.deepEqual(claims.map((claim) => claim.verdict), ['not-enough-info', 'refuted']);
  });
});

const plain = (report: DraftReport): unknown => report.claims.map(({ text: under, verdict, code, fix, message }) => ({ under, verdict, code, fix, message }));

describe('The report', () => {
  const pieces = fc.constantFrom(
    'Norhaven will invest $84 million in quays', 'about 14% of', '**$4**8 million', '\n\n', '\n', '\r\n', '| a | 3 |\n|---|---|\n| Norhaven | 4 |\n', '# ', '- ', '> ', '`12`', '[5](6)', '<!-- stet -->',
    '&euro;5', '😀', 'e\u0301', '\t', 'Tor Malve, ', 'chief executive', '2031', ' over five years', '"', '“', '---\ntitle: x\n---\n', '\u00a0', '1,234', '(', ')', ' and ', 'it ', '.', '? ', '\ud800',
  );
  const anyDraft = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')), fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')));

  it('spans the very text of each claim, in order, without overlaps, for any draft', () => {
    fc.assert(fc.property(anyDraft, (text) => {
      let last = 0;
      for (const claim of judge(text).claims) {
        assert.ok(claim.start >= last && claim.start < claim.end && claim.end <= text.length, `${claim.start}-${claim.end}`);
        assert.equal(claim.text, text.slice(claim.start, claim.end));
        if (claim.fix) assert.ok(claim.fix.start <= claim.fix.end && claim.fix.end <= text.length);
        last = claim.end;
      }
    }), { numRuns: 400 });
  });

  it('is the same for the same draft, whatever was checked before', () => {
    fc.assert(fc.property(anyDraft, anyDraft, (text, other) => {
      const first = JSON.stringify(judge(text));
      judge(other);
      assert.equal(JSON.stringify(judge(text)), first);
    }), { numRuns: 100 });
  });

  it('does not depend on line ends', () => {
    const text = '# Ports\n\nNorhaven will invest **$84\nmillion** in quays.\n\n- Sudholm: $36 million\n';
    const unix = judge(text).claims;
    const dos = judge(text.replaceAll('\n', '\r\n')).claims;
    assert.ok(unix.some((claim) => claim.verdict === 'refuted'));
    assert.deepEqual(dos.map((claim) => [claim.verdict, claim.line, claim.text.replaceAll('\r', '')]), unix.map((claim) => [claim.verdict, claim.line, claim.text]));
  });

  it('does not depend on the order of the facts', () => {
    const table = JSON.parse(PORTS_TABLE) as { facts: unknown[]; entities: unknown[] };
    const shuffled = gather([readSource({ id: 'ports.facts.json', text: JSON.stringify({ ...table, facts: [...table.facts].reverse(), entities: [...table.entities].reverse() }) })]);
    const text = 'Norhaven will invest $84 million in quays over five years, Sudholm $48 million. Together that is $84 million.';
    assert.deepEqual(plain(check({ path: 'd', text }, shuffled)), plain(check({ path: 'd', text }, ports)));
  });

  it('comes for hostile drafts too', () => {
    const figures = Array.from({ length: 1_000 }, (_, i) => `$${i} million`).join(' ');
    assert.ok(judge(`Norhaven will invest ${figures}.`).claims.length > 1000);
    assert.ok(judge('Norhaven '.repeat(2_000)).claims.length > 0);
    assert.equal(judge('['.repeat(50_000)).claims.length, 0);
  });
});

describe('Names that are ignored', () => {
  const draft = 'Norhavn will invest $84 million in quays.';
  const ignoring = (...ignoreNames: string[]): readonly Claim[] => check({ path: 'draft.md', text: draft }, ports, { today: '2031-05-02', ignoreNames }).claims;

  it('are not objected to, however they are capitalised', () => {
    assert.equal(ignoring().find(({ kind }) => kind === 'name')?.code, 'refuted.name');
    for (const name of ['Norhavn', 'NORHAVN']) assert.equal(ignoring(name).find(({ kind }) => kind === 'name')?.code, 'unknown.let-stand');
    assert.equal(ignoring('Nor').find(({ kind }) => kind === 'name')?.code, 'refuted.name');
  });

  it('change nothing about the figures beside them', () => {
    assert.deepEqual(ignoring('Norhavn').filter(({ kind }) => kind !== 'name'), ignoring().filter(({ kind }) => kind !== 'name'));
  });
});
