import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { check, gather, readSource, type Source } from '../../src/engine';
import { importers } from '../../src/importers';
import { readSourceFile } from '../../src/library';
import { differences, readMarkedDraft } from '../helpers/marked-draft';

const FOLDER = 'test/formats/sources';
const files = readdirSync(FOLDER).sort();
const read = (file: string): Promise<Source> => readSourceFile(file, readFileSync(`${FOLDER}/${file}`), { engine: { readSource }, importers: () => Promise.resolve(importers) });
const draft = readMarkedDraft(readFileSync('test/formats/draft.md', 'utf8'));

describe('the same facts in every format', () => {
  it('are there in every format that we read', () => {
    assert.deepEqual(files, ['article.docx', 'article.md', 'article.pdf', 'article.txt', 'page.html', 'table.csv', 'table.facts.csv', 'table.facts.json', 'table.html', 'table.md', 'table.tsv']);
  });

  for (const file of files) {
    it(`${file} gives the draft the verdicts that are marked in it`, async () => {
      const source = await read(file);
      assert.deepEqual(source.issues, []);
      const report = check({ path: 'draft.md', text: draft.text }, gather([source]), { today: '2025-02-03' });
      assert.deepEqual(differences(draft, report), []);
    });

    it(`${file} holds the twelve figures, each where its evidence says`, async () => {
      const source = await read(file);
      for (const figure of ['412,000', '268,000', '95,500', '134,000', '31', '18.5', '7.2', '12', '64', '71', '58', '47']) {
        const fact = source.facts.find(({ written }) => written.replace(/[£%]|&pound;|(?:&nbsp;| )million|m$/g, '') === figure);
        assert.ok(fact, `${figure} is not there`);
        assert.ok(source.text.slice(fact.evidence.start, fact.evidence.end).includes(figure), `${figure} is not in its evidence`);
      }
    });
  }
});
