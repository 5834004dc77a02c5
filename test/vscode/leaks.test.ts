import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeAll, eventually, extension, findings, naming, replace, right, write, wrong } from './support/drafts';
import { countLive, type Live } from './support/live';

/** In one of the hosts that the suite runs in, two hundred; in the others, to save time, as many as show a leak of one thing each. */
const cycles = Number(vscode.version.split('.')[1]) > 100 && vscode.workspace.isTrusted && !('importScripts' in globalThis) ? 200 : 20;

/** Opens a draft, puts it right and closes it. */
async function cycle(): Promise<void> {
  const draft = await write('cycle.md', naming(['cycle-source.md'], wrong)); // anew each time: some VS Codes save on their own
  // As a person opens it: a document that an extension has opened is kept by VS Code for minutes.
  await vscode.commands.executeCommand('vscode.open', draft);
  const document = vscode.window.activeTextEditor?.document;
  ok(document?.uri.toString() === draft.toString(), 'the draft is open');
  equal((await findings(document)).length, 1);
  await replace(document, '$35 billion', '$53 billion');
  equal((await findings(document)).length, 0);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await eventually('the draft is closed', () => document.isClosed);
}

describe(`After ${cycles} drafts were opened, edited and closed`, function () {
  this.timeout(200_000);
  let live: Live;

  before(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration('factCheck').update('delay', 0, vscode.ConfigurationTarget.Workspace);
    live = countLive();
  });
  after(async () => {
    live.stop();
    await vscode.workspace.getConfiguration('factCheck').update('delay', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('listeners, timers, watchers and caches are back to where they were', async () => {
    const { held } = await extension().activate();
    await write('cycle-source.md', `${right}\n`);
    await cycle(); // what is made once is made now
    await eventually('the first draft is done with', () => held()['timers'] === 0 && live.timers() === 0);
    const before = { ...held(), registrations: live.registrations() };
    for (let round = 1; round < cycles; round++) await cycle();
    await eventually('all timers have run out', () => live.timers() === 0);
    equal({ ...held(), registrations: live.registrations() }, before);
    const seen = live.seen();
    ok(seen.registrations >= cycles && seen.timers >= cycles, `something was counted: ${JSON.stringify(seen)}`);
  });
});
