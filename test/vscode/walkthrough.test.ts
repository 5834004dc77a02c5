import * as vscode from 'vscode';
import { equal } from './support/assert';
import type { SourcesShown } from '../../src/vscode/commands/show-sources';
import { closeAll, eventually, right, shown, write } from './support/drafts';

describe('Open Sample Draft', () => {
  afterEach(closeAll);

  it('opens an unsaved draft, in which eight mistakes are underlined', async () => {
    await vscode.commands.executeCommand('factCheck.openSampleDraft');
    const { document } = vscode.window.activeTextEditor!;
    equal([document.uri.scheme, document.languageId], ['untitled', 'markdown']);
    await eventually('the mistakes are underlined', () => shown(document.uri).length === 8);
  });

  it('shows its mistakes in a workspace that has sources of its own too', async () => {
    const source = await write('sources/own.md', `${right}\n`);
    try {
      await vscode.commands.executeCommand('factCheck.openSampleDraft');
      const { document } = vscode.window.activeTextEditor!;
      await eventually('the mistakes are underlined', () => shown(document.uri).length === 8);
      const { rule, reason, passedOver } = await vscode.commands.executeCommand<SourcesShown>('factCheck.showSources');
      equal([rule, reason, passedOver], ['bundled', 'This is the sample draft: it is checked against the article that it retells.', []]);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(source, '..'), { recursive: true });
    }
  });
});
