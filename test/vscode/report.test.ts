import * as vscode from 'vscode';
import type { ReportShown } from '../../src/vscode/report/reports';
import { reportWords } from '../../src/vscode/report/words';
import { englishWords } from '../../src/report';
import { equal, match, ok } from './support/assert';
import { closeAll, eventually, findings, folder, right, saved, untitled, wrong } from './support/drafts';

const show = (): Thenable<ReportShown | undefined> => vscode.commands.executeCommand<ReportShown | undefined>('factCheck.showReport');
const write = (format: string, to: vscode.Uri): Thenable<vscode.Uri | undefined> => vscode.commands.executeCommand<vscode.Uri | undefined>('factCheck.exportReport', format, to);
const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label));
const noncesOf = (page: string): Set<string> => new Set([...page.matchAll(/nonce[-=]"?([\w-]+)/g)].map((found) => found[1]!));

describe('The report', () => {
  afterEach(closeAll);

  it('is shown beside the draft, and the draft keeps the focus', async () => {
    const draft = await saved('ferries.md', `# Ferries\n\n${wrong}\n`);
    const shown = await show();
    match(shown?.page ?? '', /<h1 id="title1">Ferries<\/h1>/);
    await eventually('its tab is there', () => tabs().join() === 'Fact check: ferries.md');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), draft.uri.toString());
  });

  it('takes in nothing but its own style and script, under a new word each time it is made', async () => {
    await untitled(wrong);
    const first = noncesOf((await show())?.page ?? '');
    await untitled(wrong);
    const second = noncesOf((await show())?.page ?? '');
    equal([first.size, second.size, new Set([...first, ...second]).size], [1, 1, 2]);
  });

  it('is one for each draft, shown again rather than made again', async () => {
    await saved('one.md', wrong);
    await show();
    await show();
    await saved('two.md', right);
    await show();
    await eventually('two reports are there', () => tabs().toSorted().join() === 'Fact check: one.md,Fact check: two.md');
  });

  it('is shown on request where drafts are checked by command only, and not for what is no draft', async () => {
    const setting = vscode.workspace.getConfiguration('factCheck');
    await setting.update('run', 'manual', vscode.ConfigurationTarget.Global);
    try {
      await untitled(wrong);
      match((await show())?.page ?? '', /One claim of/);
    } finally {
      await setting.update('run', undefined, vscode.ConfigurationTarget.Global);
    }
    await closeAll();
    equal(await show(), undefined);
  });

  it('is written as a page, as Markdown and as a table', async () => {
    const draft = await saved('written.md', `# Ferries\n\n${wrong} <!-- stet: their words -->\n\n${wrong}\n`);
    await findings(draft);
    const texts = new Map<string, string>();
    for (const format of ['html', 'markdown', 'csv']) {
      const to = vscode.Uri.joinPath(folder(), `written.fact-check.${format}`);
      equal((await write(format, to))?.toString(), to.toString());
      texts.set(format, new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(to)));
    }
    match(texts.get('html')!, /^<!DOCTYPE html>[^]*The writer’s reason: their words/);
    ok(!texts.get('html')!.includes('data-remember='), 'the file knows nothing of the editor');
    match(texts.get('markdown')!, /The writer’s reason: their words/);
    match(texts.get('csv')!, /^\uFEFFdraft,line,[^]*\r\nwritten\.md,3,/);
  });

  it('speaks the words that the terminal speaks, where the editor speaks English', () => {
    equal(reportWords(), englishWords);
  });
});
