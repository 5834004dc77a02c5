import path from 'node:path';
import { factTableOf, printFactTable } from '../engine';
import { toImport } from '../library';
import type { Command } from './arguments';
import { fileProblem } from './files';
import { Library } from './library';
import { Notices } from './notices';
import { CLEAN, TROUBLE, type ExitCode, type World } from './world';

type ImportCommand = Extract<Command, { name: 'import' }>;

/** Writes what was found in a source as a fact table, to a file or to standard output. An existing file is replaced only where that was asked for. */
export async function importSource({ source: name, output, force }: ImportCommand, world: World): Promise<ExitCode> {
  const notices = new Notices(world);
  const refuse = (file: string, message: string): ExitCode => {
    notices.complain(file, message);
    return TROUBLE;
  };
  if (output !== undefined && !force && await world.stat(output) !== undefined) return refuse(output, 'is there already, perhaps with your own edits; name another file, or add --force to replace it');
  const whole = await new Library(world, notices).source(name);
  if (whole === undefined) return TROUBLE;
  const { source, note } = toImport(whole);
  if (source.facts.length === 0 && source.entities.length === 0) return refuse(name, 'no figures and no names were found in it; nothing was written');
  const table = factTableOf(source, seenFrom(output === undefined ? '.' : path.dirname(output), name, world));
  const text = printFactTable(table);
  if (note !== undefined) notices.tell(name, note);
  if (output === undefined) {
    world.stdout(text);
    return CLEAN;
  }
  try {
    await world.writeFile(output, text);
  } catch (error) {
    return refuse(output, fileProblem(error));
  }
  notices.tell(output, `${counted(table.facts.length, 'fact')}, ${counted(table.entities.length, 'name')}`);
  return CLEAN;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The source's path as the table tells it: from the folder in which the table stands, with slashes. */
function seenFrom(folder: string, source: string, { folder: here }: World): string {
  return source === '-' ? source : path.relative(path.resolve(here, folder), path.resolve(here, source)).split(path.sep).join('/');
}
