import { commands, l10n, window, type Disposable } from 'vscode';
import type { DraftReport } from '../../engine';
import type { Checker } from '../checker';
import { isDraft } from '../drafts';
import type { ReadSettings } from '../settings';
import { tell } from '../tell';
import { inWords } from './counts';

export const checkDraftCommand = 'factCheck.checkDraft';

/** *Check Draft*: checks the draft in the active editor now and tells the counts in the status bar, for a moment. Returns the report, if there is one. */
export function registerCheckDraft(checker: Checker, readSettings: ReadSettings): Disposable {
  return commands.registerCommand(checkDraftCommand, async (): Promise<DraftReport | undefined> => {
    const document = window.activeTextEditor?.document;
    const isOff = document && isDraft(document) && !readSettings(document.uri).enable;
    const checked = document && !isOff ? await checker.check(document, 'whole') : undefined;
    const outcome = checked ? inWords(checked.report.summary)
      : !document || !isDraft(document) ? l10n.t('open a markdown draft to check it.')
      : isOff ? l10n.t('checking is off for this draft (factCheck.enable).')
      : checker.ruledOut(document.uri) === 'excluded' ? l10n.t('this draft is not checked, for a setting leaves it out (factCheck.exclude).')
      : l10n.t('this draft could not be checked; the log says why.');
    tell(l10n.t('Fact Check: {0}', outcome));
    return checked?.report;
  });
}
