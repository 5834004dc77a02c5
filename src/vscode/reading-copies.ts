import { Disposable, EventEmitter, l10n, Uri, workspace } from 'vscode';
import type { Checker } from './checker';

/** Scheme of the documents that show what was read out of a file which is no text itself. */
export const readingCopyScheme = 'fact-check-reading';

/** Address of the text that was read out of a PDF or DOCX. Its name is what the tab says; as markdown, its long lines are wrapped. */
export function readingCopyUri(file: Uri): Uri {
  return Uri.from({ scheme: readingCopyScheme, path: `${file.path} (the text in it).md`, query: file.toString() });
}

/** The file a reading copy was read out of; undefined for any other address. */
export function fileOfReadingCopy(uri: Uri): Uri | undefined {
  return uri.scheme === readingCopyScheme ? Uri.parse(uri.query) : undefined;
}

/** "report.pdf". */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Shows what was read out of PDF and DOCX sources, word for word as evidence counts in it: read-only, and shown anew when the file has changed
 * and been read again.
 */
export function registerReadingCopies(checker: Checker): Disposable {
  const changes = new EventEmitter<Uri>();
  const copyOf = (file: Uri): string | undefined => {
    const address = file.toString();
    for (const { holdings } of checker.all()) {
      for (const { uri, source } of holdings.files.values()) if (uri.toString() === address) return source.readingCopy;
    }
    return undefined;
  };
  return Disposable.from(
    changes,
    workspace.registerTextDocumentContentProvider(readingCopyScheme, {
      onDidChange: changes.event,
      provideTextDocumentContent(uri) {
        const file = fileOfReadingCopy(uri)!;
        return copyOf(file) ?? `${l10n.t('The text of {0} is shown here while a draft is open that names it as a source.', fileName(file))}\n`;
      },
    }),
    checker.onDidChange(() => {
      for (const document of workspace.textDocuments) {
        const file = fileOfReadingCopy(document.uri);
        const now = file && copyOf(file);
        if (now !== undefined && now !== document.getText()) changes.fire(document.uri);
      }
    }),
  );
}
