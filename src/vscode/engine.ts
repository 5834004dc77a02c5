/** All the shell asks of the engine. */
export type Engine = typeof import('../engine') & typeof import('../facts');

let engine: Promise<Engine> | undefined;

/** The engine and the bundled facts; nothing of them runs before the first call, so that activation costs next to nothing. */
export function loadEngine(): Promise<Engine> {
  engine ??= Promise.all([import('../engine'), import('../facts')]).then(([engine, facts]) => ({ ...engine, ...facts }));
  return engine;
}
