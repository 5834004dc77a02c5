import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeAll, eventually, findings, rangeOf, replace, shown, untitled, wrong } from './support/drafts';

const faults = (draft: vscode.TextDocument): string[] => shown(draft.uri).filter(({ code }) => code === 'directive.unknown').map(({ range }) => draft.getText(range));

/** Waits until these words, and no others, are underlined as directives that let nothing stand. */
async function seesFaults(draft: vscode.TextDocument, ...words: readonly string[]): Promise<void> {
  await eventually(`faults: ${words.join()}`, () => faults(draft).join() === words.join());
}

/** The directives that completion offers at the end of some words. */
async function offered(draft: vscode.TextDocument, words: string): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, rangeOf(draft, words).end);
  return items.filter(({ kind, insertText }) => kind === vscode.CompletionItemKind.Keyword && insertText instanceof vscode.SnippetString && insertText.value.startsWith('<!-- '));
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

describe('Directives', () => {
  afterEach(closeAll);

  it('that are misspelt are underlined, and put right by a quick fix', async () => {
    const draft = await untitled(`${wrong} <!-- stett: their words -->\n\n<!-- factcheck-disable-lines --> ${wrong}\n\nNothing. <!-- a note -->\n`);
    equal((await findings(draft)).filter(({ code }) => code === 'refuted.value').length, 2);
    await seesFaults(draft, 'stett', 'factcheck-disable-lines');
    for (const [words, title] of [['stett', 'Write “stet”'], ['factcheck-disable-lines', 'Write “factcheck-disable-line”']] as const) {
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, rangeOf(draft, words), vscode.CodeActionKind.QuickFix.value);
      const fix = all.find((action) => action.title === title);
      ok(fix?.edit, title);
      ok(await vscode.workspace.applyEdit(fix.edit));
    }
    await eventually('all is let stand', () => shown(draft.uri).length === 0);
    ok(draft.getText().includes('<!-- stet: their words -->'), 'the reason is kept');
  });

  it('that lack the colon before their reason are told of, and the fault goes when the comment goes', async () => {
    const draft = await untitled(`${wrong} <!-- stet their words -->\n`);
    await findings(draft);
    await seesFaults(draft, 'stet');
    await replace(draft, ' <!-- stet their words -->', '');
    await seesFaults(draft);
  });

  it('are completed from the beginning of a comment, with what they are for', async () => {
    const draft = await untitled('Words. <!-- st\n\nWords. <\n\nWords. <!-- factcheck-d -->\n\n<!-> Words.\n');
    for (const words of ['<!-- st', 'Words. <', '<!-- factcheck-d']) equal((await offered(draft, words)).length, 6, words);
    const [first] = await offered(draft, '<!-- st');
    equal(first && [labelOf(first), typeof first.label === 'object' && first.label.description], ['stet', 'lets this paragraph, item, heading or row stand']);
    const inClosed = (await offered(draft, '<!-- factcheck-d'))[1];
    ok(inClosed?.range instanceof vscode.Range);
    equal(draft.getText(inClosed.range), '<!-- factcheck-d -->', 'the closing mark is not written twice');
    const atAngles = (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, rangeOf(draft, '<!->').end.translate(0, -1))).items.find((item) => labelOf(item) === 'stet' && item.range instanceof vscode.Range);
    ok(atAngles?.range instanceof vscode.Range);
    equal(draft.getText(atAngles.range), '<!->', 'nor is the ">" that VS Code puts behind a "<"');
    equal(await offered(draft, 'Words'), []);
  });
});
