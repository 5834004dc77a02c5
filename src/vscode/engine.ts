import type { Source, SourceInput } from '../engine';
import { runBundle } from './bundles';

/** All the shell asks of the engine and of what it shares with the terminal. */
export type Engine = typeof import('./engine-bundle');

/** What is not needed to check a draft against prose: readers of tables and pages, and what commands, hovers and lists do with sources. */
export type SourceTools = typeof import('./source-tools-bundle');

/** What few texts need, and what writes front matter. */
export type SeldomTools = typeof import('./seldom-bundle');

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

/** What few texts need, read when the first of them is met. */
export const loadSeldomTools = (): Promise<SeldomTools> => runBundle<SeldomTools>('seldom.js');

let suppliedTo: Engine | undefined;

/** Gives the engine what it needs to read a text, if that is more than most texts need. To be waited for before the text is read. */
export async function readyFor(text: string, engine: Engine): Promise<void> {
  if (suppliedTo === engine || !engine.needsSeldom(text)) return;
  engine.supplySeldom(await loadSeldomTools());
  suppliedTo = engine;
}

/** Reads a source of any kind; the readers of what is not prose are loaded when the first of them is needed. Rejects where they cannot be. */
export async function readSource(input: SourceInput): Promise<Source> {
  const engine = await loadEngine();
  await readyFor(input.text, engine);
  return (input.kind ?? engine.kindOf(input.id)) === 'article' ? engine.readArticle(input) : (await loadSourceTools()).readSource(input);
}

/** The reports, which few drafts ever ask for; they take from the engine what they need of it. */
export const loadReports = async (): Promise<Reports> => runBundle<Reports>('report.js', { engine: await loadEngine() });
