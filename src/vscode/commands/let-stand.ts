import { commands, l10n, Uri, window, workspace, WorkspaceEdit, type Disposable } from 'vscode';
import type { Scope } from '../../engine';
import type { Checker } from '../checker';
import { loadEngine } from '../engine';
import { findAgain, type FindingArguments } from '../find-again';
import { oneLine } from '../plain';
import { tell } from '../tell';

/** Run by our quick fixes only. */
export const letStandCommand = 'factCheck.letStand';

type LetStandArguments = readonly [scope: Scope, ...finding: FindingArguments, reason?: string];

/**
 * Lets a finding stand by a comment in the draft: the figure or name alone, its paragraph, or the whole file. Asks for a reason, which may be left empty; who
 * turns the question away leaves the draft as it is. `reason` saves the question. Returns whether the draft was changed.
 */
export function registerLetStand(checker: Checker): Disposable {
  return commands.registerCommand(letStandCommand, async (...[scope, draft, text, near, reason]: LetStandArguments): Promise<boolean> => {
    const why = reason ?? await askForReason(text);
    if (why === undefined) return false;
    const { letStandEdit } = await loadEngine();
    // Looked for after the question: the draft may have been changed meanwhile.
    const found = findAgain(checker, Uri.parse(draft), text, near, ({ verdict }) => verdict === 'refuted');
    const insertion = found && letStandEdit(found.document.getText(), found.claim, scope, why);
    if (!found || !insertion) {
      tell(found ? l10n.t('Fact Check: no comment can be put here.') : l10n.t('Fact Check: nothing was changed, for the finding is gone.'));
      return false;
    }
    const edit = new WorkspaceEdit();
    edit.insert(found.document.uri, found.document.positionAt(insertion.at), insertion.text);
    return workspace.applyEdit(edit);
  });
}

function askForReason(text: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Let “{0}” stand', oneLine(text)),
    prompt: l10n.t('Why? The reason is kept in the draft, for whoever edits it. It may be left empty.'),
    placeHolder: l10n.t('for example: corrected by the company on Tuesday'),
  });
}
