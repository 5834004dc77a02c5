import { execFileSync } from 'node:child_process';
import { FILES } from './files';

/** In milliseconds. */
interface Times {
  readonly clock: number;
  readonly work: number;
}

/** How a large source of one format fared; without a result it was not done in time, see `PATIENCE`. */
export interface Import {
  readonly format: string;
  /** `facts`: of a long table, its rows. `read` and `checked`: the first time, on the clock and of work; `again`: both, the quickest time after that. */
  readonly result?: { readonly facts: number; readonly kilobytes: number; readonly read: Times; readonly checked: Times; readonly again: number };
}

/** In seconds. Far beyond the goal for all four readings; what takes longer is broken. */
export const PATIENCE = 120;

/** Reads the large file of each format in a process of its own: see `import.ts`. */
export function measureImports(): Import[] {
  return Object.keys(FILES).map((format) => {
    try {
      return { format, result: JSON.parse(execFileSync(process.execPath, ['dist/bench/import.mjs', format], { encoding: 'utf8', timeout: PATIENCE * 1000 })) as NonNullable<Import['result']> };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT') return { format };
      throw error;
    }
  });
}
