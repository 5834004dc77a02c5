import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { EditorMeasured } from './editor-table';
import type { FactsMeasured } from './facts-table';
import type { OwnMeasured } from './own-tables';
import type { PeersMeasured } from './peers-table';
import type { Found } from './run';

/** The parts of the benchmark, each of which can be run alone. */
export const PARTS = ['peers', 'facts', 'memory', 'own', 'editor'] as const;
export type Part = (typeof PARTS)[number];

/** What was measured last, part by part. */
export interface Results {
  peers?: PeersMeasured;
  facts?: FactsMeasured;
  /** Of a long draft against many facts. */
  memory?: Found;
  own?: OwnMeasured;
  editor?: EditorMeasured;
  /** When each part was run last (ISO date), and where. */
  when: Partial<Record<Part, { readonly date: string; readonly machine: string }>>;
}

/** Kept in the repository, so that the page can be written anew when a part is run, on whatever machine. */
const FILE = 'bench/results.json';

export const readResults = (): Results => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : { when: {} });

export function keepResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value), 1)}\n`);
}

/** Today and this machine. */
export const hereAndNow = (): { readonly date: string; readonly machine: string } => ({
  date: new Date().toISOString().slice(0, 10), machine: `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
});
