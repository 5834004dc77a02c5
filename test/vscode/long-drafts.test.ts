import * as vscode from 'vscode';
import { onlyLines } from '../../src/vscode/in-view';
import { equal, ok } from './support/assert';
import { closeAll, eventually, extension, shown, untitled, wrong } from './support/drafts';

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('factCheck').update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('A draft of more words than the setting allows', () => {
  afterEach(async () => {
    await set('maxWords', undefined);
    await closeAll();
  });

  it('is checked where it is in view, follows the scroll bar, and is checked as a whole by the command', async () => {
    await set('maxWords', 1000);
    const draft = await untitled(`${wrong}\n\n${'Nobody at the table spoke of it for a while.\n\n'.repeat(600)}${wrong}\n`);
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    const api = await extension().activate();
    await api.whenChecked(draft.uri);
    const lines = (): number[] => shown(draft.uri).map(({ range }) => range.start.line);
    editor.revealRange(new vscode.Range(0, 0, 0, 0));
    await eventually('the finding at the top alone is there', () => lines().join() === '0');
    editor.revealRange(new vscode.Range(draft.lineCount - 1, 0, draft.lineCount - 1, 0));
    await eventually('the finding at the end alone is there', () => lines().join() === '1202');
    await vscode.commands.executeCommand('factCheck.checkDraft');
    equal(lines(), [0, 1202]);
  });

  it('is read with its front matter, headings, code fences and comments, all in their places', () => {
    const text = '---\ntitle: A\n---\r\n# One\n\nfirst\n```\ncode\n```\n<!-- factcheck-disable -->\nsecond\nthird\n';
    const read = onlyLines(text, { from: 10, to: 10 }, 17);
    equal(read, '---\ntitle: A\n---\r\n# One\n\n     \n```\n    \n```\n<!-- factcheck-disable -->\nsecond\n     \n');
  });
});
