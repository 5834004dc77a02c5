import { extensions, Uri, workspace } from 'vscode';

/** What a bundle asks for by the name of another: what two of them share is a bundle too. */
const ASKED_FOR = /\brequire\("\.\/([\w-]+\.js)"\)/gu;

const running = new Map<string, Promise<unknown>>();

/**
 * Runs a bundle of ours that is needed only later, from the extension's own folder, and returns what it exports; the bundles that it asks for are run before,
 * and each once. The web's extension host can require no file, so they are read and run here, in both hosts alike, which lets both share them. `given` are the
 * other modules that it asks for. Rejects where one cannot be read; the next to ask tries again.
 */
export function runBundle<T>(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const known = running.get(name);
  if (known) return known as Promise<T>;
  const run = readAndRun<T>(name, given);
  running.set(name, run);
  run.catch(() => running.delete(name));
  return run;
}

async function readAndRun<T>(name: string, given: Readonly<Record<string, unknown>>): Promise<T> {
  const home = extensions.getExtension('draft-fact-check.draft-fact-check')!.extensionUri;
  const bundle = Uri.joinPath(home, 'dist', name);
  const code = new TextDecoder().decode(await workspace.fs.readFile(bundle));
  const others = await Promise.all([...code.matchAll(ASKED_FOR)].map(async ([, other]) => [`./${other}`, await runBundle(other!)] as const));
  const modules = new Map<string, unknown>([...Object.entries(given), ...others]);
  const module = { exports: {} as T };
  // Our own code, shipped with this very file; this is how the web's extension host runs bundles itself.
  new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${bundle.toString()}`)(module, module.exports, (asked: string) => modules.get(asked));
  return module.exports;
}
