import * as vscode from 'vscode';
import { equal, ok } from './support/assert';

const id = 'draft-fact-check.draft-fact-check';

describe('Activation', () => {
  it('leaves a window without markdown alone', async () => {
    const note = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Alibaba will spend $35 billion.' });
    await vscode.window.showTextDocument(note);
    const extension = vscode.extensions.getExtension(id);
    ok(extension, 'the extension is not installed');
    equal(extension.isActive, false);
  });
});
