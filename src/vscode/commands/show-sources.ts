import { commands, env, l10n, QuickPickItemKind, Uri, window, type Disposable, type QuickPickItem } from 'vscode';
import type { Choice, PassedOver } from '../../library';
import type { Checker } from '../checker';
import { isDraft } from '../drafts';
import { loadEngine, type Engine } from '../engine';
import { frontMatterOf } from '../front-matter';
import type { Holdings, Library } from '../library';
import { label } from '../plain';
import { tell } from '../tell';
import { chooseSourcesCommand } from './choose-sources';
import { facts as inFacts, names as inNames } from './counts';
import { showFactsCommand } from './show-facts';

export const showSourcesCommand = 'factCheck.showSources';

/** What counts for a draft, and why: what the command shows, as plain data. */
export interface SourcesShown {
  readonly rule: Choice['rule'];
  readonly reason: string;
  readonly sources: readonly SourceShown[];
  readonly passedOver: readonly PassedOver[];
}

interface SourceShown {
  readonly name: string;
  readonly uri?: Uri;
  readonly facts: number;
  readonly names: number;
  /** Of a table too long to be read at once: how many rows it has. Those that a draft is about are read when it is checked. */
  readonly rows?: number;
  /** Why nothing, or not all, of it counts. */
  readonly fault?: string;
}

/** An entry that leads somewhere when it is picked. */
interface Entry extends QuickPickItem {
  readonly go?: () => Thenable<unknown>;
}

/**
 * *Show Sources*: lists which sources count for the draft in the active editor and why, how much each holds, and what was passed over; picking one opens it.
 * Returns what it shows, without waiting for the list to be closed.
 */
export function registerShowSources(checker: Checker, library: Library): Disposable {
  return commands.registerCommand(showSourcesCommand, async (): Promise<SourcesShown | undefined> => {
    const document = window.activeTextEditor?.document;
    if (!document || !isDraft(document)) {
      tell(l10n.t('Fact Check: open a markdown draft to see its sources.'));
      return undefined;
    }
    const engine = await loadEngine();
    const text = document.getText();
    const holdings = checker.latest(document.uri)?.version === document.version ? await checker.holdingsFor(document.uri) : await library.holdingsFor(document.uri, text, engine);
    const { rule } = holdings.choice;
    const isSample = library.isSample(document.uri) && rule === 'bundled';
    const reason = isSample ? l10n.t('This is the sample draft: it is checked against the article that it retells.') : takenWords(rule);
    const shown = { rule, reason, sources: sourcesOf(holdings, engine), passedOver: isSample ? [] : await library.passedOver(document.uri, (await frontMatterOf(document.uri, text, engine)).front, rule, engine) };
    void show(shown);
    return shown;
  });
}

function sourcesOf({ choice, facts, files, settingFaults }: Holdings, engine: Engine): SourceShown[] {
  if (choice.rule === 'bundled') return facts.sources.map((source) => ({ name: source.title, facts: source.facts.length, names: source.entities.length }));
  const found = choice.sources.map(({ name, place }): SourceShown => {
    const file = files.get(name);
    const fault = file ? engine.unread(file.source)?.message ?? faultWords(file.source.issues) : l10n.t('It could not be read.');
    return { name, uri: Uri.parse(place), facts: file?.source.facts.length ?? 0, names: file?.source.entities.length ?? 0, ...(file?.source.longTable && { rows: file.source.longTable.rows }), ...(fault !== undefined && { fault }) };
  });
  const missing = choice.faults.map(({ entry, message }): SourceShown => ({ name: choice.entries[entry] ?? '', facts: 0, names: 0, fault: message }));
  const settingItself = settingFaults.filter((fault) => choice.faults.every(({ message }) => message !== fault));
  return [...found, ...missing, ...settingItself.map((fault): SourceShown => ({ name: 'factCheck.sources', facts: 0, names: 0, fault }))];
}

