import * as vscode from 'vscode';
import { fixEdit } from '../../src/vscode/fixes';
import { equal, match, ok } from './support/assert';
import { actions } from './support/asking';
import { closeAll, eventually, extension, findings, naming, replace, right, saved, untitled, write, wrong } from './support/drafts';

const quickFix = (name: string): vscode.CodeActionKind => vscode.CodeActionKind.QuickFix.append('factCheck').append(name);
const replacements = async (draft: vscode.TextDocument, words: string, kind?: vscode.CodeActionKind): Promise<vscode.CodeAction[]> =>
  (await actions(draft, words, kind)).filter(({ kind }) => kind?.value === quickFix('replace').value);

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('put the draft right', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const [fix, ...more] = await replacements(draft, '$35 billion');
    equal(more, []);
    ok(fix?.edit, 'there is a fix');
    equal([fix.title, fix.isPreferred, fix.kind?.value], ['Replace with “$53 billion”', true, 'quickfix.factCheck.replace']);
    ok(await vscode.workspace.applyEdit(fix.edit), 'it can be applied');
    equal(draft.getText(), right);
    equal(await findings(draft), []);
  });

  it('are one step to undo', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const [fix] = await replacements(draft, '$35 billion');
    ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await vscode.commands.executeCommand('undo');
    equal(draft.getText(), wrong);
  });

  it('are offered only where quick fixes are asked for', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    equal(await replacements(draft, '$35 billion', vscode.CodeActionKind.SourceFixAll), []);
    equal(await replacements(draft, '$35 billion', vscode.CodeActionKind.Refactor), []);
    equal((await replacements(draft, '$35 billion', vscode.CodeActionKind.QuickFix)).length, 1);
  });

  it('are offered in one order, six at the most, the replacement alone preferred', async () => {
    const draft = await untitled(`${wrong} Eddy Wu said so.`);
    await findings(draft);
    const figure = await actions(draft, '$35 billion');
    equal(figure.map(({ title }) => title), [
      'Replace with “$53 billion”', 'Let it stand here', 'Let all findings in this paragraph stand', 'Let all findings in this file stand', 'Add “$35 billion” as a fact', 'Open source: Alibaba’s AI investment (bundled article)',
    ]);
    const name = await actions(draft, 'Eddy Wu');
    equal(name.map(({ kind }) => kind?.value.replace('quickfix.factCheck.', '')), ['replace', 'letStand.here', 'letStand.block', 'letStand.file', 'ignoreName', 'openEvidence']);
    equal([...figure, ...name].filter(({ isPreferred }) => isPreferred).map(({ title }) => title), ['Replace with “$53 billion”', 'Replace with “Eddie Wu”']);
  });

  it('have kinds of their own, which can be asked for one by one', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    for (const [kind, count] of [['replace', 1], ['letStand', 3], ['letStand.block', 1], ['addFact', 1], ['openEvidence', 1], ['ignoreName', 0], ['sing', 0]] as const) {
      equal((await actions(draft, '$35 billion', quickFix(kind))).length, count, kind);
    }
  });

  it('offer, on a figure that no source speaks of, to add it as a fact', async () => {
    const draft = await untitled('Baidu will spend $7 billion on AI.');
    await findings(draft);
    equal((await actions(draft, '$7 billion')).map(({ kind }) => kind?.value), ['quickfix.factCheck.addFact']);
  });

  it('add a name that no source has, so that it is known from then on', async () => {
    await write('names/own.facts.json', '{ "entities": [{ "id": "norhaven", "name": "Norhaven" }], "facts": [] }\n');
    const draft = await saved('names/draft.md', naming(['own.facts.json'], 'Norhaven has a chair. Ida Brandstrup gave £2,300 to Norhaven.'));
    await findings(draft);
    const [add, ...more] = await actions(draft, 'Ida Brandstrup');
    equal([add?.title, more], ['Add “Ida Brandstrup” as a fact', []]);
    equal(await vscode.commands.executeCommand(add!.command!.command, vscode.Uri.joinPath(draft.uri, '..', 'own.facts.json'), add!.command!.arguments![1]), 1);
    const table = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(draft.uri, '..', 'own.facts.json'));
    match(table.getText(), /"name": "Ida Brandstrup"/);
    const api = await extension().activate();
    await eventually('the name is known', () => api.reportFor(draft.uri)?.claims.find(({ text }) => text === 'Ida Brandstrup')?.verdict === 'supported');
  });

  it('are not offered elsewhere, nor on what is right', async () => {
    const draft = await untitled(`${right}\n\n${wrong}`);
    await findings(draft);
    equal(await replacements(draft, '$53 billion'), []);
    equal(await replacements(draft, 'infrastructure'), []);
  });

  it('find their place again when the draft has moved on', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    await replace(draft, 'Alibaba', 'As the company said, Alibaba');
    equal(await vscode.commands.executeCommand('factCheck.applyFix', draft.uri.toString(), '$35 billion', '$53 billion', 20), true);
    equal(draft.getText(), right.replace('Alibaba', 'As the company said, Alibaba'));
  });

  it('refuse when the words are no longer those that were judged', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    await replace(draft, '$35 billion', '$36 billion');
    equal(await vscode.commands.executeCommand('factCheck.applyFix', draft.uri.toString(), '$35 billion', '$53 billion', 20), false);
    equal(draft.getText(), wrong.replace('35', '36'));
  });

  it('look at the words before they replace them', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const claim = (await extension().activate()).reportFor(draft.uri)?.claims.find(({ verdict }) => verdict === 'refuted');
    ok(claim?.fix, 'there is a finding with a fix');
    equal(fixEdit(claim, draft)?.newText, '$53 billion');
    const other = await untitled(wrong.replace('$35', '$36'));
    equal(fixEdit(claim, other), undefined);
  });
});
