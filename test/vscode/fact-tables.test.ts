import * as vscode from 'vscode';
import type { FactTableJson } from '../../src/engine';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, findings, folder, rangeOf, replace, saved, shown, write } from './support/drafts';

const article = '# Ferries\n\nBrightwater Ferries carried 1,200 passengers in 2024. Its fleet cost $40 million.\n';
const drafted = (table: string, text: string): string => `---\nsources: ${table}\n---\n\n${text}\n`;
const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

/** What our diagnostics say of a document, and the words they stand under. */
const faults = (document: vscode.TextDocument): unknown[] => shown(document.uri).map(({ code, range }) => [code, document.getText(range)]);

async function select(document: vscode.TextDocument, words: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const range = rangeOf(document, words);
  editor.selection = new vscode.Selection(range.start, range.end);
}

describe('Import Source', () => {
  afterEach(closeAll);

  it('makes a fact table of a file, which then is a source to edit: the draft follows', async () => {
    const file = await write('tables/articles/ferries.md', article);
    const target = await vscode.commands.executeCommand<vscode.Uri>('factCheck.importSource', { from: 'file', file, to: at('tables/ferries.facts.json') });
    const table = vscode.window.activeTextEditor?.document;
    ok(table && table.uri.toString() === target.toString(), 'the table is shown');
    const { facts } = JSON.parse(table.getText()) as FactTableJson;
    equal(facts.map(({ value, evidence }) => [value, evidence.source, article.slice(evidence.start, evidence.end)]), [
      ['1,200', 'articles/ferries.md', 'Brightwater Ferries carried 1,200 passengers in 2024.'],
      ['$40 million', 'articles/ferries.md', 'Its fleet cost $40 million.'],
    ]);
    const draft = await saved('tables/draft.md', drafted('ferries.facts.json', 'Brightwater Ferries carried 1,200 passengers in 2024.'));
    equal(await findings(draft), []);
    await replace(table, table.getText(), table.getText().replaceAll('1,200', '1,500'));
    await eventually('the corrected table refutes the draft', () => faults(draft).join() === 'refuted.value,1,200');
  });

  it('makes one of the selection alone, whose place is that in the document', async () => {
    const source = await saved('tables/selected.md', article);
    await select(source, 'Its fleet cost $40 million.');
    const target = await vscode.commands.executeCommand<vscode.Uri>('factCheck.importSource', { from: 'selection', to: at('tables/selected.facts.json') });
    const { facts } = JSON.parse(await textOf(target)) as FactTableJson;
    equal(facts.map(({ value, evidence }) => [value, article.slice(evidence.start, evidence.end)]), [['$40 million', 'Its fleet cost $40 million.']]);
  });

  it('writes nothing where nothing is found', async () => {
    const file = await write('tables/dull.md', 'nothing much happened there.\n');
    equal(await vscode.commands.executeCommand('factCheck.importSource', { from: 'file', file, to: at('tables/dull.facts.json') }), undefined);
    ok(await vscode.workspace.fs.stat(at('tables/dull.facts.json')).then(() => false, () => true), 'no table was written');
  });
});

describe('Add Fact from Selection', () => {
  afterEach(closeAll);

  it('adds the facts of the selected sentence and leaves the rest of the table as it was; one undo takes them back', async () => {
    const before = '{\n  // Ours.\n  "entities": [],\n  "facts": [\n    { "id": "a",   "text": "A ticket cost $5." } // dear\n  ]\n}\n';
    const table = await saved('tables/ours.facts.json', before);
    await select(await saved('tables/notes.md', article), 'passengers');
    equal(await vscode.commands.executeCommand('factCheck.addFact', table.uri), 1);
    ok(table.getText().includes('{ "id": "a",   "text": "A ticket cost $5." }, // dear\n    { "id": "brightwater'), table.getText());
    match(table.getText(), /"subject": "brightwater ferries".*"value": "1,200"/);
    equal(await vscode.commands.executeCommand('factCheck.addFact', table.uri), 0); // it is there already
    await vscode.window.showTextDocument(table);
    await vscode.commands.executeCommand('undo');
    equal(table.getText(), before);
  });

  it('makes the table where there is none', async () => {
    await select(await saved('tables/fresh.md', article), '$40 million');
    equal(await vscode.commands.executeCommand('factCheck.addFact', at('tables/fresh.facts.json')), 1);
    const { facts } = JSON.parse(await textOf(at('tables/fresh.facts.json'))) as FactTableJson;
    equal(facts.map(({ value, evidence }) => [value, evidence.source]), [['$40 million', 'fresh.md']]);
  });

  it('adds nothing where there is no figure', async () => {
    await select(await saved('tables/empty.md', 'No figure here.\n'), 'figure');
    equal(await vscode.commands.executeCommand('factCheck.addFact', at('tables/none.facts.json')), 0);
  });
});

describe('A fact table in the editor', () => {
  afterEach(closeAll);

  const table = `{
  // comments and trailing commas are fine
  "entities": [{ "id": "ferries", "name": "Brightwater Ferries" }],
  "facts": [
    { "subject": "ferries", "measure": "revenue", "value": "£4.2m", "period": "2024" },
    { "subject": "tram", "measure": "revenue", "value": "£1m" },
  ],
}
`;

  it('has its faults underlined, each in its place, while it is written', async () => {
    const document = await saved('tables/faulty.facts.json', table);
    await eventually('the fault is seen', () => JSON.stringify(faults(document)) === '[["facts.unknown-entity","tram"]]');
    await replace(document, '"subject": "tram", "measure": "revenue", "value": "£1m"', '"subject": "ferries", "measure": "revenue", "value": "£1m", "period": "2024"');
    await eventually('the other fault is seen', () => JSON.stringify(faults(document)) === '[["facts.disagree","£1m"]]');
    await replace(document, '"£1m", "period": "2024"', '"£1m", "period": "2023"');
    await eventually('all is well', () => faults(document).length === 0);
    equal(vscode.languages.getDiagnostics(document.uri).map(({ message }) => message), []);
  });

  it('has them underlined as CSV too', async () => {
    const document = await saved('tables/faulty.facts.csv', 'Who; What; Value\r\nBrightwater; depth; 4 florps\r\nBrightwater; crew; 12\r\n');
    await eventually('the fault is seen', () => JSON.stringify(faults(document)) === '[["facts.unknown-unit","4 florps"]]');
  });

  it('is completed and explained by its schema', async () => {
    const document = await saved('tables/new.facts.json', '{\n  "facts": [\n    \n  ]\n}\n');
    await eventually('a new fact is offered', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(2, 4));
      return items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'A new fact');
    });
    const explained = await saved('tables/explained.facts.json', table);
    await eventually('a field is explained', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', explained.uri, rangeOf(explained, 'measure').start);
      return hovers.flatMap(({ contents }) => contents).some((content) => typeof content !== 'string' && content.value.includes('in the words that drafts will use'));
    });
  });
});
