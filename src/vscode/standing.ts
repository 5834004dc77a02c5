import type { TextDocument } from 'vscode';
import type { Checked, Checker } from './checker';
import { isDraft } from './drafts';
import type { Holdings } from './library';
import type { ReadSettings } from './settings';

/** How a document stands: checked, or why there is nothing to show of it. */
export type Standing =
  /** No document; no draft but a view that cannot be edited; not checked, for a setting says so; not checked before it is asked for; checked any moment. */
  | { readonly kind: 'none' | 'read-only' | 'off' | 'excluded' | 'waiting' | 'checking' | 'failed' }
  /** Checked, against sources without a fact; without finding anything to check; with claims to show. */
  | { readonly kind: 'no-facts' | 'no-claims' | 'checked'; readonly checked: Checked };

export function standingOf(document: TextDocument | undefined, checker: Checker, readSettings: ReadSettings): Standing {
  if (document?.languageId !== 'markdown') return { kind: 'none' };
  if (!isDraft(document)) return { kind: 'read-only' };
  const { enable, run } = readSettings(document.uri);
  if (!enable) return { kind: 'off' };
  const ruledOut = checker.ruledOut(document.uri);
  if (ruledOut) return { kind: ruledOut };
  const checked = checker.latest(document.uri);
  if (!checked) return { kind: run === 'manual' ? 'waiting' : 'checking' };
  if (hasNoFacts(checked.holdings)) return { kind: 'no-facts', checked };
  if (checked.isGlimpse && checked.claims.length === 0) return { kind: 'checking' };
  return { kind: checked.claims.length === 0 ? 'no-claims' : 'checked', checked };
}

function hasNoFacts({ facts: { sources } }: Holdings): boolean {
  return sources.every(({ facts, entities, longTable }) => facts.length + entities.length === 0 && longTable === undefined);
}
