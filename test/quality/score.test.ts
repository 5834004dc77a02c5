import assert from 'node:assert/strict';
import { readCase } from '../../scripts/case-marks.mjs';
import type { LabelledCase } from '../../scripts/labelled/cases';
import { replaceBlock } from '../../scripts/labelled/marked-block';
import { floor } from '../../scripts/quality/floor';
import { numbersIn, saySame } from '../../scripts/quality/same-text';
import { score, together, type Finding } from '../../scripts/quality/score';
import { bySet } from '../../scripts/quality/tables';
import { gather } from '../../src/engine';

/** A case from a marked draft; `source` is only read by the floor and for evidence. */
function caseOf(marked: string, source = ''): LabelledCase {
  const { draft, claims } = readCase(marked);
  const labels = claims.map((claim) => {
    const from = draft.indexOf(claim.in);
    const start = from + claim.in.indexOf(claim.span);
    return { ...claim, start, end: start + claim.span.length, context: { start: from, end: from + claim.in.length } };
  });
  return { name: 'one', draft, labels, sources: [{ id: 'source.md', text: source }], facts: gather([]) };
}

const on = ({ draft }: LabelledCase, text: string, verdict: Finding['verdict'], fix?: string): Finding => {
  const start = draft.indexOf(text);
  assert.ok(start >= 0, text);
  return { start, end: start + text.length, verdict, evidence: [], ...(fix === undefined ? {} : { fix: { start, end: start + text.length, text: fix } }) };
};

describe('The scoring of a case', () => {
  const one = caseOf('Orro made ⟦€5m|supported⟧ and then spent ⟦€7m|digit|€4m⟧, or ⟦80%|derived⟧ of it, on about ⟦30|unknown⟧ new boats.');

  it('counts what is found, what is confirmed and what is left alone', () => {
    const { tally, misses } = score(one, [on(one, '€5m', 'supported'), on(one, '€7m', 'refuted', '€4 million'), on(one, '80%', 'supported'), on(one, '30', 'not-enough-info')]);
    assert.deepEqual(tally, {
      cases: { hit: 1, all: 1 }, words: { hit: 16, all: 16 }, objections: { hit: 1, all: 1 }, errors: { hit: 1, all: 1 }, 'error digit': { hit: 1, all: 1 }, 'wrong money': { hit: 1, all: 1 },
      evidence: { hit: 0, all: 1 }, fixes: { hit: 1, all: 1 }, verified: { hit: 2, all: 2 }, 'right money': { hit: 1, all: 1 }, 'right percent': { hit: 1, all: 1 }, derived: { hit: 1, all: 1 },
      'wrongly verified': { hit: 0, all: 2 }, silent: { hit: 1, all: 1 },
    });
    assert.deepEqual(misses, []);
  });

  it('tells what went wrong', () => {
    const { tally, misses } = score(one, [on(one, '€5m', 'refuted'), on(one, '€7m', 'supported'), on(one, '30', 'supported')]);
    assert.deepEqual([tally['objections'], tally['errors'], tally['verified'], tally['wrongly verified']], [{ hit: 0, all: 1 }, { hit: 0, all: 1 }, { hit: 0, all: 2 }, { hit: 2, all: 2 }]);
    assert.deepEqual(misses.map((line) => line.split(':')[0]), ['false alarm', 'missed digit', 'not verified', 'wrongly verified digit', 'not verified (derived)', 'wrongly verified unknown']);
  });

  it('finds a wrong statement by an objection anywhere in it, a wrong digit only where it stands', () => {
    const swap = caseOf('In May Orro sold ⟦5|swap|7⟧ boats there.');
    const digit = caseOf('In May Orro sold ⟦5|digit|7⟧ boats there.');
    assert.deepEqual([swap, digit].map((each) => score(each, [on(each, 'Orro', 'refuted')]).tally['errors']!.hit), [1, 0]);
  });

  it('does not count an objection to what careful people differ about', () => {
    const open = { ...one, labels: one.labels.map((label) => (label.span === '30' ? { ...label, borderline: true } : label)) };
    assert.equal(score(one, [on(one, '30', 'refuted')]).tally['objections']?.all, 1);
    assert.equal(score(open, [on(open, '30', 'refuted')]).tally['objections'], undefined);
  });

  it('asks that a fix say what the truth says, wherever it is put', () => {
    const fixes = (fix: Finding['fix']): number | undefined => score(one, [{ ...on(one, '€7m', 'refuted'), ...(fix ? { fix } : {}) }]).tally['fixes']?.hit;
    const [label] = one.labels.filter(({ span }) => span === '€7m');
    assert.equal(fixes({ start: label!.start, end: label!.end, text: '€5m' }), 0);
    assert.equal(fixes({ start: label!.start - 6, end: label!.end, text: 'spent €4m' }), 1);
    assert.equal(fixes(undefined), 0);
  });

  it('takes the quoted place of the source for the right evidence', () => {
    const quoted = { ...one, sources: [{ id: 'source.md', text: 'Orro spent €4m on boats. It rained.' }], labels: one.labels.map((label) => (label.span === '€7m' ? { ...label, evidence: 'spent €4m' } : label)) };
    const evidence = (start: number, end: number): number | undefined => score(quoted, [{ ...on(quoted, '€7m', 'refuted'), evidence: [{ source: 'source.md', start, end, line: 1, text: '' }] }]).tally['evidence']?.hit;
    assert.deepEqual([evidence(0, 24), evidence(25, 35)], [1, 0]);
  });

  it('adds up over cases', () => {
    const { tally } = score(one, []);
    assert.deepEqual(together([tally, tally])['verified'], { hit: 0, all: 4 });
  });
});

