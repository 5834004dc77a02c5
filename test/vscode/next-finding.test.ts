import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeAll, findings, right, untitled, wrong } from './support/drafts';

const caretLine = (): number | undefined => vscode.window.activeTextEditor?.selection.active.line;

describe('Next Finding and Previous Finding', () => {
  afterEach(closeAll);

  it('go from one contradiction to the next, past what is right, and around the ends', async () => {
    const draft = await untitled(`${right}\n\n${wrong}\n\n${right}\n\n${wrong}\n`);
    equal((await findings(draft)).length, 2);
    const lines: (number | undefined)[] = [];
    for (const command of ['next', 'next', 'next', 'previous', 'previous']) {
      await vscode.commands.executeCommand(`factCheck.${command}Finding`);
      lines.push(caretLine());
    }
    equal(lines, [2, 6, 2, 6, 2]);
    const caret = vscode.window.activeTextEditor?.selection.active;
    ok(caret);
    equal(draft.getText(new vscode.Range(caret, caret.translate(0, 3))), '$35');
  });

  it('leave the caret where it is when there is none', async () => {
    const draft = await untitled(`Hello.\n\n${right}\n`);
    await findings(draft);
    const before = caretLine();
    await vscode.commands.executeCommand('factCheck.nextFinding');
    equal(caretLine(), before);
  });
});
