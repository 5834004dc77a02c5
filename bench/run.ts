import { execFileSync } from 'node:child_process';
import type { Measured } from './measure.mjs';

/** What takes longer is not measured on: nobody waits for it. Milliseconds on the clock. */
export const PATIENCE = 240_000;

/** Runs a Node script in a process of its own and reads what it prints; undefined where it was not done in time, or had not enough memory. */
export function measureApart(script: readonly string[]): (Measured & { readonly facts?: number }) | undefined {
  try {
    return JSON.parse(execFileSync(process.execPath, ['--expose-gc', ...script], { encoding: 'utf8', timeout: PATIENCE, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 }).trim().split('\n').at(-1)!) as Measured;
  } catch (error) {
    if (error instanceof Error && ('code' in error || 'status' in error)) return undefined;
    throw error;
  }
}

/** Milliseconds or megabytes, as far as they tell anything. */
export const shown = (value: number | undefined): string => (value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
