// Runs in a process of its own, as `node dist/bench/import.mjs pdf`: makes the large file of that format, reads it as the command line does, and
// prints how long that took from bytes to facts that drafts can be checked against; first the first time, then the quickest of three more.
import { createRequire } from 'node:module';
import path from 'node:path';
import { gather, readSource } from '../src/engine';
import type { Importers } from '../src/importers';
import { readSourceFile } from '../src/library/read-source-file';
import { FILES } from './files';

const { bytes, name } = await FILES[process.argv[2]!]!();
const load = createRequire(path.resolve('package.json'));
const importers = (): Promise<Importers> => Promise.resolve((load('./dist/importers.js') as { readonly importers: Importers }).importers);

async function read(): Promise<{ facts: number; milliseconds: number }> {
  const start = performance.now();
  const source = await readSourceFile(name, bytes, { engine: { readSource }, importers });
  gather([source]);
  return { facts: source.facts.length, milliseconds: performance.now() - start };
}

const { facts, milliseconds: first } = await read();
const again = [await read(), await read(), await read()].map(({ milliseconds }) => milliseconds);
console.log(JSON.stringify({ facts, kilobytes: bytes.length / 1000, first, again: Math.min(...again) }));
