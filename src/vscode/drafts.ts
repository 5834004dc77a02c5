import { workspace, type TextDocument, type Uri } from 'vscode';

const cellScheme = 'vscode-notebook-cell';

/**
 * Whether a document is a draft: markdown that a writer can write in, a notebook's markdown cells among it. Older versions shown by git, output, chat and
 * other read-only views are not; their file systems are either unknown or not writable.
 */
export function isDraft(document: TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.isClosed) return false;
  const { scheme } = homeOf(document.uri);
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** Where a draft is at home, for its settings and sources: of a notebook's cell, the notebook; of any other, its own address. */
export function homeOf(draft: Uri): Uri {
  if (draft.scheme !== cellScheme) return draft;
  const address = draft.toString();
  return workspace.notebookDocuments.find((notebook) => notebook.getCells().some(({ document }) => document.uri.toString() === address))?.uri ?? draft;
}

/** The same question for the tabs that are open now. */
export function openDrafts(): readonly TextDocument[] {
  return workspace.textDocuments.filter(isDraft);
}

/** An open document by its address. */
export function openDocument(uri: { toString(): string }): TextDocument | undefined {
  const wanted = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === wanted && !document.isClosed);
}
