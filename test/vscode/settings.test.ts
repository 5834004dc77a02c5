import * as vscode from 'vscode';
import { equal } from './support/assert';
import { closeAll, eventually, extension, findings, replace, right, saved, shown, untitled, wrong } from './support/drafts';

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('factCheck').update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('Settings', () => {
  afterEach(async () => {
    for (const name of ['enable', 'run', 'severity']) await set(name, undefined);
    await closeAll();
  });

  it('`enable` takes the findings away at once, and brings them back', async () => {
    const draft = await untitled(wrong);
    equal((await findings(draft)).length, 1);
    await set('enable', false);
    await eventually('no findings are left', () => shown(draft.uri).length === 0);
    await set('enable', true);
    await eventually('the finding is back', () => shown(draft.uri).length === 1);
  });

  it('`severity` is applied at once', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    for (const [name, severity] of [['error', 0], ['information', 2], ['hint', 3], ['warning', 1]] as const) {
      await set('severity', name);
      await eventually(`the finding is of severity ${name}`, () => shown(draft.uri)[0]?.severity === severity);
    }
  });

  it('`run` on save checks a draft when it is opened and when it is saved', async () => {
    await set('run', 'onSave');
    const draft = await saved('on-save.md', right);
    equal(await findings(draft), []);
    await replace(draft, '$53 billion', '$35 billion');
    const other = await saved('on-open.md', wrong);
    equal((await findings(other)).length, 1);
    equal(shown(draft.uri), []);
    await draft.save();
    await eventually('saving has checked the draft', () => shown(draft.uri).length === 1);
  });

  it('`run` manual waits for the command', async () => {
    await set('run', 'manual');
    const draft = await untitled(wrong);
    await replace(draft, 'over', 'in');
    await replace(draft, 'in three', 'over three');
    await new Promise((resolve) => setTimeout(resolve, 800)); // longer than any check would wait
    const api = await extension().activate();
    equal([shown(draft.uri).length, api.reportFor(draft.uri)], [0, undefined]);
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('factCheck.checkDraft');
    equal(shown(draft.uri).length, 1);
  });

  it('`run` turned to manual takes away what was marked unasked, and leaves what the command has marked', async () => {
    const draft = await untitled(wrong);
    equal((await findings(draft)).length, 1);
    await set('run', 'manual');
    await eventually('the marks are gone', () => shown(draft.uri).length === 0);
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('factCheck.checkDraft');
    await set('severity', 'hint');
    await eventually('the mark that was asked for stays', () => shown(draft.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint);
  });

  it('a value that is none of the allowed ones counts as the default', async () => {
    await set('severity', 'purple');
    await set('run', 42);
    const [finding] = await findings(await untitled(wrong));
    equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
  });
});
