import { commands, Disposable, Uri, window, workspace } from 'vscode';
import type { Checker } from '../checker';
import type { Library } from '../library';
import type { ReadSettings } from '../settings';

/** The context in which VS Code knows our walkthrough; it opens those it knows unasked when an extension is installed, and ours is to wait. */
const wanted = 'factCheck.walkthroughWanted';

/** *Open Walkthrough*: four steps through what the extension does. *Open Sample Draft*: an unsaved draft with mistakes in it, checked against the bundled article. */
export function registerOpenWalkthrough(extension: { readonly id: string; readonly extensionUri: Uri }, checker: Checker, library: Library, readSettings: ReadSettings): Disposable {
  return Disposable.from(
    commands.registerCommand('factCheck.openWalkthrough', async (): Promise<void> => {
      await commands.executeCommand('setContext', wanted, true);
      await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#factCheck.start`, false);
    }),
    commands.registerCommand('factCheck.openSampleDraft', async (): Promise<void> => {
      const sample = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, 'samples', 'alibaba-bets-big.md'));
      const document = await workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(sample) });
      library.addSample(document.uri);
      await window.showTextDocument(document, { preview: false });
      const { enable, run } = readSettings(document.uri);
      if (enable && run !== 'manual') await checker.check(document); // it may have been checked against the workspace's sources meanwhile
    }),
    workspace.onDidCloseTextDocument(({ uri }) => library.removeSample(uri)),
  );
}
