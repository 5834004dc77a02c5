import path from 'node:path';
import type { ExitCode, World } from '../../src/cli/world';
import type { Importers } from '../../src/importers';
import { runCli } from '../../src/cli/run';
import { memory } from '../library/memory';

export interface MemoryWorld {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly stdin?: string;
  readonly terminal?: World['terminal'];
  /** The readers of PDF, DOCX and pages; left out, they cannot be had. */
  readonly importers?: Importers;
}

export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Paths in the order in which they were read, "-" for standard input. */
  readonly reads: readonly string[];
  readonly written: Readonly<Record<string, string>>;
}

/** The folder that the files in memory are in. */
const here = '/desk';

/** An error as Node's file functions throw them. */
export const fileError = (code: string): Error => Object.assign(new Error(code), { code });

/** Runs the command line against files in memory. An `Error` for a file is what reading or writing it gives. */
export async function run(argv: readonly string[], { files = {}, stdin = '', terminal, importers }: MemoryWorld = {}): Promise<Run> {
  let out = '';
  let err = '';
  const reads: string[] = [];
  const written: Record<string, string> = {};
  const bytes = async (name: string, content: string | Uint8Array | Error | undefined, limit: number): Promise<Uint8Array> => {
    reads.push(name);
    if (content === undefined) throw fileError('ENOENT');
    if (content instanceof Error) throw content;
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (data.length > limit) throw fileError('EFBIG');
    return data;
  };
  const folders = memory(Object.keys(files).map((name) => path.resolve(here, name)));
  const code = await runCli(argv, {
    readFile: (path, limit) => bytes(path, files[path], limit),
    stat: (name) => folders.stat(path.resolve(here, name)),
    list: (folder) => folders.list(path.resolve(here, folder)),
    folder: here,
    importers: () => (importers ? Promise.resolve(importers) : Promise.reject(new Error('not in this test'))),
    readStdin: (limit) => bytes('-', stdin, limit),
    writeFile: async (path, text) => {
      if (path.startsWith('locked/')) throw fileError('EACCES');
      written[path] = text;
    },
    stdout: (text) => { out += text; },
    stderr: (text) => { err += text; },
    ...(terminal && { terminal }),
    today: '2025-11-22',
    nonce: () => 'once',
    clock: () => 0,
  });
  return { code, out, err, reads, written };
}
