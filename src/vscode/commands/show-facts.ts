import { commands, window, type Disposable } from 'vscode';
import { isDraft } from '../drafts';
import { factsUri } from '../facts-document';

export const showFactsCommand = 'factCheck.showFacts';

/** *Show Facts*: lists the entities and facts which the draft in the active editor is checked against, or the bundled ones where there is none. */
export function registerShowFacts(): Disposable {
  return commands.registerCommand(showFactsCommand, async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    await window.showTextDocument(factsUri(document && isDraft(document) ? document.uri : undefined), { preview: true });
  });
}
