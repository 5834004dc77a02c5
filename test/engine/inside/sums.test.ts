import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingsIn, fixed, told } from './judged';

const FLEET = (boats: number, crew: number): string => `| Port | Boats | Crew |\n| --- | ---: | ---: |\n| Norhaven | 20 | 110 |\n| Sudholm | 15 | 75 |\n| Estwick | 12 | 48 |\n| **Total** | ${boats} | ${crew} |\n`;

const row = (name: string, count: string): string => `| ${name} | ${count} |`;

describe('Parts and their total', () => {
  const wrong: readonly string[] = [
    'There were a total of 48 boats: 20 in Norhaven, 15 in Sudholm and 12 in Estwick.',
    'Norhaven built 48 boats in all: 20 ketches, 15 yawls, and 12 sloops.',
    'The yard built 20 ketches, 15 yawls and 12 sloops, for a total of 48 boats.',
    'The fleet counts 48 boats in total:\n\n- 20 ketches\n- 15 yawls\n- 12 sloops\n',
    FLEET(48, 233),
  ];
  for (const draft of wrong) {
    it(`are objected to where they do not add up: “${draft.split('\n')[0]!}”`, () => {
      const [finding, ...others] = findingsIn(draft);
      assert.equal(others.length, 0);
      assert.deepEqual([finding?.text.slice(0, 2), finding?.code, finding?.message, finding?.derivation], ['48', 'refuted.arithmetic', 'The parts add up to 47, not 48: 20 + 15 + 12.', '20 + 15 + 12']);
      assert.equal(finding?.fix, undefined, 'nobody knows which of them is wrong');
    });
  }

  it('are set right where two digits of the total are exchanged', () => {
    assert.equal(fixed('There were a total of 86 boats: 31 in Norhaven, 25 in Sudholm and 12 in Estwick.'), 'There were a total of 68 boats: 31 in Norhaven, 25 in Sudholm and 12 in Estwick.');
  });

  it('are set right at the one part that no source states', () => {
    const source = 'There were a total of 47 boats. In Norhaven there were 20 boats. In Sudholm there were 15 boats.';
    const draft = 'There were a total of 47 boats: 20 in Norhaven, 15 in Sudholm and 14 in Estwick.';
    const [finding] = findingsIn(draft, source);
    assert.deepEqual([finding?.text, finding?.message, finding?.fix?.text], ['14', 'With the other parts it would have to be 12, not 14: 47 − 20 − 15.', '12']);
  });

  it('may be percentages only of a whole', () => {
    assert.deepEqual(told('The shares add up to 100%: 40% for Norhaven, 35% for Sudholm and 15% for Estwick.'), ['100% refuted.arithmetic']);
    assert.deepEqual(told('Output rose by 20% in total: 8% in Norhaven, 6% in Sudholm and 5% in Estwick.'), []);
  });

  const honest: Readonly<Record<string, string>> = {
    'that add up': 'There were a total of 47 boats: 20 in Norhaven, 15 in Sudholm and 12 in Estwick.',
    'whose list is not whole': 'There were a total of 48 boats, including 20 in Norhaven and 15 in Sudholm.',
    'with a rest': 'There were a total of 48 boats: 20 in Norhaven, 15 in Sudholm and the rest in Estwick.',
    'without a word of a total': 'Norhaven has 300 paintings: 20 of ships, 15 of quays and 12 of kings.',
    'that are rounded': 'The total cost was $4.8 million: $2.1 million for quays, $1.5 million for cranes and $1.3 million for roads.',
    'that are hedged': 'There were a total of about 50 boats: 20 in Norhaven, 15 in Sudholm and 12 in Estwick.',
    'of two kinds': 'There were a total of 48 boats: 20 in Norhaven, $15 in Sudholm and 12 in Estwick.',
    'that overlap': 'A total of 48 crew came: 30 who sail and 25 who also row.',
    'of a table that lists the largest alone': FLEET(55, 260),
    'of a table with a subtotal': '| Port | Boats |\n| --- | ---: |\n| Norhaven | 20 |\n| Sudholm | 15 |\n| Subtotal | 35 |\n| Estwick | 12 |\n| Total | 46 |\n',
    'of a table of averages': '| Port | Average price |\n| --- | ---: |\n| Norhaven | 20 |\n| Sudholm | 15 |\n| Total | 34 |\n',
    'of a table with a gap': '| Port | Boats |\n| --- | ---: |\n| Norhaven | 20 |\n| Sudholm | – |\n| Estwick | 12 |\n| Total | 31 |\n',
  };
  for (const [what, draft] of Object.entries(honest)) it(`are left alone: those ${what}`, () => assert.deepEqual(told(draft), []));

  it('are never objected to where they add up, however they are listed', () => {
    const part = fc.integer({ min: 2, max: 4000 });
    fc.assert(fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
      const total = parts.reduce((a, b) => a + b, 0).toLocaleString('en');
      const ports = ['Norhaven', 'Sudholm', 'Estwick', 'Tolven', 'Ashby'];
      const named = parts.map((count, at) => `${count.toLocaleString('en')} in ${ports[at]!}`);
      const drafts = [
        `There were a total of ${total} boats: ${named.slice(0, -1).join(', ')} and ${named.at(-1)!}.`,
        `The yards built ${named.slice(0, -1).join(', ')} and ${named.at(-1)!}, for a total of ${total} boats.`,
        `The fleet counts ${total} boats in total:\n\n${named.map((one) => `- ${one}`).join('\n')}\n`,
        ['| Port | Boats |', '| --- | ---: |', ...parts.map((count, at) => row(ports[at]!, count.toLocaleString('en'))), row('Total', total), ''].join('\n'),
      ];
      for (const draft of drafts) assert.deepEqual(told(draft), [], draft);
    }), { numRuns: 40 });
  });
});
