import { l10n } from 'vscode';
import type { Verdict } from '../../engine';

/** "2 refuted, 14 supported, 3 with not enough information.": counts for a status bar, the most important first. */
export function inWords(counts: Readonly<Record<Verdict, number>>): string {
  const { refuted, supported, 'not-enough-info': unknown } = counts;
  if (refuted + supported + unknown === 0) return l10n.t('no figures or names to check.');
  return refuted === 0
    ? l10n.t('nothing refuted, {0} supported, {1} with not enough information.', supported, unknown)
    : l10n.t('{0} refuted, {1} supported, {2} with not enough information.', refuted, supported, unknown);
}

/** "3 facts" and "1 name". */
export const facts = (count: number): string => (count === 1 ? l10n.t('1 fact') : l10n.t('{0} facts', count));
export const names = (count: number): string => (count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count));
