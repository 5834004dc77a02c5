import { once, runBundle } from './bundles';

/** All the shell asks of the engine and of what it shares with the terminal. */
export type Engine = typeof import('./engine-bundle');

/** The report's page and its other forms. */
export type Reports = typeof import('../report');

let loaded: Engine | undefined;

/** The engine, the bundled facts and the library; nothing of them is read before the first call, so that activation costs next to nothing. */
export const loadEngine = once(async (): Promise<Engine> => (loaded = await runBundle<Engine>('engine.js')));

/** The engine, where it has been loaded: whatever has been checked, it was there for. */
export function loadedEngine(): Engine | undefined {
  return loaded;
}

/** The reports, which few drafts ever ask for; they take from the engine what they need of it. */
export const loadReports = once(async (): Promise<Reports> => runBundle<Reports>('report.js', { engine: await loadEngine() }));
