import * as vscode from 'vscode';
import { equal } from './support/assert';
import { closeAll, eventually } from './support/drafts';

describe('Open Sample Draft', () => {
  afterEach(closeAll);

  it('opens an unsaved draft, in which eight mistakes are underlined', async () => {
    await vscode.commands.executeCommand('factCheck.openSampleDraft');
    const { document } = vscode.window.activeTextEditor!;
    equal([document.uri.scheme, document.languageId], ['untitled', 'markdown']);
    await eventually('the mistakes are underlined', () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Fact Check').length === 8);
  });
});
