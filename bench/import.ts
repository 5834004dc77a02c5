// Runs in a process of its own, as `node dist/bench/import.mjs pdf`: makes the large file of that format, reads it as the command line does, and
// prints how long that took from bytes to facts, and from there to the verdicts on a sentence, for of a long table some rows are only read then; in
// milliseconds on the clock and of work, for the machine may be busy with other things. First the first time, then the quickest of three more.
import { createRequire } from 'node:module';
import path from 'node:path';
import { check, gather, readSource, type Source } from '../src/engine';
import type { Importers } from '../src/importers';
import { readSourceFile } from '../src/library/read-source-file';
import { FILES } from './files';

const { bytes, name, sentence } = await FILES[process.argv[2]!]!();
const load = createRequire(path.resolve('package.json'));
const importers = (): Promise<Importers> => Promise.resolve((load('./dist/importers.js') as { readonly importers: Importers }).importers);

interface Times {
  readonly clock: number;
  readonly work: number;
}

/** Milliseconds since the last call. */
function lap(): Times {
  const times = { clock: performance.now() - since.clock, work: workSoFar() - since.work };
  since = { clock: performance.now(), work: workSoFar() };
  return times;
}

const workSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
let since: Times = { clock: 0, work: 0 };

async function read(): Promise<{ readonly source: Source; readonly read: Times; readonly checked: Times }> {
  lap();
  const source = await readSourceFile(name, bytes, { engine: { readSource }, importers });
  const facts = gather([source]);
  const reading = lap();
  check({ path: 'draft.md', text: sentence }, facts);
  return { source, read: reading, checked: lap() };
}

const first = await read();
const again = [await read(), await read(), await read()];
console.log(JSON.stringify({
  facts: first.source.longTable?.rows ?? first.source.facts.length, kilobytes: bytes.length / 1000, read: first.read, checked: first.checked,
  again: Math.min(...again.map((one) => one.read.clock + one.checked.clock)),
}));
