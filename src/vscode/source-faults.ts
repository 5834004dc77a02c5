import { commands, Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, Range, Uri, window, workspace } from 'vscode';
import type { Checker } from './checker';
import { showSourcesCommand } from './commands/show-sources';
import { toRange } from './convert';
import { openDocument } from './drafts';
import type { SourceFile } from './library';
import { oneLine } from './plain';

/**
 * Tells of faulty sources that no draft names itself, and so cannot be marked in one. Faults in a file stand in that file, in the Problems view, once for however
 * many drafts; a fact table that is open shows its own. What is wrong with the setting is said in a message, once.
 */
export function registerSourceFaults(checker: Checker): Disposable {
  const collection = languages.createDiagnosticCollection('factCheckSources');
  const told = new Set<string>();
  let shown = new Map<string, SourceFile>();
  const publish = (): void => {
    const faulty = new Map<string, SourceFile>();
    for (const { holdings } of checker.all()) {
      if (holdings.choice.rule === 'front-matter') continue;
      for (const file of holdings.files.values()) if (file.source.issues.length > 0 && !showsItsOwn(file)) faulty.set(file.uri.toString(), file);
    }
    for (const key of shown.keys()) if (!faulty.has(key)) collection.delete(Uri.parse(key));
    for (const [key, file] of faulty) if (shown.get(key) !== file) collection.set(file.uri, diagnosticsOf(file));
    shown = faulty;
  };
  const tellOnce = (fault: string): void => {
    if (!told.has(fault)) void tell(fault);
    told.add(fault);
  };
  return Disposable.from(
    collection,
    checker.onDidChange((draft) => {
      publish();
      checker.latest(draft)?.holdings.settingFaults.forEach(tellOnce);
    }),
    workspace.onDidOpenTextDocument(publish),
    workspace.onDidCloseTextDocument(publish),
  );
}

function showsItsOwn({ source, uri }: SourceFile): boolean {
  return source.kind === 'facts' && openDocument(uri) !== undefined;
}

function diagnosticsOf({ source, places }: SourceFile): Diagnostic[] {
  return source.issues.map((issue) => {
    const range = source.readingCopy === undefined && source.text !== '' ? toRange(places, issue) : new Range(0, 0, 0, 0);
    const diagnostic = new Diagnostic(range, oneLine(issue.message), DiagnosticSeverity.Warning);
    diagnostic.source = 'Fact Check';
    diagnostic.code = issue.code;
    return diagnostic;
  });
}

/** Drafts would silently be checked against less than their writer thinks: that is worth a message. */
async function tell(fault: string): Promise<void> {
  const open = l10n.t('Open Setting');
  const show = l10n.t('Show Sources');
  const chosen = await window.showWarningMessage(l10n.t('Fact Check, setting factCheck.sources: {0}', fault), open, show);
  if (chosen === open) await commands.executeCommand('workbench.action.openSettings', 'factCheck.sources');
  if (chosen === show) await commands.executeCommand(showSourcesCommand);
}
