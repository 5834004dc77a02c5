import { parseArgs } from 'node:util';
import { DEFAULT_FORMAT, formats, type Format } from './formats';

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'check'; readonly drafts: readonly string[]; readonly sources: readonly string[]; readonly format: Format; readonly fix: boolean; readonly preferNewer: boolean }
  /** The arguments make no sense; `message` says why, in one line. */
  | { readonly name: 'misuse'; readonly message: string };

const options = {
  source: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: DEFAULT_FORMAT },
  fix: { type: 'boolean', default: false },
  'prefer-newer': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Reads the arguments that follow the program's name. Never throws. */
export function readArguments(argv: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (values.help) return { name: 'help' };
    if (values.version) return { name: 'version' };
    return readCheck(positionals, values);
  } catch (error) {
    // parseArgs explains what is wrong in its first sentence, and how to escape a dash in those that follow.
    return misuse(String(error instanceof Error ? error.message : error).split(/[.\n](?:\s|$)/)[0] ?? '');
  }
}

function readCheck([command, ...drafts]: readonly string[], values: { source: readonly string[]; format: string; fix: boolean; 'prefer-newer': boolean }): Command {
  if (command === undefined) return misuse('Say what to do; to check a draft: draft-fact-check check DRAFT');
  if (command !== 'check') return misuse(`There is no command "${command}"; to check a draft: draft-fact-check check DRAFT`);
  if (drafts.length === 0) return misuse('Name the draft to check, or - for standard input');
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined) return misuse(`There is no format "${values.format}"; there is ${Object.keys(formats).join(', ')}`);
  if ([...drafts, ...values.source].filter((file) => file === '-').length > 1) return misuse('Standard input (-) can be read only once');
  if (values.fix && drafts.includes('-')) return misuse('--fix writes to files; it cannot be used on standard input');
  return { name: 'check', drafts, sources: values.source, format, fix: values.fix, preferNewer: values['prefer-newer'] };
}

const misuse = (message: string): Command => ({ name: 'misuse', message });
