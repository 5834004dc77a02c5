import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { actions, definitions, references, textAt } from './support/asking';
import { closeAll, eventually, findings, folder, hoverOver, right, saved, untitled, write, wrong } from './support/drafts';

const fact = 'Alibaba will invest $53 billion in AI infrastructure over three years.';
const naming = (sources: readonly string[], text: string): string => `---\nsources: [${sources.join(', ')}]\n---\n\n${text}\n`;

/** One fact in each format that is text: the file, and the words the writer is to be taken to. */
const formats: readonly { readonly name: string; readonly content: string; readonly words: string; readonly where: string }[] = [
  { name: 'walk.md', content: `# Spending\n\nThe company met. ${fact} Nobody asked.\n`, words: fact, where: 'line 3' },
  { name: 'walk.txt', content: `Spending\n\nThe company met.\n\n${fact}\n`, words: fact, where: 'line 5' },
  { name: 'walk.html', content: `<html><head><title>Spending</title></head><body><article><h1>Spending</h1>\n<p>The company met.</p>\n<p>${fact}</p></article></body></html>\n`, words: fact, where: 'line 3' },
  { name: 'walk.csv', content: 'Company,Chief executive,AI infrastructure investment over three years ($bn)\nBaidu,Robin Li,7\nAlibaba,Eddie Wu,53\n', words: '53', where: 'line 3, column C' },
  { name: 'walk.facts.json', content: `{ "title": "Spending", "entities": [{ "id": "alibaba", "name": "Alibaba", "type": "company" }], "facts": [\n  { "id": "spend", "subject": "alibaba", "value": "$53 billion",\n    "text": "${fact}" }] }\n`, words: fact, where: 'line 3' },
];

describe('Evidence one can walk to', () => {
  afterEach(closeAll);

  for (const { name, content, words, where } of formats) {
    it(`is led to in ${name}: by definition, hover, quick fix and finding, at the very words`, async () => {
      const source = await write(name, content);
      const draft = await saved(`draft-of-${name}.md`, naming([name], wrong));
      const [finding] = await findings(draft);
      ok(finding, 'the draft is refuted');
      const [place, ...more] = await definitions(draft, '$35');
      ok(place, 'there is a definition');
      equal([more.length, place.targetUri.toString(), await textAt(place.targetUri, place.targetRange)], [0, source.toString(), words]);
      equal(draft.getText(place.originSelectionRange), '$35 billion');
      equal(finding.relatedInformation?.map(({ location }) => [location.uri.toString(), location.range.isEqual(place.targetRange)]), [[source.toString(), true]]);
      match((await hoverOver(draft, '$35'))?.value.replaceAll('\\', '') ?? '', new RegExp(`${where} · \\[Open the source\\]\\(command:factCheck\\.openEvidence`));
      const offered = (await actions(draft, '$35 billion')).map(({ title }) => title);
      equal(offered, ['Replace with “$53 billion”', `Open source: ${name}, ${where}`]);
    });
  }

  it('is opened by the quick fix, with the words selected', async () => {
    const source = await write('opened.md', formats[0]!.content);
    const draft = await saved('opens.md', naming(['opened.md'], wrong));
    await findings(draft);
    const open = (await actions(draft, '$35 billion')).at(-1)?.command;
    ok(open);
    await vscode.commands.executeCommand(open.command, ...open.arguments as unknown[]);
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    equal([editor.document.uri.toString(), editor.document.getText(editor.selection)], [source.toString(), fact]);
  });

  it('is led to from supported figures too, and from none that rest on nothing', async () => {
    await write('support.md', `${fact}\n`);
    const draft = await saved('supported.md', naming(['support.md'], `${right} Baidu will spend $7 billion on chips.`));
    equal(await findings(draft), []);
    equal((await definitions(draft, '$53')).length, 1);
    equal([(await definitions(draft, '$7')).length, (await definitions(draft, 'infrastructure')).length], [0, 0]);
  });

  it('is, for the facts that came with the extension, their own line of the page of facts', async () => {
    const draft = await untitled(wrong);
    const [finding] = await findings(draft);
    const [place] = await definitions(draft, '$35');
    ok(place && finding);
    match(await textAt(place.targetUri, place.targetRange), /^- .*\$53 billion.*three years\.$/);
    equal(finding.relatedInformation?.[0]?.location.uri.toString(), place.targetUri.toString());
    const open = (await actions(draft, '$35 billion')).at(-1)?.command;
    ok(open);
    await vscode.commands.executeCommand(open.command, ...open.arguments as unknown[]);
    match(vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection) ?? '', /^- .*\$53 billion.*three years\.$/);
  });

  it('is told of in one message when the source is gone', async () => {
    await vscode.commands.executeCommand('factCheck.openEvidence', vscode.Uri.joinPath(folder(), 'gone.md').toString(), [0, 0, 0, 1]);
    equal(vscode.window.activeTextEditor?.document.uri.path.endsWith('gone.md') ?? false, false);
  });

  it('is waited for by quick fixes while the first check of a draft is under way', async () => {
    const uri = await write('quick.md', wrong);
    const draft = await vscode.workspace.openTextDocument(uri);
    equal((await actions(draft, '$35 billion'))[0]?.title, 'Replace with “$53 billion”');
  });
});

describe('References', () => {
  afterEach(closeAll);

  /** Two drafts that rest on the first sentence, one of them never opened, and one that rests on another. */
  async function desk(name: string): Promise<{ source: vscode.TextDocument; one: vscode.TextDocument; other: vscode.Uri }> {
    const uri = await write(`${name}/sources/article.md`, `# Spending\n\n${fact}\n\nMicrosoft will spend $80 billion on data centers this fiscal year.\n\nNobody asked.\n`);
    const other = await write(`${name}/deep/other.md`, naming(['../sources/article.md'], right));
    await write(`${name}/third.md`, naming(['sources/article.md'], 'Microsoft will spend $80 billion on data centers this fiscal year.'));
    await write(`${name}/stranger.md`, wrong);
    const one = await saved(`${name}/one.md`, naming(['sources/article.md'], wrong));
    await findings(one);
    return { source: await vscode.workspace.openTextDocument(uri), one, other };
  }
  const named = (places: readonly vscode.Location[]): string[] => [...new Set(places.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)))].sort();

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
      await eventually(`the references from ${name}`, async () => named(await references(source, name === 'cells.csv' ? '53' : '"subject"')).includes(`of-${name}.md`));
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
