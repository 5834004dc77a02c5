import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { measureActivation } from './activation';
import { measureImports, PATIENCE, type Import } from './imports';
import { shown } from './run';

const PROCESSES = 9;
/** The bundles, and when each is read. */
const BUNDLES = {
  extension: 'as the window starts', engine: 'with the first draft', core: 'with the first draft', 'source-tools': 'with the first source that is not prose, hover or command', seldom: 'with the first text that has front matter or a character by a rare name',
  commands: 'with the first command', report: 'with the first report', importers: 'with the first PDF, DOCX or page',
} as const;
const BEFORE_THE_FIRST_CHECK = ['extension', 'engine', 'core'];

/** What was measured of loading and reading. */
export interface OwnMeasured {
  /** Milliseconds on the clock. */
  readonly activation: { readonly load: number; readonly activate: number };
  /** Of each bundle for the desktop, minified, the bytes. */
  readonly bundles: Readonly<Record<string, number>>;
  readonly imports: readonly Import[];
  /** Milliseconds, of work and on the clock, for a draft of 500 words against an article of 800, both read for the first time, once warm; see `afresh.ts`. */
  readonly afresh?: Afresh;
}

export function measureOwn(): OwnMeasured {
  const found = { activation: measureActivation(PROCESSES), bundles: Object.fromEntries(Object.keys(BUNDLES).map((name) => [name, statSync(`dist/${name}.js`).size])), imports: measureImports(), afresh: measureAfresh() };
  console.log(`activation ${shown(found.activation.load + found.activation.activate)} ms, ${shown(kilobytesAtFirst(found))} KB before the first check`);
  for (const { format, result } of found.imports) console.log(`${format}: ${result === undefined ? `not done in ${PATIENCE} s` : `${shown(result.read.work)} ms`}`);
  console.log(`500 words against 800, afresh: ${shown(found.afresh.clock)} ms on the clock, ${shown(found.afresh.work)} ms of work`);
  return found;
}

interface Afresh {
  readonly work: number;
  readonly clock: number;
}

const measureAfresh = (): Afresh => JSON.parse(execFileSync(process.execPath, ['dist/bench/afresh.mjs'], { encoding: 'utf8' })) as Afresh;

/** Kilobytes of code that are read before a draft has been checked against prose. */
export const kilobytesAtFirst = ({ bundles }: OwnMeasured): number => BEFORE_THE_FIRST_CHECK.reduce((sum, name) => sum + (bundles[name] ?? 0), 0) / 1000;

/** In markdown. */
export function ownTables({ activation: { load, activate }, bundles, imports, afresh }: OwnMeasured): string {
  const sizes = Object.entries(BUNDLES).map(([name, when]) => `| ${name} | ${((bundles[name] ?? 0) / 1000).toFixed(0)} | ${when} |`);
  const formats = imports.map(({ format, result }) => (result === undefined ? `| ${format} (not done in ${PATIENCE} s) | – | – | – | – | – |`
    : `| ${format} | ${result.kilobytes.toFixed(0)} | ${result.facts.toLocaleString('en-GB')} | ${shown(result.read.work)} | ${shown(result.checked.work)} | ${shown(result.kilobytes / (result.read.work / 1000))} |`));
  return [
    `Activation, median of ${PROCESSES} fresh processes with a stand-in for the editor, in milliseconds on the clock: ${shown(load)} to load the bundle, ${shown(activate)} in \`activate\`; the engine is not loaded by then.`,
    ...(afresh === undefined ? [] : [`A draft of 500 words against an article of 800, both read for the first time by a process that has warmed to such work: ${shown(afresh.clock)} ms on the clock, ${shown(afresh.work)} ms of work, the medians.`]),
    `| bundle, minified | KB | is read |\n|---|---:|---|\n${sizes.join('\n')}`,
    `| format | KB | facts (of a spreadsheet, rows) | ms from bytes to facts | ms on to a sentence’s verdicts | KB a second |\n|---|---:|---:|---:|---:|---:|\n${formats.join('\n')}`,
  ].join('\n\n');
}
