import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Measured } from './measure.mjs';

/** What was measured of a checker: all of it, or as much as was known when it had to end, and why it had to. */
export type Found = Partial<Measured> & { readonly facts?: number; readonly cut?: string };

/** What takes longer is not measured on, in seconds on the clock, unless the caller of `npm run bench` has more patience: nobody waits for it. */
export const PATIENCE = 240;

/** Where drafts and what else is made for a measurement lie; no part of the project. */
export function workFolder(): string {
  const folder = path.resolve('.bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Runs a Node script in a process of its own and reads the last line that it has printed. `patience` in seconds. */
export function measureApart(script: readonly string[], patience: number): Found {
  try {
    return lastOf(execFileSync(process.execPath, ['--expose-gc', ...script], { encoding: 'utf8', timeout: patience * 1000, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 }));
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error)) throw error;
    return { ...lastOf(String(error.stdout)), cut: 'code' in error && error.code === 'ETIMEDOUT' ? `not done in ${patience} s` : 'ended with a fault' };
  }
}

function lastOf(printed: string): Found {
  const line = printed.trim().split('\n').findLast((one) => one.startsWith('{') && one.endsWith('}'));
  return line === undefined ? {} : (JSON.parse(line) as Found);
}

/** Milliseconds or megabytes, as far as they tell anything. */
export const shown = (value: number | undefined): string => (value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Of an edit, the common and the slow time. */
export const shownEdit = (edit: { readonly p50: number; readonly p95: number } | undefined): string => (edit === undefined ? '–' : `${shown(edit.p50)} / ${shown(edit.p95)}`);
