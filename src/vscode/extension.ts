import { window, type ExtensionContext, type Uri } from 'vscode';
import type { DraftReport } from '../engine';
import { Checker } from './checker';
import { registerClaimsView } from './claims-view/view';
import { registerCommandsLater } from './commands/later';
import { registerShowLog } from './commands/show-log';
import { registerDefinitions } from './definitions';
import { registerDirectiveCompletion } from './directive-completion';
import { registerDirectiveFaults } from './directive-faults';
import { registerDiagnostics } from './diagnostics';
import { DraftInHand } from './draft-in-hand';
import { registerFactsDocument } from './facts-document';
import { registerFactCompletion } from './fact-completion';
import { registerFixAllOnSave } from './fix-all-on-save';
import { registerHovers } from './hovers';
import { loadImporters } from './importers';
import { Library } from './library';
import { registerProofMarks } from './proof-marks';
import { registerQuickFixes } from './quick-fixes';
import { registerReadingCopies } from './reading-copies';
import { registerReferences } from './references';
import { registerReports } from './report/reports';
import { settingsReader } from './settings';
import { SettingsFaults } from './settings-faults';
import { followSources } from './source-changes';
import { registerSourceCompletion } from './source-completion';
import { registerSourceFaults } from './source-faults';
import { registerStatus } from './status';
import { registerTableFaults } from './table-faults';
import { Typing } from './typing';
import { whenChecked } from './when-checked';
import { checkAsOneWrites } from './when-to-check';

/** What other extensions, and the tests, can ask of this one. */
export interface FactCheckApi {
  /** The report of a draft as it is now, as soon as there is one. */
  whenChecked(draft: Uri): Promise<DraftReport>;
  /** The latest report of a draft, if it has been checked. */
  reportFor(draft: Uri): DraftReport | undefined;
  /** How much is held at this moment: what grows while drafts are opened and closed is a leak. */
  held(): Readonly<Record<string, number>>;
}

export function activate(context: ExtensionContext): FactCheckApi {
  const log = window.createOutputChannel('Fact Check', { log: true });
  const faults = new SettingsFaults(log);
  const readSettings = settingsReader(faults.tell);
  const library = new Library(readSettings, loadImporters);
  const checker = new Checker(library, readSettings, log);
  const typing = new Typing();
  const inHand = new DraftInHand();
  const sources = followSources(checker, library);
  context.subscriptions.push(
    log,
    faults,
    checker,
    typing,
    inHand,
    checkAsOneWrites(checker, readSettings),
    sources,
    registerDiagnostics(checker, readSettings, typing),
    registerProofMarks(checker, readSettings),
    registerClaimsView(checker, inHand, readSettings),
    registerStatus(checker, readSettings),
    registerSourceFaults(checker),
    registerTableFaults(),
    registerSourceCompletion(),
    registerDirectiveFaults(checker, typing),
    registerDirectiveCompletion(),
    registerHovers(checker),
    registerQuickFixes(checker),
    registerFixAllOnSave(checker),
    registerFactCompletion(checker),
    registerDefinitions(checker),
    registerReferences(checker),
    registerFactsDocument(checker),
    registerReadingCopies(checker),
    registerReports(checker),
    registerShowLog(log),
    registerCommandsLater({ extension: context.extension, checker, library, inHand, readSettings, loadImporters }),
  );
  return { whenChecked: (draft) => whenChecked(checker, draft), reportFor: (draft) => (checker.isKnown(draft) ? checker.latest(draft)?.report : undefined), held: () => ({ ...checker.size, ...library.size, ...sources.size }) };
}
