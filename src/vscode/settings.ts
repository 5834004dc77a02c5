import { DiagnosticSeverity, workspace, type Uri, type WorkspaceConfiguration } from 'vscode';
import type { ClaimKind, Verdict } from '../engine';
import { homeOf } from './drafts';
import { patterns } from './exclude-patterns';
import { readIgnoredNames } from './ignored-names';
import { isTrueOrFalse, mapOf, numberWithin, oneOf, type Reading } from './settings-values';

export type RunMode = 'onType' | 'onSave' | 'manual';

/** How a finding is marked; undefined: not at all. */
export type Marking = DiagnosticSeverity | undefined;

/** The settings in force for one draft. */
export interface Settings {
  readonly enable: boolean;
  readonly run: RunMode;
  /** Milliseconds that the keys must have rested before a draft is checked. */
  readonly delay: number;
  /** Globs, seen from the workspace folder, of drafts that are not checked. */
  readonly exclude: readonly string[];
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
  /** Kinds of claims that are none of this writer's concern. */
  readonly kindsOff: ReadonlySet<ClaimKind>;
  /** How a claim of this verdict is marked, whatever its code; kinds may have a severity of their own. */
  markingOf(verdict: Verdict, kind: ClaimKind): Marking;
  /** Per cent by which a figure may miss its source's and be let pass. */
  readonly tolerance: number;
  /** At most so many findings of one draft are marked. */
  readonly maxFindings: number;
  /** Drafts of more words than this are checked where they are in view. */
  readonly maxWords: number;
  readonly proofMarks: boolean;
}

export type ReadSettings = (draft: Uri) => Settings;

const runModes: Readonly<Record<RunMode, RunMode>> = { onType: 'onType', onSave: 'onSave', manual: 'manual' };

const markings: Readonly<Record<string, Marking>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  off: undefined,
};

/** What a kind may be set to: as `factCheck.severity` says, or its own marking, or not checked at all. */
const kindMarkings: Readonly<Record<string, string>> = { default: 'default', error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off' };

/** Every kind of claim, under the name the setting has for it. */
const kinds: Readonly<Record<ClaimKind, ClaimKind>> = {
  money: 'money', percent: 'percent', points: 'points', count: 'count', measure: 'measure', date: 'date', year: 'year',
  duration: 'duration', ordinal: 'ordinal', ratio: 'ratio', range: 'range', name: 'name', role: 'role',
};

/** Told the name of a setting and what it takes, each time a value is met that does not count. */
export type OnFault = (name: string, problem: string) => void;

/** Reads `factCheck.*` afresh at each call. For a value that makes no sense the default holds, and `onFault` is told. */
export function settingsReader(onFault: OnFault): ReadSettings {
  return (draft) => {
    const folder = folderFor(draft);
    // Drafts are markdown: what `"[markdown]": { … }` says counts for them.
    const configuration = workspace.getConfiguration('factCheck', { uri: folder ?? homeOf(draft), languageId: 'markdown' });

    function read<T>(name: string, reading: Reading<T>): T {
      const { value, problem } = reading(configuration.get<unknown>(name));
      if (problem !== undefined) onFault(`factCheck.${name}`, problem);
      return value;
    }

    const byVerdict: Readonly<Record<Verdict, Marking>> = {
      refuted: read('severity', oneOf(markings, 'warning')),
      'not-enough-info': read('unsourcedSeverity', oneOf(markings, 'off')),
      supported: read('supportedSeverity', oneOf(markings, 'off')),
    };
    const byKind = read('kinds', mapOf(kinds, kindMarkings));
    return {
      enable: read('enable', isTrueOrFalse(true)),
      run: read('run', oneOf(runModes, 'onType')),
      delay: read('delay', numberWithin(0, 10_000, 150)),
      exclude: read('exclude', patterns),
      sources: readSources(configuration, folder),
      preferNewerSource: read('preferNewerSource', isTrueOrFalse(false)),
      ignoreNames: readIgnoredNames(configuration, (problem) => onFault('factCheck.ignoreNames', problem)),
      kindsOff: new Set([...byKind].flatMap(([kind, marking]) => (marking === 'off' ? [kind] : []))),
      markingOf(verdict, kind) {
        const own = byKind.get(kind);
        return verdict === 'refuted' && own !== undefined && own !== 'default' ? markings[own] : byVerdict[verdict];
      },
      tolerance: read('tolerance', numberWithin(0, 50, 0)),
      maxFindings: read('maxFindings', numberWithin(1, 990, 500)),
      maxWords: read('maxWords', numberWithin(1000, 1_000_000, 20_000)),
      proofMarks: read('proofMarks', isTrueOrFalse(false)),
    };
  };
}

/** The workspace folder whose settings hold for a draft: its own or, for an unsaved one, the first. */
export function folderFor(draft: Uri): Uri | undefined {
  const home = homeOf(draft);
  return workspace.getWorkspaceFolder(home)?.uri ?? (home.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : undefined);
}

function readSources(configuration: WorkspaceConfiguration, folder: Uri | undefined): Settings['sources'] {
  const { workspaceFolderValue, workspaceValue } = configuration.inspect<unknown>('sources') ?? {};
  return { value: configuration.get<unknown>('sources'), ...(folder && { folder }), isUsers: workspaceFolderValue === undefined && workspaceValue === undefined };
}
