import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, findings, folder, hoverOver, naming, replace, right, saved, shown, write, wrong } from './support/drafts';

const codes = (draft: vscode.TextDocument): string => shown(draft.uri).map(({ code }) => code).join();
const set = (value: unknown): Thenable<void> => vscode.workspace.getConfiguration('factCheck').update('sources', value, vscode.ConfigurationTarget.Workspace);
const remove = (uri: vscode.Uri): Thenable<void> => vscode.workspace.fs.delete(uri, { recursive: true });
/** Makes a file once more and deletes it, with time between, for a watcher takes what is made and deleted at once for nothing. */
const removeAgain = (path: string, removed: vscode.Uri) => async (): Promise<void> => {
  await write(path, 'Nothing.\n');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await remove(removed);
};

describe('Sources named in the front matter', () => {
  afterEach(closeAll);

  it('take the place of the bundled facts', async () => {
    await write('texts/article.md', `# The other article\n\n${wrong}\n`);
    const draft = await saved('drafts/own-source.md', naming(['../texts/article.md'], wrong));
    equal(await findings(draft), []);
    const hover = await hoverOver(draft, '$35');
    match(hover?.value ?? '', /\*\*Supported\*\*/);
    match(hover?.value ?? '', /line 3/);
  });

  it('are led to, at the very words', async () => {
    const source = await write('texts/exact.md', `One line.\n\n${right}\n`);
    const [finding] = await findings(await saved('exact-draft.md', naming(['texts/exact.md'], wrong)));
    const place = finding?.relatedInformation?.[0]?.location;
    ok(place);
    equal([place.uri.toString(), place.range.start.line], [source.toString(), 2]);
  });

  it('are missed with a warning where they are named, and nothing else stands in for them', async () => {
    const draft = await saved('no-source.md', naming(['nowhere.md'], wrong));
    const found = await findings(draft);
    equal(found.map(({ code, severity }) => [code, severity]), [['sources.missing', vscode.DiagnosticSeverity.Warning]]);
    equal(draft.getText(found[0]?.range), 'nowhere.md');
  });

  it('serve as soon as they are there, and their changes count when they are saved', async () => {
    const draft = await saved('patient.md', naming(['late.md'], wrong));
    equal((await findings(draft)).map(({ code }) => code), ['sources.missing']);
    const source = await saved('late.md', 'Nothing yet.');
    await replace(source, 'Nothing yet.', right);
    ok(await source.save(), 'saved');
    await eventually('the new source refutes the draft', () => codes(draft) === 'refuted.value');
    await replace(source, '$53 billion', '$35 billion');
    ok(await source.save(), 'saved');
    await eventually('the changed source supports it', () => codes(draft) === '');
  });

  it('count as they are in the editor, before they are saved, and as they were when that is thrown away', async () => {
    await write('typed/source.md', `${right}\n`);
    const draft = await saved('typed/draft.md', naming(['source.md'], wrong));
    equal((await findings(draft)).length, 1);
    const source = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'typed/source.md'));
    await vscode.window.showTextDocument(source, { preview: false });
    await replace(source, '$53 billion', '$35 billion');
    await eventually('what is typed into the source supports the draft', () => codes(draft) === '');
    ok(source.isDirty, 'nothing was saved');
    await vscode.window.showTextDocument(source);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the source as it was refutes the draft', () => codes(draft) === 'refuted.value');
  });

  it('are followed when another program changes or deletes them; the others go on serving', async () => {
    await write('other/source.md', `${wrong}\n`);
    await write('other/second.md', `${right}\n`);
    const draft = await saved('other/draft.md', naming(['second.md'], wrong));
    equal((await findings(draft)).length, 1);
    await write('other/second.md', `${wrong}\n`);
    await eventually('the changed source supports the draft', () => codes(draft) === '', () => write('other/second.md', `${wrong}\n`));
    await replace(draft, '[second.md]', '[source.md, second.md]');
    const gone = await write('other/source.md', 'Nothing.\n');
    await remove(gone);
    await eventually('the deleted source is missed', () => codes(draft) === 'sources.missing', removeAgain('other/source.md', gone));
    await write('other/second.md', `${right}\n`);
    await eventually('the other one serves', () => codes(draft) === 'sources.missing,refuted.value', () => write('other/second.md', `${right}\n`));
  });

  it('may be named by a pattern: a new file counts, and one that is gone does not', async () => {
    await write('pattern/texts/a.md', 'Nothing about it.\n');
    const draft = await saved('pattern/draft.md', naming(['"texts/*.md"'], wrong));
    equal(await findings(draft), []);
    const added = await write('pattern/texts/b.md', `${right}\n`);
    await eventually('the new file refutes the draft', () => codes(draft) === 'refuted.value', () => write('pattern/texts/b.md', `${right}\n`));
    await remove(added);
    await eventually('the file is gone', () => codes(draft) === '', removeAgain('pattern/texts/b.md', added));
  });

  it('with faults in them serve, and the faults are told on their line, with their place', async () => {
    const table = await write('faulty/table.facts.json', '{ "entities": [], "facts": [ { "subject": "nobody" } ] }\n');
    await write('faulty/empty.csv', '');
    const draft = await saved('faulty/draft.md', '---\nsources:\n  - table.facts.json\n  - "empty.csv"\n---\n\nProse.\n');
    const [fault, empty] = await findings(draft);
    ok(fault && empty, 'two faults');
    equal([draft.getText(fault.range), draft.getText(empty.range)], ['table.facts.json', '"empty.csv"']);
    match(fault.message, /^“table\.facts\.json” has (a fault|\d+ faults, the first): /);
    equal(fault.relatedInformation?.[0]?.location.uri.toString(), table.toString());
    equal([empty.code, empty.message], ['source.empty', '“empty.csv” cannot be used as a source. The file is empty.']);
  });
});

