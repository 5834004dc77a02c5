import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeAll, findings, saved, untitled, wrong, write } from './support/drafts';

const article = 'Brightwater Ferries spent £4.2 million on boats in 2024, said Mara Alder, the chief executive of Brightwater Ferries.\n';

/** Our completions at the end of a draft, as if a key had been typed there or, without one, the list asked for. */
async function offered(draft: vscode.TextDocument, key?: string): Promise<vscode.CompletionItem[]> {
  const end = draft.positionAt(draft.getText().length);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, end, key);
  return items.filter(({ label }) => typeof label !== 'string' && label.description?.startsWith('Brightwater'));
}
const labels = (items: readonly vscode.CompletionItem[]): string[] => items.map(({ label }) => (typeof label === 'string' ? label : label.label));

async function drafting(name: string, words: string): Promise<vscode.TextDocument> {
  await write('ferries.md', article);
  const draft = await saved(name, `---\nsources: ferries.md\n---\n\n${words}`);
  await findings(draft);
  return draft;
}

describe('Facts offered while one writes', () => {
  afterEach(closeAll);

  it('are there when asked for, in the draft’s own style, with the evidence', async () => {
    const draft = await drafting('asked.md', 'Others paid £7m. For its boats it spent ');
    const [first, ...more] = await offered(draft);
    ok(first && typeof first.label !== 'string');
    equal([first.label.label, first.label.description, first.detail, first.insertText], ['£4.2m', 'Brightwater Ferries spent £4.2 million on boats in 2024, …', `${article.trim()} (ferries.md, line 1)`, '£4.2m']);
    ok(labels(more).includes('Mara Alder'), labels(more).join(' | '));
  });

  it('come by themselves behind a currency’s sign', async () => {
    const draft = await drafting('sign.md', 'It spent £');
    const [first, ...more] = await offered(draft, '£');
    ok(first?.range instanceof vscode.Range || first?.range, 'it takes the place of the sign');
    equal([labels([first!]), more.length], [['£4.2 million'], 0]);
  });

  it('do not come between a writer and an ordinary word', async () => {
    for (const [at, words] of ['It spent', 'mara', 'It was in Mar', 'Mara Alder'].entries()) {
      const draft = await drafting(`quiet-${at}.md`, words);
      equal(labels(await offered(draft)), words === 'It was in Mar' ? ['Mara Alder'] : [], words);
    }
  });

  it('are not offered in front matter', async () => {
    await write('ferries.md', article);
    const draft = await saved('front.md', '---\nsources: ferries.md\nprice: £');
    await findings(draft);
    equal(labels(await offered(draft, '£')), []);
  });
});

describe('Insert Fact', () => {
  afterEach(closeAll);

  it('puts the chosen fact at the caret, in one step to undo', async () => {
    const draft = await drafting('insert.md', 'Others paid £7m. For its boats it spent X.');
    const editor = vscode.window.activeTextEditor!;
    const x = draft.positionAt(draft.getText().indexOf('X'));
    editor.selection = new vscode.Selection(x, x.translate(0, 1));
    equal(await vscode.commands.executeCommand('factCheck.insertFact', (list: readonly string[]) => list[0]), '£4.2m');
    ok(draft.getText().endsWith('it spent £4.2m.'), draft.getText());
    await vscode.commands.executeCommand('undo');
    ok(draft.getText().endsWith('it spent X.'), draft.getText());
  });

  it('does nothing where no words of the draft stand, or none is chosen', async () => {
    const draft = await untitled(`\`\`\`\n\n\`\`\`\n\n${wrong}`);
    await findings(draft);
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    equal(await vscode.commands.executeCommand('factCheck.insertFact', (list: readonly string[]) => list[0]), undefined);
    editor.selection = new vscode.Selection(4, 0, 4, 0);
    equal(await vscode.commands.executeCommand('factCheck.insertFact', () => undefined), undefined);
    equal(draft.isDirty && draft.getText(), `\`\`\`\n\n\`\`\`\n\n${wrong}`);
  });
});
