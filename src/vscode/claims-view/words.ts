/** What the view says, in the reader's language. */
import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { Claim, ClaimKind } from '../../engine';
import { oneLine } from '../plain';
import type { GroupId } from './outline';

/** What a group is called. */
export function groupName(id: GroupId): string {
  switch (id) {
    case 'contradicted': return l10n.t('Contradicted');
    case 'disagree': return l10n.t('The sources disagree');
    case 'unsourced': return l10n.t('No source says');
    case 'let-stand': return l10n.t('You let it stand');
    case 'verified': return l10n.t('Verified');
  }
}

/** VS Code's own icons, in the theme's own colours for problems and passed tests. */
export function groupIcon(id: GroupId): ThemeIcon {
  switch (id) {
    case 'contradicted': return new ThemeIcon('error', new ThemeColor('list.warningForeground'));
    case 'disagree': return new ThemeIcon('git-compare');
    case 'unsourced': return new ThemeIcon('question');
    case 'let-stand': return new ThemeIcon('bookmark');
    case 'verified': return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
  }
}

export function kindName(kind: ClaimKind): string {
  switch (kind) {
    case 'money': return l10n.t('Sums of money');
    case 'percent': return l10n.t('Percentages');
    case 'points': return l10n.t('Percentage points');
    case 'count': return l10n.t('Counts');
    case 'measure': return l10n.t('Measures');
    case 'date': return l10n.t('Dates');
    case 'year': return l10n.t('Years');
    case 'duration': return l10n.t('Lengths of time');
    case 'ordinal': return l10n.t('Ranks');
    case 'ratio': return l10n.t('Fractions and multiples');
    case 'range': return l10n.t('Ranges');
    case 'name': return l10n.t('Names');
    case 'role': return l10n.t('Who holds which office');
  }
}

/** The little that fits beside a claim: what the source has instead, or the rest of the draft asks for, or the sum it follows from. */
export function besideClaim({ verdict, expected, derivation, evidence }: Claim): string {
  if (verdict === 'refuted' && expected !== undefined) return oneLine(evidence.length === 0 ? l10n.t('should be: {0}', expected) : l10n.t('source: {0}', expected));
  return derivation === undefined ? '' : oneLine(`= ${derivation}`);
}

/** The message, and what each source says. */
export function tooltipOf({ message, evidence }: Claim): string {
  const quotations = evidence.slice(0, 3).map(({ text, source }) => oneLine(l10n.t('“{0}” ({1})', text, source)));
  return [oneLine(message), ...new Set(quotations)].join('\n');
}
