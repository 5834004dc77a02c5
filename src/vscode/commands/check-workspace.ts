import { commands, ProgressLocation, window, workspace, type CancellationToken, type Disposable, type Uri } from 'vscode';
import type { Checker } from '../checker';
import type { ReadSettings } from '../settings';
import { many } from './counts';

export const checkWorkspaceCommand = 'factCheck.checkWorkspace';

/** What a run over the workspace came to. */
export interface WorkspaceSummary {
  readonly drafts: number;
  readonly withFindings: number;
  readonly findings: number;
  readonly cancelled: boolean;
}

/**
 * *Check All Drafts in Workspace*: checks every markdown file that `files.exclude` leaves and that lies in no node_modules folder, saved or being edited;
 * the findings stand in the Problems view. A caller in this process may hand in a cancellation token of its own; the writer has the button.
 */
export function registerCheckWorkspace(checker: Checker, readSettings: ReadSettings): Disposable {
  return commands.registerCommand(checkWorkspaceCommand, async (token?: CancellationToken): Promise<WorkspaceSummary> => {
    const summary = await window.withProgress(
      { location: ProgressLocation.Notification, title: 'Fact Check', cancellable: true },
      async (progress, button) => {
        const files = (await workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**')).filter((uri) => readSettings(uri).enable).sort(byPath);
        let [drafts, withFindings, findings] = [0, 0, 0];
        for (const uri of files) {
          if (button.isCancellationRequested || token?.isCancellationRequested) break;
          progress.report({ message: workspace.asRelativePath(uri), increment: 100 / files.length });
          const checked = await checker.checkFile(uri);
          if (!checked) continue;
          drafts++;
          withFindings += checked.report.summary.refuted > 0 ? 1 : 0;
          findings += checked.report.summary.refuted;
        }
        return { drafts, withFindings, findings, cancelled: drafts < files.length && (button.isCancellationRequested || token?.isCancellationRequested === true) };
      },
    );
    void tell(summary);
    return summary;
  });
}

/** The writer has asked for this run, so its end is worth a message. */
async function tell({ drafts, withFindings, findings, cancelled }: WorkspaceSummary): Promise<void> {
  const reach = `${cancelled ? 'Stopped after' : 'Checked'} ${many(drafts, 'draft')}`;
  if (findings === 0) {
    void window.showInformationMessage(`${reach}: nothing contradicts the sources.`);
    return;
  }
  const what = findings === 1 ? '1 figure or name contradicts' : `${findings} figures or names contradict`;
  const where = drafts > 1 ? `, in ${withFindings} of them` : '';
  const show = 'Show Problems';
  const chosen = await window.showInformationMessage(`${reach}: ${what} the sources${where}.`, show);
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}

function byPath(a: Uri, b: Uri): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
