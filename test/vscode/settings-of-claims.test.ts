import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, extension, findings, folder, hoverOver, replace, right, saved, shown, untitled, wrong } from './support/drafts';

const ours = ['kinds', 'severity', 'unsourcedSeverity', 'supportedSeverity', 'tolerance', 'exclude', 'maxFindings', 'delay', 'proofMarks', 'run'];

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('factCheck').update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('Settings of what is checked and how it is marked', () => {
  afterEach(async () => {
    for (const name of ours) await set(name, undefined);
    await vscode.workspace.getConfiguration('factCheck', { languageId: 'markdown' }).update('severity', undefined, vscode.ConfigurationTarget.Workspace, true);
    await closeAll();
  });

  it('`kinds` leaves a kind out of everything at once, and brings it back', async () => {
    const draft = await untitled(wrong);
    equal((await findings(draft)).length, 1);
    await set('kinds', { money: 'off' });
    await eventually('the finding is gone', () => shown(draft.uri).length === 0);
    const api = await extension().activate();
    await eventually('the report has no sums', () => api.reportFor(draft.uri)?.claims.every(({ kind }) => kind !== 'money') === true);
    equal(await hoverOver(draft, '$35'), undefined);
    await set('kinds', undefined);
    await eventually('the finding is back', () => shown(draft.uri).length === 1);
  });

  it('`kinds` gives a kind a severity of its own', async () => {
    const draft = await untitled('Alibaba will invest $35 billion in AI infrastructure over five years.');
    equal((await findings(draft)).length, 2);
    await set('kinds', { money: 'error' });
    await eventually('the sum alone is an error', () => shown(draft.uri).map(({ severity }) => severity).join() === '0,1');
  });

  it('the severities of all three verdicts can be set, and off', async () => {
    const draft = await untitled(`${wrong} Its chief cook owns 17 boats.`);
    equal((await findings(draft)).length, 1);
    await set('severity', 'off');
    await eventually('nothing is marked', () => shown(draft.uri).length === 0);
    ok(await hoverOver(draft, '$35'), 'the hover is still there');
    await set('unsourcedSeverity', 'information');
    await eventually('what no source speaks of is marked', () => shown(draft.uri).map(({ range, severity }) => `${draft.getText(range)} ${severity}`).join() === '17 2');
    await set('supportedSeverity', 'hint');
    await eventually('what is borne out is marked', () => shown(draft.uri).some(({ range, severity }) => draft.getText(range) === 'three years' && severity === 3));
  });

  it('`tolerance` lets pass what is off by no more than that', async () => {
    const draft = await untitled(right.replace('$53', '$54'));
    equal((await findings(draft)).length, 1);
    await set('tolerance', 3);
    await eventually('the finding is gone', () => shown(draft.uri).length === 0);
    match((await hoverOver(draft, '$54'))?.value ?? '', /Within the 3/);
    await set('tolerance', 1);
    await eventually('the finding is back', () => shown(draft.uri).length === 1);
  });

  it('`exclude` leaves drafts out by name and pattern, at once', async () => {
    const [old, fresh] = [await saved('archive/deep/old.md', wrong), await saved('fresh.md', wrong)];
    equal([(await findings(old)).length, (await findings(fresh)).length], [1, 1]);
    for (const pattern of ['archive', '**/old.*', 'archive/**']) {
      await set('exclude', [pattern]);
      await eventually(`${pattern} leaves it out`, () => shown(old.uri).length === 0);
      equal(shown(fresh.uri).length, 1);
      await vscode.window.showTextDocument(old);
      equal(await vscode.commands.executeCommand('factCheck.checkDraft'), undefined);
      await set('exclude', undefined);
      await eventually('it is checked again', () => shown(old.uri).length === 1);
    }
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'archive'), { recursive: true });
  });

  it('`maxFindings` keeps the gravest, in the order of the draft, and says how many more there are', async () => {
    await set('kinds', { duration: 'error' });
    await set('maxFindings', 2);
    const draft = await untitled(`${wrong}\n\n${wrong}\n\nAlibaba will invest $53 billion in AI infrastructure over five years.\n`);
    const found = await findings(draft);
    equal(found.map(({ range }) => draft.getText(range)), ['$35 billion', 'five years', 'five years']);
    match(found.at(-1)?.message ?? '', /One more/);
    await set('maxFindings', 500);
    await eventually('all are shown', () => shown(draft.uri).length === 3 && shown(draft.uri).every(({ code }) => code !== 'findings.hidden'));
  });

  it('`delay` is how long the keys must rest', async () => {
    await set('delay', 4000);
    const draft = await untitled(right);
    await vscode.commands.executeCommand('factCheck.checkDraft');
    const edited = Date.now();
    await replace(draft, '$53 billion', '$35 billion');
    await new Promise((resolve) => setTimeout(resolve, 1000)); // seven times as long as by default
    if (Date.now() - edited < 4000) equal(shown(draft.uri), []);
    await set('delay', 0);
    await eventually('the change of the setting has the draft checked', () => shown(draft.uri).length === 1);
  });

  it('what stands under [markdown] counts', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    await vscode.workspace.getConfiguration('factCheck', { languageId: 'markdown' }).update('severity', 'error', vscode.ConfigurationTarget.Workspace, true);
    await eventually('it is an error', () => shown(draft.uri)[0]?.severity === vscode.DiagnosticSeverity.Error);
  });

  it('values that make no sense are told of once, in one message, and their defaults hold', async () => {
    const told: string[] = [];
    const original = vscode.window.showWarningMessage;
    const listen = (message: string): Thenable<undefined> => {
      told.push(message);
      return Promise.resolve(undefined);
    };
    Object.defineProperty(vscode.window, 'showWarningMessage', { value: listen, configurable: true, writable: true });
    try {
      await set('tolerance', 'much');
      await eventually('it is told of', () => told.length > 0);
      const [finding] = await findings(await untitled(wrong));
      equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
      await findings(await untitled(wrong));
      equal(told.length, 1);
      match(told[0] ?? '', /factCheck\.tolerance.*number from 0 to 50/);
      await set('kinds', { sums: 'off', money: 'purple' });
      await eventually('the next one is told of', () => told.length > 1);
      match(told[1] ?? '', /factCheck\.kinds/);
      await set('exclude', ['drafts\\**']);
      await eventually('the third is told of', () => told.length > 2);
      match(told[2] ?? '', /factCheck\.exclude.*“drafts\\\*\*” leaves nothing out: folders are parted by “\/”/);
    } finally {
      Object.defineProperty(vscode.window, 'showWarningMessage', { value: original, configurable: true, writable: true });
    }
  });

  it('Toggle Proof Marks switches the setting where it stands', async () => {
    await untitled(wrong);
    await set('proofMarks', false);
    for (const now of [true, false]) {
      equal(await vscode.commands.executeCommand('factCheck.toggleProofMarks'), now);
      equal(vscode.workspace.getConfiguration('factCheck').inspect('proofMarks')?.workspaceValue, now);
    }
  });
});
