import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { actions, definitions, textAt } from './support/asking';
import { closeAll, findings, folder, hoverOver, naming, right, saved, untitled, write, wrong } from './support/drafts';
import { formats } from './support/formats';

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
      match(await textAt(place.targetUri, place.targetSelectionRange ?? place.targetRange), /^(?:\$53 billion|53)$/);
      equal(finding.relatedInformation?.map(({ location }) => [location.uri.toString(), location.range.isEqual(place.targetRange)]), [[source.toString(), true]]);
      match((await hoverOver(draft, '$35'))?.value.replaceAll('\\', '') ?? '', new RegExp(`${where} · \\[Open the source\\]\\(command:factCheck\\.openEvidence`));
      const offered = (await actions(draft, '$35 billion')).map(({ title }) => title);
      equal([offered[0], offered.at(-1)], ['Replace with “$53 billion”', `Open source: ${name}, ${where}`]);
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
    equal([editor.document.uri.toString(), editor.document.getText(editor.selection)], [source.toString(), right]);
  });

  it('is led to from supported figures too, and from none that rest on nothing', async () => {
    await write('support.md', `${right}\n`);
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

  it('tells of an imported row where it was taken from', async () => {
    const row = `{ "id": "spend", "subject": "alibaba", "value": "$53 billion", "text": "${right}", "evidence": { "source": "report.pdf", "start": 10, "end": 80, "text": "${right}", "page": 12 } }`;
    await write('taken.facts.json', `{ "entities": [{ "id": "alibaba", "name": "Alibaba", "type": "company" }], "facts": [${row}] }\n`);
    const draft = await saved('taken.md', naming(['taken.facts.json'], wrong));
    await findings(draft);
    match((await hoverOver(draft, '$35'))?.value.replaceAll('\\', '') ?? '', /line 1, taken from report\.pdf, page 12 · \[Open the source\]/);
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
