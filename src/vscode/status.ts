import { Disposable, env, l10n, languages, LanguageStatusSeverity, window, type Command, type LanguageStatusItem } from 'vscode';
import { checkDraftCommand } from './commands/check-draft';
import { showLogCommand } from './commands/show-log';
import { showSourcesCommand } from './commands/show-sources';
import type { Checked, Checker } from './checker';
import { groupOf } from './claims-view/outline';
import { claimsView } from './claims-view/view';
import { oneLine } from './plain';
import type { ReadSettings } from './settings';
import { standingOf, type Standing } from './standing';

/** What the status item says of a document, and the one thing it offers to do. */
export interface StatusWords {
  readonly text: string;
  readonly detail: string;
  readonly severity?: LanguageStatusSeverity;
  readonly busy?: boolean;
  readonly command?: Command;
}

/** One entry among the language status items of markdown (the braces in the status bar): the counts, the sources and the time of the check, or why there are none. */
export function registerStatus(checker: Checker, readSettings: ReadSettings): Disposable {
  const item = languages.createLanguageStatusItem('factCheck.status', { language: 'markdown' });
  item.name = l10n.t('Fact Check');
  const show = (): void => put(item, statusWords(standingOf(window.activeTextEditor?.document, checker, readSettings)));
  show();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(show),
    checker.onDidChange((uri) => uri.toString() === window.activeTextEditor?.document.uri.toString() && show()),
  );
}

function put(item: LanguageStatusItem, { text, detail, severity = LanguageStatusSeverity.Information, busy = false, command }: StatusWords): void {
  item.text = text;
  item.detail = detail;
  item.severity = severity;
  item.busy = busy;
  item.command = command;
}

/** The same as data. */
export function statusWords(standing: Standing): StatusWords {
  switch (standing.kind) {
    case 'none':
    case 'read-only': return { text: l10n.t('Fact Check: not a draft'), detail: l10n.t('Views that cannot be edited, as older versions, are not checked.') };
    case 'off': return { text: l10n.t('Fact Check: off'), detail: l10n.t('The setting factCheck.enable is off for this draft.'), command: setting('factCheck.enable') };
    case 'excluded': return { text: l10n.t('Fact Check: left out'), detail: l10n.t('The setting factCheck.exclude leaves this draft out.'), command: setting('factCheck.exclude') };
    case 'waiting': return { text: l10n.t('Fact Check: not checked yet'), detail: l10n.t('Drafts are checked when you ask for it (factCheck.run).'), command: { command: checkDraftCommand, title: l10n.t('Check Draft') } };
    case 'checking': return { text: l10n.t('Fact Check: checking'), detail: '', busy: true };
    case 'failed': return { text: l10n.t('Fact Check: this draft could not be checked'), detail: l10n.t('The log says why.'), severity: LanguageStatusSeverity.Error, command: { command: showLogCommand, title: l10n.t('Show Log') } };
    case 'no-facts': return { text: l10n.t('Fact Check: no facts to check against'), detail: lastCheck(standing.checked), severity: LanguageStatusSeverity.Warning, command: { command: showSourcesCommand, title: l10n.t('Show Sources') } };
    case 'no-claims': return { text: l10n.t('Fact Check: no figures or names to check'), detail: lastCheck(standing.checked), command: { command: showSourcesCommand, title: l10n.t('Show Sources') } };
    case 'checked': return { text: counts(standing.checked), detail: lastCheck(standing.checked), busy: standing.checked.isGlimpse ?? false, command: afterCheck(standing.checked) };
  }
}

/** The counts of what stands in the draft now. */
function counts({ claims }: Checked): string {
  const groups = claims.map(groupOf);
  const count = (...of: readonly string[]): number => groups.filter((group) => of.includes(group)).length;
  return l10n.t('{0} contradicted, {1} verified, {2} open', count('contradicted'), count('verified'), count('unsourced', 'disagree', 'let-stand'));
}

/** A long draft, checked in part, is offered to be checked as a whole. */
function afterCheck({ only, isGlimpse }: Checked): Command {
  return only && !isGlimpse ? { command: checkDraftCommand, title: l10n.t('Check All of It') } : { command: `${claimsView}.focus`, title: l10n.t('Show Claims') };
}

/** A check that takes longer than this, in milliseconds, is told of: writers blame whatever is installed when a window is slow. */
const SLOW = 100;

/** "article.md, figures.csv · 14:03". */
function lastCheck({ holdings, time, report: { summary: { ms } }, only }: Checked): string {
  const clock = new Date(time).toLocaleTimeString(env.language, { hour: 'numeric', minute: '2-digit' });
  const when = ms > SLOW ? l10n.t('{0}, {1} ms', clock, Math.round(ms)) : clock;
  return oneLine([...(only ? [l10n.t('long draft, checked where in view')] : []), sourcesInForce(holdings), when].join(' · '));
}

/** The names of the sources stand there as far as VS Code has room for them, in characters; the command that shows all is one click away. */
const ROOM = 24;

function sourcesInForce({ choice, facts: { sources }, files }: Checked['holdings']): string {
  if (choice.rule === 'bundled') return l10n.t('bundled article');
  const names = sources.map(({ id, title }) => (files.has(id) ? id : title)).join(', ');
  if (sources.length === 0) return l10n.t('no sources');
  if (names.length <= ROOM) return names;
  return sources.length === 1 ? `…${names.slice(-ROOM)}` : l10n.t('{0} sources', sources.length);
}

function setting(name: string): Command {
  return { command: 'workbench.action.openSettings', title: l10n.t('Open the Setting'), arguments: [name] };
}
