import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { actions } from './support/asking';
import { closeAll, eventually, findings, folder, replace, right, saved, shown, untitled, write, wrong } from './support/drafts';

const kind = (name: string): vscode.CodeActionKind => vscode.CodeActionKind.QuickFix.append('factCheck').append(name);

/** Does what a quick fix does, without the question it asks. */
async function run(draft: vscode.TextDocument, words: string, name: string, ...answers: unknown[]): Promise<unknown> {
  const command = (await actions(draft, words, kind(name)))[0]?.command;
  ok(command, `${name} is offered`);
  return vscode.commands.executeCommand(command.command, ...command.arguments as unknown[], ...answers);
}

/** How many findings are shown at the very moment of each edit that follows, before anything else can happen. */
function atEachEdit(draft: vscode.TextDocument): { readonly counts: number[]; stop(): void } {
  const counts: number[] = [];
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document === draft && contentChanges.length > 0) counts.push(shown(draft.uri).length);
  });
  return { counts, stop: () => listener.dispose() };
}

const two = `${wrong.slice(0, -1)}, and Microsoft $80 million this fiscal year.`;

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('factCheck');
const codeActionsOnSave = (value: unknown): Thenable<void> => vscode.workspace.getConfiguration('editor', folder()).update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);

describe('Letting a finding stand', () => {
  afterEach(closeAll);

  for (const [name, left, comment] of [['letStand.here', 2, '$35 billion<!-- stet: they said so -->'], ['letStand.block', 1, 'fiscal year. <!-- stet: they said so -->'], ['letStand.file', 0, '<!-- factcheck-disable-file: they said so -->']] as const) {
    it(`by ${name} takes its underline away with the very edit, and one undo brings it back`, async () => {
      const draft = await untitled(`${two}\n\nAs for Meta, it plans to spend $56 billion on AI in 2025.\n`);
      equal((await findings(draft)).length, 3);
      const watched = atEachEdit(draft);
      equal(await run(draft, '$35 billion', name, 'they said so'), true);
      watched.stop();
      equal(watched.counts, [left]);
      ok(draft.getText().includes(comment), draft.getText());
      equal((await findings(draft)).length, left);
      await vscode.commands.executeCommand('undo');
      equal((await findings(draft)).length, 3);
    });
  }

  it('finds its place again, and does nothing where the finding is gone', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const [here] = await actions(draft, '$35 billion', kind('letStand.here'));
    const args = here!.command!.arguments as unknown[];
    await replace(draft, 'Alibaba', 'As it says, Alibaba');
    equal(await vscode.commands.executeCommand('factCheck.letStand', ...args, ''), true);
    equal(draft.getText(), `As it says, ${wrong.replace('$35 billion', '$35 billion<!-- stet -->')}`);
    await findings(draft);
    equal(await vscode.commands.executeCommand('factCheck.letStand', ...args, ''), false);
  });

  it('is given up when the question for a reason is turned away', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const asked = run(draft, '$35 billion', 'letStand.here');
    // The question may not be there yet when it is first turned away.
    let answered = false;
    void asked.then(() => (answered = true));
    await eventually('the question is gone', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return answered;
    });
    equal([await asked, draft.getText()], [false, wrong]);
  });
});

describe('What is put right', () => {
  afterEach(closeAll);

  it('loses its underline with the very edit', async () => {
    const draft = await untitled(two);
    equal((await findings(draft)).length, 2);
    const watched = atEachEdit(draft);
    await vscode.commands.executeCommand('factCheck.applyFix', draft.uri.toString(), '$35 billion', '$53 billion', 20);
    watched.stop();
    equal(watched.counts, [1]);
  });
});

