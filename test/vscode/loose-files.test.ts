import * as vscode from 'vscode';
import { equal } from './support/assert';
import { closeAll, findings, folder, right, shown, untitled, wrong } from './support/drafts';

/** In a folder that is not trusted VS Code asks before it opens a file of elsewhere, and in a test nobody answers. */
if (vscode.workspace.isTrusted) describe('A draft outside of every folder', () => {
  const place = vscode.Uri.joinPath(folder(), '..', `${folder().path.split('/').at(-1)}-loose`);
  const open = async (name: string, text: string): Promise<vscode.TextDocument> => {
    const uri = vscode.Uri.joinPath(place, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
  };

  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(place, { recursive: true }));

  it('is checked, and finds the sources beside it', async () => {
    const alone = await open('alone.md', wrong);
    equal((await findings(alone)).length, 1);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(place, 'sources', 'spending.md'), new TextEncoder().encode(`${wrong}\n`));
    const beside = await open('beside.md', right);
    equal((await findings(beside)).map(({ range }) => beside.getText(range)), ['$53 billion']);
  });

  it('is left alone where nobody can write in it, as in the older versions that git shows', async () => {
    const versions = vscode.workspace.registerFileSystemProvider('older-version', {
      onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: wrong.length }),
      readFile: () => new TextEncoder().encode(wrong),
      readDirectory: () => [],
      writeFile: () => undefined, createDirectory: () => undefined, delete: () => undefined, rename: () => undefined,
    }, { isReadonly: true });
    try {
      const older = await vscode.workspace.openTextDocument(vscode.Uri.parse('older-version:/draft.md'));
      await vscode.window.showTextDocument(older);
      equal([older.languageId, older.getText()], ['markdown', wrong]);
      equal(await vscode.commands.executeCommand('factCheck.checkDraft'), undefined);
      equal((await findings(await untitled(wrong))).length, 1);
      equal(shown(older.uri), []);
    } finally {
      await closeAll();
      versions.dispose();
    }
  });
});
