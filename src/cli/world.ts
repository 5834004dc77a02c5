import type { Importers } from '../importers';
import type { Entry } from '../library';

/** All that the command line asks of the machine; `main.ts` hands in the real one, tests one of their own in memory. */
export interface World {
  /**
   * The bytes of a file, by its path as the user gave it. Rejects with an error that carries a `code` as Node's do (ENOENT, EISDIR, EACCES …);
   * EFBIG where there are more than `limit` bytes.
   */
  readonly readFile: (path: string, limit: number) => Promise<Uint8Array>;
  /** What stands at a path, links followed; undefined where nothing does. */
  readonly stat: (path: string) => Promise<Entry['kind'] | undefined>;
  /** What lies in a folder, without links to folders; rejects where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly Entry[]>;
  /** The folder that relative paths are seen from, as an absolute path. */
  readonly folder: string;
  /** The readers of PDF, DOCX and pages, loaded when first asked for. */
  readonly importers: () => Promise<Importers>;
  /** The same as `readFile` for standard input, to its end. */
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
  /** Replaces a file's contents; rejects as `readFile` does. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The terminal that standard output goes to; absent where it goes to a file or a pipe. */
  readonly terminal?: { readonly columns: number; readonly colour: boolean };
  /** ISO date of today, where the user is. */
  readonly today: string;
  /** A new random word, which nobody can guess, at each call. */
  readonly nonce: () => string;
  /** Milliseconds, from any fixed moment on. */
  readonly clock: () => number;
}

/** 0: nothing refuted. 1: something refuted. 2: trouble; some file or argument could not be used. */
export type ExitCode = 0 | 1 | 2;
export const CLEAN = 0;
export const REFUTED = 1;
export const TROUBLE = 2;
