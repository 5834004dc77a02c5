import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, extension, findings, folder, rangeOf, replace, right, saved, shown, untitled, wrong } from './support/drafts';

/** Nothing is underlined while the writer has not rested for two seconds; what a slow machine shows later proves nothing. */
async function nothingYet(draft: vscode.TextDocument, typed: number): Promise<void> {
  const found = await findings(draft);
  if (Date.now() - typed < 2000) equal(found, []);
}

describe('Diagnostics', () => {
  afterEach(closeAll);

  it('underline the figure that the source contradicts, and nothing else', async () => {
    const draft = await untitled(`# AI\n\n${right}\n\n${wrong}\n`);
    const [finding, ...more] = await findings(draft);
    equal(more, []);
    ok(finding);
    equal(draft.getText(finding.range), '$35 billion');
    equal(finding.range.start.line, 4);
    match(finding.message, /53 billion/);
    ok(!finding.message.includes('\n'), 'the message is one line');
    equal([finding.source, finding.code, finding.severity], ['Fact Check', 'refuted.value', vscode.DiagnosticSeverity.Warning]);
  });

  it('stand right behind emoji, tabs, combining marks and Windows line ends', async () => {
    const draft = await untitled(`👩‍👩‍👧 🧨\r\n\r\n\te\u0301t\u00e9 😀 ${wrong}\r\n\r\n- 🇨🇳 ${wrong}\r\n`);
    const found = await findings(draft);
    equal(found.map(({ range }) => draft.getText(range)).filter((text) => text !== '$35 billion'), []);
    ok(found.length > 0, 'something was found');
    equal(found.at(-1)?.range.start.line, 4);
  });

  it('follow the draft: a correction clears them, another mistake brings one', async () => {
    const draft = await untitled(wrong);
    equal((await findings(draft)).length, 1);
    await replace(draft, '$35 billion', '$53 billion');
    equal(await findings(draft), []);
    await replace(draft, '$53 billion', '$35 billion');
    equal((await findings(draft)).length, 1);
  });

  it('lie on the words they speak of as soon as a flurry of edits rests, and are all there meanwhile', async () => {
    const draft = await untitled(`A preface.\n\n${wrong}\n`);
    await findings(draft);
    const counts = new Set<number>();
    for (let round = 0; round < 10; round++) {
      await replace(draft, 'A preface.', 'A preface that grows.\n\nA preface.');
      await replace(draft, wrong, `${wrong} Nobody knows why.`);
      counts.add(shown(draft.uri).length);
    }
    await findings(draft);
    // VS Code itself moves the underlines meanwhile; the page test looks at them frame by frame.
    await eventually('the place is told', () => shown(draft.uri).map(({ range }) => draft.getText(range)).join() === '$35 billion');
    equal([...counts].filter((count) => count > 1), []);
  });

  it('are dropped at once when their own words are edited', async () => {
    const draft = await untitled(wrong);
    equal((await findings(draft)).length, 1);
    await replace(draft, '35', '53');
    equal(shown(draft.uri), []);
  });

  it('go with the tab', async () => {
    const draft = await untitled(wrong);
    equal((await findings(draft)).length, 1);
    await closeAll();
    await eventually('no findings are left', () => shown(draft.uri).length === 0);
    const api = await extension().activate();
    equal(api.reportFor(draft.uri), undefined);
  });

  it('go when the document is no longer markdown, and come back with it', async () => {
    const draft = await untitled(wrong);
    equal((await findings(draft)).length, 1);
    const text = await vscode.languages.setTextDocumentLanguage(draft, 'plaintext');
    await eventually('no findings are left', () => shown(draft.uri).length === 0);
    equal((await findings(await vscode.languages.setTextDocumentLanguage(text, 'markdown'))).length, 1);
  });

  it('move with a renamed file and vanish with a deleted one', async () => {
    const draft = await saved('before.md', wrong);
    equal((await findings(draft)).length, 1);
    const after = vscode.Uri.joinPath(folder(), 'after.md');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(draft.uri, after);
    ok(await vscode.workspace.applyEdit(rename), 'renamed');
    await eventually('the findings have moved', () => shown(draft.uri).length === 0 && shown(after).length === 1);
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(after);
    ok(await vscode.workspace.applyEdit(removal), 'deleted');
    await closeAll();
    await eventually('no findings are left', () => shown(after).length === 0);
  });

  it('are kept for several drafts at once', async () => {
    const [one, other] = [await untitled(wrong), await untitled(`${wrong}\n\n${wrong}`)];
    equal((await findings(one)).length, 1);
    equal((await findings(other)).length, 2);
    await replace(other, '$35 billion', '$53 billion');
    equal([(await findings(one)).length, (await findings(other)).length], [1, 1]);
  });

  it('leave read-only views of other schemes alone', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('old-version', { provideTextDocumentContent: () => wrong });
    const view = await vscode.workspace.openTextDocument(vscode.Uri.parse('old-version:/draft.md'));
    equal(view.languageId, 'markdown');
    await vscode.window.showTextDocument(view);
    equal(await vscode.commands.executeCommand('factCheck.checkDraft'), undefined);
    await findings(await untitled(wrong));
    equal(shown(view.uri), []);
    provider.dispose();
  });

  it('stop at five hundred and say how many more there are', async () => {
    const draft = await untitled(`${wrong}\n\n`.repeat(510));
    const found = await findings(draft);
    equal(found.length, 501);
    equal(found.at(-1)?.severity, vscode.DiagnosticSeverity.Information);
    match(found.at(-1)?.message ?? '', /^10 more/);
    equal(found[0]?.range.start.line, 0);
  });

  it('wait while the figure is being typed, and come when the caret leaves it', async () => {
    const draft = await untitled('Alibaba will invest $3 billion in AI infrastructure over three years.\n');
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    await findings(draft);
    const caret = rangeOf(draft, '$3').end;
    editor.selection = new vscode.Selection(caret, caret);
    const typed = Date.now();
    await vscode.commands.executeCommand('type', { text: '5' });
    equal(draft.getText(), `${wrong}\n`);
    await nothingYet(draft, typed);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await eventually('the finished figure is underlined', () => shown(draft.uri).length === 1);
    equal(rangeOf(draft, '$35 billion').isEqual(shown(draft.uri)[0]!.range), true);
  });

  it('wait no longer than a pause in the typing', async () => {
    const draft = await untitled(`${wrong}\n`);
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    await findings(draft);
    const caret = rangeOf(draft, '$35').end;
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('deleteLeft');
    const typed = Date.now();
    await vscode.commands.executeCommand('type', { text: '5' });
    await nothingYet(draft, typed);
    await eventually('the figure is underlined with the caret still in it', () => shown(draft.uri).length === 1);
  });

  it('wait at every caret, where one types with several', async () => {
    const text = 'Alibaba will invest $3 billion in AI infrastructure over three years.\n';
    const draft = await untitled(`${text}\n${text}`);
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    await findings(draft);
    const carets = [0, 2].map((line) => new vscode.Position(line, text.indexOf('$3') + 2));
    editor.selections = carets.map((caret) => new vscode.Selection(caret, caret));
    const typed = Date.now();
    await vscode.commands.executeCommand('type', { text: '5' });
    equal(draft.getText(), `${wrong}\n\n${wrong}\n`);
    await nothingYet(draft, typed);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await eventually('the finished figures are underlined', () => shown(draft.uri).length === 2);
  });

  it('are there without a pause when an undo brings the figure back', async () => {
    const draft = await untitled(`${wrong}\n`);
    equal((await findings(draft)).length, 1);
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    const caret = rangeOf(draft, '$35').end;
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('undo');
    equal(draft.getText(), `${wrong}\n`);
    equal((await findings(draft)).length, 1);
  });

  it('never leave and come back while one types elsewhere', async () => {
    const draft = await untitled(`Before.\n\n${wrong}\n`);
    equal((await findings(draft)).length, 1);
    const counts = new Set<number>();
    const listener = vscode.languages.onDidChangeDiagnostics(() => counts.add(shown(draft.uri).length));
    const editor = vscode.window.activeTextEditor;
    ok(editor);
    editor.selection = new vscode.Selection(0, 6, 0, 6);
    for (const key of ' and $1 million more') {
      await vscode.commands.executeCommand('type', { text: key });
      counts.add(shown(draft.uri).length);
    }
    await findings(draft);
    await eventually('their places are told', () => shown(draft.uri)[0]?.range.isEqual(rangeOf(draft, '$35 billion')) === true);
    listener.dispose();
    equal([...counts], [1]);
  });
});
