import { commands, Disposable } from 'vscode';
import { runBundle } from '../bundles';
import * as engine from '../engine';
import type { registerCommands, Workplace } from './register';

/** The commands of `register.ts`. */
const NAMES = [
  'addFact', 'applyFix', 'checkDraft', 'checkWorkspace', 'chooseSources', 'fixAll', 'ignoreName', 'importSource', 'insertFact', 'letStand', 'nextFinding', 'openEvidence', 'openSampleDraft',
  'openWalkthrough', 'previousFinding', 'showFacts', 'showSources', 'toggleProofMarks',
];

/**
 * Registers the commands by their names, and has them loaded when the first of them is run: most windows are closed before a writer asks for any. The one that
 * was run is then run anew, with what it was given. Where they cannot be loaded it rejects, and the next one tries again.
 */
export function registerCommandsLater(workplace: Workplace): Disposable {
  let registered: Promise<void> | undefined;
  let isOver = false;
  const register = async (): Promise<void> => {
    const bundle = await runBundle<{ registerCommands: typeof registerCommands }>('commands.js', { vscode: await import('vscode'), '../engine': engine });
    if (isOver) return;
    current.dispose();
    current = bundle.registerCommands(workplace);
  };
  let current = Disposable.from(...NAMES.map((name) => commands.registerCommand(`factCheck.${name}`, async (...given: unknown[]): Promise<unknown> => {
    registered ??= register();
    await registered.catch((error: unknown) => {
      registered = undefined;
      throw error;
    });
    return isOver ? undefined : commands.executeCommand(`factCheck.${name}`, ...given);
  })));
  return new Disposable(() => {
    isOver = true;
    current.dispose();
  });
}
