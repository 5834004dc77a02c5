import { DiagnosticSeverity, workspace, type LogOutputChannel, type Uri } from 'vscode';
import { readIgnoredNames } from './ignored-names';

export type RunMode = 'onType' | 'onSave' | 'manual';

/** The settings in force for one draft. */
export interface Settings {
  readonly enable: boolean;
  readonly run: RunMode;
  readonly severity: DiagnosticSeverity;
  readonly sources: {
    /** As it stands in the settings, where it may be anything. */
    readonly value: unknown;
    /** The workspace folder they are seen from. */
    readonly folder?: Uri;
    /** They stand in the settings of the writer alone, where no workspace can have put them. */
    readonly isUsers: boolean;
  };
  readonly preferNewerSource: boolean;
  /** Names against which nothing is objected: those of the writer, of the workspace and of the folder together. */
  readonly ignoreNames: readonly string[];
}

export type ReadSettings = (draft: Uri) => Settings;

const switches = { true: true, false: false };
const runModes: Readonly<Record<RunMode, RunMode>> = { onType: 'onType', onSave: 'onSave', manual: 'manual' };
const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Reads `factCheck.*` afresh at each call. A value that is none of the allowed ones is named in the log, once, and its default holds. */
export function settingsReader(log: LogOutputChannel): ReadSettings {
  const named = new Set<string>();

  function read<T>(draft: Uri, name: string, allowed: Readonly<Record<string, T>>, fallback: string): T {
    const value = String(workspace.getConfiguration('factCheck', draft).get<unknown>(name, fallback));
    if (Object.hasOwn(allowed, value)) return allowed[value]!;
    const complaint = `factCheck.${name} is “${value}”, which is none of ${Object.keys(allowed).join(', ')}; ${fallback} is used.`;
    complain(complaint);
    return allowed[fallback]!;
  }

  function complain(complaint: string): void {
    if (!named.has(complaint)) log.warn(complaint);
    named.add(complaint);
  }

  return (draft) => ({
    enable: read(draft, 'enable', switches, 'true'),
    run: read(draft, 'run', runModes, 'onType'),
    severity: read(draft, 'severity', severities, 'warning'),
    sources: readSources(draft),
    preferNewerSource: read(draft, 'preferNewerSource', switches, 'false'),
    ignoreNames: readIgnoredNames(draft, complain),
  });
}

/** The workspace folder whose settings hold for a draft: its own or, for an unsaved one, the first. */
function folderFor(draft: Uri): Uri | undefined {
  return workspace.getWorkspaceFolder(draft)?.uri ?? (draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : undefined);
}

function readSources(draft: Uri): Settings['sources'] {
  const folder = folderFor(draft);
  const configuration = workspace.getConfiguration('factCheck', folder ?? draft);
  const { workspaceFolderValue, workspaceValue } = configuration.inspect<unknown>('sources') ?? {};
  return { value: configuration.get<unknown>('sources'), ...(folder && { folder }), isUsers: workspaceFolderValue === undefined && workspaceValue === undefined };
}
