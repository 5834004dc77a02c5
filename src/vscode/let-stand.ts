import type { TextDocument } from 'vscode';
import type { Claim } from '../engine';
import type { Edit } from './edits';
import { loadedEngine } from './engine';

/** Claims without the findings that a comment among these edits lets stand: their underlines go with the very edit, and need not wait for the next check. */
export function withoutLetStand(claims: Claim[], document: TextDocument, edits: readonly Edit[]): Claim[] {
  const engine = loadedEngine();
  if (!engine || !edits.some(({ text }) => text.includes('<!--'))) return claims;
  const { letStand } = engine.readMarkdown(document.getText());
  return claims.filter((claim) => claim.verdict !== 'refuted' || !engine.isLetStand(letStand, claim));
}
