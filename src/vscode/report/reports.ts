import { commands, Disposable, l10n, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import type { Checker } from '../checker';
import { isDraft } from '../drafts';
import { tell } from '../tell';
import { exportReport, type ExportFormat } from './export';
import { ReportPanel } from './panel';

export const showReportCommand = 'factCheck.showReport';
export const exportReportCommand = 'factCheck.exportReport';
export const reportView = 'factCheck.report';

/** What *Show Report* has shown. */
export interface ReportShown {
  readonly draft: Uri;
  /** The page, as it was loaded. */
  readonly page: string;
}

/**
 * *Show Report* lays out, beside the draft, what was found in it; *Export Report…* writes the same into a file. A report that was open when the window
 * was closed is shown again.
 */
export function registerReports(checker: Checker): Disposable {
  const reports = new Map<string, ReportPanel>();

  const adopt = (panel: WebviewPanel, draft: Uri): ReportPanel => {
    const report = new ReportPanel(panel, draft, checker);
    reports.set(draft.toString(), report);
    panel.onDidDispose(() => {
      report.dispose();
      reports.delete(draft.toString());
    });
    return report;
  };

  /** The draft in the active editor, else the one whose report is active. */
  const draftMeant = (): Uri | undefined => {
    const active = [...reports.values()].find(({ panel }) => panel.active);
    const document = window.activeTextEditor?.document;
    return active?.draft ?? (document && isDraft(document) ? document.uri : undefined);
  };

  return Disposable.from(
    commands.registerCommand(showReportCommand, async (): Promise<ReportShown | undefined> => {
      const draft = draftMeant();
      if (!draft || !await checker.check(await workspace.openTextDocument(draft), 'whole')) {
        tell(l10n.t('Fact Check: open a markdown draft to see its report.'));
        return undefined;
      }
      const known = reports.get(draft.toString());
      known?.panel.reveal(undefined, true);
      const report = known ?? adopt(window.createWebviewPanel(reportView, titleOf(draft), { viewColumn: ViewColumn.Beside, preserveFocus: true }, { enableFindWidget: true }), draft);
      await report.update();
      return { draft, page: report.page };
    }),
    commands.registerCommand(exportReportCommand, async (format?: ExportFormat, to?: Uri): Promise<Uri | undefined> => {
      const draft = draftMeant();
      const checked = draft && await checker.check(await workspace.openTextDocument(draft), 'whole');
      return checked && exportReport(checked, format, to);
    }),
    window.registerWebviewPanelSerializer(reportView, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const draft = rememberedDraft(state);
        const document = draft && await workspace.openTextDocument(draft).then((found) => found, () => undefined);
        if (!document || !isDraft(document)) return panel.dispose(); // the draft is gone
        const report = adopt(panel, document.uri);
        await checker.check(document, 'whole');
        await report.update();
      },
    }),
    { dispose: () => reports.forEach(({ panel }) => panel.dispose()) },
  );
}

function titleOf(draft: Uri): string {
  return l10n.t('Fact check: {0}', draft.path.slice(draft.path.lastIndexOf('/') + 1));
}

/** The state is the page's own; a page that was tampered with leads to no file but a draft. */
function rememberedDraft(state: unknown): Uri | undefined {
  const remember = typeof state === 'object' && state !== null && 'remember' in state ? state.remember : undefined;
  return typeof remember === 'string' ? Uri.parse(remember) : undefined;
}
