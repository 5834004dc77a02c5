import type { TextDocument, Uri } from 'vscode';
import type { Claim } from '../engine';
import type { Checked, Checker } from './checker';
import { toRange } from './convert';
import { openDocument } from './drafts';

/** What a link or an entry of a menu says of the finding it was made for, as plain data. */
export type FindingArguments = readonly [draft: string, text: string, near: number];

export function findingArguments(draft: Uri, { text, start }: Claim): FindingArguments {
  return [draft.toString(), text, start];
}

/**
 * A finding where it stands now: the nearest of the same words that is still objected to. The draft may have changed since it was remembered; undefined if the
 * finding is gone, or the words there are not those that were judged.
 */
export function findAgain(checker: Checker, draft: Uri, text: string, near: number, isMeant: (claim: Claim) => boolean = () => true): { readonly claim: Claim; readonly document: TextDocument; readonly checked: Checked } | undefined {
  const checked = checker.latest(draft);
  const document = openDocument(draft);
  if (!checked || !document) return undefined;
  const [claim] = checked.claims
    .filter((claim) => claim.text === text && isMeant(claim) && document.getText(toRange(document, claim)) === text)
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  return claim && { claim, document, checked };
}
