import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from './manuscript';
import { workFolder } from './run';

const MOST_SHOWN = 25;

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}
interface TimeProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}
interface HeapNode {
  readonly callFrame: CallFrame;
  readonly selfSize: number;
  readonly children: readonly HeapNode[];
}

/**
 * Where time goes and what is allocated in the first check, the repeat and the edits of a draft of so many words against so many facts: prints the functions that
 * cost most themselves, and leaves the whole profiles, which a browser's developer tools open, in .bench/profiles. The code is not minified, so that functions have
 * their names; lines are those of .bench/profiles/us.mjs.
 */
export function profile(words: number, facts: number): void {
  const folder = path.join(workFolder(), 'profiles');
  rmSync(folder, { recursive: true, force: true });
  const script = path.join(folder, 'us.mjs');
  buildSync({ entryPoints: ['bench/us.ts'], outfile: script, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', loader: { '.facts.json': 'text' } });
  const draft = path.join(folder, 'draft.md');
  writeFileSync(draft, draftOf(words, facts));
  for (const [kind, flag] of [['time', '--cpu-prof'], ['allocation', '--heap-prof']] as const) {
    execFileSync(process.execPath, [flag, `${flag}-dir=${folder}`, script, draft, String(facts)], { stdio: ['ignore', 'ignore', 'inherit'] });
    const file = readdirSync(folder).find((name) => name.endsWith(kind === 'time' ? '.cpuprofile' : '.heapprofile'))!;
    const costs = kind === 'time' ? timeOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as TimeProfile) : sizeOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { readonly head: HeapNode });
    const [all, unit] = [[...costs.values()].reduce((sum, cost) => sum + cost, 0), kind === 'time' ? 'ms' : 'MB'];
    console.log(`\n${kind}, ${all.toFixed(0)} ${unit} in all (${path.join(folder, file)})`);
    for (const [name, cost] of [...costs].sort((a, b) => b[1] - a[1]).slice(0, MOST_SHOWN)) console.log(`${cost.toFixed(1).padStart(9)} ${unit}  ${((100 * cost) / all).toFixed(1).padStart(5)} %  ${name}`);
  }
}

const nameOf = ({ functionName, url, lineNumber }: CallFrame): string => `${functionName || '(anonymous)'}${url === '' ? '' : ` ${path.basename(url)}:${lineNumber + 1}`}`;

/** Milliseconds in each function itself. */
function timeOf({ nodes, samples, timeDeltas }: TimeProfile): Map<string, number> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)] as const));
  const costs = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id)!;
    costs.set(name, (costs.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  }
  costs.delete('(idle)');
  return costs;
}

/** Megabytes that each function itself has allocated and that were still held at the end, from a sample. */
function sizeOf({ head }: { readonly head: HeapNode }): Map<string, number> {
  const costs = new Map<string, number>();
  const open = [head];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    costs.set(nameOf(node.callFrame), (costs.get(nameOf(node.callFrame)) ?? 0) + node.selfSize / 1e6);
    open.push(...node.children);
  }
  return costs;
}
