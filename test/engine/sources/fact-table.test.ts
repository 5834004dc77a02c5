import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFactTable } from '../../../src/engine/sources/fact-table';

const table = (facts: unknown[], entities: unknown[] = [{ id: 'reef', name: 'Long Reef', type: 'place' }]): string => JSON.stringify({ entities, facts });
const loss = { id: 'loss', subject: 'reef', measure: 'coral lost', value: '45%', text: 'The Long Reef lost 45% of its coral in 2016.' };
const codes = (text: string): string[] => readFactTable('t.facts.json', text).issues.map((issue) => issue.code);

describe('A fact table', () => {
  it('gives the stated value, and the other figures of its sentence beside it', () => {
    const { facts, issues } = readFactTable('t.facts.json', table([loss]));
    assert.deepEqual(issues, []);
    assert.deepEqual(facts.map(({ id, written }) => [id, written]), [['loss', '45%'], ['loss/2', '2016']]);
    assert.equal(facts[0]!.frame.who[0]?.entity, 'reef');
  });

  it('keeps the place of every sentence in the file', () => {
    const text = table([loss]);
    const { start, end, text: quoted } = readFactTable('t.facts.json', text).facts[0]!.evidence;
    assert.equal(text.slice(start, end), quoted);
  });

  it('serves its good rows where others have faults', () => {
    const text = table([loss, { id: 'x', subject: 'nobody', value: '1', text: 'One is 1.' }, { id: 'loss', text: 'Again 5%.' }, { id: 'y', value: 'many', text: 'There are many.' }, { id: 'z', value: '7%', text: 'It lost 8%.' }, { id: 'w' }]);
    assert.deepEqual(codes(text), ['facts.unknown-entity', 'facts.duplicate-id', 'facts.unreadable-value', 'facts.value-not-in-text', 'facts.incomplete']);
    assert.deepEqual(readFactTable('t.facts.json', text).facts.map((fact) => fact.id), ['loss', 'loss/2']);
  });

  it('names faults of its entities', () => {
    assert.deepEqual(codes(table([], [{ id: 'a' }, { id: 'b', name: 'B', type: 'dragon' }, { id: 'c', name: 'C', roles: [{ of: 'd', title: 'chair' }] }])), ['facts.no-name', 'facts.unknown-type', 'facts.unknown-entity']);
  });

  it('survives a trailing comma, and says where it is no JSON at all', () => {
    assert.equal(readFactTable('t', `{"facts":[${JSON.stringify(loss)},],"entities":[{"id":"reef","name":"Long Reef"}]}`).facts.length, 2);
    assert.deepEqual(codes('[]'), ['facts.not-a-table']);
    assert.ok(codes('{"facts": [').includes('facts.not-json'));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ entities: value, facts: [value, { id: value, text: value, value, subject: value }] }))), (text) => {
      readFactTable('t', text);
    }), { numRuns: 300 });
  });
});
