import * as vscode from 'vscode';
import { equal } from './support/assert';
import { actions } from './support/asking';
import { closeAll, findings, folder, naming, right, saved, wrong } from './support/drafts';

/** `scripts/test-vscode.mjs` runs the suite in a trusted folder and in Restricted Mode; what holds in both stands in the other files. */
describe('A folder, trusted or not', () => {
  afterEach(closeAll);

  it('has its drafts checked', async () => {
    const draft = await saved('restricted.md', wrong);
    equal((await findings(draft)).length, 1);
    equal((await actions(draft, '$35 billion'))[0]?.title, 'Replace with “$53 billion”');
  });

  it('must be trusted before a draft’s front matter can name a file outside of it', async () => {
    const outside = vscode.Uri.joinPath(folder(), '..', `${folder().path.split('/').at(-1)}-outside.md`);
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(`${right}\n`));
    try {
      const draft = await saved('nosy.md', naming([`../${outside.path.split('/').at(-1)}`], wrong));
      equal((await findings(draft)).map(({ code }) => code), [vscode.workspace.isTrusted ? 'refuted.value' : 'sources.outside']);
    } finally {
      await vscode.workspace.fs.delete(outside);
    }
  });
});
