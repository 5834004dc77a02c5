import { version } from '../../package.json';
import { harmless } from '../engine';
import { readArguments } from './arguments';
import { checkDrafts } from './check';
import { help } from './help';
import { importSource } from './import';
import { CLEAN, TROUBLE, type ExitCode, type World } from './world';

/** The command line as a function: the arguments after the program's name, and the machine they are about, to an exit code. */
export async function runCli(argv: readonly string[], world: World): Promise<ExitCode> {
  const command = readArguments(argv);
  switch (command.name) {
    case 'check': return checkDrafts(command, world);
    case 'import': return importSource(command, world);
    case 'help': world.stdout(help); return CLEAN;
    case 'version': world.stdout(`${version}\n`); return CLEAN;
    case 'misuse': world.stderr(`${harmless(command.message)}. See draft-fact-check --help\n`); return TROUBLE;
  }
}
