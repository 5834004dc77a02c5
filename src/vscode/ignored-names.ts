import { ConfigurationTarget, l10n, workspace, type Uri, type WorkspaceConfiguration } from 'vscode';
import { homeOf } from './drafts';
import { loadedEngine } from './engine';

/**
 * The setting `factCheck.ignoreNames` for a draft. A list in one settings file does not push another aside, as VS Code would have it: what the writer ignores
 * everywhere is ignored in every workspace. `onProblem` is told what is wrong with a value.
 */
export function readIgnoredNames(configuration: WorkspaceConfiguration, onProblem: (problem: string) => void): string[] {
  const { globalValue, workspaceValue, workspaceFolderValue } = configuration.inspect<unknown>('ignoreNames') ?? {};
  const read = loadedEngine()?.readNamesSetting;
  return [globalValue, workspaceValue, workspaceFolderValue].flatMap((value) => {
    const { names, problem } = read?.(value) ?? { names: [] };
    if (problem !== undefined) onProblem(l10n.t('It takes a list such as ["{0}"]; what else is in it is not used.', 'Eddy Wu'));
    return names;
  });
}

/**
 * Adds a name to the setting: that of the draft's workspace (of its folder, where there are several), or the writer's own for a draft outside of all. The other
 * entries stay as they are. Rejects where the settings file cannot be written.
 */
export async function ignoreName(draft: Uri, name: string): Promise<ConfigurationTarget> {
  const home = homeOf(draft);
  const target = targetFor(home);
  const settings = workspace.getConfiguration('factCheck', home);
  const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect<unknown>('ignoreNames') ?? {};
  const value = { [ConfigurationTarget.Global]: globalValue, [ConfigurationTarget.Workspace]: workspaceValue, [ConfigurationTarget.WorkspaceFolder]: workspaceFolderValue }[target];
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  await settings.update('ignoreNames', [...entries, name], target);
  return target;
}

function targetFor(draft: Uri): ConfigurationTarget {
  const folders = workspace.workspaceFolders ?? [];
  const own = workspace.getWorkspaceFolder(draft);
  if (!own && !(draft.scheme === 'untitled' && folders.length > 0)) return ConfigurationTarget.Global;
  return own && folders.length > 1 ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
}
