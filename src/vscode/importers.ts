import { Uri, workspace } from 'vscode';
import type { Importers } from '../importers';

let importers: Promise<Importers> | undefined;

/**
 * The readers of PDF, DOCX and pages, from the extension's own folder; nothing of them is loaded before the first call. The web's extension
 * host can require no file, so the bundle is read and run here, in both hosts alike. Rejects where it cannot be; the next call tries again.
 */
export function loadImporters(extension: Uri): Promise<Importers> {
  importers ??= run(Uri.joinPath(extension, 'dist', 'importers.js')).catch((error: unknown) => {
    importers = undefined;
    throw error;
  });
  return importers;
}

async function run(bundle: Uri): Promise<Importers> {
  const code = new TextDecoder().decode(await workspace.fs.readFile(bundle));
  const module = { exports: {} as { readonly importers: Importers } };
  // Our own code, shipped with this very file; this is how the web's extension host runs bundles itself.
  new Function('module', 'exports', `${code}\n//# sourceURL=${bundle.toString()}`)(module, module.exports);
  return module.exports.importers;
}
