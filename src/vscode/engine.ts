/** All the shell asks of the engine and of what it shares with the terminal. */
export type Engine = typeof import('../engine') & typeof import('../facts') & typeof import('../library');

let engine: Promise<Engine> | undefined;
let loaded: Engine | undefined;

/** The engine, the bundled facts and the library; nothing of them runs before the first call, so that activation costs next to nothing. */
export function loadEngine(): Promise<Engine> {
  engine ??= Promise.all([import('../engine'), import('../facts'), import('../library')]).then(([engine, facts, library]) => (loaded = { ...engine, ...facts, ...library }));
  return engine;
}

/** The engine, where it has been loaded: whatever has been checked, it was there for. */
export function loadedEngine(): Engine | undefined {
  return loaded;
}
