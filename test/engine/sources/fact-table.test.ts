import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, factTableOf, gather, printFactTable, readSource } from '../../../src/engine';
import { readFactTable, type FactTable } from '../../../src/engine/sources/fact-table';
import { FACT_CODES } from '../../../src/engine/sources/fact-table/rows';

const table = (facts: unknown[], entities: unknown[] = [{ id: 'reef', name: 'Long Reef', type: 'place', aliases: ['the reef'] }], more: object = {}): string => JSON.stringify({ ...more, entities, facts });
const loss = { id: 'loss', subject: 'reef', measure: 'coral lost', value: '45%', text: 'The Long Reef lost 45% of its coral in 2016.' };
const codes = (text: string): string[] => readFactTable('t.facts.json', text).issues.map((issue) => issue.code);
/** What is said of a file's faults. */
const said = (text: string): string[] => readFactTable('t.facts.json', text).issues.map(({ message }) => message);
const figures = ({ facts }: FactTable): unknown[] => facts.map(({ id, written, frame }) => [id, written, frame.who[0]?.entity]);

/** What a row's value comes to. */
const quantities = (row: object): unknown => readFactTable('t.facts.json', table([{ subject: 'reef', ...row }])).facts[0]?.figure.quantity;

/** What one row has wrong, and the words under which that is said. */
function fault(row: object, rows: readonly object[] = []): [code: string, words: string][] {
  const text = table([...rows, row]);
  return readFactTable('t.facts.json', text).issues.map(({ code, start, end }) => [code, text.slice(start, end)]);
}

describe('A fact table', () => {
  it('gives the stated value, and the other figures of its sentence beside it', () => {
    const { facts, issues } = readFactTable('t.facts.json', table([loss]));
    assert.deepEqual(issues, []);
    assert.deepEqual(facts.map(({ id, written }) => [id, written]), [['loss', '45%'], ['loss/2', '2016']]);
    assert.equal(facts[0]!.frame.who[0]?.entity, 'reef');
  });

  it('keeps the place of every sentence in the file, and of the value in it', () => {
    const text = table([loss]);
    const { start, end, text: quoted, figure } = readFactTable('t.facts.json', text).facts[0]!.evidence;
    assert.deepEqual([text.slice(start, end), text.slice(figure!.start, figure!.end)], [quoted, '45%']);
  });

  it('makes a fact of subject, measure, value and period alone', () => {
    const read = readFactTable('t.facts.json', table([{ subject: 'reef', measure: 'coral cover', value: '45%', period: '2016' }]));
    assert.deepEqual(read.issues, []);
    const [fact] = read.facts;
    assert.deepEqual([fact!.id, fact!.figure.quantity, fact!.frame.when.map(({ quantity }) => quantity.date)], ['reef-coral-cover-2016', { value: 45, unit: '%' }, ['2016']]);
    assert.equal(fact!.evidence.text, 'Long Reef: coral cover, 2016: 45%');
  });

  it('reads a measure that quotes its sentence, "…" for the value', () => {
    const [fact] = readFactTable('t.facts.json', table([{ subject: 'reef', measure: 'lost … of its coral', value: '45%' }])).facts;
    assert.deepEqual([fact!.written, fact!.figure.quantity.value], ['45%', 45]);
  });

  it('names its subjects by id, name or alias, in any case', () => {
    for (const subject of ['reef', 'Long Reef', 'LONG REEF', 'The Reef']) assert.deepEqual(figures(readFactTable('t.facts.json', table([{ id: 'a', subject, measure: 'age', value: '40 years' }]))), [['a', '40 years', 'reef']]);
  });

  it('takes a number for a value, and a unit from a field of its own or from the measure', () => {
    assert.deepEqual(quantities({ measure: 'visitors', value: 1250 }), { value: 1250 });
    assert.deepEqual(quantities({ measure: 'income', value: 4.2, unit: '£m' }), { value: 4_200_000, unit: 'GBP' });
    assert.deepEqual(quantities({ measure: 'income (£m)', value: '4.2' }), { value: 4_200_000, unit: 'GBP' });
    assert.deepEqual(quantities({ measure: 'income (£m)', value: '£4.2 million' }), { value: 4_200_000, unit: 'GBP' });
    assert.deepEqual(quantities({ measure: 'visitors (million)', value: '1.5 million' }), { value: 1_500_000 });
    assert.deepEqual(quantities({ measure: 'mooring buoys', value: '31 buoys' }), { value: 31 });
    assert.deepEqual(quantities({ measure: 'visitors', value: '1,250', period: '2024' }), { value: 1250 });
  });

  it('lets rows share a sentence: each has its own figure and subject, the rest goes with the first', () => {
    const text = 'The Long Reef lost 45% of its coral in 2016, and Short Reef 12%.';
    const rows = [{ id: 'short', subject: 'short', value: '12%', text }, { id: 'long', subject: 'reef', value: '45%', text }];
    const read = readFactTable('t.facts.json', table(rows, [{ id: 'reef', name: 'Long Reef' }, { id: 'short', name: 'Short Reef' }]));
    assert.deepEqual(figures(read), [['short', '12%', 'short'], ['short/2', '2016', 'short'], ['long', '45%', 'reef']]);
  });

  it('takes the day from which its sentences are told, and the heading that stands over them', () => {
    const read = readFactTable('t.facts.json', table([{ subject: 'reef', text: 'It lost 45% last year.' }], undefined, { date: '2017-03', title: 'Reefs', context: 'Coral' }));
    assert.deepEqual([read.date, read.title, read.facts[0]!.toldOn, read.facts[0]!.passage.context.map(({ prose }) => prose.text)], ['2017-03', 'Reefs', '2017-03', ['Coral']]);
  });

  it('remembers where an imported row was taken from', () => {
    const evidence = { source: '../reef.md', start: 10, end: 54, line: 3, page: 2 };
    const read = readFactTable('t.facts.json', table([{ ...loss, evidence }]));
    assert.deepEqual(read.facts[0]!.evidence.origin, { ...evidence, text: loss.text });
    assert.equal(read.facts[0]!.evidence.source, 't.facts.json');
  });

  it('survives comments, trailing commas, Windows line ends and a byte order mark, its places unmoved', () => {
    const text = `\uFEFF{\r\n  // our own\r\n  "entities": [{ "id": "reef", "name": "Long Reef" },],\r\n  "facts": [\r\n    ${JSON.stringify(loss)}, /* more */\r\n  ],\r\n}\r\n`;
    const { facts, issues } = readFactTable('t.facts.json', text);
    assert.deepEqual([issues, facts.length], [[], 2]);
    const { start, end, line } = facts[0]!.evidence;
    assert.deepEqual([text.slice(start, end), line], [loss.text, 5]);
  });
});

