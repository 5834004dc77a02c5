import { l10n, type CancellationToken, type Position, type TextDocument } from 'vscode';
import type { Offer, Quoted } from '../engine';
import type { Checked, Checker } from './checker';
import { toOffset } from './convert';
import { isDraft } from './drafts';
import { loadSourceTools } from './engine';
import { evidencePlace, inShort } from './evidence';
import { latestOrFirst } from './first-check';

/** What the sources have to offer at a place of a draft, and what the draft was checked against; undefined where there is nothing to offer. */
export async function offersAt(document: TextDocument, position: Position, checker: Checker, token: CancellationToken): Promise<{ readonly offers: readonly Offer[]; readonly checked: Checked } | undefined> {
  if (!isDraft(document)) return undefined;
  const checked = await latestOrFirst(checker, document.uri, token);
  if (!checked || token.isCancellationRequested) return undefined;
  const tools = await loadSourceTools();
  const offers = tools.offersAt(document.getText(), toOffset(document, position), checked.holdings.facts);
  return offers && { offers, checked };
}

/** Where an offer comes from: "article.md, line 12"; a name's role instead, where it has one. */
export function originOf({ evidence: [first], role }: Offer, checked: Checked): string {
  const place = first && evidencePlace(first, checked);
  return role ?? (place ? inShort(place) : '');
}

/** What the source says, in plain words. */
export function saidOf({ evidence: [first, ...more] }: Offer, checked: Checked, quotation: (typeof import('../engine'))['quotation']): string {
  if (!first) return '';
  const said = wordsOf(quotation([first], checked.holdings.facts));
  return more.length === 0 ? said : l10n.t('{0} (and in {1} more places)', said, more.length);
}

const wordsOf = (quoted: readonly Quoted[]): string => quoted.map(({ text }) => text).join('');
