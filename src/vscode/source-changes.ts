import { Disposable, Uri, window, workspace } from 'vscode';
import type { Choice } from '../library';
import type { Checked, Checker } from './checker';
import type { Library } from './library';
import { SourceWatch } from './source-watch';

/** Has drafts checked again when what they rest on changes: typed, saved, made, deleted or renamed, in this window or by another program. `size` tells how many watchers there are. */
export function followSources(checker: Checker, library: Library): Disposable & { readonly size: { readonly watchers: number } } {
  const watch = new SourceWatch();
  const watched = new Map<string, Choice>();
  const lookAgain = (concerned: (checked: Checked) => boolean): void => {
    library.lookAgain();
    checker.recheck(concerned, 'on disk');
  };
  const followChoice = (draft: Uri): void => {
    const choice = checker.latest(draft)?.holdings.choice;
    if (watched.get(draft.toString()) === choice) return;
    if (choice) {
      watched.set(draft.toString(), choice);
      watch.watch(draft, choice.watched);
    } else {
      watched.delete(draft.toString());
      watch.forget(draft);
      library.forget(draft);
    }
  };
  const followed = Disposable.from(
    watch,
    checker.onDidChange(followChoice),
    watch.onDidChange((drafts) => lookAgain(({ uri }) => drafts.includes(uri.toString()))),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && checker.recheck(restingOn(document), 'typed')),
    workspace.onDidSaveTextDocument((document) => checker.recheck(restingOn(document), 'on disk')),
    workspace.onDidCloseTextDocument((document) => checker.recheck(restingOn(document), 'on disk')), // what was typed into it may have been thrown away
    // Not every file system tells its watchers; these tell at least what is done in this window.
    workspace.onDidCreateFiles(() => lookAgain(restsOnFiles)),
    workspace.onDidDeleteFiles(() => lookAgain(restsOnFiles)),
    workspace.onDidRenameFiles(() => lookAgain(restsOnFiles)),
    workspace.onDidSaveTextDocument(() => lookAgain(({ holdings }) => holdings.issues.length + holdings.settingFaults.length > 0)),
    window.onDidChangeWindowState(({ focused }) => focused && lookAgain(restsOnFiles)),
    workspace.onDidGrantWorkspaceTrust(() => lookAgain(restsOnFiles)),
    workspace.onDidChangeWorkspaceFolders(() => lookAgain(() => true)),
  );
  return { dispose: () => followed.dispose(), get size() { return { watchers: watch.size }; } };
}

function restingOn({ uri }: { readonly uri: Uri }): (checked: Checked) => boolean {
  const address = uri.toString();
  return ({ holdings }) => [...holdings.files.values()].some((file) => file.uri.toString() === address);
}

/** Whether there are files whose being there, or not, makes a difference to a draft. */
function restsOnFiles({ holdings: { choice, issues } }: Checked): boolean {
  return choice.watched.length + choice.sources.length + issues.length > 0;
}
