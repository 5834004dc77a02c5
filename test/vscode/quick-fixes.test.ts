import * as vscode from 'vscode';
import { fixEdit } from '../../src/vscode/fixes';
import { equal, ok } from './support/assert';
import { closeAll, extension, findings, rangeOf, replace, right, untitled, wrong } from './support/drafts';

function actions(draft: vscode.TextDocument, words: string, kind?: vscode.CodeActionKind): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, rangeOf(draft, words), kind?.value)
    .then((all) => all.filter(({ title }) => title.startsWith('Replace with')));
}

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('put the draft right', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const [fix, ...more] = await actions(draft, '$35 billion');
    equal(more, []);
    ok(fix?.edit, 'there is a fix');
    equal([fix.title, fix.isPreferred, fix.kind?.value], ['Replace with “$53 billion”', true, 'quickfix']);
    ok(await vscode.workspace.applyEdit(fix.edit), 'it can be applied');
    equal(draft.getText(), right);
    equal(await findings(draft), []);
  });

  it('are one step to undo', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const [fix] = await actions(draft, '$35 billion');
    ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await vscode.commands.executeCommand('undo');
    equal(draft.getText(), wrong);
  });

  it('are offered only where quick fixes are asked for', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    equal(await actions(draft, '$35 billion', vscode.CodeActionKind.SourceFixAll), []);
    equal(await actions(draft, '$35 billion', vscode.CodeActionKind.Refactor), []);
    equal((await actions(draft, '$35 billion', vscode.CodeActionKind.QuickFix)).length, 1);
  });

  it('are not offered elsewhere, nor on what is right', async () => {
    const draft = await untitled(`${right}\n\n${wrong}`);
    await findings(draft);
    equal(await actions(draft, '$53 billion'), []);
    equal(await actions(draft, 'infrastructure'), []);
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
