import { commands, Disposable, l10n, window, workspace, type LogOutputChannel } from 'vscode';
import { oneLine } from './plain';
import type { OnFault } from './settings';

/**
 * Tells of settings whose values do not count, in the log and in one message for all that are met together: checking goes on by the defaults, which the
 * writer who has just set something else would not expect. Each is told of once, and again only after it was changed.
 */
export class SettingsFaults implements Disposable {
  readonly #told = new Map<string, string>();
  #untold: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changes: Disposable;

  constructor(private readonly log: LogOutputChannel) {
    this.#changes = workspace.onDidChangeConfiguration((event) => {
      for (const name of this.#told.keys()) if (event.affectsConfiguration(name)) this.#told.delete(name);
    });
  }

  readonly tell: OnFault = (name, problem) => {
    if (this.#told.get(name) === problem) return;
    this.#told.set(name, problem);
    this.log.warn(`${name}: ${problem}`);
    if (!this.#untold.includes(name)) this.#untold.push(name);
    this.#timer ??= setTimeout(() => void this.#show(), 0);
  };

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changes.dispose();
  }

  async #show(): Promise<void> {
    const [first = '', ...others] = this.#untold;
    this.#untold = [];
    this.#timer = undefined;
    const problem = oneLine(this.#told.get(first) ?? '');
    const message = others.length === 0
      ? l10n.t('The setting {0} has a value that makes no sense here. {1}', first, problem)
      : l10n.t('Settings with values that make no sense here: {0}. Their defaults hold.', [first, ...others].join(', '));
    const open = l10n.t('Open Settings');
    if (await window.showWarningMessage(message, open) === open) await commands.executeCommand('workbench.action.openSettings', [first, ...others].join(' '));
  }
}
