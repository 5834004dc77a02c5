import { workspace, type TextDocument } from 'vscode';

/**
 * Whether a document is a draft: markdown that a writer can write in. Older versions shown by git, output, chat and other read-only views
 * are not; their file systems are either unknown or not writable.
 */
export function isDraft(document: TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.isClosed) return false;
  const { scheme } = document.uri;
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;
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
