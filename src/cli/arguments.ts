import { parseArgs } from 'node:util';
import { DEFAULT_FORMAT, formats, type Format } from './formats';

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'check'; readonly drafts: readonly string[]; readonly sources: readonly string[]; readonly format: Format; readonly fix: boolean; readonly preferNewer: boolean }
  /** `output` absent: to standard output. */
  | { readonly name: 'import'; readonly source: string; readonly output?: string; readonly force: boolean }
  /** The arguments make no sense; `message` says why, in one line. */
  | { readonly name: 'misuse'; readonly message: string };

const options = {
  source: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: DEFAULT_FORMAT },
  fix: { type: 'boolean', default: false },
  'prefer-newer': { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** The commands there are, and the options of each. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = { check: ['source', 'format', 'fix', 'prefer-newer'], import: ['output', 'force'] };

/** Reads the arguments that follow the program's name. Never throws. */
export function readArguments(argv: readonly string[]): Command {
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
    if (values.help) return { name: 'help' };
    if (values.version) return { name: 'version' };
    const [command, ...files] = positionals;
    if (command === undefined) return misuse('Say what to do; to check a draft: draft-fact-check check DRAFT');
    const known = Object.hasOwn(OPTIONS, command) ? OPTIONS[command]! : undefined;
    if (!known) return misuse(`There is no command "${command}"; to check a draft: draft-fact-check check DRAFT`);
    const stray = tokens.find((token) => token.kind === 'option' && !known.includes(token.name));
    if (stray?.kind === 'option') return misuse(`${stray.rawName} is no option of ${command}`);
    return command === 'import' ? readImport(files, values) : readCheck(files, values);
  } catch (error) {
    // parseArgs explains what is wrong in its first sentence, and how to escape a dash in those that follow.
    return misuse(String(error instanceof Error ? error.message : error).split(/[.\n](?:\s|$)/)[0] ?? '');
  }
}

function readCheck(drafts: readonly string[], values: { source: readonly string[]; format: string; fix: boolean; 'prefer-newer': boolean }): Command {
  if (drafts.length === 0) return misuse('Name the draft to check, or - for standard input');
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined) return misuse(`There is no format "${values.format}"; there is ${Object.keys(formats).join(', ')}`);
  if ([...drafts, ...values.source].filter((file) => file === '-').length > 1) return misuse('Standard input (-) can be read only once');
  if (values.fix && drafts.includes('-')) return misuse('--fix writes to files; it cannot be used on standard input');
  return { name: 'check', drafts, sources: values.source, format, fix: values.fix, preferNewer: values['prefer-newer'] };
}

function readImport([source, ...more]: readonly string[], { output, force }: { output?: string; force: boolean }): Command {
  if (source === undefined || more.length > 0) return misuse('Name one source to import, or - for standard input');
  // Under another name the table would be read as an article.
  if (output !== undefined && !/\.facts\.json$/i.test(output)) return misuse(`Name the fact table something.facts.json, so that it is read as one; "${output}" is not`);
  return { name: 'import', source, force, ...(output === undefined ? {} : { output }) };
}

const misuse = (message: string): Command => ({ name: 'misuse', message });
