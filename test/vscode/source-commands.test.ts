import * as vscode from 'vscode';
import type { SourcesShown } from '../../src/vscode/commands/show-sources';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, findings, naming, right, saved, untitled, write, wrong } from './support/drafts';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);
/** Chooses among the names offered, in the writer's stead; the list itself is tested in the page. */
const choose = (among: (offered: readonly string[]) => readonly string[]): Thenable<boolean> => vscode.commands.executeCommand('factCheck.chooseSources', among);

describe('Show Sources', () => {
  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    await closeAll();
  });

  it('says what counts and why, what is wrong, how much each holds, and what was passed over', async () => {
    await write('shown/article.md', `${right}\n`);
    await write('shown/sources/other.md', `${right}\n`);
    const draft = await saved('shown/draft.md', naming(['article.md', 'gone.md'], right));
    await findings(draft);
    const shown = await vscode.commands.executeCommand<SourcesShown>('factCheck.showSources');
    equal([shown.rule, shown.reason], ['front-matter', 'The draft names them in its front matter.']);
    equal(shown.sources.map(({ name }) => name), ['article.md', 'gone.md']);
    ok((shown.sources[0]?.facts ?? 0) > 0, 'it holds facts');
    match(shown.sources[1]?.fault ?? '', /there is no such file/);
    equal(shown.passedOver.map(({ rule, reason, names }) => [rule, reason, names]), [
      ['setting', 'The setting factCheck.sources is empty.', []],
      ['folder', 'What the draft names itself comes first.', ['sources/other.md']],
    ]);
  });

  it('opens the source that is picked', async () => {
    const source = await write('opened/article.md', `${right}\n`);
    await findings(await saved('opened/draft.md', naming(['article.md'], right)));
    await run('factCheck.showSources');
    await eventually('the source is open', async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.toString() === source.toString();
    });
  });

  it('tells that the bundled article serves where nobody names any', async () => {
    await untitled(wrong);
    const shown = await vscode.commands.executeCommand<SourcesShown>('factCheck.showSources');
    equal([shown.rule, shown.sources.length], ['bundled', 1]);
  });

  it('is of no use without a draft', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: wrong }));
    equal(await run('factCheck.showSources'), undefined);
  });
});

describe('Choose Sources for This Draft', () => {
  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    await closeAll();
  });

  it('names what is ticked in the front matter, keeps its comments, and is undone at once', async () => {
    await write('choosing/a-first.md', `${wrong}\n`);
    const before = '---\ntitle:   "T" # mine\nsources:\n  # the one\n  - a-first.md\n---\n\nProse.\n';
    const draft = await saved('choosing/draft.md', before);
    await write('choosing/a-second.md', `${wrong}\n`);
    equal(await choose((offered) => offered.slice(0, 2)), true);
    equal(draft.getText(), before.replace('  - a-first.md\n', '  - a-first.md\n  - a-second.md\n'));
    await vscode.window.showTextDocument(draft);
    await run('undo');
    equal(draft.getText(), before);
  });

  it('makes front matter where there is none', async () => {
    await write('choosing-new/a.md', `${wrong}\n`);
    const draft = await saved('choosing-new/draft.md', 'Prose.\n');
    equal(await choose(([first]) => [first ?? '']), true);
    equal(draft.getText(), '---\nsources:\n  - a.md\n---\n\nProse.\n');
  });

  it('changes nothing when it is left without an answer', async () => {
    const draft = await saved('unchosen.md', 'Prose.\n');
    const chosen = run('factCheck.chooseSources');
    await eventually('the list is closed', async () => {
      await run('workbench.action.closeQuickOpen');
      return Promise.race([chosen.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 200))]);
    });
    equal([await chosen, draft.getText()], [false, 'Prose.\n']);
  });
});

describe('Completion of sources in the front matter', () => {
  afterEach(closeAll);

  let folders = 0;

  /** What is offered where `|` stands, in a draft in a folder of its own with some other files. */
  async function offered(marked: string): Promise<{ labels: string[]; draft: vscode.TextDocument; items: vscode.CompletionItem[] }> {
    const name = `completed-${++folders}`;
    for (const file of ['texts/a.md', 'texts/b, c.csv', 'figures.csv', 'photo.png', '.hidden/x.md']) await write(`${name}/${file}`, 'x');
    const draft = await saved(`${name}/draft.md`, marked.replace('|', ''));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, draft.positionAt(marked.indexOf('|')));
    const items = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.File || kind === vscode.CompletionItemKind.Folder);
    return { labels: items.map(({ label }) => (typeof label === 'string' ? label : label.label)), draft, items };
  }

  it('offers files that can be sources and folders, and not the draft itself', async () => {
    const { labels } = await offered('---\nsources: |\n---\n');
    equal(labels, ['figures.csv', 'texts/', '../']);
  });

  it('goes on in a folder, in a list of lines', async () => {
    const { labels, items, draft } = await offered('---\nsources:\n  - figures.csv\n  - texts/|\n---\n');
    equal(labels, ['a.md', 'b, c.csv']);
    equal([items[0]?.insertText, draft.getText(items[0]?.range as vscode.Range)], ['texts/a.md', 'texts/']);
  });

  it('puts quotation marks where a list in brackets needs them', async () => {
    const { items } = await offered('---\nsources: [figures.csv, texts/b|]\n---\n');
    equal(items.map(({ insertText }) => insertText), ['texts/a.md', '"texts/b, c.csv"']);
  });

  it('offers nothing elsewhere', async () => {
    equal((await offered('---\ntitle: |\nsources: a.md\n---\n')).labels, []);
    equal((await offered('---\nsources: a.md\n---\n\nProse |\n')).labels, []);
  });
});
