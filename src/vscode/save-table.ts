import { l10n, Uri, window } from 'vscode';
import { tablePath } from './table-path';

/** Asks where a fact table is to be written, under a proposed name if there is one; undefined where the writer thinks better of it. */
export async function askForTable(title: string, saveLabel: string, proposed?: Uri): Promise<Uri | undefined> {
  // The simple dialog, of remote and web windows, knows the last ending alone: of "facts.json" it would add a second to each name.
  const chosen = await window.showSaveDialog({ title, saveLabel, filters: { [l10n.t('Fact tables')]: ['json'] }, ...(proposed ? { defaultUri: proposed } : {}) });
  return chosen?.with({ path: tablePath(chosen.path) });
}
