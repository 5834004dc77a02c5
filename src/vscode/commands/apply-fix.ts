import { commands, Uri, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import type { Claim } from '../../engine';
import type { Checker } from '../checker';
import { openDocument } from '../drafts';
import { fixEdit } from '../fixes';

/** Run by a link in our hovers only. */
export const applyFixCommand = 'factCheck.applyFix';

type FixArguments = readonly [draft: string, text: string, replacement: string, near: number];

/** What a link says of the fix it stands for. */
export function fixArguments(draft: Uri, { text, fix, start }: Claim): FixArguments {
  return [draft.toString(), text, fix?.text ?? '', start];
}

/** Replaces a refuted figure or name where it stands now. The draft may have changed since the link was made; if the finding is gone, so is the fix. Returns whether the draft was changed. */
export function registerApplyFix(checker: Checker): Disposable {
  return commands.registerCommand(applyFixCommand, async (...[draft, text, replacement, near]: FixArguments): Promise<boolean> => {
    const uri = Uri.parse(draft);
    const [claim] = (checker.latest(uri)?.claims ?? [])
      .filter((claim) => claim.text === text && claim.fix?.text === replacement)
      .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
    const document = openDocument(uri);
    const change = claim && document && fixEdit(claim, document);
    if (!change) {
      window.setStatusBarMessage('Fact Check: nothing was replaced, for the draft has changed here.', 5000);
      return false;
    }
    const edit = new WorkspaceEdit();
    edit.set(uri, [change]);
    const done = await workspace.applyEdit(edit);
    // The hover that held the link speaks of words that are gone, and would stay as long as the mouse does.
    if (done) await commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
    return done;
  });
}
