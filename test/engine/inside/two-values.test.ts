import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingsIn, fixed, told } from './judged';

const BETWEEN = '\n\nIts harbour is old, and the winters are long.\n\n';
const both = (a: string, b: string): string => a + BETWEEN + b;

describe('Two values of one thing', () => {
  it('are told of at the later, with the line of the other, and nothing is put in place of it', () => {
    const [finding, ...others] = findingsIn(both('Norhaven employs 1,250 people.', 'Norhaven employs 1,350 people.'));
    assert.equal(others.length, 0);
    assert.deepEqual([finding?.line, finding?.text, finding?.code, finding?.message], [5, '1,350', 'refuted.inconsistent', 'The draft gives two values for this: 1,250 in line 1 and 1,350 here.']);
    assert.deepEqual([finding?.fix, finding?.expected], [undefined, undefined], 'nobody knows which of them is wrong');
  });

  it('may be told in other words for one measure', () => assert.deepEqual(told(both('Norhaven employs 1,250 people.', 'Norhaven has 1,350 employees.')), ['1,350 refuted.inconsistent']));
  it('may have an adjective more where two digits are exchanged', () => assert.deepEqual(told(both('The bridge at Sudholm is 310 metres long.', 'The old bridge at Sudholm is 301 metres long.')), ['301 metres refuted.inconsistent']));

  it('are one error where a source contradicts one of them', () => {
    const source = 'Norhaven employs 1,250 people.';
    assert.deepEqual(told(both('Norhaven employs 1,250 people.', 'Norhaven employs 1,350 people.'), source), ['1,350 refuted.value']);
  });

  it('are set right where a source states the one, and does not speak of the other’s owner', () => {
    const draft = both('The quay at Tolven is 1,350 metres long.', 'The quay at Tolven is 1,250 metres long.');
    const right = draft.replace('1,350', '1,250');
    assert.equal(fixed(draft, 'The quay at Tolven is 1,250 metres long.'), right);
  });

  const honest: Readonly<Record<string, readonly [string, string]>> = {
    'the same': ['Norhaven employs 1,250 people.', 'Norhaven employs 1,250 people.'],
    'one rounded': ['Norhaven employs 1,254 people.', 'Norhaven employs 1,250 people.'],
    'one hedged': ['Norhaven employs 1,250 people.', 'Norhaven employs about 1,400 people.'],
    'of two owners': ['Norhaven employs 1,250 people.', 'Sudholm employs 1,350 people.'],
    'of two places': ['Norhaven employs 1,250 people in Estwick.', 'Norhaven employs 1,350 people in Tolven.'],
    'of two groups': ['Norhaven employs 1,250 engineers.', 'Norhaven employs 1,350 sailors.'],
    'of a group and all': ['Norhaven employs 1,250 people.', 'Norhaven employs 1,650 people who sail.'],
    'of two times': ['In 2024 Norhaven employed 1,250 people.', 'In 2025 Norhaven employed 1,350 people.'],
    'of a time and none': ['Norhaven employed 1,250 people in 2024.', 'Norhaven employs 1,350 people.'],
    'one of them former': ['Norhaven employs 1,250 people.', 'Norhaven previously employed 1,350 people.'],
    'one of them an aim': ['Norhaven employs 1,250 people.', 'Norhaven aims to employ 1,350 people.'],
    'one of them somebody’s': ['Norhaven employs 1,250 people.', 'Norhaven employs 1,350 people, says its chief.'],
    'told of in a time of their own each': ['The year 2024 went well. Norhaven sold 1,250 boats.', 'The year 2025 was better. Norhaven sold 1,350 boats.'],
    'in two units': ['The bridge at Sudholm is 310 metres long.', 'The bridge at Sudholm is 310 tonnes heavy.'],
    'of a whole and a rate': ['Norhaven sold 1,250 boats.', 'Norhaven sold 1,350 boats a year.'],
    'that went two ways': ['Profit at Norhaven rose to $48 million.', 'Profit at Norhaven fell to $46 million.'],
    'far apart': ['Norhaven sold 1,250 boats.', 'Norhaven sold 48 boats.'],
    'denied': ['Norhaven employs 1,250 people.', 'Norhaven does not employ 1,350 people.'],
    'of nobody named': ['There are 20 boats.', 'There are 15 boats.'],
  };
  for (const [what, [a, b]] of Object.entries(honest)) it(`are left alone: those ${what}`, () => assert.deepEqual(told(both(a, b)), []));
  it('are left alone where there is a third: that is a series', () => assert.deepEqual(told(`${both('Norhaven sold 1,250 boats.', 'Norhaven sold 1,350 boats.')}${BETWEEN}Norhaven sold 1,450 boats.`), []));

  it('are never found in a draft that gives each thing one value', () => {
    const owners = ['Norhaven', 'Sudholm', 'Estwick', 'Tolven'];
    const saying: readonly ((owner: string, value: string) => string)[] = [
      (owner, value) => `${owner} employs ${value} people.`, (owner, value) => `${owner} has ${value} employees.`, (owner, value) => `The quay at ${owner} is ${value} metres long.`,
      (owner, value) => `${owner} sold ${value} boats in 2024.`, (owner, value) => `${owner} sold ${value} boats in 2025.`, (owner, value) => `In Estwick ${owner} keeps ${value} cranes.`, (owner, value) => `${owner} earned $${value} million.`,
    ];
    // Two of the sayings are of one thing.
    const thing = [0, 0, 2, 3, 4, 5, 6];
    const values = fc.array(fc.integer({ min: 30, max: 9000 }), { minLength: 28, maxLength: 28 });
    const sentences = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 6 })), { minLength: 2, maxLength: 14 });
    fc.assert(fc.property(values, sentences, fc.boolean(), (given, chosen, inParagraphs) => {
      const draft = chosen.map(([owner, how]) => saying[how]!(owners[owner]!, given[owner * 7 + thing[how]!]!.toLocaleString('en'))).join(inParagraphs ? '\n\n' : ' ');
      assert.deepEqual(told(draft), [], draft);
    }), { numRuns: 150 });
  });
});
