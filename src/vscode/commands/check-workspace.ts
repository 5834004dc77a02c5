import { commands, l10n, ProgressLocation, window, workspace, type CancellationToken, type Disposable, type Uri } from 'vscode';
import type { Checker } from '../checker';
import { openDocument } from '../drafts';
import { loadEngine, readyFor } from '../engine';
import { readText, type Library } from '../library';
import type { ReadSettings } from '../settings';

export const checkWorkspaceCommand = 'factCheck.checkWorkspace';

/** What a run over the workspace came to. */
export interface WorkspaceSummary {
  readonly drafts: number;
  readonly withFindings: number;
  readonly findings: number;
  readonly cancelled: boolean;
}

/**
 * *Check All Drafts in Workspace*: checks every markdown file that `files.exclude` leaves and that lies in no node_modules folder, saved or being edited,
 * except those that are sources: of some draft, or in a folder of that name. The findings stand in the Problems view. A caller in this process may hand in a cancellation token of its own; the writer has the button.
 */
export function registerCheckWorkspace(checker: Checker, library: Library, readSettings: ReadSettings): Disposable {
  return commands.registerCommand(checkWorkspaceCommand, async (token?: CancellationToken): Promise<WorkspaceSummary> => {
    const summary = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Fact Check'), cancellable: true },
      async (progress, button) => {
        const found = (await workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**')).filter((uri) => readSettings(uri).enable).sort(byPath);
        const files = await draftsAmong(found, library);
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

/** Those of some markdown files that are no sources. One that names sources itself is a draft, whoever rests on it. */
async function draftsAmong(files: readonly Uri[], library: Library): Promise<readonly Uri[]> {
  const engine = await loadEngine();
  const sources = new Set<string>();
  const drafts = new Set<string>();
  for (const uri of files) {
    if (isInSourcesFolder(uri, engine.SOURCES_FOLDER)) continue;
    const text = openDocument(uri)?.getText() ?? await readText(uri).then((found) => found, () => '');
    await readyFor(text, engine);
    const { choice } = await library.choiceFor(uri, engine.readFrontMatter(text), engine);
    if (choice.rule === 'front-matter') drafts.add(uri.toString());
    for (const { place } of choice.sources) sources.add(place);
  }
  return files.filter((uri) => drafts.has(uri.toString()) || !(sources.has(uri.toString()) || isInSourcesFolder(uri, engine.SOURCES_FOLDER)));
}

function isInSourcesFolder(uri: Uri, name: string): boolean {
  return workspace.asRelativePath(uri, false).split('/').slice(0, -1).includes(name);
}

/** The writer has asked for this run, so its end is worth a message. */
async function tell({ drafts, withFindings, findings, cancelled }: WorkspaceSummary): Promise<void> {
  const [one, several] = cancelled ? [l10n.t('Stopped after 1 draft.'), l10n.t('Stopped after {0} drafts.', drafts)] : [l10n.t('Checked 1 draft.'), l10n.t('Checked {0} drafts.', drafts)];
  const reach = drafts === 1 ? one : several;
  if (findings === 0) {
    void window.showInformationMessage(l10n.t('{0} {1}', reach, l10n.t('Nothing contradicts the sources.')));
    return;
  }
  const what = findings === 1 ? l10n.t('1 contradiction was found.')
    : drafts === 1 ? l10n.t('{0} contradictions were found.', findings)
    : l10n.t('{0} contradictions were found, in {1} of the drafts.', findings, withFindings);
  const show = l10n.t('Show Problems');
  const chosen = await window.showInformationMessage(l10n.t('{0} {1}', reach, what), show);
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}

function byPath(a: Uri, b: Uri): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
