import { commands, l10n, Uri, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import type { Claim } from '../../engine';
import type { Checker } from '../checker';
import { findAgain } from '../find-again';
import { fixEdit } from '../fixes';
import { tell } from '../tell';

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
    const found = findAgain(checker, uri, text, near, ({ fix }) => fix?.text === replacement);
    const change = found && fixEdit(found.claim, found.document);
    if (!change) {
      tell(l10n.t('Fact Check: nothing was replaced, for the draft has changed here.'));
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
