import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeAll, eventually, extension, findings, hoverOver, replace, right, shown, write, wrong } from './support/drafts';

const notebookJson = (cells: readonly { readonly cell_type: string; readonly source: string }[]): string =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 2, metadata: {}, cells: cells.map((cell) => ({ ...cell, metadata: {}, ...(cell.cell_type === 'code' && { outputs: [], execution_count: null }) })) });

/** A notebook of three cells, shown: wrong words, the same in code, right ones. */
async function opened(name: string): Promise<vscode.TextDocument[]> {
  const uri = await write(name, notebookJson([{ cell_type: 'markdown', source: wrong }, { cell_type: 'code', source: `# ${wrong}` }, { cell_type: 'markdown', source: right }]));
  const notebook = await vscode.workspace.openNotebookDocument(uri);
  await vscode.window.showNotebookDocument(notebook);
  return notebook.getCells().map(({ document }) => document);
}

describe('In a notebook', () => {
  before(() => extension().activate());
  afterEach(async () => {
    await vscode.workspace.getConfiguration('factCheck').update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('the markdown cells are checked as drafts, and the code is not', async () => {
    const [first, code, last] = await opened('figures.ipynb');
    ok(first && code && last);
    equal((await findings(first)).map(({ range }) => first.getText(range)), ['$35 billion']);
    equal([await findings(last), shown(code.uri)], [[], []]);
    ok(await hoverOver(first, '$35'), 'a cell has its hover');
    await replace(first, '$35 billion', '$53 billion');
    equal(await findings(first), []);
  });

  it('they are checked against what lies beside the notebook', async () => {
    const source = await write('desk/sources/spending.md', 'Alibaba will invest $35 billion in AI infrastructure over three years.\n');
    const [first, , last] = await opened('desk/figures.ipynb');
    ok(first && last);
    equal([(await findings(first)).length, (await findings(last)).length], [0, 1]);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(source, '..'), { recursive: true });
  });

  it('they share the front matter of the first cell, markdown or raw, and follow it', async () => {
    await write('desk/old.md', 'Alibaba will invest $35 billion in AI infrastructure over three years.\n');
    for (const cell_type of ['markdown', 'raw']) {
      const uri = await write(`desk/${cell_type}.ipynb`, notebookJson([{ cell_type, source: '---\nsources: [old.md]\n---\n' }, { cell_type: 'markdown', source: right }]));
      const notebook = await vscode.workspace.openNotebookDocument(uri);
      await vscode.window.showNotebookDocument(notebook);
      const [head, cell] = notebook.getCells().map(({ document }) => document);
      ok(head && cell);
      equal((await findings(cell)).map(({ range }) => cell.getText(range)), ['$53 billion'], cell_type);
      await replace(head, 'old.md', 'gone.md');
      await eventually('the cell rests on it no more', () => shown(cell.uri).length === 0);
      equal(shown(head.uri).length, cell_type === 'markdown' ? 1 : 0, 'what is wrong with it is told where it stands');
      await closeAll();
    }
  });

  it('they are left out with the notebook', async () => {
    await vscode.workspace.getConfiguration('factCheck').update('exclude', ['**/*.ipynb'], vscode.ConfigurationTarget.Workspace);
    const [first] = await opened('left-out.ipynb');
    ok(first);
    await vscode.workspace.getConfiguration('factCheck').update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    const api = await extension().activate();
    equal(api.reportFor(first.uri)?.claims.length ?? 0, 0);
    await eventually('they are checked once nothing leaves them out', () => shown(first.uri).length === 1);
  });
});
