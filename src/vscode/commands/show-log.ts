import { commands, type Disposable, type LogOutputChannel } from 'vscode';

export const showLogCommand = 'factCheck.showLog';

/** *Show Log*: opens the output channel in which everything stands that went wrong. */
export function registerShowLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand(showLogCommand, () => log.show());
}