describe('A name that is ignored', () => {
  afterEach(async () => {
    await settings().update('ignoreNames', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('loses its underlines at once, in every draft, and stands in the settings of the workspace', async () => {
    const [one, other] = [await untitled('Eddy Wu, the chief executive of Alibaba, said so.'), await untitled('Eddy Wu spoke. Eddy Wu left. Alibaba will invest $35 billion in AI infrastructure over three years.')];
    equal([(await findings(one)).length, (await findings(other)).length], [1, 3]);
    const ignored = run(one, 'Eddy Wu', 'ignoreName');
    equal(await ignored, true);
    equal([shown(one.uri).length, shown(other.uri).length], [0, 1]);
    equal(settings().inspect('ignoreNames')?.workspaceValue, ['Eddy Wu']);
    equal([(await findings(one)).length, (await findings(other)).length], [0, 1]);
  });

  it('is objected to again when it is taken off the list', async () => {
    await settings().update('ignoreNames', ['Eddy Wu', 7], vscode.ConfigurationTarget.Workspace);
    const draft = await untitled('Eddy Wu, the chief executive of Alibaba, said so.');
    equal(await findings(draft), []);
    await settings().update('ignoreNames', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('the name is underlined', () => shown(draft.uri).length === 1);
  });
});

describe('A figure added as a fact', () => {
  afterEach(closeAll);

  it('goes, alone, into the fact table that the draft is checked against, and is supported then', async () => {
    const table = await write('added/ours.facts.json', '{\n  "entities": [{ "id": "baidu", "name": "Baidu", "type": "company" }],\n  "facts": [\n    { "subject": "baidu", "text": "Baidu employs 900 people." }\n  ]\n}\n');
    const draft = await saved('added/draft.md', '---\nsources: ours.facts.json\n---\n\nBaidu will spend $7 billion on chips and $2 billion on power.\n');
    await findings(draft);
    equal(await run(draft, '$7 billion', 'addFact'), 1);
    const document = await vscode.workspace.openTextDocument(table);
    ok(document.getText().includes('"value": "$7 billion"') && !document.getText().includes('"value": "$2 billion"'), document.getText());
    await eventually('the figure is supported', async () => (await actions(draft, '$7 billion')).length === 0);
  });
});

describe('Fix All in Draft', () => {
  afterEach(async () => {
    await codeActionsOnSave(undefined);
    await closeAll();
  });

  it('makes every plain replacement in one step, and a second run changes nothing', async () => {
    const text = `${wrong} Eddy Wu said so. Baidu will spend $7 billion.\n\n${wrong}\n`;
    const draft = await untitled(text);
    await findings(draft);
    equal(await vscode.commands.executeCommand('factCheck.fixAll'), 3);
    const fixed = `${right} Eddie Wu said so. Baidu will spend $7 billion.\n\n${right}\n`;
    equal(draft.getText(), fixed);
    equal(await vscode.commands.executeCommand('factCheck.fixAll'), 0);
    equal(draft.getText(), fixed);
    await vscode.commands.executeCommand('undo');
    equal(draft.getText(), text);
  });

  it('leaves alone what is let stand', async () => {
    const draft = await untitled(`${wrong} <!-- stet -->`);
    await findings(draft);
    equal(await vscode.commands.executeCommand('factCheck.fixAll'), 0);
  });

  it('is done on saving where it is asked for by its own name, and nowhere else', async () => {
    const draft = await saved('on-saving.md', `${right}\n`);
    for (const [value, expected] of [[{ 'source.fixAll': 'explicit' }, wrong], [{ 'source.fixAll.factCheck': 'explicit' }, right]] as const) {
      await codeActionsOnSave(value);
      const asked = JSON.stringify(value); // something new to save
      await replace(draft, draft.getText(), `${wrong} ${asked}\n`);
      ok(await draft.save(), 'saved');
      equal(draft.getText(), `${expected} ${asked}\n`);
    }
  });

  it('is a source action that can be asked for by hand', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(0, 0, 0, 0), 'source.fixAll');
    equal(all.map(({ kind, title }) => [kind?.value, title]), [['source.fixAll.factCheck', 'Fact Check: Fix All in Draft']]);
  });
});
