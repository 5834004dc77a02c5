import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { definitions, references, textAt } from './support/asking';
import { closeAll, findings, naming, right, saved, untitled, write, wrong } from './support/drafts';
import { formats } from './support/formats';

/** Two drafts that rest on the first sentence, one of them never opened, and one that rests on another. */
async function desk(name: string): Promise<{ source: vscode.TextDocument; one: vscode.TextDocument; other: vscode.Uri }> {
  const uri = await write(`${name}/sources/article.md`, `# Spending\n\n${right}\n\nMicrosoft will spend $80 billion on data centers this fiscal year.\n\nNobody asked.\n`);
  const other = await write(`${name}/deep/other.md`, naming(['../sources/article.md'], right));
  await write(`${name}/third.md`, naming(['sources/article.md'], 'Microsoft will spend $80 billion on data centers this fiscal year.'));
  await write(`${name}-elsewhere/stranger.md`, wrong);
  const one = await saved(`${name}/one.md`, naming(['sources/article.md'], wrong));
  await findings(one);
  return { source: await vscode.workspace.openTextDocument(uri), one, other };
}
const named = (places: readonly vscode.Location[]): string[] => [...new Set(places.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)))].sort();

describe('References', () => {
  afterEach(closeAll);

  it('of a sentence in a source are the claims that rest on it, in open drafts and in others', async () => {
    const { source, one, other } = await desk('refs');
    const places = await references(source, '$53');
    equal(named(places), ['article.md', 'one.md', 'other.md']);
    const inOne = places.filter(({ uri }) => uri.toString() === one.uri.toString()).map(({ range }) => one.getText(range));
    ok(inOne.includes('$35 billion'), inOne.join());
    const inOther = await Promise.all(places.filter(({ uri }) => uri.toString() === other.toString()).map(({ uri, range }) => textAt(uri, range)));
    ok(inOther.includes('$53 billion'), inOther.join());
    ok(!inOther.includes('three years'), 'the figure under the cursor alone');
    equal(named(await references(source, '$80')), ['article.md', 'third.md']);
  });

  it('of a claim in a draft are the claims that rest on the same fact', async () => {
    const { one } = await desk('claims');
    equal(named(await references(one, '$35')), ['article.md', 'one.md', 'other.md']);
  });

  it('shows nothing of drafts that it has only looked at', async () => {
    const { one } = await desk('quiet');
    const before = vscode.languages.getDiagnostics().filter(([, all]) => all.length > 0).length;
    await references(one, '$35');
    equal(vscode.languages.getDiagnostics().filter(([, all]) => all.length > 0).length, before);
  });

  it('are found from a table’s cell, a fact table’s row and a line of the page of facts', async () => {
    for (const name of ['cells.csv', 'rows.facts.json']) {
      const { content } = formats.find((format) => format.name.endsWith(name.slice(name.indexOf('.'))))!;
      const source = await vscode.workspace.openTextDocument(await write(name, content));
      const draft = await saved(`of-${name}.md`, naming([name], wrong));
      await findings(draft);
      ok(named(await references(source, name === 'cells.csv' ? '53' : '"subject"')).includes(`of-${name}.md`), name);
    }
    const draft = await untitled(wrong);
    await findings(draft);
    const [place] = await definitions(draft, '$35');
    ok(place);
    const page = await vscode.workspace.openTextDocument(place.targetUri);
    ok((await references(page, page.getText(place.targetRange))).some(({ uri }) => uri.toString() === draft.uri.toString()), 'the draft is found');
  });

  it('are none where a source states no fact', async () => {
    const { source } = await desk('nothing');
    equal(named(await references(source, 'Nobody')), []);
  });
});
