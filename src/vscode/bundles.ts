import { extensions, Uri, workspace } from 'vscode';

/**
 * Runs a bundle of ours that is needed only later, from the extension's own folder, and returns what it exports. The web's extension host can require no
 * file, so it is read and run here, in both hosts alike, which lets both share it. `given` are the modules that it asks for. Rejects where it cannot be read.
 */
export async function runBundle<T>(name: string, given: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const home = extensions.getExtension('draft-fact-check.draft-fact-check')!.extensionUri;
  const bundle = Uri.joinPath(home, 'dist', name);
  const code = new TextDecoder().decode(await workspace.fs.readFile(bundle));
  const module = { exports: {} as T };
  // Our own code, shipped with this very file; this is how the web's extension host runs bundles itself.
  new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${bundle.toString()}`)(module, module.exports, (asked: string) => given[asked]);
  return module.exports;
}

/** The same once for all who ask; after a failure the next to ask tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}
