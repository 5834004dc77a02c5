import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { definitions, references, textAt } from './support/asking';
import { closeAll, eventually, findings, hoverOver, naming, replace, right, shown, wrong } from './support/drafts';
import { MemoryFiles } from './support/memory-files';

const scheme = 'memory-desk';
const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme, path });
const write = (path: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));

async function opened(path: string, text: string): Promise<vscode.TextDocument> {
  await write(path, text);
  const document = await vscode.workspace.openTextDocument(at(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

describe('In a workspace that is on no disk', () => {
  let registration: vscode.Disposable;

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles(), { isCaseSensitive: true });
  });
  afterEach(closeAll);
  after(() => registration.dispose());

  it('drafts are checked against the facts that came with the extension', async () => {
    const draft = await opened('/plain.md', wrong);
    equal((await findings(draft)).map(({ range }) => draft.getText(range)), ['$35 billion']);
  });

  it('drafts are checked against sources of the same place, and lead to them', async () => {
    await write('/piece/articles/spending.md', `# Spending\n\n${right}\n`);
    const draft = await opened('/piece/draft.md', naming(['articles/spending.md'], wrong));
    const [finding] = await findings(draft);
    equal(finding?.code, 'refuted.value');
    match((await hoverOver(draft, '$35'))?.value ?? '', /Open the source/);
    const [place] = await definitions(draft, '$35');
    ok(place);
    equal([place.targetUri.toString(), await textAt(place.targetUri, place.targetRange)], [at('/piece/articles/spending.md').toString(), right]);
    const source = await vscode.workspace.openTextDocument(place.targetUri);
    ok((await references(source, '$53')).some(({ uri }) => uri.toString() === draft.uri.toString()), 'the source knows what rests on it');
  });

  it('a source that is changed and saved counts at once', async () => {
    await write('/late/spending.md', `${right}\n`);
    const draft = await opened('/late/draft.md', naming(['spending.md'], wrong));
    equal((await findings(draft)).length, 1);
    const source = await vscode.workspace.openTextDocument(at('/late/spending.md'));
    await replace(source, '$53 billion', '$35 billion');
    ok(await source.save(), 'saved');
    await eventually('the changed source supports the draft', () => shown(draft.uri).length === 0);
  });

  it('a source that is not there is told of', async () => {
    const draft = await opened('/lost/draft.md', naming(['nowhere.md'], wrong));
    equal((await findings(draft)).map(({ code }) => code), ['sources.missing']);
  });
});
