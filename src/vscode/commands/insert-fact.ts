import { CancellationTokenSource, commands, l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import type { Offer } from '../../engine';
import type { Checker } from '../checker';
import { isDraft } from '../drafts';
import { loadSourceTools } from '../engine';
import { offersAt, originOf, saidOf } from '../fact-offers';
import { label } from '../plain';
import { tell } from '../tell';

export const insertFactCommand = 'factCheck.insertFact';

interface OfferItem extends QuickPickItem {
  readonly offer: Offer;
}

/**
 * *Insert Fact…*: lists the figures and names of the draft's sources, what the sentence at the caret is about first, to be searched by what the sources say of
 * them, and puts the chosen one at the caret or in the place of the selection. `choose` stands for the list. Returns what was inserted.
 */
export function registerInsertFact(checker: Checker): Disposable {
  return commands.registerCommand(insertFactCommand, async (choose?: (offered: readonly string[]) => string | undefined): Promise<string | undefined> => {
    const editor = window.activeTextEditor;
    if (!editor || !isDraft(editor.document)) return nothing(l10n.t('Fact Check: open a markdown draft to insert a fact.'));
    const { quotation } = await loadSourceTools();
    // Only what has been checked is known to have sources; a draft that is checked by command alone is checked now.
    if (!checker.latest(editor.document.uri)) await checker.check(editor.document);
    const cancellation = new CancellationTokenSource();
    const found = await offersAt(editor.document, editor.selection.start, checker, cancellation.token).finally(() => cancellation.dispose());
    if (!found) return nothing(l10n.t('Fact Check: a fact can be put only where words of the draft stand.'));
    const items = found.offers.map((offer): OfferItem => ({ label: label(offer.text), description: label(originOf(offer, found.checked)), detail: label(saidOf(offer, found.checked, quotation)), offer }));
    if (items.length === 0) return nothing(l10n.t('Fact Check: the sources of this draft hold no facts.'));
    const wanted = choose?.(found.offers.map(({ text }) => text));
    const chosen = choose ? items.find(({ offer }) => offer.text === wanted) : await window.showQuickPick(items, {
      title: l10n.t('Insert Fact'), placeHolder: l10n.t('A figure, a name, or a word of what the source says'), matchOnDescription: true, matchOnDetail: true,
    });
    if (!chosen) return undefined;
    const { text } = chosen.offer;
    const done = await editor.edit((edit) => edit.replace(editor.selection, text));
    return done ? text : undefined;
  });
}

function nothing(why: string): undefined {
  tell(why);
  return undefined;
}