describe('A faulty row of a fact table', () => {
  const faults: Record<string, [row: object, code: string, words: string]> = {
    'an entity that is not there': [{ ...loss, subject: 'nobody' }, 'facts.unknown-entity', 'nobody'],
    'a value that is no figure': [{ ...loss, value: 'many' }, 'facts.unreadable-value', 'many'],
    'a unit nobody knows': [{ subject: 'reef', measure: 'depth', value: '45 florps' }, 'facts.unknown-unit', '45 florps'],
    'a unit nobody knows, in its own field': [{ subject: 'reef', measure: 'depth', value: '45', unit: 'florps' }, 'facts.unknown-unit', 'florps'],
    'a value that its sentence does not state': [{ ...loss, value: '46%' }, 'facts.value-not-in-text', loss.text],
    'a period that says no time': [{ ...loss, period: 'of late' }, 'facts.unreadable-period', 'of late'],
    'no text and no value': [{ subject: 'reef', measure: 'depth' }, 'facts.incomplete', '{"subject":"reef","measure":"depth"}'],
    'no subject': [{ measure: 'depth', value: '45' }, 'facts.incomplete', '{"measure":"depth","value":"45"}'],
    'nothing at all': [{}, 'facts.incomplete', '{}'],
  };
  for (const [name, [row, code, words]] of Object.entries(faults)) it(`is told of at ${name}`, () => assert.deepEqual(fault(row), [[code, words]]));

  it('is told of at an id that another row has', () => assert.deepEqual(fault({ ...loss, text: 'The reef lost 45%.' }, [loss]), [['facts.duplicate-id', '"loss"'.slice(1, -1)]]));

  it('is told of where two rows disagree, and both serve', () => {
    const [one, other] = [{ subject: 'reef', measure: 'Coral  cover', value: '45%', period: '2016' }, { subject: 'the reef', measure: 'coral cover', value: '40%', period: '2016' }];
    assert.deepEqual(fault(other, [one]), [['facts.disagree', '40%']]);
    assert.equal(readFactTable('t.facts.json', table([one, other])).facts.filter(({ figure }) => figure.kind === 'percent').length, 2);
  });

  it('is no fault where the rows are of different times, say the same, or come from one original', () => {
    const one = { subject: 'reef', measure: 'coral cover', value: '45%', period: '2016' };
    const evidence = { source: 'reef.md', start: 0, end: 9 };
    for (const other of [{ ...one, value: '40%', period: '2017' }, { ...one, value: '45.0%' }, { ...one, value: 'about 44%' }]) assert.deepEqual(fault(other, [one]), [], JSON.stringify(other));
    assert.deepEqual(fault({ ...one, value: '40%', evidence }, [{ ...one, evidence }]), []);
  });

  it('leaves the good rows to serve', () => {
    const text = table([loss, { id: 'x', subject: 'nobody', value: '1', text: 'One is 1.' }, { id: 'loss', text: 'Again 5%.' }, { id: 'y', value: 'many', text: 'There are many.' }, { id: 'z', value: '7%', text: 'It lost 8%.' }, { id: 'w' }]);
    assert.deepEqual(codes(text), ['facts.unknown-entity', 'facts.duplicate-id', 'facts.unreadable-value', 'facts.value-not-in-text', 'facts.incomplete']);
    assert.deepEqual(readFactTable('t.facts.json', text).facts.map((fact) => fact.id), ['loss', 'loss/2']);
  });

  it('is no lost row where only its value was edited: the value counts, and its sentence no longer does', () => {
    const text = 'The Long Reef lost 45% of its coral in 2016, and Short Reef 12%.';
    const read = readFactTable('t.facts.json', table([{ ...loss, value: '46%', period: '2016', text }, { id: 'short', subject: 'Short Reef', value: '12%', text }], [{ id: 'reef', name: 'Long Reef' }, { id: 's', name: 'Short Reef' }]));
    assert.deepEqual(read.issues.map(({ message }) => message), ['The text does not state "46%"; the value counts.']);
    assert.deepEqual(figures(read), [['loss', '46%', 'reef'], ['loss/2', '2016', undefined], ['short', '12%', 's'], ['short/2', '2016', 's']]);
    assert.equal(read.facts[0]!.evidence.text, 'Long Reef: coral lost, 2016: 46%');
    const [note] = readFactTable('t.facts.json', table([{ ...loss, value: '46%' }])).issues;
    assert.equal(note?.message, 'The text still says 45%; the value counts.');
  });

  it('is judged by when its imported value was edited', () => {
    const article = readSource({ id: 'a.md', text: 'Norhaven Steel employed 340 welders in 2024.\n' });
    const edited = printFactTable(factTableOf(article, 'a.md')).replace('"340"', '"360"');
    const base = gather([readSource({ id: 'a.facts.json', text: edited })]);
    const verdict = (figure: string): unknown => check({ path: 'd.md', text: `Norhaven Steel employed ${figure} welders in 2024.\n` }, base).claims.find(({ text }) => text === figure)?.verdict;
    assert.deepEqual([verdict('360'), verdict('340')], ['supported', 'refuted']);
  });

  it('may be an entity', () => {
    const entities = [{ id: 'a' }, { id: 'b', name: 'B', type: 'dragon' }, { id: 'c', name: 'C', roles: [{ of: 'd', title: 'chair' }, { of: 'c' }] }, { id: 'c', name: 'Another' }];
    assert.deepEqual(codes(table([], entities)), ['facts.no-name', 'facts.unknown-type', 'facts.unknown-entity', 'facts.no-title', 'facts.duplicate-id']);
  });

  it('takes no facts with it where it is an entity with a wrong type or the id of another', () => {
    const entities = [{ id: 'b', name: 'Short Reef', type: 'dragon' }, { id: 'c', name: 'Long Reef' }, { id: 'c', name: 'Deep Reef' }, { id: 'c', name: 'long reef' }];
    const rows = ['b', 'c', 'Deep Reef', 'Long Reef'].map((subject, at) => ({ id: `f${at}`, subject, measure: 'age', value: '5 years' }));
    const read = readFactTable('t.facts.json', table(rows, entities));
    assert.deepEqual(read.issues.map(({ code }) => code), ['facts.unknown-type', 'facts.duplicate-id', 'facts.duplicate-id']);
    assert.deepEqual(read.entities.map(({ name, type }) => [name, type]), [['Short Reef', 'organisation'], ['Long Reef', 'organisation'], ['Deep Reef', 'organisation']]);
    assert.deepEqual(read.facts.map(({ frame }) => frame.who[0]?.text), ['Short Reef', 'Long Reef', 'Deep Reef', 'Long Reef']);
  });

  it('may be the whole file', () => {
    assert.deepEqual(codes('[]'), ['facts.not-a-table']);
    assert.ok(codes('{"facts": [').includes('facts.not-json'));
    assert.deepEqual(said('{ "facts" [] }'), ['This is not JSON: a colon is missing in line 1.']);
    assert.deepEqual(said('{ "facts": [\n  { "subject": "nobody",\n    "measure": "depth"\n    "value": 3 },\n  {}\n] }'), ['This is not JSON: a comma is missing in line 3.']);
    assert.deepEqual(said('{ "facts": [\n  { "text": "One is 1." }\n'), ['This is not JSON: a closing bracket ] is missing in line 2.']);
    assert.deepEqual(said('{ "facts": [],\n title: "Reefs" }'), ['This is not JSON: words need quotation marks in line 2.']);
    assert.deepEqual(said('{ "title": "Reefs\n}'), ['This is not JSON: a quotation mark is missing in line 1.']);
  });
});