describe('The floor', () => {
  it('objects to numbers that stand nowhere in the source, and to nothing else', () => {
    const one = caseOf('Orro made ⟦€5m|supported⟧ and then spent ⟦€7m|digit|€4m⟧ of it.', 'In all, 5 million went to Orro, of which 4,000,000 was spent.');
    assert.deepEqual(floor(one).map(({ start, end, verdict }) => [one.draft.slice(start, end), verdict]), [['€5m', 'supported'], ['€7m', 'refuted']]);
  });

  it('reads a table cell by cell', () => {
    const one = { ...caseOf('It sold ⟦12|supported⟧ of them.'), sources: [{ id: 'source.csv', text: 'boats,sold\n3,12\n' }] };
    assert.equal(floor(one)[0]?.verdict, 'supported');
  });
});

describe('Two texts', () => {
  it('say the same where their numbers do', () => {
    for (const [a, b] of [['€4m', '€4 million'], ['1,200', '1200'], ['**Ten** years', '10 years'], ['7 per cent', '7%']]) assert.ok(saySame(a!, b!), `${a} | ${b}`);
    for (const [a, b] of [['€4m', '€4bn'], ['rose', 'fell'], ['3', '3 of 4']]) assert.ok(!saySame(a!, b!), `${a} | ${b}`);
  });

  it('have their numbers read with their scale', () => assert.deepEqual(numbersIn('1.5bn in 2 years, not three'), [1.5e9, 2, 3]));
});

describe('The tables', () => {
  it('say what share was found, and false alarms by the thousand words', () => {
    const tally = { cases: { hit: 2, all: 2 }, words: { hit: 4000, all: 4000 }, objections: { hit: 3, all: 4 }, errors: { hit: 3, all: 8 } };
    assert.equal(bySet([{ name: 'made up', tally }]).split('\n')[2], '| 2 made up | 4,000 | 37.5 % (3 of 8) | 75.0 % | 0.25 | – | – | – | – |');
  });

  it('go between their marks and nowhere else', () => {
    const text = 'a\n<!-- t -->\nold\n<!-- /t -->\nb';
    assert.equal(replaceBlock(text, 't', 'new'), 'a\n<!-- t -->\nnew\n<!-- /t -->\nb');
    assert.equal(replaceBlock(replaceBlock(text, 't', 'new'), 't', 'old'), text);
    assert.throws(() => replaceBlock(text, 'other', 'new'), /no place between/u);
  });
});
