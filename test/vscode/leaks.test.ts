import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeAll, eventually, extension, findings, naming, rangeOf, right, write, wrong } from './support/drafts';
import { countLive, type Live } from './support/live';

/** Drafts that are open at once. */
const tabs = 10;

/** In one of the hosts that the suite runs in, two hundred; in the others, to save time, as many as show a leak of one thing each. */
const cycles = Number(vscode.version.split('.')[1]) > 100 && vscode.workspace.isTrusted && !('importScripts' in globalThis) ? 200 : 20;

let made = 0;

/** Opens some drafts, each with a name of its own, puts them right and closes them. */
async function round(): Promise<void> {
  const uris = await Promise.all(Array.from({ length: tabs }, () => write(`cycle-${++made}.md`, naming(['cycle-source.md'], wrong))));
  // As a person opens them: a document that an extension has opened is kept by VS Code for minutes.
  for (const uri of uris) await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const drafts = vscode.workspace.textDocuments.filter(({ uri }) => uris.some((one) => one.toString() === uri.toString()));
  equal((await Promise.all(drafts.map(findings))).map(({ length }) => length), uris.map(() => 1));
  const edit = new vscode.WorkspaceEdit();
  for (const draft of drafts) edit.replace(draft.uri, rangeOf(draft, '$35 billion'), '$53 billion');
  ok(await vscode.workspace.applyEdit(edit), 'the edits were applied');
  equal((await Promise.all(drafts.map(findings))).map(({ length }) => length), uris.map(() => 0));
  for (const draft of drafts) await draft.save();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually('the drafts are closed', () => drafts.every(({ isClosed }) => isClosed));
}

describe(`After ${cycles} drafts were opened, edited and closed`, function () {
  this.timeout(400_000);
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
    await round(); // what is made once is made now
    await eventually('the first drafts are done with', () => held()['timers'] === 0 && live.timers() === 0);
    const now = (): Record<string, number> => ({ ...held(), registrations: live.registrations() });
    // What earlier tests had opened, VS Code lets go of in its own time: the least that was held after any round is what nothing adds to.
    const least = now();
    for (let done = tabs; done < cycles; done += tabs) {
      await round();
      for (const [what, count] of Object.entries(now())) least[what] = Math.min(count, least[what] ?? count);
    }
    const isLeast = (): boolean => live.timers() === 0 && Object.entries(now()).every(([what, count]) => count <= least[what]!);
    await eventually('all is back to the least that was held after any round', isLeast).catch((error: Error) => {
      throw new Error(`${error.message}: ${JSON.stringify({ least, now: now(), timers: live.timers() })}`);
    });
    const seen = live.seen();
    ok(seen.registrations > 0 && seen.timers >= cycles, `something was counted: ${JSON.stringify(seen)}`);
  });
});
