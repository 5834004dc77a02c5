/** All the shell asks of the engine and of what it shares with the terminal. */
export type Engine = typeof import('../engine') & typeof import('../facts') & typeof import('../library') & typeof import('../report');

let engine: Promise<Engine> | undefined;
let loaded: Engine | undefined;

/** The engine, the bundled facts, the library and the reports; nothing of them runs before the first call, so that activation costs next to nothing. */
export function loadEngine(): Promise<Engine> {
  engine ??= Promise.all([import('../engine'), import('../facts'), import('../library'), import('../report')]).then(([engine, facts, library, report]) => (loaded = { ...engine, ...facts, ...library, ...report }));
  return engine;
}

/** The engine, where it has been loaded: whatever has been checked, it was there for. */
export function loadedEngine(): Engine | undefined {
  return loaded;
}
