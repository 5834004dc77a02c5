import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { Checker } from './checker';
import { factsPage } from './facts-page';

export const factsScheme = 'draft-facts';

/** Address of the page that lists the facts which a draft is checked against; without a draft, the bundled ones. */
export function factsUri(draft: Uri | undefined): Uri {
  return Uri.from({ scheme: factsScheme, path: '/Facts.md', query: draft?.toString() ?? '' });
}

/** The draft whose facts a page lists; undefined for the bundled facts, and for any other document. */
export function draftOfFactsPage({ scheme, query }: Uri): Uri | undefined {
  return scheme === factsScheme && query !== '' ? Uri.parse(query) : undefined;
}

/** The pages of *Show Facts*: made when asked for, read-only, and made anew when what their draft is checked against has changed. */
export function registerFactsDocument(checker: Checker): Disposable {
  const changes = new EventEmitter<Uri>();
  return Disposable.from(
    changes,
    workspace.registerTextDocumentContentProvider(factsScheme, {
      onDidChange: changes.event,
      async provideTextDocumentContent(uri) {
        const { facts } = await checker.holdingsFor(uri.query === '' ? undefined : Uri.parse(uri.query));
        return factsPage(facts).text;
      },
    }),
    checker.onDidChange((draft) => {
      const page = factsUri(draft).toString();
      const shown = workspace.textDocuments.find((document) => document.uri.toString() === page);
      const now = checker.latest(draft)?.holdings.facts;
      if (shown && now && factsPage(now).text !== shown.getText()) changes.fire(shown.uri);
    }),
  );
}
