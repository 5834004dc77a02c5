import * as vscode from 'vscode';
import { equal, match, ok } from './support/assert';
import { closeAll, findings, hoverOver, right, saved, untitled, write, wrong } from './support/drafts';

describe('Hovers', () => {
  afterEach(closeAll);

  it('say why a figure is refuted, quote the source and offer the replacement', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const hover = await hoverOver(draft, '$35');
    ok(hover, 'there is a hover');
    match(hover.value, /\*\*Refuted\*\*/);
    match(hover.value, /\$53 billion/);
    match(hover.value, /^> /m);
    match(hover.value, /command:factCheck\.applyFix/);
  });

  it('say what was reckoned as a formula with its result, and no sentence besides', async () => {
    const draft = await untitled(`${right} That is about $17.7 billion a year for Alibaba.`);
    equal(await findings(draft), []);
    const said = (await hoverOver(draft, '$17.7'))?.value.replaceAll('\\', '') ?? '';
    match(said, /^\$\(pass\) \*\*Supported\*\*\n\n\$\(symbol-operator\) \$53 billion ÷ 3 years = \$17\.7 billion\n\n> .*\*\*\$53 billion\*\*/);
    equal(said.match(/÷/g)?.length, 1);
  });

  it('tell whose words they are, and of what day', async () => {
    await write('dated.md', `---\ntitle: The plan\ndate: 2025-02-24\n---\n\n${right}\n`);
    const draft = await saved('of-dated.md', `---\nsources: dated.md\n---\n\n${right}\n`);
    equal(await findings(draft), []);
    match((await hoverOver(draft, '$53'))?.value.replaceAll('\\', '') ?? '', /> — The plan, 24 February 2025, line 6 · \[Open the source\]/);
  });

  it('say that a figure is supported, without a fix', async () => {
    const draft = await untitled(right);
    await findings(draft);
    const hover = await hoverOver(draft, '$53');
    ok(hover, 'there is a hover');
    match(hover.value, /\*\*Supported\*\*/);
    ok(!hover.value.includes('applyFix'), 'no fix is offered');
  });

  it('say where the sources are silent', async () => {
    const draft = await untitled('Baidu will spend $7 billion on AI.');
    equal(await findings(draft), []);
    match((await hoverOver(draft, '$7'))?.value ?? '', /\*\*Not enough information\*\*/);
  });

  it('say nothing over other words', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    equal(await hoverOver(draft, 'infrastructure'), undefined);
  });

  it('trust two commands of ours and nothing else', async () => {
    const draft = await untitled(wrong);
    await findings(draft);
    const trusted = (await hoverOver(draft, '$35'))?.isTrusted;
    ok(trusted && typeof trusted === 'object', 'trust is limited to a list');
    equal([...trusted.enabledCommands].sort(), ['factCheck.applyFix', 'factCheck.openEvidence']);
  });

  it('show the words of a source as words, whatever they are made of', async () => {
    const trap = '[click](command:workbench.action.quit) ![x](https://example.org/x.png) https://example.org <b>bold</b> $(bug) `code` &amp;';
    await write('trap.md', `Alibaba will invest $53 billion in AI infrastructure over three years, says ${trap}.\n`);
    const draft = await saved('trapped.md', `---\nsources: trap.md\n---\n\n${wrong}\n`);
    await findings(draft);
    const hover = await hoverOver(draft, '$35');
    ok(hover, 'there is a hover');
    for (const live of ['[click](', '![x](', 'https://example', '<b>', '$(bug)', '`code`']) ok(!hover.value.includes(live), `${live} is live`);
  });

  it('keep to where their words are while the draft is edited in front of them', async () => {
    const draft = await untitled(`Intro.\n\n${wrong}`);
    await findings(draft);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(0, 0), 'A longer beginning. ');
    await vscode.workspace.applyEdit(edit);
    match((await hoverOver(draft, '$35'))?.value ?? '', /\*\*Refuted\*\*/);
  });
});
