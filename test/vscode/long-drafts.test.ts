import * as vscode from 'vscode';
import { onlyLines } from '../../src/vscode/in-view';
import { equal, ok } from './support/assert';
import { closeAll, eventually, extension, shown, untitled, wrong } from './support/drafts';

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('factCheck').update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('A longer draft', () => {
  afterEach(closeAll);

  it('is checked first where it is in view, and what is found there shown before the rest is done', async () => {
    const aside = Array.from({ length: 400 }, (_, n) => `In ${1600 + n} the harbour of Vint counted ${(n * 37) % 900} boats, and nobody at the table spoke of it for a while.\n\n`).join('');
    const seen: string[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) if (uri.scheme === 'untitled') seen.push(shown(uri).map(({ range }) => range.start.line).join(' '));
    });
    const draft = await untitled(`${wrong}\n\n${aside}${wrong}\n`);
    const api = await extension().activate();
    await eventually('something is underlined', () => shown(draft.uri).length > 0);
    equal(api.reportFor(draft.uri), undefined);
    await api.whenChecked(draft.uri);
    listener.dispose();
    equal(shown(draft.uri).map(({ range }) => range.start.line), [0, 802]);
    equal(seen.filter((lines, at) => lines !== '' && lines !== seen[at - 1])[0], '0');
  });
});

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
