import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { Checked } from '../checker';
import { loadReports, type Reports } from '../engine';
import { fileName } from '../reading-copies';
import { tell } from '../tell';
import { writtenOf, type Written } from './written';

export type ExportFormat = 'html' | 'markdown' | 'csv';

interface Form extends QuickPickItem {
  readonly ending: string;
  readonly print: (written: Written, reports: Reports) => string;
}

const forms = (): Readonly<Record<ExportFormat, Form>> => ({
  html: {
    label: l10n.t('Web Page'), detail: l10n.t('The report as you see it, to be read in any browser, sent and printed.'), ending: 'html',
    print: ({ review, options }, reports) => reports.reportPage([review], options),
  },
  markdown: {
    label: l10n.t('Markdown'), detail: l10n.t('The summary, the findings and the evidence as text, for a mail or your notes.'), ending: 'md',
    print: ({ review, options }, reports) => reports.reportMarkdown([review], options),
  },
  csv: {
    label: l10n.t('Table'), detail: l10n.t('Every claim in a row, as CSV for a spreadsheet.'), ending: 'csv',
    // Spreadsheets take a file for UTF-8 only where this mark says so.
    print: ({ review, options }, reports) => `\uFEFF${reports.reportCsv([review], options.words)}`,
  },
});

/** Writes the report of a draft into a file, in the format and the place that the writer chooses. Returns where; undefined if he changed his mind, or it could not be written, which he is told. */
export async function exportReport(checked: Checked, format?: ExportFormat, to?: Uri): Promise<Uri | undefined> {
  const form = format ? forms()[format] : await window.showQuickPick(Object.values(forms()), { title: l10n.t('Export Report'), placeHolder: l10n.t('What is the report to be?') });
  if (!form) return undefined;
  const written = await writtenOf(checked);
  const target = written && (to ?? await chooseTarget(checked.uri, form));
  if (!target) return undefined;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(form.print(written, await loadReports())));
  } catch {
    void window.showErrorMessage(l10n.t('Fact Check: the report cannot be written to {0}.', fileName(target)));
    return undefined;
  }
  tell(l10n.t('Fact Check: the report was written to {0}.', fileName(target)));
  return target;
}

/** Beside the draft, under its name; for a draft that has no place yet, in the workspace. */
function chooseTarget(draft: Uri, { label, ending }: Form): Thenable<Uri | undefined> {
  const folder = draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
  const name = `${fileName(draft).replace(/\.\w+$/u, '')}.fact-check.${ending}`;
  return window.showSaveDialog({ title: l10n.t('Export Report'), filters: { [label]: [ending] }, ...(folder && { defaultUri: Uri.joinPath(folder, name) }) });
}
