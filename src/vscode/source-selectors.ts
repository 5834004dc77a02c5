import { Disposable, RelativePattern, Uri, type DocumentFilter, type DocumentSelector } from 'vscode';
import type { Checker } from './checker';
import { factsScheme } from './facts-document';
import { fileName, readingCopyScheme } from './reading-copies';

/**
 * Registers a feature for drafts, for the files that are their sources, for reading copies and the pages of facts; and anew whenever another file has
 * come into use. A source may be of any language, and a feature for every file of every language would be asked all day for nothing.
 */
export function forDraftsAndSources(checker: Checker, register: (selector: DocumentSelector) => Disposable): Disposable {
  let known = '';
  let current = register(selectorFor([]));
  const changes = checker.onDidChange(() => {
    const files = filesInUse(checker);
    const key = [...files.keys()].join('\n');
    if (key === known) return;
    known = key;
    current.dispose();
    current = register(selectorFor([...files.values()]));
  });
  return Disposable.from(changes, { dispose: () => current.dispose() });
}

function filesInUse(checker: Checker): Map<string, Uri> {
  const files = checker.all().flatMap(({ holdings }) => [...holdings.files.values()]);
  return new Map(files.map(({ uri }) => [uri.toString(), uri] as const).sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

function selectorFor(files: readonly Uri[]): DocumentFilter[] {
  return [{ language: 'markdown' }, { scheme: readingCopyScheme }, { scheme: factsScheme }, ...files.map(filterFor)];
}

/** A filter takes a pattern, not an address: what is special in patterns is put between brackets. */
function filterFor(file: Uri): DocumentFilter {
  const name = fileName(file).replace(/[*?[\]{}]/g, '[$&]');
  return { scheme: file.scheme, pattern: new RelativePattern(Uri.joinPath(file, '..'), name) };
}