function faultWords(issues: readonly { readonly message: string }[]): string | undefined {
  return issues[0] && (issues.length === 1 ? issues[0].message : l10n.t('{0} faults, the first: {1}', issues.length, issues[0].message));
}

/** The reason stands in the line above the list; what separates the parts has little room. */
async function show({ reason, sources, passedOver, rule }: SourcesShown): Promise<void> {
  const chosen = await window.showQuickPick<Entry>([
    title(l10n.t('In use')),
    ...sources.map((source) => entryOf(source, rule)),
    ...(passedOver.length > 0 ? [title(l10n.t('Passed over'))] : []),
    ...passedOver.map((one) => ({ label: ruleName(one.rule), description: passedOverWords(one, rule), ...(one.names.length > 0 && { detail: label(inShort(one.names)) }) })),
    title(l10n.t('What you can do')),
    { label: `$(edit) ${l10n.t('Choose Sources for This Draft…')}`, go: () => commands.executeCommand(chooseSourcesCommand) },
    { label: `$(list-unordered) ${l10n.t('Show Facts')}`, go: () => commands.executeCommand(showFactsCommand) },
    { label: `$(gear) ${l10n.t('Open the Setting')}`, go: () => commands.executeCommand('workbench.action.openSettings', 'factCheck.sources') },
  ], { title: l10n.t('Sources of This Draft'), placeHolder: reason, matchOnDescription: true });
  await chosen?.go?.();
}

function title(words: string): Entry {
  return { label: words, kind: QuickPickItemKind.Separator };
}

function ruleName(rule: Choice['rule']): string {
  switch (rule) {
    case 'front-matter': return l10n.t('Front matter of the draft');
    case 'setting': return l10n.t('Setting factCheck.sources');
    case 'folder': return l10n.t('Folder “sources” beside the draft');
    case 'bundled': return l10n.t('Bundled article');
  }
}

/** Why these sources count. */
function takenWords(rule: Choice['rule']): string {
  switch (rule) {
    case 'front-matter': return l10n.t('The draft names them in its front matter.');
    case 'setting': return l10n.t('The setting factCheck.sources names them.');
    case 'folder': return l10n.t('They lie in the folder “sources” beside the draft.');
    case 'bundled': return l10n.t('Neither the draft nor a setting nor a folder names any, so the bundled article serves.');
  }
}

/** Why a rule was passed over: another one comes first, or it names nothing. */
function passedOverWords({ rule, comesLater }: PassedOver, taken: Choice['rule']): string {
  if (comesLater) return l10n.t('{0} comes first.', ruleName(taken));
  switch (rule) {
    case 'front-matter': return l10n.t('The draft names none in its front matter.');
    case 'setting': return l10n.t('The setting factCheck.sources is empty.');
    default: return l10n.t('No folder “sources” with sources in it lies beside the draft.');
  }
}

function entryOf({ name, uri, facts, names, rows, fault }: SourceShown, rule: Choice['rule']): Entry {
  const holds = fault !== undefined && facts === 0 ? '' : rows === undefined ? l10n.t('{0}, {1}', inFacts(facts), inNames(names)) : l10n.t('{0} rows, read as a draft names them', rows.toLocaleString(env.language));
  return {
    label: `$(${fault !== undefined ? 'warning' : rule === 'bundled' ? 'book' : 'file'}) ${label(name)}`,
    description: holds,
    ...(fault !== undefined && { detail: label(fault) }),
    // Not every source is text: VS Code picks the editor that a file is opened with.
    ...(uri && { go: () => commands.executeCommand('vscode.open', uri) }),
    ...(rule === 'bundled' && { go: () => commands.executeCommand(showFactsCommand) }),
  };
}

function inShort(names: readonly string[]): string {
  const most = 5;
  return names.length > most ? l10n.t('{0} and {1} more', names.slice(0, most).join(', '), names.length - most) : names.join(', ');
}
