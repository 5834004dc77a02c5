import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs in a process of its own: loads the desktop bundle with a stand-in for the editor's API and calls `activate`, as the extension host does, then
 * prints the milliseconds. The stand-in answers every question with itself, so what is measured is our code alone.
 */
const probe = `
  const Module = require('node:module');
  const anything = new Proxy(class {}, {
    get: (target, key) => key === 'then' ? undefined : key === 'prototype' ? target.prototype
      : key === Symbol.iterator ? () => [][Symbol.iterator]() : key === Symbol.toPrimitive ? () => '' : anything,
    set: () => true,
    apply: () => anything,
    construct: (target, given, made) => made === anything ? anything : Object.create(made.prototype),
  });
  const load = Module._load;
  Module._load = (request, ...rest) => request === 'vscode' ? anything : load(request, ...rest);
  const start = performance.now();
  const extension = require(process.argv[1]);
  const loaded = performance.now();
  extension.activate({ subscriptions: [] });
  console.log(JSON.stringify({ load: loaded - start, activate: performance.now() - loaded }));
  process.exit();
`;

/** Milliseconds to load the bundle and to activate, medians of so many fresh processes. */
export function measureActivation(processes: number): { load: number; activate: number } {
  const runs = Array.from({ length: processes }, () =>
    JSON.parse(execFileSync(process.execPath, ['-e', probe, path.resolve('dist/extension.js')], { encoding: 'utf8' })) as { load: number; activate: number });
  return { load: median(runs.map((run) => run.load)), activate: median(runs.map((run) => run.activate)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
