import { Disposable, window, workspace, type ConfigurationChangeEvent, type TextDocument, type Uri } from 'vscode';
import type { Checker } from './checker';
import { isDraft, openDocument, openDrafts } from './drafts';
import { cellsBelow } from './front-matter';
import type { ReadSettings, RunMode } from './settings';

/** Has drafts checked when they are opened, edited, saved or scrolled, as their settings say, and forgotten when they are closed, deleted or renamed. */
export function checkAsOneWrites(checker: Checker, readSettings: ReadSettings): Disposable {
  /** The way a draft is to be checked without being asked; 'manual' for what is no draft and where checking is off. */
  const mode = (document: TextDocument): RunMode => {
    if (!isDraft(document)) return 'manual';
    const { enable, run } = readSettings(document.uri);
    return enable ? run : 'manual';
  };
  const checkUnlessManual = (document: TextDocument): void => {
    if (mode(document) !== 'manual') void checker.check(document);
  };
  const afterSettings = (event: ConfigurationChangeEvent): void => {
    for (const { uri } of checker.all()) {
      const { enable, run } = readSettings(uri);
      // Once drafts are checked by command only, what was marked unasked would never be put right.
      if (!enable || (run === 'manual' && event.affectsConfiguration('factCheck.run', uri))) checker.forget(uri);
      else checker.announce(uri); // the severity may be another
    }
    openDrafts().forEach(checkUnlessManual);
    checker.recheck(({ uri }) => !openDocument(uri), 'on disk');
  };
  /** Deleting or renaming a folder names the folder alone. */
  const forgetBelow = (uris: readonly Uri[]): void => {
    for (const { uri } of checker.all()) {
      if (uris.some((gone) => uri.toString() === gone.toString() || uri.toString().startsWith(`${gone.toString()}/`))) checker.forget(uri);
    }
  };
  openDrafts().forEach(checkUnlessManual);
  return Disposable.from(
    workspace.onDidOpenTextDocument(checkUnlessManual),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return; // only its dirty mark has changed
      checker.follow(document, contentChanges);
      for (const draft of [document, ...cellsBelow(document)]) if (mode(draft) === 'onType') checker.checkSoon(draft);
    }),
    workspace.onDidSaveTextDocument((document) => mode(document) === 'onSave' && void checker.check(document)),
    workspace.onDidCloseTextDocument(({ uri }) => checker.forget(uri)),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('factCheck') && afterSettings(event)),
    workspace.onDidDeleteFiles(({ files }) => forgetBelow(files)),
    workspace.onDidRenameFiles(({ files }) => forgetBelow(files.map((file) => file.oldUri))),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document }, visibleRanges }) => {
      const only = checker.latest(document.uri)?.only;
      if (only && visibleRanges.some(({ start, end }) => start.line < only.from || end.line > only.to)) checker.checkSoon(document);
    }),
  );
}
