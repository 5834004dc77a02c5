import { commands, Disposable, Uri, window, workspace } from 'vscode';

/** The context in which VS Code knows our walkthrough; it opens those it knows unasked when an extension is installed, and ours is to wait. */
const wanted = 'factCheck.walkthroughWanted';

/** *Open Walkthrough*: four steps through what the extension does. *Open Sample Draft*: an unsaved draft with mistakes in it, checked against the bundled article. */
export function registerOpenWalkthrough(extension: { readonly id: string; readonly extensionUri: Uri }): Disposable {
  return Disposable.from(
    commands.registerCommand('factCheck.openWalkthrough', async (): Promise<void> => {
      await commands.executeCommand('setContext', wanted, true);
      await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#factCheck.start`, false);
    }),
    commands.registerCommand('factCheck.openSampleDraft', async (): Promise<void> => {
      const sample = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, 'samples', 'alibaba-bets-big.md'));
      const document = await workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(sample) });
      await window.showTextDocument(document, { preview: false });
    }),
  );
}
