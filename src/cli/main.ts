// The only file of the command line that touches the process.
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
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
  stdout: (text) => void stdout.write(text),
  stderr: (text) => void stderr.write(text),
  // hasColors() follows NO_COLOR, FORCE_COLOR and TERM=dumb.
  ...(stdout.isTTY && { terminal: { columns: stdout.columns || 80, colour: stdout.hasColors() } }),
  today: localDate(new Date()),
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
