import type { Uri } from 'vscode';
import type { DraftReport } from '../engine';
import type { Checker } from './checker';
import { openDocument } from './drafts';

/** Resolves with the report of the draft as it is now, as soon as there is one; waits for ever for a draft that is never checked. */
export async function whenChecked(checker: Checker, uri: Uri): Promise<DraftReport> {
  for (;;) {
    const checked = checker.latest(uri);
    if (checked && checked.version === openDocument(uri)?.version) return checked.report;
    await new Promise<void>((resolve) => {
      const listener = checker.onDidChange((changed) => {
        if (changed.toString() !== uri.toString()) return;
        listener.dispose();
        resolve();
      });
    });
  }
}
