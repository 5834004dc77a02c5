import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { eventually, extension, untitled } from './support/drafts';

describe('Activation', () => {
  it('leaves a window without markdown alone', async () => {
    const note = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Alibaba will invest $35 billion.' });
    await vscode.window.showTextDocument(note);
    equal(extension().isActive, false);
  });

  it('wakes up with the first markdown file', async () => {
    await untitled('# A draft');
    await eventually('the extension is active', () => extension().isActive);
  });

  it('registers every command that the manifest promises', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const promised: { command: string }[] = extension().packageJSON.contributes.commands;
    ok(promised.length > 0);
    equal(promised.filter(({ command }) => !registered.has(command)), []);
  });
});
