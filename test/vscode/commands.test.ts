import * as vscode from 'vscode';
import type { DraftReport } from '../../src/engine';
import type { WorkspaceSummary } from '../../src/vscode/commands/check-workspace';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, findings, folder, naming, right, saved, shown, untitled, write, wrong } from './support/drafts';

describe('Check Draft', () => {
  afterEach(closeAll);

  it('checks the draft in the active editor', async () => {
    const draft = await untitled(wrong);
    const report = await vscode.commands.executeCommand<DraftReport>('factCheck.checkDraft');
    equal(report.summary.refuted, 1);
    equal(shown(draft.uri).length, 1);
  });

  it('does nothing in other documents', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: wrong }));
    equal(await vscode.commands.executeCommand('factCheck.checkDraft'), undefined);
  });
});

describe('Check All Drafts in Workspace', () => {
  const drafts = vscode.Uri.joinPath(folder(), 'all');

  before(async () => {
    await closeAll();
    for (const entry of await vscode.workspace.fs.readDirectory(folder())) {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), entry[0]), { recursive: true });
    }
    await write('all/one.md', wrong);
    await write('all/two.markdown', `${right}\n\n${wrong}\n\n${wrong}`);
    await write('all/three.md', naming(['quoted.md'], right));
    await write('all/quoted.md', right); // a source of the draft above
    await write('elsewhere/sources/five.md', wrong);
    await write('all/note.txt', wrong);
    await write('hidden/four.md', wrong);
    await write('node_modules/pack/README.md', wrong);
    await vscode.workspace.getConfiguration('files').update('exclude', { '**/hidden': true }, vscode.ConfigurationTarget.Workspace);
  });
  after(async () => {
    await vscode.workspace.getConfiguration('files').update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('checks every markdown file that is not excluded and no source, open or not', async () => {
    const summary = await vscode.commands.executeCommand<WorkspaceSummary>('factCheck.checkWorkspace');
    equal(summary, { drafts: 3, withFindings: 2, findings: 3, cancelled: false });
    const counts = ['one.md', 'two.markdown', 'three.md', 'note.txt'].map((name) => shown(vscode.Uri.joinPath(drafts, name)).length);
    equal(counts, [1, 2, 0, 0]);
    const [, second] = shown(vscode.Uri.joinPath(drafts, 'two.markdown'));
    equal([second?.range.start.line, second?.range.start.character], [4, wrong.indexOf('$35')]);
  });

  it('takes an open draft as it is in the editor', async () => {
    const draft = await saved('all/three.md', right);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(0, 0), `${wrong}\n\n`);
    await vscode.workspace.applyEdit(edit);
    equal((await vscode.commands.executeCommand<WorkspaceSummary>('factCheck.checkWorkspace')).findings, 4);
  });

  it('stops when it is cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    const summary = await vscode.commands.executeCommand<WorkspaceSummary>('factCheck.checkWorkspace', source.token);
    equal([summary.drafts, summary.cancelled], [0, true]);
  });

  it('forgets a file that is deleted', async () => {
    const one = vscode.Uri.joinPath(drafts, 'one.md');
    await vscode.commands.executeCommand('factCheck.checkWorkspace');
    equal(shown(one).length, 1);
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(one);
    ok(await vscode.workspace.applyEdit(removal), 'deleted');
    await eventually('no findings are left', () => shown(one).length === 0);
  });
});

describe('Show Facts', () => {
  afterEach(closeAll);

  it('lists the bundled facts where no draft is open', async () => {
    await vscode.commands.executeCommand('factCheck.showFacts');
    const page = vscode.window.activeTextEditor?.document.getText() ?? '';
    match(page, /Alibaba/);
    match(page, /\$53 billion/);
  });

  it('lists what the draft itself is checked against', async () => {
    await write('reef.md', 'The Long Reef lost 45% of its coral in 2016.\n');
    const draft = await saved('reef-draft.md', '---\nsources: reef.md\n---\n\nThe reef lost 40% of its coral.\n');
    await findings(draft);
    await vscode.commands.executeCommand('factCheck.showFacts');
    const page = vscode.window.activeTextEditor?.document.getText() ?? '';
    match(page, /45%/);
    ok(!page.includes('Alibaba'), 'the bundled facts are not in force');
  });

  it('shows a page that cannot be edited, and that is no draft itself', async () => {
    await vscode.commands.executeCommand('factCheck.showFacts');
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    await vscode.commands.executeCommand('type', { text: 'x' });
    ok(!editor.document.isDirty, 'nothing was typed');
    equal(await vscode.commands.executeCommand('factCheck.checkDraft'), undefined);
  });
});

describe('Show Log', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closePanel'));

  it('opens the channel in which everything stands that went wrong', async () => {
    await vscode.commands.executeCommand('factCheck.showLog');
    await eventually('the log is shown', () => vscode.window.visibleTextEditors.some(({ document: { uri } }) => uri.scheme === 'output' && uri.path.includes('Fact Check')));
  });
});
