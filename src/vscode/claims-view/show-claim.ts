import { commands, window, type Disposable } from 'vscode';
import { toRange } from '../convert';
import type { DraftInHand } from '../draft-in-hand';
import { homeOf } from '../drafts';
import type { Leaf } from './outline';

/** Run by the entries of the Claims view only. */
export const showClaimCommand = 'factCheck.showClaim';

/** Takes the writer from an entry of the view to its words in the draft, as VS Code's outline does. */
export function registerShowClaim(inHand: DraftInHand): Disposable {
  return commands.registerCommand(showClaimCommand, async ({ claim }: Leaf): Promise<void> => {
    const document = inHand.document;
    if (!document) return;
    const selection = toRange(document, claim);
    if (homeOf(document.uri) === document.uri) await window.showTextDocument(document, { selection });
    else await commands.executeCommand('vscode.open', document.uri, { selection }); // a notebook's cell has no editor of its own
  });
}