const csv = (text: string): FactTable => readFactTable('t.facts.csv', text);

describe('A fact table as CSV', () => {
  it('makes a fact of a row nobody wrote a sentence for', () => {
    const read = csv('Subject; Measure; Value; Period\nNorhaven Steel; revenue; £4.2bn; 2024\n');
    assert.deepEqual(read.issues, []);
    const [fact] = read.facts;
    assert.deepEqual([fact!.frame.who[0]?.text, fact!.figure.quantity, fact!.frame.measures[0], fact!.frame.when[0]?.quantity.date], ['Norhaven Steel', { value: 4_200_000_000, unit: 'GBP' }, 'revenue', '2024']);
    assert.equal(fact!.evidence.text, 'Norhaven Steel; revenue; £4.2bn; 2024');
  });

  it('confirms and refutes drafts by it', () => {
    const facts = gather([readSource({ id: 't.facts.csv', text: 'Subject; Measure; Value; Period\nNorhaven Steel; revenue; £4.2bn; 2024\nMara Alder; role; chief executive of Norhaven Steel;\n' })]);
    const verdicts = (text: string): string[] => check({ path: 'd.md', text }, facts).claims.filter(({ kind }) => kind === 'money' || kind === 'role').map(({ text: words, verdict }) => `${words} ${verdict}`);
    assert.deepEqual(verdicts('Norhaven Steel had revenue of £4.2bn in 2024.'), ['£4.2bn supported']);
    assert.deepEqual(verdicts('Norhaven Steel had revenue of £4.9bn in 2024.'), ['£4.9bn refuted']);
    assert.deepEqual(verdicts('Mara Alder, the chief executive of Norhaven Steel, agreed.'), ['chief executive supported']);
    assert.deepEqual(verdicts('Mara Alder, the chairwoman of Norhaven Steel, agreed.'), ['chairwoman refuted']);
  });

  it('takes its columns in any order and case, by other names, and leaves unknown ones alone', () => {
    const read = csv('YEAR,Amount,my remark,What,Who\n2024,£4.2bn,"looks right, ""sort of""",revenue,Norhaven Steel\n');
    assert.deepEqual([read.issues, figures(read).slice(0, 1)], [[], [['norhaven-steel-revenue-2024', '£4.2bn', 'norhaven steel']]]);
  });

  it('may have tabs, semicolons inside quotes, Windows line ends, a byte order mark or no first line of names', () => {
    for (const text of ['subject\tmeasure\tvalue\nNorhaven Steel\trevenue\t£4.2bn', '\uFEFFsubject;measure;value\r\n"Norhaven Steel";"revenue";"£4.2bn"\r\n\r\n', 'Norhaven Steel; revenue; £4.2bn; 2024']) {
      const read = csv(text);
      assert.deepEqual([read.issues, read.facts[0]?.written, text.slice(read.facts[0]!.evidence.figure!.start, read.facts[0]!.evidence.figure!.end)], [[], '£4.2bn', '£4.2bn'], text);
    }
  });

  it('gives people their roles in columns, types and aliases to whom they belong', () => {
    const { entities, facts } = csv('subject,role,of,type,aliases\nMara Alder,chief executive,Norhaven Steel,,\nNorhaven Steel,,,company,Norhaven | the steelmaker\n');
    assert.deepEqual(facts, []);
    assert.deepEqual(entities.map(({ name, type, aliases, roles }) => [name, type, aliases, roles.map(({ title, of }) => `${title} of ${of}`)]), [
      ['Norhaven Steel', 'company', ['Norhaven', 'the steelmaker'], []],
      ['Mara Alder', 'person', [], ['chief executive of norhaven steel']],
    ]);
  });

  it('knows a subject by an alias that another row gives it', () => {
    const read = csv('subject,measure,value,aliases\nNorhaven,revenue,£4.2bn,\nNorhaven Steel,,,Norhaven\n');
    assert.deepEqual([read.issues, read.entities.length, read.facts[0]?.frame.who[0]?.entity], [[], 1, 'norhaven steel']);
  });

  it('goes by a value that was edited and not by the sentence beside it', () => {
    const read = csv('subject,measure,value,period,text\nNorhaven Steel,revenue,£4.3bn,2024,Norhaven Steel had revenue of £4.2bn.\n');
    assert.deepEqual([read.facts[0]!.written, read.facts[0]!.evidence.text, read.issues.map(({ message }) => message)], ['£4.3bn', 'Norhaven Steel: revenue, 2024: £4.3bn', ['The text still says £4.2bn; the value counts.']]);
  });

  it('says where a row comes from', () => {
    const [first, second] = csv('subject,measure,value,source,page,line\nNorhaven,revenue,£4.2bn,report.pdf,12,\nNorhaven,staff,"1,200",notes.md,,7\n').facts.map(({ evidence }) => evidence.origin);
    assert.deepEqual([first?.source, first?.page, second?.source, second?.line], ['report.pdf', 12, 'notes.md', 7]);
  });

  it('tells its faults at the cell, and serves its good rows', () => {
    const text = 'subject,measure,value,unit,period,text\nNorhaven,revenue,many,,,\nNorhaven,depth,4,florps,,\nNorhaven,revenue,£4.2bn,,2024,\nNorhaven,revenue,£4.9bn,,2024,\n,revenue,£1,,,\nNorhaven,revenue,£3bn,,,It was £4bn.\nNorhaven,revenue,£5bn,,of late,\n';
    const { issues, facts } = csv(text);
    assert.deepEqual(issues.map(({ code, start, end }) => [code, text.slice(start, end)]), [
      ['facts.unreadable-value', 'many'], ['facts.unknown-unit', 'florps'], ['facts.disagree', '£4.9bn'], ['facts.incomplete', ',revenue,£1,,,'],
      ['facts.value-not-in-text', 'It was £4bn.'], ['facts.unreadable-period', 'of late'],
    ]);
    assert.deepEqual(facts.filter(({ figure }) => figure.kind === 'money').map(({ written }) => written), ['£4.2bn', '£4.9bn', '£3bn', '£5bn']);
  });

  it('says so where there are no columns it knows, and where it is no text', () => {
    assert.deepEqual(csv('a,b,c\nd,e,f\n').issues.map(({ code }) => code), ['facts.no-columns']);
    assert.deepEqual(csv('PK\u0000\u0001').issues.map(({ code }) => code), ['facts.not-a-table']);
    assert.deepEqual(csv(''), { entities: [], facts: [], issues: [] });
  });
});

describe('Whatever a fact table holds', () => {
  it('it never throws, and every fault has its code and its place', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ entities: value, facts: [value, { id: value, text: value, value, subject: value, evidence: value }] })), fc.array(fc.constantFrom('subject', 'value', 'role', ';', ',', '"', '\n', '5%', 'Norhaven', '\t')).map((words) => words.join('')));
    fc.assert(fc.property(anything, fc.constantFrom('t.facts.json', 't.facts.csv'), (text, id) => {
      for (const { code, start, end, message } of readFactTable(id, text).issues) {
        assert.ok(Object.hasOwn(FACT_CODES, code) && message !== '', code);
        assert.ok(start >= 0 && start <= end && end <= text.length + 1, `${start}–${end} of ${text.length}`);
      }
    }), { numRuns: 400 });
  });
});
