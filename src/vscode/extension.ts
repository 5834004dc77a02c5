import { window, type ExtensionContext, type Uri } from 'vscode';
import type { DraftReport } from '../engine';
import { Checker } from './checker';
import { registerApplyFix } from './commands/apply-fix';
import { registerCheckDraft } from './commands/check-draft';
import { registerCheckWorkspace } from './commands/check-workspace';
import { registerOpenEvidence } from './commands/open-evidence';
import { registerShowFacts } from './commands/show-facts';
import { registerDefinitions } from './definitions';
import { registerDiagnostics } from './diagnostics';
import { registerFactsDocument } from './facts-document';
import { registerHovers } from './hovers';
import { registerQuickFixes } from './quick-fixes';
import { registerReadingCopies } from './reading-copies';
import { registerReferences } from './references';
import { settingsReader } from './settings';
import { Typing } from './typing';

/** What other extensions, and the tests, can ask of this one. */
export interface FactCheckApi {
  /** The report of a draft as it is now, as soon as there is one. */
  whenChecked(draft: Uri): Promise<DraftReport>;
  /** The latest report of a draft, if it has been checked. */
  reportFor(draft: Uri): DraftReport | undefined;
}

export function activate(context: ExtensionContext): FactCheckApi {
  const log = window.createOutputChannel('Fact Check', { log: true });
  const readSettings = settingsReader(log);
  const checker = new Checker(readSettings, log);
  const typing = new Typing();
  context.subscriptions.push(
    log,
    checker,
    typing,
    registerDiagnostics(checker, readSettings, typing),
    registerHovers(checker),
    registerQuickFixes(checker),
    registerDefinitions(checker),
    registerReferences(checker),
    registerFactsDocument(checker),
    registerReadingCopies(checker),
    registerCheckDraft(checker, readSettings),
    registerCheckWorkspace(checker, readSettings),
    registerShowFacts(),
    registerApplyFix(checker),
    registerOpenEvidence(),
  );
  return { whenChecked: (draft) => checker.whenChecked(draft), reportFor: (draft) => checker.latest(draft)?.report };
}
