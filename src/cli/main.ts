// The only file of the command line that touches the process.
import { createReadStream } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '../library';
import { loadImporters } from './importers';
import { runCli } from './run';
import { TROUBLE, type World } from './world';

/** All bytes of a stream; stops with EFBIG at the first byte over `limit`, so that nothing huge is ever held. */
async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A link counts as what it leads to; one that leads nowhere is nothing. */
async function kindOf(file: string): Promise<Entry['kind'] | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
}

async function list(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const kinds = await Promise.all(entries.map(async (entry): Promise<Entry['kind'] | undefined> => {
    if (entry.isSymbolicLink()) return await kindOf(path.join(folder, entry.name)) === 'file' ? 'file' : undefined;
    return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : undefined;
  }));
  return entries.flatMap(({ name }, at) => (kinds[at] === undefined ? [] : [{ name, kind: kinds[at] }]));
}

/** Year, month and day as the user's calendar has them; `toISOString` would give London's. */
function localDate(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

const { stdin, stdout, stderr } = process;
const world: World = {
  readFile: (path, limit) => readAll(createReadStream(path), limit),
  readStdin: (limit) => readAll(stdin, limit),
  writeFile,
  stat: kindOf,
  list,
  folder: process.cwd(),
  importers: loadImporters,
  stdout: (text) => void stdout.write(text),
  stderr: (text) => void stderr.write(text),
  // hasColors() follows NO_COLOR, FORCE_COLOR and TERM=dumb.
  ...(stdout.isTTY && { terminal: { columns: stdout.columns || 80, colour: stdout.hasColors() } }),
  today: localDate(new Date()),
  nonce: () => crypto.randomUUID(),
  clock: () => performance.now(),
};

function fail(error: unknown): void {
  // "draft-fact-check … | head" closes the pipe when it has seen enough: no reason to complain.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
  process.exitCode = TROUBLE;
  stderr.write(`draft-fact-check: ${error instanceof Error ? error.message : String(error)}\n`);
}

stdout.on('error', fail);
stderr.on('error', fail);
runCli(process.argv.slice(2), world).then((code) => { process.exitCode ??= code; }, fail);
