import { commands, ConfigurationTarget, workspace, type Disposable } from 'vscode';
import type { DraftInHand } from '../draft-in-hand';
import { folderFor } from '../settings';

export const toggleProofMarksCommand = 'factCheck.toggleProofMarks';

/**
 * *Toggle Proof Marks*: switches the setting where it stands: in the folder's settings, the workspace's or, if neither has it, the writer's own, so that the
 * switch always has an effect. Returns what it is now.
 */
export function registerToggleProofMarks(inHand: DraftInHand): Disposable {
  return commands.registerCommand(toggleProofMarksCommand, async (): Promise<boolean> => {
    const uri = inHand.document && (folderFor(inHand.document.uri) ?? inHand.document.uri);
    const configuration = workspace.getConfiguration('factCheck', { ...(uri && { uri }), languageId: 'markdown' });
    const found = configuration.inspect<boolean>('proofMarks');
    const places = [
      { value: found?.workspaceFolderLanguageValue, target: ConfigurationTarget.WorkspaceFolder, inLanguage: true },
      { value: found?.workspaceLanguageValue, target: ConfigurationTarget.Workspace, inLanguage: true },
      { value: found?.globalLanguageValue, target: ConfigurationTarget.Global, inLanguage: true },
      { value: found?.workspaceFolderValue, target: ConfigurationTarget.WorkspaceFolder, inLanguage: false },
      { value: found?.workspaceValue, target: ConfigurationTarget.Workspace, inLanguage: false },
    ];
    const { target, inLanguage } = places.find(({ value }) => value !== undefined) ?? { target: ConfigurationTarget.Global, inLanguage: false };
    const on = configuration.get<unknown>('proofMarks') !== true;
    await configuration.update('proofMarks', on, target, inLanguage);
    return on;
  });
}
