import { commands, window, type Disposable } from 'vscode';
import type { DraftReport } from '../../engine';
import type { Checker } from '../checker';
import { isDraft } from '../drafts';
import type { ReadSettings } from '../settings';
import { inWords } from './counts';

export const checkDraftCommand = 'factCheck.checkDraft';

/** *Check Draft*: checks the draft in the active editor now and tells the counts in the status bar, for a moment. Returns the report, if there is one. */
export function registerCheckDraft(checker: Checker, readSettings: ReadSettings): Disposable {
  return commands.registerCommand(checkDraftCommand, async (): Promise<DraftReport | undefined> => {
    const document = window.activeTextEditor?.document;
    const obstacle = !document || !isDraft(document) ? 'open a markdown draft to check it.'
      : readSettings(document.uri).enable ? undefined
      : 'checking is off for this draft (factCheck.enable).';
    const checked = document && obstacle === undefined ? await checker.check(document) : undefined;
    const outcome = checked ? inWords(checked.report.summary) : obstacle ?? 'this draft could not be checked; the log says why.';
    window.setStatusBarMessage(`Fact Check: ${outcome}`, 6000);
    return checked?.report;
  });
}
