import type { CancellationToken, Uri } from 'vscode';
import type { DraftReport } from '../engine';
import type { Checked, Checker } from './checker';
import { openDocument } from './drafts';

/** How long, in milliseconds, an answer may wait for the first report of a draft that was opened a moment ago. */
const patience = 5000;

/**
 * The latest of a draft. Where its first check is still under way, as when a window has just been opened, waits for that: a writer who is quick must
 * not be told that there is nothing. Undefined for what is no draft or is not checked, when asked no longer, or when the check takes too long.
 */
export async function latestOrFirst(checker: Checker, uri: Uri, token: CancellationToken): Promise<Checked | undefined> {
  if (!checker.isFirstUnderWay(uri)) return checker.latest(uri);
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      changes.dispose();
      cancellation.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const changes = checker.onDidChange((changed) => {
      if (changed.toString() === uri.toString()) done();
    });
    const cancellation = token.onCancellationRequested(done);
  });
  return checker.latest(uri);
}

/** Resolves with the report of a draft as it is now, as soon as there is one; waits for ever for a draft that is never checked. */
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