describe('Sources that the draft does not name', () => {
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });

  it('are those in a folder “sources” beside it, as soon as it is there', async () => {
    const draft = await saved('beside/draft.md', right);
    equal(await findings(draft), []);
    const source = await write('beside/sources/article.md', `${wrong}\n`);
    await eventually('the folder’s source refutes the draft', () => codes(draft) === 'refuted.value', () => write('beside/sources/article.md', `${wrong}\n`));
    const beside = vscode.Uri.joinPath(source, '..');
    await remove(beside);
    await eventually('without the folder, the bundled facts serve', () => codes(draft) === '', removeAgain('beside/sources/article.md', beside));
  });

  it('are those of the setting, which takes effect at once and comes second to the front matter', async () => {
    await write('research/one.md', `${wrong}\n`);
    await write('set/own.md', `${right}\n`);
    const draft = await saved('set/draft.md', right);
    const other = await saved('set/naming.md', naming(['own.md'], right));
    equal([await findings(draft), await findings(other)], [[], []]);
    await set(['research/*.md']);
    await eventually('the setting’s source refutes the draft', () => codes(draft) === 'refuted.value');
    equal(shown(other.uri), []);
    await set(undefined);
    await eventually('the setting is gone', () => codes(draft) === '');
  });

  it('are not taken from a setting that makes no sense', async () => {
    await set('research');
    equal((await findings(await saved('senseless.md', wrong))).map(({ code }) => code), ['refuted.value']);
  });

  it('show their faults in themselves, once', async () => {
    const empty = await write('folder-fault/sources/empty.csv', '');
    for (const name of ['a', 'b']) equal(await findings(await saved(`folder-fault/${name}.md`, wrong)), []);
    await eventually('the file says that it is empty', () => shown(empty).map(({ code }) => code).join() === 'source.empty');
    await write('folder-fault/sources/empty.csv', 'a,b\n1,2\n');
    await eventually('the fault is mended', () => shown(empty).length === 0, () => write('folder-fault/sources/empty.csv', 'a,b\n1,2\n'));
    await remove(vscode.Uri.joinPath(empty, '..'));
  });
});
