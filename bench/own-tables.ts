import { statSync } from 'node:fs';
import { readSource } from '../src/engine';
import { measureActivation } from './activation';
import { measureImports } from './imports';
import { articleOfLength } from './manuscript';
import { shown } from './run';

const PROCESSES = 9;
const MEGABYTE = 1e6;

const kilobytes = (file: string): string => `${Math.round(statSync(file).size / 1024)} KB`;

/** How long the extension takes to load and to activate, the sizes of its bundles, and how fast sources are read; in markdown. */
export function measureOwn(): string {
  const { load, activate } = measureActivation(PROCESSES);
  const text = articleOfLength(MEGABYTE);
  const before = process.cpuUsage();
  const { facts } = readSource({ id: 'article.md', text });
  const { user, system } = process.cpuUsage(before);
  const imports = measureImports().map(({ format, result }) => (result === undefined ? `| ${format} | not done in time | | | |`
    : `| ${format} | ${result.kilobytes.toFixed(0)} | ${result.facts.toLocaleString('en-GB')} | ${shown(result.read.work)} | ${shown(result.checked.work)} |`));
  return [
    `Activation, median of ${PROCESSES} fresh processes with a stand-in for the editor, in milliseconds on the clock: ${shown(load)} to load the bundle, ${shown(activate)} in \`activate\`; the engine is not loaded by then.`,
    `Bundles, minified: extension ${kilobytes('dist/extension.js')}, engine ${kilobytes('dist/engine.js')}, reports ${kilobytes('dist/report.js')}, importers ${kilobytes('dist/importers.js')}.`,
    `An article of 1 MB is read into ${facts.length.toLocaleString('en-GB')} facts in ${shown((user + system) / 1000)} ms of work.`,
    `| format | KB | facts (of a spreadsheet, rows) | ms from bytes to facts | ms on to a sentence’s verdicts |\n|---|---:|---:|---:|---:|\n${imports.join('\n')}`,
  ].join('\n\n');
}
