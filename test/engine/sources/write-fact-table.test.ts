import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { check, factTableOf, gather, printFactTable, readSource, type Claim, type FactBase, type Source } from '../../../src/engine';
import { bundledSource } from '../../../src/facts';
import { readMarkedDraft } from '../../helpers/marked-draft';

/** A source written as a fact table and read again. */
const again = (source: Source): Source => readSource({ id: `${source.id}.facts.json`, text: printFactTable(factTableOf(source)) });
const source = (id: string, text: string): Source => readSource({ id, text });
const rows = (read: Source): unknown[] => factTableOf(read).facts.map(({ subject, measure, value, period }) => [subject, measure, value, period].filter((one) => one !== undefined));

/** What makes a fact, whatever it is called and wherever it stands. */
const said = (read: Source): string[] => read.facts.map(({ figure, frame, toldOn }) => JSON.stringify([frame.who[0]?.entity, figure, toldOn])).sort();

const article = source('ferries.md', `---
date: 2025-03-04
---
# A good year for the ferries

Brightwater Ferries carried 1,200 passengers in 2024. Its fleet cost about $40 million over three years.

Mara Alder, Brightwater's chief executive, was pleased. She expects 8% more passengers this year.
`);
const table = source('fleet.csv', 'Operator,Passengers 2024 (thousand),Revenue (£m)\nBrightwater,438,4.20\nTolven Marine,219,1.9\n');

describe('An article written as a fact table', () => {
  it('has a row a figure: whose, what, how much, when', () => {
    assert.deepEqual(rows(article), [
      ['brightwater ferries', 'carried … passengers', '1,200', '2024'],
      ['brightwater ferries', 'fleet cost …', '$40 million', 'three years'],
      ['mara alder', 'expects … more passengers', '8%', 'this year'],
    ]);
  });

  it('quotes the sentence and says where it stands', () => {
    for (const { text, evidence } of factTableOf(article, '../ferries.md').facts) {
      assert.equal(article.text.slice(evidence.start, evidence.end), text);
      assert.equal(evidence.source, '../ferries.md');
      assert.equal(article.text.split('\n')[evidence.line! - 1]!.includes(text!), true);
    }
  });

  it('keeps names, aliases, roles and the date', () => {
    const { entities, date, title } = factTableOf(article);
    const alder = entities.find(({ name }) => name === 'Mara Alder');
    assert.deepEqual([date, title, alder?.type, alder?.roles?.map((role) => [role.title, role.of])], ['2025-03-04', 'A good year for the ferries', 'person', [['chief executive', 'brightwater ferries']]]);
  });

  it('is read back without a fault, to the same figures of the same people', () => {
    assert.deepEqual(again(article).issues, []);
    assert.deepEqual(said(again(article)), said(article));
  });

  it('says once what the article says twice in the same words', () => {
    const twice = source('t.md', 'Brightwater Ferries carried 1,200 passengers.\n\nBrightwater Ferries carried 1,200 passengers.\n');
    assert.equal(factTableOf(twice).facts.length, 1);
  });
});

describe('A table written as a fact table', () => {
  it('has a row a cell, with the unit that the head lends it', () => {
    assert.deepEqual(rows(table), [
      ['brightwater', 'Passengers 2024 (thousand)', '438'], ['brightwater', 'Revenue (£m)', '4.20'],
      ['tolven marine', 'Passengers 2024 (thousand)', '219'], ['tolven marine', 'Revenue (£m)', '£1.9 million'],
    ]);
  });

  it('quotes the row of the original', () => {
    const { evidence, text } = factTableOf(table).facts[3]!;
    assert.deepEqual([text, evidence.text, table.text.slice(evidence.start, evidence.end)], [undefined, 'Tolven Marine,219,1.9', 'Tolven Marine,219,1.9']);
  });

  it('is read back to the same figures', () => {
    assert.deepEqual(again(table).issues, []);
    assert.deepEqual(said(again(table)), said(table));
  });
});

describe('What was read out of a PDF', () => {
  it('has the page in its evidence', () => {
    const text = 'Brightwater Ferries carried 1,200 passengers.\n';
    const pages = `— page 1 —\n\nNothing here.\n\n— page 2 —\n\n${text}`;
    const report: Source = { ...source('report.pdf', pages), readingCopy: pages };
    assert.deepEqual(factTableOf(report).facts.map(({ value, evidence }) => [value, evidence.page]), [['1,200', 2]]);
  });
});

/** The verdicts of a draft, by place. */
const verdicts = (draft: string, facts: FactBase): Map<string, Claim> => new Map(check({ path: 'd.md', text: draft }, facts, { today: '2025-02-28' }).claims.map((claim) => [`${claim.start}-${claim.end}`, claim]));

function differing(draft: string, one: FactBase, other: FactBase): { readonly claims: number; readonly lines: string[] } {
  const [a, b] = [verdicts(draft, one), verdicts(draft, other)];
  const places = [...new Set([...a.keys(), ...b.keys()])];
  const lines = places.flatMap((place) => (a.get(place)?.code === b.get(place)?.code ? [] : [`${(a.get(place) ?? b.get(place))!.text}: ${a.get(place)?.code}, ${b.get(place)?.code}`]));
  return { claims: places.length, lines };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
}

describe('Drafts checked against a source and against the fact table made of it', () => {
  it('have the same verdicts over the bundled facts', () => {
    const [facts, written] = [gather([bundledSource()]), gather([again(bundledSource())])];
    const drafts = filesIn('test/drafts').filter((file) => file.endsWith('.md'));
    assert.ok(drafts.length > 30);
    for (const file of drafts) assert.deepEqual(differing(readMarkedDraft(readFileSync(file, 'utf8')).text, facts, written).lines, [], file);
  });

  // Whose a figure is may be told in several ways by a sentence; a row holds to one. And sentences without figures, which may name somebody in the same connection, are no rows.
  it('have nearly always the same verdicts over articles, pages and tables: 94 in 100', () => {
    let [claims, different] = [0, 0];
    for (const file of filesIn('test/cases/a').filter((name) => /source\.(?:md|txt|html|csv)$/u.test(name))) {
      const read = source(path.basename(file), readFileSync(file, 'utf8'));
      const draft = readFileSync(path.join(path.dirname(file), 'draft.md'), 'utf8').replace(/⟦([^|⟦⟧]+)\|[^⟦⟧]+⟧/gu, '$1');
      const compared = differing(draft, gather([read]), gather([again(read)]));
      claims += compared.claims;
      different += compared.lines.length;
      assert.deepEqual(again(read).issues, [], file);
    }
    assert.ok(claims > 300 && different <= 0.06 * claims, `${different} of ${claims}`);
  });
});

describe('Any text', () => {
  it('is written as a table that is read without a fault', () => {
    const word = fc.constantFrom('Brightwater', 'Mara Alder', 'the', 'rose', 'to', '12%', '$4 million', '1,200', 'passengers', 'in', '2024', 'a third', '.', '\n\n', '|', '# ', '- ', 'chief executive', 'of', '"', '…', 'doubled', 'first', 'from');
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.csv'), (words, id) => {
      const read = source(id, words.join(' '));
      assert.deepEqual(again(read).issues, [], printFactTable(factTableOf(read)));
    }), { numRuns: 300 });
  });
});
