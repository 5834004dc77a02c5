import { commands, l10n, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import type { Checker } from '../checker';
import { isDraft } from '../drafts';
import { allFixes } from '../fixes';
import { tell } from '../tell';

export const fixAllCommand = 'factCheck.fixAll';

/**
 * *Fix All in Draft*: makes every replacement that is plainly right in the draft of the active editor. One undo takes all of them back, and a second run finds
 * nothing to do. Returns how many there were.
 */
export function registerFixAll(checker: Checker): Disposable {
  return commands.registerCommand(fixAllCommand, async (): Promise<number> => {
    const document = window.activeTextEditor?.document;
    if (!document || !isDraft(document)) {
      tell(l10n.t('Fact Check: open a markdown draft to put it right.'));
      return 0;
    }
    const edits = await allFixes(checker, document);
    if (edits.length === 0) {
      tell(l10n.t('Fact Check: there is nothing that could plainly be put right.'));
      return 0;
    }
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits);
    if (!await workspace.applyEdit(edit)) return 0;
    tell(edits.length === 1 ? l10n.t('Fact Check: 1 replacement was made.') : l10n.t('Fact Check: {0} replacements were made.', edits.length));
    return edits.length;
  });
}
