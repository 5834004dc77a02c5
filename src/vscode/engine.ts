import type { Source, SourceInput } from '../engine';
import { runBundle } from './bundles';

/** All the shell asks of the engine and of what it shares with the terminal. */
export type Engine = typeof import('./engine-bundle');

/** What is not needed to check a draft against prose: readers of tables and pages, and what commands, hovers and lists do with sources. */
export type SourceTools = typeof import('./source-tools-bundle');

/** The report's page and its other forms. */
export type Reports = typeof import('../report');

let loaded: Engine | undefined;

/** The engine and the library, as far as checking drafts needs them; nothing of them is read before the first call, so that activation costs next to nothing. */
export const loadEngine = async (): Promise<Engine> => (loaded ??= await runBundle<Engine>('engine.js'));

/** The engine, where it has been loaded: whatever has been checked, it was there for. */
export function loadedEngine(): Engine | undefined {
  return loaded;
}

/** The tools for sources, read when the first of them is needed. */
export const loadSourceTools = (): Promise<SourceTools> => runBundle<SourceTools>('source-tools.js');

/** Reads a source of any kind; the readers of what is not prose are loaded when the first of them is needed. Rejects where they cannot be. */
export async function readSource(input: SourceInput): Promise<Source> {
  const { kindOf, readArticle } = await loadEngine();
  return (input.kind ?? kindOf(input.id)) === 'article' ? readArticle(input) : (await loadSourceTools()).readSource(input);
}

/** The reports, which few drafts ever ask for; they take from the engine what they need of it. */
export const loadReports = async (): Promise<Reports> => runBundle<Reports>('report.js', { engine: await loadEngine() });
